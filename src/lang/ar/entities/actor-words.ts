// Whether the subject of a reporting verb can be an actor: a noun of trade or office, a body of people, or a name. Things that stand there by chance are none.
import { fold } from '../../../text/arabic-script.ts';
import type { Token } from '../../../text/tokens.ts';
import { isForeign, isGiven, isPlainName, unknownNameAt } from './names.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/officials.json' with { type: 'json' };
import { HONORIFICS, TITLES } from './title-lexicon.ts';
import { NOT_NAMES } from './word-classes.ts';

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const human = set([...data.heads, ...data.humans]);
const bodies = set(data.bodies_of_people);
const bare = (f: string): string => f.replace(/^ال/u, '');

/** True for a noun of trade or office (خبير, المراسلة), with or without ال and ة. */
export const isHuman = (folded: string): boolean => human.has(folded) || human.has(bare(folded)) || (folded.endsWith('ه') && human.has(bare(folded).slice(0, -1)));

export interface Actor { readonly kind: 'person' | 'group'; readonly to: number }

/**
 * What a noun phrase that speaks stands for, by its words.
 * @param from,end its tokens
 * @returns its kind and where it ends (a name ends before what follows it); null where it is no actor
 * @example actorAt(tokens, i, j) // at خبير في الطاقة: { kind: 'person', to: j }; at الهاتف: null
 */
export function actorAt(tokens: readonly Token[], from: number, end: number): Actor | null {
  // الدول ال5+1: an article before a figure closes nothing.
  const to = tokens[end - 1]!.fold === 'ال' && end > from + 1 ? end - 1 : end;
  const head = tokens[from]!.fold;
  // مفاوضو الدول, وسائل إعلام: plurals in construct and collectives.
  if (bodies.has(bare(head)) || (/^م.{3,}و$|^.ا.{2}و$/u.test(head) && to > from + 1)) return { kind: 'group', to };
  if (isHuman(head) || HONORIFICS.match(tokens, from, false)) return to > from + 1 || !NOT_NAMES.has(head) || isHuman(head) ? { kind: 'person', to } : null;
  if (TITLES.match(tokens, from, false)) return { kind: 'person', to };
  const name = unknownNameAt(tokens, from);
  if (name && (name.words > 1 ? name.proven || isPlainName(tokens, from, name.to) && name.to === to && name.words < 4 : isGiven(head) || isForeign(head))) return { kind: 'person', to: Math.min(to, name.to) };
  if (to === from + 1 && /^ال.{3,}ي$/u.test(tokens[from]!.form) && !NOT_NAMES.has(head) && !nameAt(tokens, from)) return { kind: 'person', to };
  return null;
}
