// Finds the few stretches of running text that may credit an agency, so that the rest is never cut into words. One pass over code units: at each
// word's beginning (and behind its proclitics) the first letters are looked up in a small table of hashes; a false alarm only costs a closer look.
import { foldUnit } from '../../text/arabic-script.ts';
import { PROSE_FORMS, QUOTABLE_FORMS } from '../credit-names.ts';
import { foldedWords } from '../words.ts';

/** Class nouns behind which an outlet may be named by a common word. */
const CLASS_WORDS = ['وكالة', 'وكالات', 'صحيفة', 'قناة', 'شبكة', 'تلفزيون', 'مجلة', 'جريدة', 'إذاعة', 'موقع', 'للأنباء'];
const LETTERS = 5;
const MANY = 8;
const FEW = 4;
const SIZE = 1 << 14;
const BEFORE = 42;
const BEHIND = 66;
const ANYWHERE = 1;
const QUOTED = 2;

// Folding of single units by table: 0 for what is passed over, 1 for what ends a word.
const units = new Uint16Array(0x10000).fill(1);
for (let code = 0; code < 0x6d4; code++) {
  if (code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670) units[code] = 0;
  else if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x620 && code <= 0x6d3)) units[code] = foldUnit(code, 2).charCodeAt(0) || code;
}
const OPENING = new Set([...'«"“‹{„('].map((c) => c.charCodeAt(0)));
const isProclitic = new Uint8Array(0x700);
for (const c of 'وفبلك') isProclitic[c.charCodeAt(0)] = 1;

// Three kinds of hashes, so that روسيا اليوم does not make every روسيا suspect: of one word's first five letters, of eight letters over the spaces
// between words, and of four letters where the first word has two at most (سي إن إن).
const byWord = new Uint8Array(SIZE);
const overWords = new Uint8Array(SIZE);
const overShort = new Uint8Array(SIZE);
// The first three letters of all forms with every proclitic: most words fall here, after three steps.
const firstLetters = new Uint8Array(SIZE);
const LEADS = ['', ...'وفبلك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
for (const form of [...PROSE_FORMS, ...CLASS_WORDS]) enter(form, ANYWHERE);
for (const form of QUOTABLE_FORMS) enter(form, QUOTED);

function enter(form: string, flag: number): void {
  const words = foldedWords(form);
  const letters = words.join('');
  for (const lead of LEADS) firstLetters[hashOver(lead + letters, 0, 3)] = 1;
  if (words.length > 1 && letters.length >= MANY) overWords[hashOver(letters, 0, MANY)]! |= flag;
  else if (words.length > 1 && words[0]!.length <= 2) overShort[hashOver(letters, 0, FEW)]! |= flag;
  else if (words[0]) byWord[hashIn(words[0], 0)]! |= flag;
}

function settle(hash: number): number {
  return (hash ^ (hash >> 9)) & (SIZE - 1);
}

/** Hash of the first letters of one word. */
function hashIn(text: string, at: number): number {
  let hash = 0;
  for (let n = 0; n < LETTERS && at < text.length; at++) {
    const unit = units[text.charCodeAt(at)]!;
    if (unit === 1) break;
    if (unit === 0) continue;
    hash = (hash * 31 + unit) & 0xffffff;
    n++;
  }
  return settle(hash);
}

/** Hash of the next letters, whatever stands between them. */
function hashOver(text: string, at: number, letters: number): number {
  let hash = 0;
  for (let n = 0, gaps = 0; n < letters && at < text.length && gaps < 12; at++) {
    const unit = units[text.charCodeAt(at)]!;
    if (unit <= 1) {
      gaps++;
      continue;
    }
    hash = (hash * 31 + unit) & 0xffffff;
    n++;
  }
  return settle(hash);
}

const isShort = (text: string, at: number): boolean => at + 2 < text.length && (units[text.charCodeAt(at + 1)]! <= 1 || units[text.charCodeAt(at + 2)]! <= 1);

/** Whether a word that begins at a place, or what its proclitics leave, may begin a form. */
function mayCredit(text: string, at: number, quoted: boolean): boolean {
  const flags = quoted ? ANYWHERE | QUOTED : ANYWHERE;
  for (let n = 0; ; n++, at++) {
    if ((byWord[hashIn(text, at)]! | overWords[hashOver(text, at, MANY)]!) & flags) return true;
    if (isShort(text, at) && overShort[hashOver(text, at, FEW)]! & flags) return true;
    if (n === 2 || !isProclitic[units[text.charCodeAt(at)]!]) return false;
  }
}

/**
 * The stretches of a text that may credit somebody, cut at spaces; most paragraphs have none.
 * @example creditWindows('وقال الوزير لوكالة رويترز إن بلاده مستعدة').length // 1
 */
export function creditWindows(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  let end = -1;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = units[text.charCodeAt(i)]!;
    if (unit === 1) inWord = false;
    if (unit <= 1 || inWord) continue;
    inWord = true;
    if (!firstLetters[hashOver(text, i, 3)] || !mayCredit(text, i, i > 0 && OPENING.has(text.charCodeAt(i - 1)))) continue;
    const from = text.lastIndexOf(' ', Math.max(0, i - BEFORE)) + 1;
    if (end < 0 || from > end) {
      if (end >= 0) out.push(text.slice(start, end));
      start = from;
    }
    const space = text.indexOf(' ', i + BEHIND);
    end = space < 0 ? text.length : space;
  }
  if (end >= 0) out.push(text.slice(start, end));
  return out;
}
