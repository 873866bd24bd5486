// Fractions in words: ثلث, نصف, ثلثي, ثلاثة أرباع, خمسة أثمان. A word that is also a cardinal or a noun (خمس, عشر, ثمن) counts behind a numerator only.
import { cutsOf, stemStart } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { BARE_FRACTIONS, DENOMINATORS, NUMBER_WORDS, TWO_FRACTIONS } from './numbers-lexicon.ts';
import type { NumberMatch } from './numbers.ts';

/**
 * Reads the fraction that begins at token `i`.
 * @example fractionAt(tokens of 'ثلاثة أرباع', 0)?.value // 0.75
 */
export function fractionAt(tokens: readonly Token[], i: number): NumberMatch | null {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    const found = { from: i, start: stemStart(token, cut), form: 'words', definite: cut.stem.startsWith('ال'), pro: cut.pro } as const;
    const stem = found.definite ? cut.stem.slice(2) : cut.stem;
    const numerator = NUMBER_WORDS.get(stem);
    const next = tokens[i + 1];
    if (numerator?.kind === 'unit' && numerator.value >= 2 && next && next.block === token.block) {
      const parts = DENOMINATORS.get(next.fold.startsWith('ال') ? next.fold.slice(2) : next.fold);
      if (parts !== undefined && next.fold.startsWith('ا')) return { ...found, to: i + 2, value: numerator.value / parts };
    }
    const two = TWO_FRACTIONS.get(stem);
    if (two !== undefined) return { ...found, to: i + 1, value: 2 / two };
    const bare = BARE_FRACTIONS.get(stem);
    if (bare !== undefined) return { ...found, to: i + 1, value: 1 / bare };
  }
  return null;
}
