// Conjugated forms of the verbs that report speech, belief or evaluation: what form a word is, and what may follow it.
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import { ofWord, type Word } from '../../text/words.ts';
import data from './generated/reporting-verbs.json' with { type: 'json' };

export type VerbClass = 'say' | 'declare' | 'continue' | 'conclude' | 'explain' | 'point' | 'warn' | 'assert' | 'repeat' | 'express' | 'hope' | 'emote' | 'opinion'
  | 'predict' | 'describe' | 'claim' | 'accuse' | 'condemn' | 'threaten' | 'deny' | 'reject' | 'request' | 'propose' | 'praise' | 'support' | 'commit' | 'admit' | 'question' | 'reply' | 'document';
/** What may follow the verb: أن/إن, a quotation, a bare noun, or a preposition. */
export type Complement = 'that' | 'quote' | 'object' | 'to' | 'on' | 'about' | 'with' | 'from' | 'for' | 'in' | 'stance' | 'blame';

export interface Verb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly takes: ReadonlySet<Complement>;
  /** True where the one spoken to may stand bare between verb and complement (طالبت موسكو واشنطن بـ). */
  readonly addressee: boolean;
}

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 's' | 'd' | 'p';

/** A finite form. */
export interface VerbForm {
  readonly verb: Verb;
  readonly tense: 'past' | 'present' | 'future';
  readonly person: 1 | 3;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The form as the lexicon spells it (level 1): tells نفى from نفي. */
  readonly spelled: string;
}

/** A participle in the accusative that goes on reporting (مؤكداً، مضيفة، مؤكدين). */
export interface ParticipleForm { readonly verb: Verb; readonly gender: Gender; readonly number: GrammaticalNumber }

const finite = new Map<string, VerbForm[]>();
const participles = new Map<string, ParticipleForm>();
const masdars = new Map<string, Verb>();

for (const row of data.verbs as unknown as readonly { lemma: string; class: VerbClass; takes: Complement[]; addressee?: boolean; masdar: string; participle: string[]; forms: Record<string, string> }[]) {
  const verb: Verb = { lemma: row.lemma, class: row.class, takes: new Set(row.takes), addressee: row.addressee ?? false };
  for (const [code, form] of Object.entries(row.forms)) {
    const m = /^(?:(p|i)([13])|fut_([13]))([mf]?)([sdp])/u.exec(code);
    if (!m) continue;
    const spelled = fold(form, 1);
    const key = fold(form, 2);
    const made: VerbForm = {
      verb, spelled, tense: m[3] ? 'future' : m[1] === 'p' ? 'past' : 'present', person: (m[2] ?? m[3]) === '1' ? 1 : 3,
      gender: m[4] === 'f' ? 'f' : m[4] === 'm' ? 'm' : null, number: m[5] as GrammaticalNumber,
    };
    const known = finite.get(key);
    if (!known) finite.set(key, [made]);
    else if (!known.some((k) => k.verb === verb && k.number === made.number && k.gender === made.gender)) known.push(made);
  }
  for (const form of row.participle) {
    const f = fold(form, 2);
    const number = /ين$/u.test(f) ? 'p' : 's';
    const gender: Gender = f.endsWith('ه') ? 'f' : 'm';
    // The bare masculine (مؤكد) is an adjective as often as not: only the accusative in ا marks the circumstance.
    if (number === 's' && gender === 'm' && !f.endsWith('ا')) continue;
    participles.set(f, { verb, gender, number });
    if (number === 's' && gender === 'm') {
      participles.set(f.slice(0, -1) + 'تين', { verb, gender: 'f', number: 'd' });
      participles.set(f.slice(0, -1) + 'ين', { verb, gender: 'm', number: 'p' });
    }
  }
  // داعياً، نافيةً: the weak last radical comes back in the accusative.
  if (/[اى]$/u.test(row.lemma) && row.participle.length) {
    const base = fold([...row.participle].sort((a, b) => a.length - b.length)[0]!, 2).replace(/ي$/u, '');
    participles.set(`${base}يا`, { verb, gender: 'm', number: 's' });
    participles.set(`${base}يه`, { verb, gender: 'f', number: 's' });
    participles.set(`${base}ين`, { verb, gender: 'm', number: 'p' });
  }
  masdars.set(fold(row.masdar, 2), verb);
}

export interface FiniteMatch { readonly forms: readonly VerbForm[]; readonly conjunction: string }

/** The finite readings of a token, with و/ف cut off where the rest is a form; null where it is none. Spellings that only a noun has (نفي, رأي) are refused. */
export const finiteAt: (token: Word) => FiniteMatch | null = ofWord((token) => {
  if (token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف' && cut.pro !== 'ل') continue;
    const forms = finite.get(cut.stem);
    if (!forms) continue;
    // ليعبر بذلك عن: the subjunctive behind ل goes on with its subject.
    // بين is a preposition wherever it stands alone, يعد means "counts as".
    if ((cut.stem === 'بين' && cut.pro !== 'و') || cut.stem === 'يعد' || cut.stem === 'تعد' || cut.stem === 'ردا') return null;
    const bare = cut.pro ? token.form.slice(cut.pro.length) : token.form;
    const fits = forms.filter((f) => spellingFits(bare, f.spelled) && (cut.pro !== 'ل' || f.tense === 'present'));
    if (fits.length) return { forms: fits, conjunction: cut.pro };
  }
  return null;
});

// نفى is "denied", نفي is "denial"; a word in ة is never a finite verb.
function spellingFits(form: string, spelled: string): boolean {
  const last = form.at(-1);
  if (last === 'ة') return false;
  // أعتقد is "I believe", اعتقد "he believed": a written hamza is no joining alef.
  if (form[0] === 'أ' && spelled[0] === 'ا') return false;
  if (spelled.endsWith('ى') && last === 'ي') return false;
  return !(spelled.endsWith('ا') && last === 'ى');
}

type Participle = ParticipleForm & { readonly conjunction: string };

const participleOf = ofWord((token): Participle | null => {
  if (token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و') continue;
    const p = participles.get(cut.stem);
    if (p) return { ...p, conjunction: cut.pro };
  }
  return null;
});
/** True where a word has a reading as such a participle, whatever stands behind it. */
export const mayBeParticiple = (word: Word): boolean => participleOf(word) !== null;

const AGAIN = new Set(['مجددا', 'ومجددا']);

/** The participle reading of a token (و cut off where needed), or null. @param next tells مجدداً "again" from مجدداً رفضه "renewing". */
export function participleAt(token: Word, next?: Word): Participle | null {
  const found = participleOf(token);
  return found && AGAIN.has(token.fold) && !/[a-zء-ۓ]{3,}(?:ه|ها|هما|هم)$/u.test(next?.form ?? '') ? null : found;
}

/** The verb whose masdar stands at a token, with the proclitic before it (بالقول, للتأكيد), or null. */
export const masdarAt: (token: Word) => { verb: Verb; proclitic: string; definite: boolean } | null = ofWord((token) => {
  if (token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    const definite = cut.stem.startsWith('ال');
    const verb = masdars.get(definite ? cut.stem.slice(2) : cut.stem);
    if (verb) return { verb, proclitic: cut.pro, definite };
  }
  return null;
});
