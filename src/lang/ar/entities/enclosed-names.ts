// Names that only their place shows: two to four words between commas behind a title (سفيرة المغرب في كندا، سورية عثماني، …).
import type { Token } from '../../../text/tokens.ts';
import { nameAt } from './gazetteer.ts';
import { isBoundary, isForeign, isGiven, isPlainName } from './names.ts';
import { nisbaAt } from './nisba.ts';
import type { NameMatch } from './person-names.ts';
import type { Title } from './titles.ts';
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

/** السفيرة سورية عثماني: behind a bare feminine title a state's name with a further name behind it is a given name; the state would not stand there. */
export function namesakeAt(tokens: readonly Token[], title: Title): NameMatch | null {
  const k = title.to;
  const second = tokens[k + 1];
  if (!title.bare || !title.feminine || tokens[k]?.block !== tokens[title.from]!.block || !nameAt(tokens, k)?.values.some((v) => v.kind === 'state' && v.form === 'name')) return null;
  if (nameAt(tokens, k)!.cut.pro || second?.kind !== 'word' || second.block !== tokens[k]!.block || isBoundary(tokens, k + 1) || nisbaAt(tokens, k + 1) || nameAt(tokens, k + 1)?.values.some((v) => v.kind !== 'person')) return null;
  if (!isBoundary(tokens, k + 2) || !(isGiven(second.fold) || isForeign(second.fold) || isPlainName(tokens, k + 1, k + 2)) || /^(?:ال|[وفبل]ال)|[هة]$/u.test(second.form)) return null;
  return { from: k, to: k + 2, known: null, rank: null, full: true };
}
