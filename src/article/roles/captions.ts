// Captions: what is said of pictures, told by the credit behind it, by its opening, by its repetition, or by markup.
import { creditOf } from '../credit-names.ts';
import { PERSON_TITLES, PICTURE_LABELS, PICTURE_STARTS, PICTURE_WORDS, REPORT_STARTS } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { foldedWords } from '../words.ts';
import type { Verdicts } from './verdict.ts';

const LONGEST = 320;
/** Captions with the same first words that are compared; real pages have a handful. */
const MOST_ALIKE = 50;
const BRACKET = /[([（]([^()[\]（）]{1,80})[)\]）][\s\u200e\u200f.]*$/u;
const PART = /\s*(?:[-–—/•·|,،+&]|\bvia\b|\band\b)\s*/iu;
/** صدر الصورة، Getty Images: a picture's credit on a line of its own. */
const PICTURE_CREDIT = /^(?:صدر|مصدر)\s+(?:ال)?صورة(?:\s*[:،,]|$)|^image (?:source|credit|caption)\s*[:,]/iu;
const COPYRIGHT = /(?:©|\bcopyright\b|\(c\))/iu;
const RIGHTS = /©\s*(?:\d{4}|جميع)|copyright\s*(?:©\s*)?\d{4}|جميع الحقوق|all rights reserved/iu;
const LATIN_CREDIT = /\b(?:AFP|AP|Reuters|REUTERS|EPA|Getty(?: Images)?|Sputnik|TASS|Xinhua|Anadolu|Shutterstock|dpa)(?:\s*(?:Photo|Images))?\s*$/u;
const IN_SENTENCE = /[.؟!]\s+\S/u;

/** The credit in brackets at the end of a picture's description; null where there is none. @example creditSlot('في بكين (رويترز)') // 'رويترز' */
export const creditSlot = (text: string): string | null => (CLOSED.test(text.slice(-4)) ? (BRACKET.exec(text.slice(-120))?.[1]?.trim() ?? null) : null);
const CLOSED = /[)\]）]/u;

/** The parts of a credit slot: agencies, photographers, labels. */
export const creditParts = (slot: string): string[] => slot.split(PART).map((p) => p.trim()).filter(Boolean);

/** Gives `caption`. `first` is the index of the first paragraph: names alone are pictures' only above it. `titled`: the headline is known and not the first line. */
export function markCaptions(verdicts: Verdicts, first: number, titled: boolean): void {
  const seen = new Map<string, number>();
  const short = verdicts.lines.filter((line) => line.text.length <= LONGEST);
  for (const line of short) if (!line.prose) seen.set(line.key, (seen.get(line.key) ?? 0) + 1);
  const captions = new Set<string>();
  for (const line of short) {
    if (!verdicts.isOpen(line.i)) continue;
    const rule = captionRule(line, !line.prose && (seen.get(line.key) ?? 0) > 1, line.i < first, line.i === 0 && !titled);
    if (!rule) continue;
    verdicts.give(line.i, 'caption', rule);
    if (line.words.length >= 4) captions.add(line.key);
  }
  markParts(verdicts, captions);
  markKnownCredits(verdicts, short);
}

/** A credit that no list names counts once the page has used it under another picture, or signs its first words with it. */
function markKnownCredits(verdicts: Verdicts, short: readonly Line[]): void {
  const slots = new Set<string>();
  for (const line of verdicts.lines) {
    const slot = verdicts.role(line.i) === 'caption' ? creditSlot(line.text) : null;
    if (slot !== null) for (const part of creditParts(slot)) slots.add(foldedWords(part).join(' '));
  }
  const opening = verdicts.open().find((line) => line.prose);
  const slug = opening && /^[^()]{3,90}\(([^()]{2,20})\)\s*[-–—:]/u.exec(opening.text.slice(0, 120))?.[1];
  if (slug) slots.add(foldedWords(slug).join(' '));
  if (!slots.size) return;
  for (const line of short) {
    const slot = line.i > 0 && !line.stop && !line.prose && verdicts.isOpen(line.i) ? creditSlot(line.text) : null;
    if (slot !== null && line.words.length >= 4 && creditParts(slot).every((part) => slots.has(foldedWords(part).join(' ')) || isCredit(part))) verdicts.give(line.i, 'caption', 'caption-page-credit');
  }
}

/** A description printed a second time without its credit, or with it alone, is the same picture's. */
function markParts(verdicts: Verdicts, captions: ReadonlySet<string>): void {
  const byHead = new Map<string, string[]>();
  for (const caption of captions) {
    const head = caption.split(' ', 4).join(' ');
    const list = byHead.get(head) ?? [];
    if (list.length < MOST_ALIKE) list.push(caption);
    byHead.set(head, list);
  }
  for (const line of verdicts.lines) {
    if (line.i === 0 || line.prose || line.text.length > LONGEST || line.words.length < 4 || !verdicts.isOpen(line.i)) continue;
    const alike = byHead.get(line.words.slice(0, 4).join(' ')) ?? [];
    if (alike.some((caption) => caption === line.key || caption.startsWith(`${line.key} `))) verdicts.give(line.i, 'caption', 'caption-repeat');
  }
}

function captionRule(line: Line, repeated: boolean, above: boolean, top: boolean): string | null {
  if (line.tag === 'caption') return 'caption-markup';
  const { text } = line;
  if (text.length > LONGEST || line.tag === 'title') return null;
  const slot = creditSlot(text);
  const parts = slot === null ? [] : creditParts(slot);
  const known = parts.some(isCredit) && parts.every((p) => isCredit(p) || foldedWords(p).length <= 4);
  const told = REPORT_STARTS.has(line.first) || REPORT_STARTS.has(line.first.replace(/^و/u, ''));
  if (known && !told && !IN_SENTENCE.test(text) && !isInitials(text, slot!)) return 'caption-credit';
  if (PICTURE_CREDIT.test(text)) return 'caption-picture-credit';
  if (COPYRIGHT.test(text) && !RIGHTS.test(text) && line.words.length > 2) return 'caption-copyright';
  if (line.stop || line.colon || told) return null;
  const { words } = line;
  if (LATIN_CREDIT.test(text.slice(-40)) && words.length > 3) return 'caption-latin-credit';
  if (PICTURE_STARTS.match(words) && text.length <= 200) return 'caption-opening';
  const picture = words.some((w) => PICTURE_WORDS.has(w));
  const unknown = slot !== null && foldedWords(slot).length <= 3 && !/\d/u.test(slot);
  if (unknown && !top && (picture || repeated) && words.length >= 5) return 'caption-unknown-credit';
  if (top) return null;
  if (repeated && picture) return 'caption-repeat';
  const person = PERSON_TITLES.has(words[0] ?? '');
  if (above && person && picture && words.length >= 5 && words.length <= 30) return 'caption-scene';
  if (above && person && words.length >= 3 && words.length <= 7 && /^[^:؟!"«]+[،,]\s*[^،,:]+$/u.test(text)) return 'caption-name';
  return null;
}

/** Editors' initials before the agencies, or agencies alone, sign the text: م.ع/ س.ل (أ ف ب، رويترز). */
export const isInitials = (text: string, slot: string): boolean => foldedWords(text.slice(0, text.lastIndexOf(slot))).every((w) => w.length <= 2);

export function isCredit(part: string): boolean {
  const words = foldedWords(part);
  if (!words.length) return false;
  if (creditOf(words) || PICTURE_LABELS.has(words.join(' ')) || PICTURE_STARTS.match(words)) return true;
  const bare = words[0] === 'وكاله' ? words.slice(1) : words;
  return words[0] === 'وكاله' || words.includes('ارشيف') || words.includes('ارشيفيه') || creditOf(bare) !== null || words.some((w) => w === 'getty' || w === 'reuters' || w === 'afp');
}
