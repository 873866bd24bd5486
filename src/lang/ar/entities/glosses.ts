// Names with a gloss in Latin letters: «فولكس فاغن» (Volkswagen). The gloss names what stands before it, and what is quoted before one is a name.
import type { Token } from '../../../text/tokens.ts';
import { isVerb } from './word-classes.ts';

const MOST_WORDS = 4;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9.&'’-]*$/u;

/** Tokens of the gloss in brackets that opens at `i`, brackets left out; null where there is none. */
export function glossAt(tokens: readonly Token[], i: number): { from: number; to: number } | null {
  if (tokens[i]?.kind !== 'open') return null;
  let to = i + 1;
  while (to < i + 8 && tokens[to]?.block === tokens[i]!.block && tokens[to]!.kind !== 'close' && (LATIN.test(tokens[to]!.raw) || tokens[to]!.kind === 'mark' || tokens[to]!.kind === 'number')) to++;
  return to > i + 1 && tokens[to]?.kind === 'close' && LATIN.test(tokens[i + 1]!.raw) ? { from: i + 1, to } : null;
}

/** The quoted name that opens at `i` and has a gloss behind it: its tokens, marks left out. */
export function glossedNameAt(tokens: readonly Token[], i: number): { from: number; to: number } | null {
  if (tokens[i]?.kind !== 'quote') return null;
  let k = i + 1;
  while (k <= i + MOST_WORDS && tokens[k]?.kind === 'word' && tokens[k]!.block === tokens[i]!.block && !isVerb(tokens[k]!)) k++;
  return k > i + 1 && tokens[k]?.kind === 'quote' && glossAt(tokens, k + 1) ? { from: i + 1, to: k } : null;
}
