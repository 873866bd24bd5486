// Whose position it is: the state or party that the clause itself names as its subject, else whoever said it.
import type { WithInstruments } from './context.ts';
import type { Stance } from '../../recognize/position.ts';
import { jointActorAt } from './joint-actors.ts';
import { ADVERBS, THAT } from './function-words.ts';

import type { Piece } from './position-pieces.ts';
import { PREPOSITIONS } from './function-words.ts';

export interface ClauseSubject { readonly entities: readonly string[]; readonly from: number; readonly to: number }

// بلاده، حكومته: what belongs to the speaker.
const OWN_STATE = /^[وفبل]*(?:بلاده|بلادها|بلادنا|بلدنا|بلدانا|دولته|حكومته|حكومتنا|دولتنا)$/u;
const WE = /^[وف]?(?:نحن|اننا|انا|اني|انني)$/u;

/**
 * The subject that a clause opens with: a state, a joint actor, a person, or the speaker's own country.
 * @param speakers whose words the clause is (for بلاده).
 */
export function clauseSubject(context: WithInstruments, piece: Piece, speakers: readonly string[]): ClauseSubject | null {
  const { tokens } = context.analysis;
  let i = piece.from;
  while (i < piece.to && (ADVERBS.has(tokens[i]!.fold.replace(/^و/u, '')) || THAT.has(tokens[i]!.fold) || /^و(?:ان|انه|انها|انهما)$/u.test(tokens[i]!.fold) || tokens[i]!.kind === 'quote')) i++;
  for (let k = i; k < Math.min(piece.to, i + 4); k++) {
    const t = tokens[k]!;
    if (k > i && PREPOSITIONS.has(tokens[k - 1]!.fold)) continue;
    if (OWN_STATE.test(t.fold)) {
      const own = [...new Set(speakers.map((s) => context.entities.byId(s)?.of ?? (s.startsWith('state:') ? s : null)).filter((s): s is string => s !== null && (s.startsWith('state:') || context.entities.byId(s)?.kind === 'state')))];
      return own.length ? { entities: own, from: k, to: k + 1 } : null;
    }
    if (WE.test(t.fold)) return null;
    const joint = jointActorAt(context, k);
    if (joint && (joint.proclitic === '' || joint.proclitic === 'و')) return { entities: joint.entities, from: k, to: joint.to };
    const reference = context.entities.at(k);
    if (reference && reference.from === k && (reference.proclitic === '' || reference.proclitic === 'و') && reference.kind !== 'place' && reference.kind !== 'document') return { entities: [reference.entity], from: k, to: reference.to };
    if (k > i && t.kind !== 'word') return null;
  }
  return null;
}

/** The holder of a piece: its own subject for what binds or moves a party, the speaker for claims of fact. */
export function holderOf(context: WithInstruments, stance: Stance, subject: ClauseSubject | null, told: readonly string[], ofNoun: boolean): readonly string[] {
  // A foreign ministry speaks for its state.
  const speakers = told.map((s) => (stance !== 'asserts' && /foreign-ministry|خارجية/u.test(`${s} ${context.entities.byId(s)?.name.ar ?? ''}`) ? context.entities.byId(s)?.of ?? s : s));
  if (!subject || stance === 'demands' || stance === 'concerned' || (stance === 'asserts' && !ofNoun)) return speakers;
  const kinds = subject.entities.map((e) => context.entities.byId(e)?.kind);
  if (!kinds.every((k) => k === 'state' || k === 'person' || k === 'organization' || k === 'group')) return speakers;
  if (stance === 'denies' && subject.entities.length === 1 && !speakers.some((s) => context.entities.byId(s)?.of === subject.entities[0])) return speakers;
  return subject.entities;
}

/** Others named in a piece: whom it is aimed at. */
export function targetsOf(context: WithInstruments, piece: Piece, holders: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const r of context.entities.within(piece.from, piece.to)) {
    if (holders.includes(r.entity) || (r.kind !== 'state' && r.kind !== 'person' && r.kind !== 'organization' && r.kind !== 'group')) continue;
    if (!out.includes(r.entity)) out.push(r.entity);
  }
  return out.slice(0, 2);
}

