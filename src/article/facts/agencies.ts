// Agencies: who is credited for the reporting or the pictures, spelled as the text spells them.
import type { Block } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import { creditAt, creditOf, startsCredit, type CreditName } from '../credit-names.ts';
import { foldedWords, foldWord, rawWordMatches, rawWords } from '../words.ts';
import { creditWindows } from './credit-windows.ts';
import { creditParts, creditSlot } from '../roles/captions.ts';
import { signatureParts } from '../roles/signature-parts.ts';
import { PICTURE_LABELS, PLACES } from '../lexicon.ts';

const CLASS_NOUNS = new Set(['وكاله', 'وكالات', 'صحيفه', 'جريده', 'قناه', 'شبكه', 'موقع', 'مجله', 'تلفزيون', 'اذاعه', 'محطه', 'منصه', 'صحيفتا', 'وكالتا', 'وكالتي']);
const CREDITING = new Set([
  'نقلت', 'نقل', 'نقلا', 'نقله', 'نقلته', 'نقلتها', 'نقلها', 'ذكرت', 'ذكر', 'ذكرته', 'ذكره', 'افادت', 'افاد', 'افادته', 'اوردت', 'اورد', 'اوردته', 'بثت', 'بث', 'بثها', 'بثته', 'بثه', 'نشرته', 'نشرتها', 'نشرها',
  'بحسب', 'حسب', 'وفق', 'وفقا', 'حسبما', 'عن', 'مقابله', 'مقابلات', 'حديث', 'تصريح', 'تصريحات', 'حوار', 'تقرير', 'اجرتها', 'اجراها', 'المصدر', 'المصادر', 'نشره',
  'قال', 'قالت', 'اعلن', 'اعلنت', 'اكد', 'اكدت', 'اضاف', 'اضافت', 'كشف', 'كشفت', 'اشار', 'اشارت', 'اوضحت', 'اوضح',
]);
const MOST = 24;

interface Hit {
  readonly text: string;
  readonly id: string;
  /** Written in the script of the text. */
  readonly own: boolean;
}

/**
 * The credited agencies of a page in order of mention, each once. Related stories, second articles and furniture do not count.
 * @param outlet the page's own outlet, which credits itself and is left out
 */
export function agenciesOf(blocks: readonly Block[], outlet: string | null): string[] {
  const self = outlet === null ? '' : foldedWords(outlet).join(' ');
  const selfId = outlet === null ? null : (creditOf(foldedWords(outlet))?.id ?? null);
  const hits: Hit[] = [];
  let begun = false;
  for (const block of blocks) {
    if (hits.length > MOST * 20) break;
    if (block.role === 'caption') hits.push(...inCaption(block.text));
    else if (block.role === 'byline' || block.role === 'dateline') hits.push(...inSlot(block.text), ...inSignature(block.text));
    else if (block.role === 'body' || block.role === 'subtitle') {
      if (!begun) hits.push(...inHead(block.text));
      begun ||= block.role === 'body';
      hits.push(...inProse(block.text));
    }
  }
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    if (hit.id === selfId || (self !== '' && ` ${self} `.includes(` ${foldedWords(hit.text).join(' ')} `))) continue;
    const before = kept.get(hit.id);
    if (!before || (!before.own && hit.own)) kept.set(hit.id, before ? { ...hit } : hit);
  }
  return [...kept.values()].slice(0, MOST).map((h) => h.text);
}

const isArabic = (text: string): boolean => /[\u0621-\u064a]/u.test(text);
const hit = (words: string, id: string): Hit => {
  const text = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  return { text, id, own: isArabic(text) };
};

/** Credits in brackets or behind a copyright sign. */
function inCaption(text: string): Hit[] {
  const out: Hit[] = [];
  const slot = creditSlot(text) ?? /^(?:صدر|مصدر)\s+(?:ال)?صورة\s*[:،,]\s*(.{2,80})$/u.exec(text)?.[1] ?? null;
  for (const part of slot === null ? [] : creditParts(slot)) {
    const words = foldedWords(part);
    const named = creditOf(words) ?? (words[0] === 'وكاله' ? creditOf(words.slice(1)) : null);
    if (named) out.push(hit(withoutClass(part, named), named.id));
    else if (words.length === 1 && words[0]!.length > 2 && !PICTURE_LABELS.has(words[0]!) && !PLACES.is(words) && !/\p{N}/u.test(part)) out.push(hit(part, `name:${words[0]}`));
    else if (/وكالة\s+/u.test(part)) out.push(hit(part.replace(/^.*?وكالة\s+/u, ''), `name:${words.slice(words.indexOf('وكاله') + 1).join(' ')}`));
  }
  // Latin credits stand in a list without brackets: Name, Agency, Pool Photo via Agency.
  if (/©|copyright|\bvia\b|[A-Za-z]{2}\s*$/iu.test(text)) for (const named of scan(text, (name) => name.strength !== 'weak' && /[A-Za-z]/u.test(name.words[0]!))) out.push(named);
  return out;
}

/** The credits in brackets that close a signature: م.ع (أ ف ب، رويترز). */
function inSlot(text: string): Hit[] {
  const slot = creditSlot(text);
  return (slot === null ? [] : creditParts(slot)).flatMap((part) => {
    const named = creditOf(foldedWords(part));
    return named && named.kind !== 'outlet' ? [hit(withoutClass(part, named), named.id)] : [];
  });
}

/** Bylines: each part that is an agency's name, letters or common word. */
function inSignature(text: string): Hit[] {
  const parts = (signatureParts(text) ?? []).flatMap((part) => {
    const named = part.kind === 'outlet' ? creditOf(foldedWords(part.text)) : null;
    return named ? [hit(withoutClass(part.text, named), named.id)] : [];
  });
  if (parts.length) return parts;
  const last = /(?:^|[\s/.])(\S+)[\s/.]*$/u.exec(text.slice(-30))?.[1] ?? '';
  const closing = creditOf(foldedWords(last));
  return closing?.kind === 'agency' ? [hit(last, closing.id)] : scan(text, (name) => name.strength !== 'weak');
}

/** A signature at the head of the first words: واس - القاهرة: ... ; (أ ف ب) - ... */
function inHead(text: string): Hit[] {
  const head = /^(?:[^:.؟!]{0,60}?[-–—:]\s|[^.؟!]{0,60}?\([^()]{1,30}\)\s*[-–—:]+)/u.exec(text.slice(0, 120))?.[0];
  if (!head) return [];
  const slots = [...head.matchAll(/[^\s()،,:/][^()،,:/]*?(?=\s*(?:[()،,:/]|\s[-–—]|[-–—]\s|$))/gu)].map((m) => m[0].replace(/^[-–—\s]+/u, '').trim()).filter(Boolean);
  return slots.flatMap((slot) => {
    const named = creditOf(foldedWords(slot));
    return named && named.kind !== 'outlet' ? [hit(slot, named.id)] : [];
  });
}

/** Running text: agencies by name, papers and stations where the text takes its words from them. */
function inProse(block: string): Hit[] {
  return creditWindows(block).flatMap((text) => [
    ...scan(text, (name, before, quoted) => {
      const classed = before.some((w) => CLASS_NOUNS.has(bare(w)));
      if (name.kind === 'picture' && name.strength !== 'name') return false;
      if (name.strength === 'abbr') return name.words.length > 1 ? classed || quoted : classed;
      if (name.strength === 'weak' && !(quoted || fitsNoun(name, bare(before.at(-1) ?? '')))) return false;
      return name.kind === 'agency' || credited(before);
    }),
    ...unlisted(text),
  ]);
}

const bare = (word: string): string => (CLASS_NOUNS.has(word) ? word : word.replace(/^[وفبل]?(?:ال|لل)?(?=.{4})/u, '').replace(/^ل/u, ''));
const credited = (before: readonly string[]): boolean => before.some((w) => CREDITING.has(w) || CREDITING.has(w.replace(/^[وفبك]/u, '')) || /^ل(?:صحيفه|جريده|قناه|شبكه|موقع|مجله|وكاله|تلفزيون|اذاعه)$/u.test(w) || w === 'ل');

/** A common word is a name right behind the class noun of its kind only: صحيفة الحياة, وكالة واع; not وكالات الأنباء. */
const fitsNoun = (name: CreditName, noun: string): boolean => (name.kind === 'outlet' ? CLASS_NOUNS.has(noun) && !noun.startsWith('وكال') : noun.startsWith('وكال'));

/** Agencies that no list names: وكالة أنباء X, وكالة X للأنباء, وكالة «X» behind a word of crediting. */
function unlisted(text: string): Hit[] {
  const out: Hit[] = [];
  if (!text.includes('وكالة')) return out;
  for (const m of text.matchAll(/(?<=(?:^|[^\p{L}])[وفبل]{0,2})وكالة\s+(?:[«"“]\s?(?<quoted>[\p{L} ]{2,30}?)\s?[»"”]|(?<name>[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?)\sللأنباء)/gu)) {
    const name = m.groups!['quoted'] ?? m.groups!['name']!;
    const words = foldedWords(name);
    const before = foldedWords(text.slice(Math.max(0, m.index - 40), m.index)).slice(-3);
    if (words.some((_, k) => creditAt(words, k)) || (m.groups!['quoted'] && !credited(before) && !/^ل/u.test(text.slice(m.index - 1, m.index)))) continue;
    out.push(hit(m.groups!['quoted'] ? name : m[0], `name:${words.join(' ')}`));
  }
  return out;
}

/** All forms of the list in a text that `accept` takes. Proclitics are cut off the first word. */
function scan(text: string, accept: (name: CreditName, before: readonly string[], quoted: boolean) => boolean): Hit[] {
  const words = rawWords(text).map(foldWord);
  const out: Hit[] = [];
  // Places are looked up only where a form stands: most paragraphs name no agency.
  let places: RegExpExecArray[] | null = null;
  for (let i = 0; i < words.length; i++) {
    if (!startsCredit(words[i]!)) continue;
    for (const cut of cutsOf(words[i]!)) {
      const name = creditAt(words, i, cut.rest);
      if (!name) continue;
      places ??= rawWordMatches(text);
      const last = places[i + name.words.length - 1]!;
      const from = places[i]!.index + (cut.taken === 0 ? 0 : stemOffset(places[i]![0], cut.taken));
      const end = last.index + last[0].length;
      const before = [...words.slice(Math.max(0, i - 4), i), ...(cut.lead.endsWith('ل') ? ['ل'] : [])];
      const quoted = /["«“‹{„']/u.test(text.slice(Math.max(0, from - 1), from)) && /["»”›}']/u.test(text.slice(end, end + 1));
      if (!accept(name, before, quoted)) continue;
      const short = /^\s?\((?<short>[^()]{2,20})\)/u.exec(text.slice(end, end + 24))?.groups!['short'];
      const other = short === undefined ? null : creditOf(foldedWords(short));
      out.push(hit(other?.id === name.id ? short! : withoutClass(text.slice(from, end), name), name.id));
      i += name.words.length - 1;
      break;
    }
  }
  return out;
}

/** Offset behind the first `letters` letters of a word; marks and tatweel do not count (لـ in لـرويترز). */
function stemOffset(word: string, letters: number): number {
  let at = 0;
  for (let left = letters; at < word.length; at++) {
    if (fold(word[at]!, 2) === '') continue;
    if (left-- === 0) break;
  }
  return at;
}

interface Cut { readonly rest: string; readonly lead: string; readonly taken: number }

function cutsOf(word: string): Cut[] {
  const cuts: Cut[] = [{ rest: word, lead: '', taken: 0 }];
  const m = /^(?:[وف]?[بلك]?)(?=.{3})/u.exec(word)?.[0] ?? '';
  for (let n = 1; n <= m.length; n++) cuts.push({ rest: word.slice(n), lead: word.slice(0, n), taken: n });
  return cuts;
}

const AGENCY_NOUN = /^وكالة\s+(?:[أا]نباء\s+)?/u;
const OTHER_NOUN = /^(?:شبكة|قناة|صحيفة|جريدة|موقع|مجلة|تلفزيون|إذاعة)\s+/u;

/** Without the class noun that is no part of the name: وكالة رويترز gives رويترز, وكالة الصحافة الفرنسية stays. */
function withoutClass(text: string, name: CreditName): string {
  const noun = AGENCY_NOUN.exec(text) ?? OTHER_NOUN.exec(text);
  const rest = noun ? text.slice(noun[0].length).replace(/^[\s"«“‹{(„']+/u, '') : '';
  if (!noun) return text;
  if (OTHER_NOUN.test(text)) return rest;
  if (creditOf(foldedWords(rest))?.id !== name.id) return text;
  // An agency's name in two words with the article is what the noun governs: there the noun is part of it.
  return /^ال\S*\s/u.test(rest) ? text : rest;
}
