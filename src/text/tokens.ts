// Tokens: words, numbers and single marks of a text with their offsets and folded forms. Clitics stay on the word
// (clitics.ts proposes where to cut); a tatweel before a digit or a quotation mark ends the word (الـ75, لـ«الأمم»).
import { fold } from './arabic-script.ts';
import { spellingAt, type TokenKind, type Word } from './words.ts';

export type { TokenKind };

/** One token: a word at a place. `start`/`end` are offsets into the document's text. */
export interface Token extends Word {
  /** Index in the document's token list. */
  readonly i: number;
  readonly start: number;
  readonly end: number;
  /** Index of the block. */
  readonly block: number;
  /** True where white space (or the block's start) precedes. */
  readonly spaced: boolean;
}

// What a code point is to the scanner. Classes of single units are found by Unicode's properties when first seen and kept in a table: a
// regular expression that does the same per token costs five times as much.
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const SIGN = 4;
const classes = new Uint8Array(0x10000);
/** Letters, their marks, the tatweel and the invisible signs that stand inside words. */
const IN_WORD = /^[\p{L}\p{M}\p{N}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]$/u;

function classify(point: string): number {
  return /^\s$/u.test(point) ? SPACE : /^\p{Nd}$/u.test(point) ? DIGIT : IN_WORD.test(point) ? LETTER : SIGN;
}

function classOf(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return classify(text.slice(at, at + unitsAt(text, at, end)));
  return classes[code] || (classes[code] = classify(String.fromCharCode(code)));
}

/** Units of the code point at a place: 2 for a surrogate pair. */
const unitsAt = (text: string, at: number, end: number): number => (at + 1 < end && text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Where the run of one class that begins at a place ends. */
function runEnd(text: string, from: number, end: number, of: number): number {
  let at = from;
  for (;;) {
    while (at < end && classes[text.charCodeAt(at)] === of) at++;   // nearly all letters end here
    if (at >= end || classOf(text, at, end) !== of) return at;
    at += unitsAt(text, at, end);
  }
}

/** Where the token that begins at a place ends; it is no space. */
function tokenEnd(text: string, from: number, end: number): number {
  const of = classOf(text, from, end);
  if (of === LETTER) return runEnd(text, from, end, LETTER);
  if (of === SIGN) {
    let at = from;
    while (at < end && text[at] === '.') at++;
    return at > from + 1 ? at : from + unitsAt(text, from, end);
  }
  // 3.4 and 1,000 are one number; a sign behind which no digit stands is none of it.
  let at = runEnd(text, from, end, DIGIT);
  while (at + 1 < end && '.,٫٬'.includes(text[at]!) && classOf(text, at + 1, end) === DIGIT) at = runEnd(text, at + 1, end, DIGIT);
  return at;
}

/** The first token of a text, folded at level 2; '' where it has none. */
export function firstFold(text: string): string {
  for (let from = 0; from < text.length; from++) {
    if (classOf(text, from, text.length) === SPACE) continue;
    const to = tokenEnd(text, from, text.length);
    const folded = fold(text.slice(from, to), 2);
    if (folded !== '') return folded;
    from = to - 1;
  }
  return '';
}

/**
 * Cuts one block of a text into tokens.
 * @param text the document's text; @param start,end the block's range in it; @param block its index; @param first index of the first token made.
 */
export function tokenize(text: string, start: number, end: number, block: number, first: number): Token[] {
  const out: Token[] = [];
  let last = start;
  for (let from = start; from < end; ) {
    if (classOf(text, from, end) === SPACE) {
      from++;
      continue;
    }
    const to = tokenEnd(text, from, end);
    const { word, kind, raw, form, fold, hidden } = spellingAt(text, from, to);
    // Invisible marks that stand alone are white space to a reader.
    if (!hidden) {
      out.push({ i: first + out.length, start: from, end: to, word, kind, raw, form, fold, block, spaced: from === start || from > last });
      last = to;
    }
    from = to;
  }
  return out;
}
