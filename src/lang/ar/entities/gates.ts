// Gates: for each word, once, which lexicons could match a phrase that begins with it. Most words begin none, and a gate says so at the price of a bit.
import { cutsOf } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { ofWord } from '../../../text/words.ts';

/**
 * Declares a gate over the first words of a lexicon.
 * @param test whether a folded word, cut of its proclitics, can begin a phrase
 * @returns a function of tokens and index: false where no phrase can begin there.
 */
export function gate(test: (stem: string) => boolean): (tokens: readonly Token[], i: number) => boolean {
  const opens = ofWord((word) => (word.kind === 'word' || word.kind === 'number') && cutsOf(word).some((cut) => test(cut.stem)));
  return (tokens, i) => {
    const token = tokens[i];
    return token !== undefined && opens(token);
  };
}
