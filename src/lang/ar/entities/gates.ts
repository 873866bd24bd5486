// Gates: for each word, once, which lexicons could match a phrase that begins with it. Most words begin none, and a gate says so at the price of a bit.
import { cutsOf } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { isWord, type Word } from '../../../text/words.ts';

/** False where no phrase can begin at a place. */
export type Gate = (tokens: readonly Token[], i: number) => boolean;

const tests = new Map<Gate, (word: Word) => boolean>();

function gateOf(test: (word: Word) => boolean): Gate {
  const opens = isWord(test);
  const gate: Gate = (tokens, i) => {
    const token = tokens[i];
    return token !== undefined && opens(token);
  };
  tests.set(gate, opens);
  return gate;
}

/**
 * Declares a gate over the first words of a lexicon.
 * @param test whether a folded word, cut of its proclitics, can begin a phrase
 */
export const gate = (test: (stem: string) => boolean): Gate => gateOf((word) => (word.kind === 'word' || word.kind === 'number') && cutsOf(word).some((cut) => test(cut.stem)));

/** A gate that opens where one of several does: a walk that looks for many things passes over most words at the price of one. */
export const anyGate = (...gates: readonly Gate[]): Gate => gateOf((word) => gates.some((gate) => tests.get(gate)!(word)));
