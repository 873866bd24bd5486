// Tokens: words, numbers and single marks of a text with their offsets and folded forms. Clitics stay on the word
// (clitics.ts proposes where to cut); a tatweel before a digit or a quotation mark ends the word (الـ75, لـ«الأمم»).
import { fold } from './arabic-script.ts';
import type { Cut } from './cut.ts';

export type TokenKind = 'word' | 'number' | 'quote' | 'stop' | 'comma' | 'colon' | 'open' | 'close' | 'mark';

/** One token. `start`/`end` are offsets into the document's text. */
export interface Token {
  /** Index in the document's token list. */
  readonly i: number;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The words as they stand. */
  readonly raw: string;
  /** Folded at level 1: marks stripped, look-alikes unified. */
  readonly form: string;
  /** Folded at level 2: hamza, alef, ya, ta marbuta folded too. */
  readonly fold: string;
  /** Index of the block. */
  readonly block: number;
  /** True where white space (or the block's start) precedes. */
  readonly spaced: boolean;
  /** Where proclitics may be cut: filled by `cutsOf` (clitics.ts) when first asked for. */
  cuts?: readonly Cut[];
}

// Folded forms of words seen before: news repeats its words, and folding is the dearest part of cutting.
const folded = new Map<string, { readonly form: string; readonly fold: string }>();
const FOLDED_LIMIT = 60_000;

function formsOf(raw: string): { readonly form: string; readonly fold: string } {
  const known = folded.get(raw);
  if (known) return known;
  if (folded.size > FOLDED_LIMIT) folded.clear();
  const made = { form: fold(raw, 1), fold: fold(raw, 2) };
  // A slice keeps its whole text alive: the key is a copy of its own.
  if (raw.length <= 40) folded.set(Buffer.from(raw, 'utf16le').toString('utf16le'), made);
  return made;
}

const TOKEN = /[\p{Nd}]+(?:[.,٫٬](?=\p{Nd})\p{Nd}+)*|(?:(?!\p{Nd})[\p{L}\p{M}\p{N}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069])+|\.{2,}|[^\s]/gu;
const IGNORED_ONLY = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u0640\ufeff\u00ad]+$/u;

const KINDS: Record<string, TokenKind> = {};
for (const c of '«»“”„‟‹›"＂\'‘’‚‛') KINDS[c] = 'quote';
for (const c of '.!?؟۔。！？') KINDS[c] = 'stop';
for (const c of ',،؛;、，') KINDS[c] = 'comma';
KINDS[':'] = 'colon';
for (const c of '([{') KINDS[c] = 'open';
for (const c of ')]}') KINDS[c] = 'close';

/**
 * Cuts one block of a text into tokens.
 * @param text the document's text; @param start,end the block's range in it; @param block its index; @param first index of the first token made.
 */
export function tokenize(text: string, start: number, end: number, block: number, first: number): Token[] {
  const out: Token[] = [];
  const slice = text.slice(start, end);
  let last = 0;
  for (const match of slice.matchAll(TOKEN)) {
    const raw = match[0];
    const from = match.index;
    // Invisible marks that stand alone are white space to a reader.
    if (IGNORED_ONLY.test(raw)) continue;
    const code = raw.charCodeAt(0);
    const kind: TokenKind = KINDS[raw] ?? (isDigit(code) ? 'number' : raw.length > 1 || isLetter(raw) ? (raw.startsWith('..') ? 'mark' : 'word') : 'mark');
    const forms = formsOf(raw);
    out.push({ i: first + out.length, start: start + from, end: start + from + raw.length, kind, raw, form: forms.form, fold: forms.fold, block, spaced: from === 0 || from > last });
    last = from + raw.length;
  }
  return out;
}

const isDigit = (c: number) => (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9);
const isLetter = (raw: string) => /[\p{L}\p{N}]/u.test(raw);
