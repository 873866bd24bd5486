// Stance of a piece of content: from the reporting verb, the noun of stance at its head, its modal or its predicate.
import type { Stance } from '../../recognize/position.ts';
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { anyFinite } from './common-verbs.ts';
import { conjugate } from './conjugate.ts';
import { RELATIVES, SUBORDINATORS, THAT } from './function-words.ts';
import data from './generated/stances.json' with { type: 'json' };
import { verbReading } from './verb-readings.ts';
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
const DIRE = set(data.dire);
const adjectives = new Map<string, Stance>();
for (const { stance, forms } of data.adjectives) for (const f of forms) adjectives.set(fold(f, 2), stance as Stance);
const NEGATORS = set(data.negators);
const WILL = new Set(data.will.flatMap((pair) => { const [past, imperfect] = pair.split(' ') as [string, string]; return [...conjugate(past, imperfect).filter((c) => c.tense === 'present').map((c) => c.form), fold(`أ${imperfect.slice(1)}`, 2)]; }));
const NORM = set(data.norm);
const TOLERATE = set(data.tolerate);
const NOT_NEGATIVE = set(data.not_negative);

/** The stance that a class of reporting verbs shows by itself; null for the neutral ones. */
export const stanceOfClass = (c: VerbClass): Stance | null => byClass.get(c) ?? null;

/** The noun of stance at a token (استعدادهما، ورفض، قلق), with or without pronoun and article, or null. */
export function stanceNoun(token: Token | undefined): Stance | null {
  if (!token || token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
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
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف') continue;
    const v = verbs.get(cut.stem);
    if (v) return v;
  }
  return null;
}

const INTENSIFIERS = set(data.intensifiers);
const CONDITION = /^(?:اذا|لو)$/u;
const COPULA = /^س[يتن]كون[a-zء-ۓ]*$/u;
const INTENTION = new Set(data.intention.flatMap((pair) => { const [past, imperfect] = pair.split(' ') as [string, string]; return conjugate(past, imperfect).map((c) => c.form); }));
/** True for verbs whose object is what the party binds itself to (تعتزم، ينوي، اتفق). */
export const intends = (token: Token): boolean => INTENTION.has(token.fold) || INTENTION.has(token.fold.replace(/^[وف]/u, ''));
const isFuture = (t: Token): boolean => verbReading(t)?.tense === 'future';

export interface PieceStance {
  readonly stance: Stance;
  /** Token at which the predicate or modal stands; -1 where the stance comes from elsewhere. */
  readonly at: number;
  readonly by: 'cue' | 'noun' | 'obligation' | 'readiness' | 'negation' | 'future' | 'verb' | 'worry' | 'harm' | 'praise' | 'default';
}

/**
 * Reads the stance of the tokens [from, to) on their own, without the reporting verb.
 * @param clause true for a clause behind أن or in quotation marks, false for a noun phrase.
 * @param fullClause true where the piece opens such a clause, so that a noun at its head is its subject.
 */
export function ownStance(tokens: readonly Token[], from: number, to: number, clause: boolean, fullClause = false): PieceStance {
  let first = from;
  while (first < to - 1 && (/^و?(?:ايضا|كذلك)$/u.test(tokens[first]!.fold) || (INTENSIFIERS.has(tokens[first]!.fold) && stanceNoun(tokens[first + 1]) !== null))) first++;
  const head = Math.min(to, from + (clause ? 14 : 3));
  const noun = stanceNoun(tokens[first]);
  // The definite noun is the subject of a clause (إن الدعم الروسي مستمر); it heads only a noun phrase.
  const subjectOnly = fullClause && tokens[first]!.fold.replace(/^و/u, '').startsWith('ال');
  if (noun && !subjectOnly && !(clause && /^[وف]?(?:س?[يتن])/u.test(tokens[from]!.fold))) return { stance: noun, at: first, by: 'noun' };
  let related = false;
  for (let i = from; i < head; i++) {
    const t = tokens[i]!;
    const bare = t.fold.replace(/^[وف](?=[a-zء-ۓ]{2})/u, '');
    if (i > from && SUBORDINATORS.has(t.fold) && !THAT.has(t.fold)) break;
    // The verb of a relative clause is not the predicate: الاتفاقات التي سنوقعها ستفتح …
    if (RELATIVES.has(t.fold)) { related = true; continue; }
    if (related && (stanceVerb(t) || isFuture(t) || anyFinite(t))) { related = false; continue; }
    // إذا لم … فـ: only what follows the condition counts.
    if (CONDITION.test(bare)) {
      const then = tokens.slice(i, to).findIndex((x) => /^ف(?:س|ان|لن|لا|قد|سوف|هو|هي)/u.test(x.fold));
      if (then > 0) i += then - 1;
      continue;
    }
    if (OBLIGATION.has(t.fold) || OBLIGATION.has(bare)) return { stance: 'supports', at: i, by: 'obligation' };
    if (READINESS.has(bare)) return { stance: 'offers', at: i, by: 'readiness' };
    const adjective = adjectives.get(bare);
    if (adjective) return { stance: adjective, at: i, by: 'readiness' };
    // … وليس المنزلية فقط: a contrast, no denial.
    if (i > from && /^(?:وليس|وليست)$/u.test(t.fold)) break;
    if (NEGATORS.has(bare) && i + 1 < to) {
      const denied = negated(tokens, i, to, bare);
      if (denied) return { stance: denied, at: i, by: 'negation' };
      i++;
      continue;
    }
    if (COPULA.test(bare)) break;
    if (bare === 'سوف') return { stance: 'commits', at: i, by: 'future' };
    // تضمن is more often "contained" than "ensures".
    const v = bare === 'تضمن' ? null : stanceVerb(t);
    if (v) {
      // تعتزمان مقاومة …: what is intended is to oppose.
      const aim = v.stance === 'commits' ? stanceNoun(tokens[i + 1]) : null;
      return { stance: aim === 'opposes' ? 'opposes' : v.stance, at: i, by: v.future ? 'future' : 'verb' };
    }
    if (isFuture(t)) return { stance: 'commits', at: i, by: 'future' };
  }
  return wordsStance(tokens, from, to);
}

// What one is protected from, guilty of or against is not what the clause says (محمي من التأثير السلبي).
const GUARDS = /^(?:من|عن|ضد|لمنع|منع|وقف|انهاء|لانهاء|لوقف)$/u;
const guarded = (tokens: readonly Token[], from: number, i: number): boolean => tokens.slice(Math.max(from, i - 2), i).some((t) => GUARDS.test(t.fold));

/** The stance that the words of worry, harm and praise in [from, to) give, `asserts` where there are none. */
export function wordsStance(tokens: readonly Token[], from: number, to: number): PieceStance {
  for (let i = from; i < to; i++) {
    const f = tokens[i]!.fold;
    if (WORRY.has(f) && !guarded(tokens, from, i)) return { stance: 'concerned', at: i, by: 'worry' };
    if (HARM.has(f) && !guarded(tokens, from, i)) return { stance: 'opposes', at: i, by: 'harm' };
    if (PRAISE.has(f) && i > from) return { stance: 'supports', at: i, by: 'praise' };
  }
  return { stance: 'asserts', at: -1, by: 'default' };
}

/** Word sets that other files of positions ask for. */
export const words = { obligation: OBLIGATION, will: WILL, tolerate: TOLERATE, tolerates: new Set(['سمح', 'قبل', 'تسامح', 'تهاون', 'رضي', 'تنازل', 'خضع', 'سكت', 'اعترف', 'تساهل', 'ساوم', 'رضخ', 'استسلم', 'وافق']) } as const;

/** True where a word of harm stands between two tokens. */
export const voicesHarm = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some((t) => HARM.has(t.fold));

/** True where a word of a bad outcome stands between two tokens. */
export const tellsDire = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some((t) => DIRE.has(t.fold));

/** The stance of an adjective or word of readiness that is the predicate of [from, to), null where none is. */
export function adjectiveStance(tokens: readonly Token[], from: number, to: number): { stance: Stance; at: number } | null {
  for (let i = from; i < Math.min(to, from + 10); i++) {
    if (RELATIVES.has(tokens[i]!.fold)) return null;
    const bare = tokens[i]!.fold.replace(/^و(?=[a-zء-ۓ]{3})/u, '');
    const stance = adjectives.get(bare) ?? (READINESS.has(bare) ? 'offers' : null);
    if (stance) return { stance, at: i };
  }
  return null;
}

/** True where a word of worry stands between two tokens. */
export const voicesWorry = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some((t) => WORRY.has(t.fold));

// What a negation makes of the clause; null where it is none (لا يزال).
function negated(tokens: readonly Token[], i: number, to: number, negator: string): Stance | null {
  const next = tokens[i + 1]!;
  if (next.fold === 'بد') return 'supports';
  if (/^[يتن]مكن/u.test(next.fold)) return tokens.slice(i + 2, Math.min(to, i + 5)).some((t) => TOLERATE.has(t.fold)) ? 'opposes' : 'asserts';
  if (NOT_NEGATIVE.has(next.fold)) return null;
  // لا نريد، لن نقبل، لا يجوز: a will or a norm that is refused. لا تفعلوا: a call on others.
  if (negator !== 'لم' && (WILL.has(next.fold) || NORM.has(next.fold))) return 'opposes';
  if (negator === 'لا' && /^ت[a-zء-ۓ]{2,}وا$/u.test(next.fold)) return 'demands';
  if (negator === 'لن') return 'commits';
  // لم … حتى الآن: tells how things stand.
  if (negator === 'لم' && /^(?:حتي|بعد)$/u.test(tokens[to - 2]?.fold ?? '') && /^(?:الان|اليوم)$/u.test(tokens[to - 1]?.fold ?? '')) return 'asserts';
  return stanceVerb(next)?.stance === 'supports' ? 'opposes' : 'denies';
}
