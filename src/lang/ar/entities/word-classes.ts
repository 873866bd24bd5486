// Word classes for entities: what ends a name, what makes a capital the town, what comes between the parts of a name.
import { fold } from '../../../text/arabic-script.ts';
import { cuts } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { conjugate } from '../conjugate.ts';
import data from './generated/words.json' with { type: 'json' };
import { finiteAt, participleAt } from '../verbs.ts';

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));

export const PLACE_HEADS = set(data.place_heads);
export const PLACE_PREPOSITIONS = set(data.place_prepositions);
export const TRAVEL_PREPOSITIONS = set(data.travel_prepositions);
export const TRAVEL = set(data.travel);
export const REQUEST = set(data.request);
export const NOT_NAMES = set(data.not_names);
export const NAME_LINKS = set(data.name_links);

const verbs = new Set<string>();
for (const pair of data.verbs) {
  const [past, imperfect] = pair.split(' ');
  for (const f of conjugate(past!, imperfect!)) verbs.add(f.form);
}

/** True where a folded word (و and ف allowed before it) is a finite verb of news. */
export function isVerb(token: Token): boolean {
  if (token.form.endsWith('ة')) return false;
  return verbs.has(token.fold) || (/^[وف]/u.test(token.fold) && verbs.has(token.fold.slice(1))) || finiteAt(token) !== null;
}

/** True where the word reports speech: a finite reporting verb or a participle that goes on reporting. */
export function isReporting(token: Token | undefined): boolean {
  return !!token && token.kind === 'word' && (finiteAt(token) !== null || participleAt(token) !== null);
}

/** True where the bare word, or what follows its proclitic, is in a class. */
export function among(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return !!token && cuts(token.fold).some((c) => !c.pro.includes('س') && words.has(c.stem));
}
