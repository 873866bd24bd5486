// Whose position it is: the state or party that the clause itself names as its subject, else whoever said it.
import type { WithInstruments } from './context.ts';
import type { Stance } from '../../recognize/position.ts';
import { jointActorAt } from './joint-actors.ts';
import { ADVERBS, PREPOSITIONS, THAT } from './function-words.ts';
import { anyFinite } from './common-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Piece } from './position-pieces.ts';
import { stanceNoun, stanceVerb } from './position-stance.ts';

export interface ClauseSubject {
  readonly entities: readonly string[];
  readonly from: number;
  readonly to: number;
  /** True where the clause tells the party's own bearing (موقف الصين ثابت): then even a claim is the party's. */
  readonly bearing?: boolean;
}

// بلاده، حكومته: what belongs to the speaker.
const OWN_STATE = /^[وفبل]*(?:بلاده|بلادها|بلادنا|بلدنا|بلدانا|دولته|حكومته|حكومتنا|دولتنا)$/u;
const THAT_PRONOUN = /^و(?:ان|انه|انها|انهما)$/u;
const NEGATOR = /^[وف]?(?:لا|لم|لن|ليس|ليست|سوف|قد|لقد)$/u;
const OWN_BEARING = /^[وف]?(?:موقف|مواقف|سياسه|مهمه|هدف)$/u;
const BEARING = /^[وف]?(?:موقف|مواقف|سياسه|مهمه|هدف|كل|علي|يمكن|الحكومه|القياده|السلطات|مستعد[a-zء-ۓ]*)$/u;
const FUTURE = /^[وف]?س[يتن][a-zء-ۓ]{2,}$/u;
const WE = /^[وف]?(?:نحن|اننا|انا|اني|انني)$/u;

/**
 * The subject that a clause opens with: a state, a joint actor, a person, or the speaker's own country.
 * @param speakers whose words the clause is (for بلاده).
 */
export function clauseSubject(context: WithInstruments, piece: Piece, speakers: readonly string[]): ClauseSubject | null {
  const { tokens } = context.analysis;
  let i = piece.from;
  while (i < piece.to && (ADVERBS.has(tokens[i]!.fold.replace(/^و/u, '')) || THAT.has(tokens[i]!.fold) || THAT_PRONOUN.test(tokens[i]!.fold) || tokens[i]!.kind === 'quote')) i++;
  for (let k = i; k < Math.min(piece.to, i + 5); k++) {
    const t = tokens[k]!;
    if (k > i && PREPOSITIONS.has(tokens[k - 1]!.fold)) continue;
    if (OWN_STATE.test(t.fold)) {
      const own = ownStates(context, speakers);
      return own.length ? { entities: own, from: k, to: k + 1 } : null;
    }
    if (WE.test(t.fold)) return null;
    const joint = jointActorAt(context, k);
    if (joint && (joint.proclitic === '' || joint.proclitic === 'و')) return { entities: joint.entities, from: k, to: joint.to };
    const reference = context.entities.at(k);
    if (reference && reference.from === k && (reference.proclitic === '' || reference.proclitic === 'و') && reference.kind !== 'place' && reference.kind !== 'document') return { entities: [reference.entity], from: k, to: reference.to, ...(k > i && OWN_BEARING.test(tokens[i]!.fold) ? { bearing: true } : {}) };
    if (k > i && t.kind !== 'word') return null;
    // A plain noun that opens the clause is its subject: what stands behind the verb is its object (الاتفاق سيمنح الدولة …).
    if (k === i && !opensWithout(t)) return null;
  }
  return null;
}

// What may stand before the subject: a verb, a noun of stance (تمسك الصين), a word of a party's bearing (موقف الصين).
function opensWithout(t: Token): boolean {
  return t.kind !== 'word' || anyFinite(t) !== null || stanceVerb(t) !== null || FUTURE.test(t.fold) || stanceNoun(t) !== null || NEGATOR.test(t.fold) || BEARING.test(t.fold);
}

function ownStates(context: WithInstruments, speakers: readonly string[]): readonly string[] {
  const of = (s: string): string | null => context.entities.byId(s)?.of ?? (s.startsWith('state:') ? s : null);
  return [...new Set(speakers.map(of).filter((s): s is string => s !== null && (s.startsWith('state:') || context.entities.byId(s)?.kind === 'state')))];
}

/** The holder of a piece: its own subject for what binds or moves a party, the speaker for claims of fact. */
export function holderOf(context: WithInstruments, stance: Stance, subject: ClauseSubject | null, told: readonly string[], ofNoun: boolean): readonly string[] {
  // A foreign ministry speaks for its state.
  const speakers = told.map((s) => (stance !== 'asserts' && /foreign-ministry|خارجية/u.test(`${s} ${context.entities.byId(s)?.name.ar ?? ''}`) ? context.entities.byId(s)?.of ?? s : s));
  if (!subject || stance === 'demands' || stance === 'concerned' || (stance === 'asserts' && !ofNoun && !subject.bearing)) return speakers;
  // A state that stands there only as an adjective or as بلاده is no entry of its own.
  const kinds = subject.entities.map((e) => context.entities.byId(e)?.kind ?? (e.startsWith('state:') ? 'state' : undefined));
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

