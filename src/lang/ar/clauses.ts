// The clause layer: every sentence of a document cut into clauses with predicates and subjects, made once and read by positions, meetings and events.
import type { WithEntities } from './context.ts';
import type { Clause, ClauseSubject } from './clause.ts';
import { framesOf, type Frame } from './clause-frames.ts';
import { canCarry, ownSubject, pronounFits } from './clause-subject.ts';

export interface Clauses {
  /** In text order of their beginnings. */
  readonly all: readonly Clause[];
  ofSentence(sentence: number): readonly Clause[];
  /** The innermost clause that holds a token, or null. */
  at(token: number): Clause | null;
  /** The clauses that hang on one, without those joined inside them. */
  inside(clause: Clause): readonly Clause[];
}

const made = new WeakMap<object, Clauses>();
/** Sentences that a subject left out may lie back. */
const REACH = 2;

/** The clauses of a document. Linear in its length; kept for each entity index. */
export function clausesOf(context: WithEntities): Clauses {
  const known = made.get(context.entities);
  if (known) return known;
  const { analysis } = context;
  const all: Clause[] = [];
  const first: number[] = [];
  const innermost = new Int32Array(analysis.tokens.length).fill(-1);
  let topic: { subject: ClauseSubject; sentence: number; role: string } | null = null;
  for (const sentence of analysis.sentences) {
    first[sentence.i] = all.length;
    const role = analysis.roleOf(sentence.from);
    const before: ClauseSubject | null = topic && topic.role === role && sentence.i - topic.sentence <= REACH ? topic.subject : null;
    const frames = framesOf(context, sentence, all.length);
    const inside = new Map<number, number>();
    for (const f of frames) if (f.parent >= 0 && f.joined < 0) inside.set(f.opener >= 0 ? f.opener : f.from, f.to);
    for (const frame of frames) {
      const subject: ClauseSubject | null = ownSubject(context, frame, inside) ?? leftOut(all, frame, before);
      all.push({ i: frame.i, sentence: sentence.i, kind: frame.kind, parent: frame.parent, joined: frame.joined, from: frame.from, to: frame.to, opener: frame.opener, predicate: frame.predicate, subject });
      for (let k = frame.from; k < frame.to; k++) innermost[k] = frame.i;
      if (frame.kind === 'main' && subject?.kind === 'party') topic = { subject, sentence: sentence.i, role };
    }
  }
  first.push(all.length);
  const clauses: Clauses = {
    all,
    ofSentence: (s) => all.slice(first[s] ?? all.length, first[s + 1] ?? all.length),
    at: (token) => all[innermost[token] ?? -1] ?? null,
    inside: (clause) => clauses.ofSentence(clause.sentence).filter((c) => c.parent === clause.i),
  };
  made.set(context.entities, clauses);
  return clauses;
}

const impersonal = (frame: Frame): boolean => frame.kind === 'main' && frame.joined < 0 && !!frame.predicate && (frame.predicate.reports !== null || frame.predicate.modality !== null);

// Who is meant where the clause names no subject.
function leftOut(all: readonly Clause[], frame: Frame, before: ClauseSubject | null): ClauseSubject | null {
  const carried = (s: ClauseSubject | null | undefined, how: ClauseSubject['how']): ClauseSubject | null => (s ? { ...s, how } : null);
  if (frame.pronoun) {
    const named: ClauseSubject[] = [];
    for (let c = all[frame.joined]; c; c = all[c.joined]) if (c.subject && pronounFits(frame.pronoun, c.subject)) named.push(c.subject);
    for (let c = all[frame.parent]; c; c = all[c.parent]) if (c.subject && pronounFits(frame.pronoun, c.subject)) named.push(c.subject);
    const best = named.find((s) => s.gender !== null && s.gender === frame.pronoun!.gender) ?? named[0];
    if (best) return carried(best, 'pronoun');
    return frame.pronoun.person === 1 ? { kind: 'speaker', entities: [], from: frame.opener, to: frame.opener + 1, how: 'pronoun', gender: null, number: frame.pronoun.number } : null;
  }
  const p = frame.predicate;
  if (!p && frame.joined < 0) return null;
  if (p?.form === 'modal') return null;
  // يذكر أن …، يتوقع أن …: nobody in particular.
  if (p && p.tense !== 'past' && p.gender === 'm' && p.number === 's' && p.at === frame.from && impersonal(frame)) return null;
  for (let c = all[frame.joined]; c; c = all[c.joined]) if (c.subject && canCarry(p, c.subject)) return carried(c.subject, 'carried');
  if (frame.kind === 'purpose' || frame.kind === 'circumstance' || frame.kind === 'condition' || frame.kind === 'reason') {
    for (let c = all[frame.parent]; c; c = all[c.parent]) {
      if (c.subject && canCarry(p, c.subject)) return carried(c.subject, 'carried');
      if (c.kind === 'quoted') break;
    }
  }
  if (frame.kind === 'main' && p?.form === 'verb' && before && canCarry(p, before)) return carried(before, 'discourse');
  return null;
}
