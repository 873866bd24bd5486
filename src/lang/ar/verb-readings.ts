// Finite verbs by form alone: from the lexicons of verbs with their paradigms, and from the letters that only an imperfect has.
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import { ofWord, type Word } from '../../text/words.ts';
import { PAST_PATTERN } from './common-verbs.ts';
import { conjugate } from './conjugate.ts';
import common from './generated/common-verbs.json' with { type: 'json' };
import data from './generated/clause-verbs.json' with { type: 'json' };
import acts from './generated/acts.json' with { type: 'json' };
import stances from './generated/stances.json' with { type: 'json' };
import { finiteAt, type VerbClass } from './verbs.ts';

export type Modality = 'obligation' | 'possibility' | 'ability' | 'will' | 'intention';

/** What a finite form tells. */
export interface VerbReading {
  /** Past of the third person masculine, folded; null where only the letters tell that it is a verb. */
  readonly lemma: string | null;
  readonly tense: 'past' | 'present' | 'future';
  readonly person: 1 | 2 | 3;
  /** Null where the form serves both. */
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  /** و, ف or ل before it, '' where bare. */
  readonly conjunction: string;
  /** Class of a reporting verb, null for others. */
  readonly reports: VerbClass | null;
  readonly copula: boolean;
  readonly aspect: boolean;
  readonly light: boolean;
  readonly modality: Modality | null;
  /** False where a noun is spelled the same: then only its place tells. */
  readonly sure: boolean;
}

type Stem = Omit<VerbReading, 'conjunction' | 'reports'>;
const table = new Map<string, Stem>();
const pasts = new Set<string>();
const pairsOf = (list: readonly string[]): [string, string][] => list.map((pair) => pair.split(' ') as [string, string]);
const key = (pair: string): string => fold(pair.split(' ')[0]!, 2);
const copulas = new Set(data.copulas.map(key));
const aspects = new Set(data.aspects.map(key));
const light = new Set(data.light.map(key));
const modality = new Map<string, Modality>();
for (const m of data.modals) for (const f of m.forms) modality.set(key(f), m.modality as Modality);
const NO_VERB = new Set(data.no_verbs.map((w) => fold(w, 2)));
const NEVER = new Set(data.never.map((w) => fold(w, 2)));
const DOUBTFUL = new Set(data.doubtful.map((w) => fold(w, 2)));
// Nouns of the commonest letters: a bare past of three letters is read as a verb only by its place.
const NOUNLIKE = /^(?!قال$|كان$|زار$|باع$|عاد$|جاء$|صار$|بات$|قاد$|كاد$|قام$|ظل$|زال$|راح$|ساد$|نال$)(?:[a-zء-ۓ]{2,3}|ت[a-zء-ۓ]{3,4})$/u;
const CLEAR_HAMZA = /^أ/u;

function file(past: string, imperfect: string): void {
  const lemma = fold(past, 2);
  const [copula, aspect, isLight, modal] = [copulas.has(lemma), aspects.has(lemma), light.has(lemma), modality.get(lemma) ?? null];
  const unsurePast = NOUNLIKE.test(lemma) && !CLEAR_HAMZA.test(past);
  pasts.add(lemma);
  // Written out, not spread: this is done for some thirty forms of each of thousands of verbs at every start.
  const add = (form: string, { tense, person, gender, number }: Pick<Stem, 'tense' | 'person' | 'gender' | 'number'>, sure: boolean): void => {
    const known = table.get(form);
    if (!known || (!known.sure && sure)) table.set(form, { lemma, copula, aspect, light: isLight, modality: modal, tense, person, gender, number, sure });
  };
  for (const c of conjugate(past, imperfect)) {
    const first = c.form[c.tense === 'future' ? 1 : 0] === 'ن' && c.tense !== 'past';
    const bare = c.tense === 'past' && c.gender === 'm' && c.number === 's';
    add(c.form, { tense: c.tense, person: first ? 1 : 3, gender: first ? null : c.gender, number: c.number }, !((bare || (c.tense === 'past' && c.gender === 'm' && c.number === 'd')) && unsurePast) && !(c.tense === 'present' && c.number === 'd' && !c.form.endsWith('ن')));
  }
  const stem = fold(imperfect.slice(1), 2);
  if (stem.length > 2) add(`سا${stem}`, { tense: 'future', person: 1, gender: null, number: 's' }, true);
  const base = fold(/[ىا]$/u.test(past) && past.length > 2 ? `${past.slice(0, -1)}ي` : past, 2);
  if (!/^[a-zء-ۓ]ا[a-zء-ۓ]$/u.test(base)) add(`${base}نا`, { tense: 'past', person: 1, gender: null, number: 'p' }, base.length > 3);
}
for (const list of [...data.modals.map((m) => m.forms), data.copulas, data.aspects, data.light, data.verbs, ...acts.verbs.map((a) => a.forms), ...stances.verbs.map((s) => s.forms)]) for (const [p, i] of pairsOf(list)) file(p, i);
for (const { past, imperfect } of common.verbs) file(past, imperfect);
// تقدم is "progress" and "she advances": a noun of the same letters makes the form doubtful.
for (const [form, stem] of table) if (form[0] === 'ت' && stem.tense === 'present' && (pasts.has(form) || /^ت[a-zء-ۓ]{2}ي[a-zء-ۓ]$/u.test(form))) table.set(form, { ...stem, sure: false });

// أعتقد، أرى: a written hamza tells the first person from a past in ا.
const firstPersons = new Map<string, Stem>();
for (const [form, stem] of table) if (form[0] === 'ي' && stem.tense === 'present' && stem.number === 's') firstPersons.set(`ا${form.slice(1)}`, { ...stem, person: 1, gender: null });

const SUFFIX = /(?:هما|هم|ها|نا|كم|ه)$/u;
const PLAIN = { lemma: null, copula: false, aspect: false, light: false, modality: null } as const;

// Forms that no lexicon holds: an imperfect by its letters.
function byLetters(stem: string): Stem | null {
  if (NO_VERB.has(stem) || NO_VERB.has(stem.replace(/^س/u, '')) || NO_VERB.has(stem.replace(SUFFIX, ''))) return null;
  const future = /^س([يتن])[a-zء-ۓ]{3,}$/u.exec(stem);
  if (future && !/(?:ات|يه|يون|يين)$/u.test(stem)) return { ...PLAIN, tense: 'future', person: future[1] === 'ن' ? 1 : 3, gender: future[1] === 'ي' ? 'm' : future[1] === 'ت' ? 'f' : null, number: numberOf(stem, future[1]!), sure: true };
  if (/^ي[a-zء-ۓ]{3,}$/u.test(stem) && !/(?:يه|ات|يا)$/u.test(stem)) return { ...PLAIN, tense: 'present', person: 3, gender: 'm', number: numberOf(stem, 'ي'), sure: stem.length > 4 };
  if (/^ت(?:ت[a-zء-ۓ]{3,}|ست[a-zء-ۓ]{3,}|[a-zء-ۓ]{3,}ان)$/u.test(stem) && !/(?:ين|ات|يه)$/u.test(stem)) return { ...PLAIN, tense: 'present', person: 3, gender: 'f', number: numberOf(stem, 'ت'), sure: !/ان$/u.test(stem) };
  if (PAST_PATTERN.test(stem) && !stem.startsWith('ال')) return { ...PLAIN, tense: 'past', person: 3, gender: /[^ا]ت$/u.test(stem) ? 'f' : 'm', number: stem.endsWith('وا') ? 'p' : 's', sure: true };
  return null;
}

const numberOf = (stem: string, person: string): 's' | 'd' | 'p' => (person === 'ن' ? 'p' : /[a-zء-ۓ]{4,}ان$/u.test(stem) ? 'd' : /[a-zء-ۓ]{4,}(?:ون|وا)$/u.test(stem) ? 'p' : 's');

/** The finite reading of a token by its form, or null. Words with the article or in ة are none. */
export const verbReading = (token: Word | undefined): VerbReading | null => (token ? readingOf(token) : null);

const readingOf = ofWord((token): VerbReading | null => {
  if (token.kind !== 'word' || token.fold.length < 2 || token.form.endsWith('ة')) return null;
  if (token.fold.startsWith('ال') && !table.has(token.fold)) return null;
  const found = NEVER.has(token.fold) ? null : read(token);
  return found?.conjunction && NEVER.has(token.fold.slice(1)) ? null : found?.sure && DOUBTFUL.has(token.fold.slice(found.conjunction.length)) ? { ...found, sure: false } : found && !found.sure && /[اى]$/u.test(token.form) && found.lemma === token.fold.slice(found.conjunction.length) ? { ...found, sure: true } : found;
});

function read(token: Word): VerbReading | null {
  const told = finiteAt(token);
  if (told) {
    const f = told.forms[0]!;
    const lemma = fold(f.verb.lemma, 2);
    const stem = told.conjunction ? token.fold.slice(1) : token.fold;
    const sure = !(f.tense === 'past' && f.gender === 'm' && f.number === 's' && NOUNLIKE.test(stem) && !CLEAR_HAMZA.test(token.form.slice(told.conjunction.length)));
    return { lemma, tense: f.tense, person: f.person, gender: f.person === 1 ? null : f.gender, number: f.number, conjunction: told.conjunction, reports: f.verb.class, copula: false, aspect: aspects.has(lemma), light: light.has(lemma), modality: modality.get(lemma) ?? null, sure: sure && !(stem[0] === 'ت' && f.tense === 'present' && pasts.has(stem)) };
  }
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف' && cut.pro !== 'ل') continue;
    let stem = table.get(cut.stem) ?? null;
    if (!stem && cut.stem.length > 3 && SUFFIX.test(cut.stem)) {
      // يدعمها، أكدته: an object pronoun behind the form.
      const shorn = cut.stem.replace(SUFFIX, '');
      const bare = NEVER.has(shorn) ? undefined : table.get(shorn);
      if (bare && (bare.tense !== 'past' || bare.gender === 'f')) stem = bare;
      else if (bare?.number === 's') stem = { ...bare, sure: false };
    }
    if (!stem && token.form[cut.pro.length] === 'أ') stem = firstPersons.get(cut.stem) ?? null;
    if (stem && cut.pro === 'ل' && stem.tense !== 'present') continue;
    if (stem) return { ...stem, conjunction: cut.pro, reports: null };
  }
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف' && cut.pro !== 'ل') continue;
    const stem = byLetters(cut.stem);
    if (stem && !(cut.pro === 'ل' && stem.tense !== 'present')) return { ...stem, conjunction: cut.pro, reports: null };
  }
  return null;
}
