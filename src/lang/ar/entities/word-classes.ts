// Word classes for entities: what ends a name, what makes a capital the town, what comes between the parts of a name.
import { fold } from '../../../text/arabic-script.ts';
import { cutsOf } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { isWord, type Word } from '../../../text/words.ts';
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

/** True where a word (و and ف allowed before it) is a finite verb of news. */
export const isVerb: (token: Token) => boolean = isWord(
  (t) => t.kind === 'word' && !t.form.endsWith('ة') && (verbs.has(t.fold) || (/^[وف]/u.test(t.fold) && verbs.has(t.fold.slice(1))) || finiteAt(t) !== null),
);

const reports = isWord((t) => t.kind === 'word' && (finiteAt(t) !== null || participleAt(t) !== null));

/** True where the word reports speech: a finite reporting verb or a participle that goes on reporting. */
export const isReporting = (token: Token | undefined): boolean => !!token && reports(token);

/** True where the bare word, or what follows its proclitic, is in a class. */
export function among(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (!token) return false;
  return words === NOT_NAMES ? noName(token) : isAmong(token, words);
}

const isAmong = (token: Word, words: ReadonlySet<string>): boolean => cutsOf(token).some((c) => !c.pro.includes('س') && words.has(c.stem));
const noName = isWord((t) => isAmong(t, NOT_NAMES));
