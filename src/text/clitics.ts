// Proclitics: where an Arabic word may be cut (و ف ب ك ل س + ال). These are hypotheses only: a cut counts where the rest is in a lexicon.
import type { Cut } from './cut.ts';
import type { Token } from './tokens.ts';
import { ofWord, type Word } from './words.ts';

export type { Cut };

const memo = new Map<string, readonly Cut[]>();
const MEMO_LIMIT = 50_000;

/**
 * All legal cuts of a folded word, the uncut word first, then shorter proclitics before longer ones.
 * @example cuts('وللصين').map((c) => c.pro + '+' + c.stem) // ['+وللصين', 'و+للصين', 'ول+لصين', 'ول+الصين']
 */
export function cuts(folded: string): readonly Cut[] {
  const known = memo.get(folded);
  if (known) return known;
  const out: Cut[] = [{ pro: '', stem: folded, taken: 0 }];
  let at = 0;
  let pro = '';
  const first = folded[0];
  if ((first === 'و' || first === 'ف') && folded.length > 2) {
    pro = first;
    at = 1;
    out.push({ pro, stem: folded.slice(1), taken: 1 });
  }
  for (const base of at ? [0, 1] : [0]) {
    const c = folded[base];
    const lead = base ? pro : '';
    if ((c === 'ب' || c === 'ك' || c === 'ل') && folded.length > base + 2) {
      out.push({ pro: lead + c, stem: folded.slice(base + 1), taken: base + 1 });
      if (c === 'ل' && folded[base + 1] === 'ل') {
        out.push({ pro: lead + c, stem: 'ا' + folded.slice(base + 1), taken: 0 });
        // للغة is ل + اللغة: the word's own ل was written once.
        out.push({ pro: lead + c, stem: 'ال' + folded.slice(base + 1), taken: 0 });
      }
    }
    if (c === 'س' && folded.length > base + 3) out.push({ pro: lead + c, stem: folded.slice(base + 1), taken: base + 1 });
  }
  if (memo.size > MEMO_LIMIT) memo.clear();
  memo.set(folded, out);
  return out;
}

/** The cuts of a token. */
export const cutsOf: (word: Word) => readonly Cut[] = ofWord((word) => cuts(word.fold));

/** Offset in the document where the stem of a cut begins (marks of the proclitic are passed over). The token's start where nothing can be cut off. */
export function stemStart(token: Token, cut: Cut): number {
  if (!cut.taken) return token.start;
  let left = cut.taken;
  for (let k = 0; k < token.raw.length; k++) {
    if (isMark(token.raw.charCodeAt(k))) continue;
    if (left === 0) return token.start + k;
    left--;
  }
  return token.start;
}

// Marks that stand on the letter before them, the tatweel, signs that no reader sees.
const isMark = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) || code === 0x0670 || code === 0x0640 || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

/** What a table says of a word, and the cut that licensed it. */
export interface LookedUp<T> { readonly value: T; readonly cut: Cut }

/**
 * Looks words up in a table of folded words that changes no more, uncut first, then by their legal cuts; each spelling once.
 * @returns what the table says of a word, or null.
 */
export function lookupIn<T>(table: ReadonlyMap<string, T>): (word: Word) => LookedUp<T> | null {
  return ofWord((word) => {
    for (const cut of cutsOf(word)) {
      const value = table.get(cut.stem);
      if (value !== undefined) return { value, cut };
    }
    return null;
  });
}
