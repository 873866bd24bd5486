// Words: every spelling that texts use, numbered and folded once. What depends on the spelling alone (its cuts, its reading in a
// lexicon) is found out once per spelling and looked up by number from then on: news says the same few thousand words again and again.
import { fold } from './arabic-script.ts';

export type TokenKind = 'word' | 'number' | 'quote' | 'stop' | 'comma' | 'colon' | 'open' | 'close' | 'mark';

/** What a spelling gives away by itself, wherever it stands. */
export interface Word {
  /** Number of the spelling; none may be remembered of a word below `firstWord` (see `ofWord`). */
  readonly word: number;
  readonly kind: TokenKind;
  /** The letters as they stand. */
  readonly raw: string;
  /** Folded at level 1: marks stripped, look-alikes unified. */
  readonly form: string;
  /** Folded at level 2: hamza, alef, ya, ta marbuta folded too. */
  readonly fold: string;
}

/** A word as `spellingAt` keeps it: `hidden` where it is nothing but marks that no reader sees. */
export interface Spelling extends Word { readonly hidden: boolean }

// Bounds, for processes that run long: past MOST the next document begins a new numbering; EVER holds within one document too.
const MOST = 60_000;
const EVER = 500_000;
/** Longer runs of letters are no words; they are not kept. */
const LONGEST = 40;

let words: Spelling[] = [];
/** Number of the first spelling kept. */
let firstWord = 0;
// Spellings are found by the hash of their letters where they stand in the text: to slice each token out of it first and look that up in
// a Map costs six times as much. Open addressing; a place holds the index of a spelling plus one, 0 where it is free.
let places = new Int32Array(1 << 12);
let hashes = new Int32Array(1 << 11);

const IGNORED_ONLY = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u0640\ufeff\u00ad]+$/u;
const KINDS: Record<string, TokenKind> = {};
for (const c of '«»“”„‟‹›"＂\'‘’‚‛') KINDS[c] = 'quote';
for (const c of '.!?؟۔。！？') KINDS[c] = 'stop';
for (const c of ',،؛;、，') KINDS[c] = 'comma';
KINDS[':'] = 'colon';
for (const c of '([{') KINDS[c] = 'open';
for (const c of ')]}') KINDS[c] = 'close';

const isDigit = (c: number) => (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9);
const isLetter = (raw: string) => /[\p{L}\p{N}]/u.test(raw);
const kindOf = (raw: string): TokenKind => KINDS[raw] ?? (isDigit(raw.charCodeAt(0)) ? 'number' : raw.length > 1 || isLetter(raw) ? (raw.startsWith('..') ? 'mark' : 'word') : 'mark');

/** True where a spelling is what stands at a place of a text. */
function standsAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let k = 0; k < raw.length; k++) if (raw.charCodeAt(k) !== text.charCodeAt(from + k)) return false;
  return true;
}

/** The spelling that stands in [from, to) of a text, numbered where it is new. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST) return spell(text.slice(from, to), -1);
  let hash = 0;
  for (let k = from; k < to; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  let place = hash & (places.length - 1);
  for (let index = places[place]!; index !== 0; index = places[(place = (place + 1) & (places.length - 1))]!) {
    if (hashes[index - 1] === hash && standsAt(words[index - 1]!.raw, text, from, to)) return words[index - 1]!;
  }
  if (words.length >= EVER) {
    renumber();
    place = hash & (places.length - 1);
  }
  // A slice keeps its whole text alive: what is kept is a copy of its own.
  const made = spell(Buffer.from(text.slice(from, to), 'utf16le').toString('utf16le'), firstWord + words.length);
  words.push(made);
  places[place] = words.length;
  hashes[words.length - 1] = hash;
  if (words.length === hashes.length) grow();
  return made;
}

const spell = (raw: string, word: number): Spelling => ({ word, kind: kindOf(raw), raw, form: fold(raw, 1), fold: fold(raw, 2), hidden: IGNORED_ONLY.test(raw) });

// Half of the places stay free.
function grow(): void {
  const before = hashes;
  hashes = new Int32Array(before.length * 2);
  hashes.set(before);
  makeRoom();
  places = new Int32Array(hashes.length * 2);
  for (let index = 0; index < words.length; index++) {
    let place = hashes[index]! & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = index + 1;
  }
}

/** Called before a document is cut: keeps the number of remembered spellings bounded. */
export function boundWords(): void {
  if (words.length > MOST) renumber();
}

function renumber(): void {
  firstWord += words.length;
  words = [];
  places = new Int32Array(1 << 12);
  hashes = new Int32Array(1 << 11);
  forgetAll();
}

// Of nearly every function nearly every word gives nothing (it begins no title, it is no verb of meeting): that is one bit of a row per
// word, so that all functions asked about one word look into the same few bytes. Only what gives something stands in a table of its own.
let rowLength = 4;
let rows = new Int32Array(hashes.length * rowLength);
let bits = 0;
const forgets: (() => void)[] = [];

function makeRoom(): void {
  const before = rows;
  rows = new Int32Array(hashes.length * rowLength);
  rows.set(before);
}

function forgetAll(): void {
  rows = new Int32Array(hashes.length * rowLength);
  for (const forget of forgets) forget();
}

/** Takes a bit of the rows for a function, or for one of its answers. */
function bitOfRow(): { readonly place: number; readonly bit: number } {
  const place = bits >> 5;
  const bit = 1 << (bits & 31);
  bits++;
  if (place >= rowLength) {
    rowLength *= 2;
    forgetAll();
  }
  return { place, bit };
}

/**
 * Remembers what `find` says of each spelling. For functions of the spelling alone: nothing of the token's place may be asked, and what is
 * given is shared, so nobody may change it. `find` gives null or an empty list for nothing, always the same of the two.
 * @returns a function with the same answers, at the price of one look-up by number
 */
export function ofWord<T extends object | string | number | null>(find: (word: Word) => T): <W extends Word>(word: W) => T {
  const { place, bit } = bitOfRow();
  let none: T;
  let known: (T | undefined)[] = [];
  forgets.push(() => { known = []; });
  const findOnce = (word: Word, at: number): T => {
    const before = known[at];
    if (before !== undefined) return before;
    const made = find(word);
    if (made === null || (Array.isArray(made) && made.length === 0)) {
      none = made;
      rows[at * rowLength + place]! |= bit;
    } else {
      while (known.length <= at) known.push(undefined);
      known[at] = made;
    }
    return made;
  };
  return (word) => {
    const at = word.word - firstWord;
    if (at < 0) return find(word);   // too long to be kept, or of a document cut before the words were numbered anew
    return (rows[at * rowLength + place]! & bit) !== 0 ? none : findOnce(word, at);
  };
}

/** The same for yes and no, which are two bits of a row. */
export function isWord(test: (word: Word) => boolean): (word: Word) => boolean {
  const no = bitOfRow();
  const yes = bitOfRow();
  const testOnce = (word: Word, at: number): boolean => {
    const made = test(word);
    const answer = made ? yes : no;
    rows[at * rowLength + answer.place]! |= answer.bit;
    return made;
  };
  return (word) => {
    const at = word.word - firstWord;
    if (at < 0) return test(word);
    if ((rows[at * rowLength + no.place]! & no.bit) !== 0) return false;
    return (rows[at * rowLength + yes.place]! & yes.bit) !== 0 || testOnce(word, at);
  };
}
