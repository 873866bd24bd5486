// Ordinals in words: الرابع عشر, الخامسة والسبعون, السادسة عشرة, and bare ones before a noun (ثاني أكبر). Grammar: Wright I § 328.
import { cutsOf, stemStart } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { NUMBER_WORDS, ORDINALS, TEEN } from './numbers-lexicon.ts';

export interface OrdinalMatch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly value: number;
  readonly definite: boolean;
  readonly pro: string;
}

/**
 * Reads the ordinal that begins at token `i`. Round ones (العشرون, المئة) look like definite cardinals and are read only with `round`.
 * @example ordinalAt(tokens of 'الخامسة والسبعين', 0)?.value // 75
 */
export function ordinalAt(tokens: readonly Token[], i: number, round = false): OrdinalMatch | null {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    const definite = cut.stem.startsWith('ال');
    const value = ORDINALS.get(definite ? cut.stem.slice(2) : cut.stem);
    const found = { from: i, start: stemStart(token, cut), definite, pro: cut.pro };
    if (value === undefined) {
      const word = round && definite ? NUMBER_WORDS.get(cut.stem.slice(2)) : undefined;
      if (word && (word.kind === 'tens' || word.kind === 'hundreds' || word.kind === 'scale')) return { ...found, to: i + 1, value: word.value };
      continue;
    }
    const next = tokens[i + 1];
    if (next && next.block === token.block) {
      if (TEEN.has(next.fold) && value < 10) return { ...found, to: i + 2, value: value + 10 };
      const alone = next.fold === 'و';
      const second = alone ? tokens[i + 2] : next;
      const stem = second && second.block === token.block ? (alone ? second.fold : second.fold.startsWith('و') ? second.fold.slice(1) : '') : '';
      const tens = NUMBER_WORDS.get(stem.startsWith('ال') ? stem.slice(2) : stem);
      if (tens?.kind === 'tens' && definite && value < 10) return { ...found, to: i + (alone ? 3 : 2), value: value + tens.value };
    }
    // الواحد is an ordinal only before tens, واحد and حادي never by themselves.
    if (/^(?:ال)?(?:واحده?|حادي|حاديه)$/u.test(cut.stem)) continue;
    return { ...found, to: i + 1, value };
  }
  return null;
}
