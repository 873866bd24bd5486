// Gates: for each word, once, which lexicons could match a phrase that begins with it. Most words begin none, and a gate says so at the price of a bit.
import { cuts } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';

type Test = (stem: string) => boolean;

const tests: Test[] = [];
const memo = new Map<string, number>();
const MEMO_LIMIT = 60_000;
let lastTokens: readonly Token[] | null = null;
let lastFlags = new Int32Array(0);

function flags(folded: string): number {
  const known = memo.get(folded);
  if (known !== undefined) return known;
  let bits = 0;
  for (const cut of cuts(folded)) for (let k = 0; k < tests.length; k++) if (tests[k]!(cut.stem)) bits |= 1 << k;
  if (memo.size > MEMO_LIMIT) memo.clear();
  memo.set(folded, bits);
  return bits;
}

/**
 * Declares a gate over the first words of a lexicon.
 * @param test whether a folded word, cut of its proclitics, can begin a phrase
 * @returns a function of tokens and index: false where no phrase can begin there. At most 30 gates.
 */
export function gate(test: Test): (tokens: readonly Token[], i: number) => boolean {
  const bit = 1 << tests.length;
  tests.push(test);
  memo.clear();
  lastTokens = null;
  return (tokens, i) => {
    if (tokens !== lastTokens) {
      lastFlags = Int32Array.from(tokens, (t) => (t.kind === 'word' || t.kind === 'number' ? flags(t.fold) : 0));
      lastTokens = tokens;
    }
    return (lastFlags[i]! & bit) !== 0;
  };
}
