// Names that only their place shows: two to four words between commas behind a title (سفيرة المغرب في كندا، سورية عثماني، …).
import type { Token } from '../../../text/tokens.ts';
import { isGiven } from './names.ts';
import { MODIFIERS, TITLES } from './title-lexicon.ts';
import { among, isVerb, NAME_LINKS, NOT_NAMES } from './word-classes.ts';

const LEAST = 2;
const MOST = 4;

/** Token behind the name that begins at `from` and ends at a comma, 0 where the words can be no name. */
export function enclosedNameTo(tokens: readonly Token[], from: number): number {
  let k = from;
  for (; k < from + MOST && tokens[k]?.kind === 'word' && tokens[k]!.block === tokens[from]!.block; k++) {
    const t = tokens[k]!;
    if (NAME_LINKS.has(t.fold) && k > from) continue;
    const plain = !isGiven(t.fold) && (isVerb(t) || among(t, NOT_NAMES) || MODIFIERS.has(t.fold) || TITLES.match(tokens, k) !== null);
    if (plain || /[\u064b-\u064d]/u.test(t.raw) || /^(?:وال|بال|كال|لل)/u.test(t.fold) || /^ال.*ي?[ةه]$/u.test(t.form) || /(?:ات|ها|هم|هما)$/u.test(t.form)) return 0;
    if (k === from && t.fold.startsWith('ال') && !isGiven(t.fold)) return 0;
  }
  return k >= from + LEAST && tokens[k]?.kind === 'comma' && tokens[k]!.block === tokens[from]!.block ? k : 0;
}
