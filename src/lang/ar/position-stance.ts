// Stance of a piece of content: from the reporting verb, the noun of stance at its head, its modal or its predicate.
import type { Stance } from '../../recognize/position.ts';
import { cuts } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { conjugate } from './conjugate.ts';
import data from './generated/stances.json' with { type: 'json' };
import type { VerbClass } from './verbs.ts';

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const nouns = new Map<string, Stance>();
for (const { stance, forms } of data.nouns) for (const f of forms) nouns.set(fold(f, 2), stance as Stance);
const verbs = new Map<string, { stance: Stance; future: boolean }>();
for (const { stance, forms } of data.verbs) {
  for (const pair of forms) {
    const [past, imperfect] = pair.split(' ') as [string, string];
    for (const c of conjugate(past, imperfect)) if (!verbs.has(c.form)) verbs.set(c.form, { stance: stance as Stance, future: c.tense === 'future' });
  }
}
const byClass = new Map<string, Stance>();
for (const { stance, verb_classes } of data.classes) for (const c of verb_classes) byClass.set(c, stance as Stance);
const OBLIGATION = set(data.obligation);
const READINESS = set(data.readiness);
const WORRY = set(data.worry);
const HARM = set(data.harm);
const PRAISE = set(data.praise);
const NEGATORS = set(data.negators);
const NOT_NEGATIVE = set(data.not_negative);

/** The stance that a class of reporting verbs shows by itself; null for the neutral ones. */
export const stanceOfClass = (c: VerbClass): Stance | null => byClass.get(c) ?? null;

/** The noun of stance at a token (استعدادهما، ورفض، قلق), with or without pronoun and article, or null. */
export function stanceNoun(token: Token | undefined): Stance | null {
  if (!token || token.kind !== 'word') return null;
  for (const cut of cuts(token.fold)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ب' && cut.pro !== 'ل') continue;
    const bare = cut.stem.replace(/^ال/u, '');
    const own = nouns.get(bare) ?? nouns.get(bare.replace(/(?:هما|هم|ها|ه|نا)$/u, '')) ?? nouns.get(bare.replace(/ت(?:هما|هم|ها|ه|نا)$/u, 'ه'));
    if (own) return own;
  }
  return null;
}

/** The stance verb at a token (ستواصلان، تعارض), or null. */
export function stanceVerb(token: Token | undefined): { stance: Stance; future: boolean } | null {
  if (!token || token.kind !== 'word' || token.form.endsWith('ة')) return null;
  for (const cut of cuts(token.fold)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف') continue;
    const v = verbs.get(cut.stem);
    if (v) return v;
  }
  return null;
}

const FUTURE = /^[وف]?س[يتن]\p{L}{2,}$/u;

export interface PieceStance {
  readonly stance: Stance;
  /** Token at which the predicate or modal stands; -1 where the stance comes from elsewhere. */
  readonly at: number;
  readonly by: 'cue' | 'noun' | 'obligation' | 'readiness' | 'negation' | 'future' | 'verb' | 'worry' | 'harm' | 'praise' | 'default';
}

/**
 * Reads the stance of the tokens [from, to) on their own, without the reporting verb.
 * @param clause true for a clause behind أن or in quotation marks, false for a noun phrase.
 */
export function ownStance(tokens: readonly Token[], from: number, to: number, clause: boolean): PieceStance {
  let first = from;
  while (first < to - 1 && /^و?(?:ايضا|كذلك)$/u.test(tokens[first]!.fold)) first++;
  const head = Math.min(to, from + (clause ? 14 : 3));
  const noun = stanceNoun(tokens[first]);
  if (noun && !(clause && /^[وف]?(?:س?[يتن])/u.test(tokens[from]!.fold))) return { stance: noun, at: first, by: 'noun' };
  for (let i = from; i < head; i++) {
    const t = tokens[i]!;
    const bare = t.fold.replace(/^[وف](?=\p{L}{2})/u, '');
    if (OBLIGATION.has(t.fold) || OBLIGATION.has(bare)) return { stance: 'supports', at: i, by: 'obligation' };
    if (READINESS.has(bare)) return { stance: 'offers', at: i, by: 'readiness' };
    if (NEGATORS.has(bare) && i + 1 < to) {
      if (/^(?:يمكن|تمكن)$/u.test(tokens[i + 1]!.fold)) return { stance: 'asserts', at: i, by: 'negation' };
      if (NOT_NEGATIVE.has(tokens[i + 1]!.fold)) { i++; continue; }
      if (bare === 'لن') return { stance: 'commits', at: i, by: 'negation' };
      return { stance: stanceVerb(tokens[i + 1])?.stance === 'supports' ? 'opposes' : 'denies', at: i, by: 'negation' };
    }
    if (bare === 'سوف') return { stance: 'commits', at: i, by: 'future' };
    const v = stanceVerb(t);
    if (v) {
      // تعتزمان مقاومة …: what is intended is to oppose.
      const aim = v.stance === 'commits' ? stanceNoun(tokens[i + 1]) : null;
      return { stance: aim === 'opposes' ? 'opposes' : v.stance, at: i, by: v.future ? 'future' : 'verb' };
    }
    if (FUTURE.test(t.fold) && t.form.length > 4) return { stance: 'commits', at: i, by: 'future' };
  }
  for (let i = from; i < to; i++) {
    const f = tokens[i]!.fold;
    if (WORRY.has(f)) return { stance: 'concerned', at: i, by: 'worry' };
    if (HARM.has(f)) return { stance: 'opposes', at: i, by: 'harm' };
    if (PRAISE.has(f)) return { stance: 'supports', at: i, by: 'praise' };
  }
  return { stance: 'asserts', at: -1, by: 'default' };
}
