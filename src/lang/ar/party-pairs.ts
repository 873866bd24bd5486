// Pairs of parties that a text sets side by side (موسكو وبكين، بوتين ونظيره الصيني، العلاقات الروسية الصينية), sentence by sentence,
// and the pair that an article as a whole is about. Dual nouns (الجانبان، الزعيمان) are resolved to these.
import type { WithEntities } from './context.ts';
import type { Reference } from '../../recognize/entity-index.ts';
import { stateAdjective } from './state-adjectives.ts';

/** Two or more parties named together. */
export interface PartyPair {
  readonly entities: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Pairs {
  /** Pairs of states by the token at which they end, in text order. */
  readonly states: readonly PartyPair[];
  /** Pairs of persons, likewise. */
  readonly persons: readonly PartyPair[];
  /** The two states and the two persons that the article is about; null where no two stand out. */
  readonly mainStates: readonly string[] | null;
  readonly mainPersons: readonly string[] | null;
  /** The two states where no third is named even half as often. */
  readonly soleStates: readonly string[] | null;
}

const known = new WeakMap<object, Pairs>();

/** All explicit pairs of a document and its main ones. Made once for each entity index. */
export function partyPairs(context: WithEntities): Pairs {
  const cached = known.get(context.entities);
  if (cached) return cached;
  const states: PartyPair[] = [];
  const persons: PartyPair[] = [];
  const weight = { states: new Map<string, number>(), persons: new Map<string, number>() };
  const count = (map: Map<string, number>, id: string, n: number): void => void map.set(id, (map.get(id) ?? 0) + n);
  const { tokens } = context.analysis;
  for (let i = 0; i < tokens.length; i++) {
    const reference = context.entities.at(i);
    if (reference && reference.from === i) {
      if (reference.kind === 'state') count(weight.states, reference.entity, 2);
      const of = context.entities.byId(reference.entity)?.of;
      if (reference.kind === 'person') {
        count(weight.persons, reference.entity, 1);
        if (of?.startsWith('state:')) count(weight.states, of, 1);
      }
      if (reference.kind === 'state' || reference.kind === 'person') {
        const next = partner(context, reference);
        // Two officials who meet stand for their two states.
        const sides = next && reference.kind === 'person' ? [of, context.entities.byId(next.entity)?.of] : [];
        if (sides[0] && sides[1] && sides[0] !== sides[1] && sides.every((s) => s!.startsWith('state:'))) states.push({ entities: sides as string[], from: i, to: next!.to });
        if (next) (reference.kind === 'state' ? states : persons).push({ entities: [reference.entity, next.entity], from: i, to: next.to });
      }
    }
    const adjective = stateAdjective(tokens[i]);
    if (!adjective || (reference && reference.kind === 'state')) continue;
    count(weight.states, adjective.state, 1);
    const second = adjectiveBeside(context, i);
    if (second) {
      states.push({ entities: [adjective.state, second.state], from: i, to: second.at + 1 });
    }
  }
  const made: Pairs = { states, persons, mainStates: topTwo(weight.states, 1.3), mainPersons: topTwo(weight.persons, 1.3), soleStates: topTwo(weight.states, 2) };
  known.set(context.entities, made);
  return made;
}

// The next reference of the same kind that و, مع or its own title (نظيره) sets beside this one.
function partner(context: WithEntities, first: Reference): Reference | null {
  const { tokens } = context.analysis;
  let coordinated = false;
  for (let i = first.to; i < Math.min(first.to + 7, tokens.length); i++) {
    if (context.analysis.sentenceOf[i] !== context.analysis.sentenceOf[first.from]) return null;
    const token = tokens[i]!;
    if (token.kind === 'stop' || token.kind === 'colon' || token.kind === 'quote') return null;
    if (token.fold === 'مع' || token.fold === 'و' || token.fold === 'وبين') coordinated = true;
    const reference = context.entities.at(i);
    if (!reference) continue;
    if (reference.kind === first.kind && reference.entity !== first.entity) {
      const joined = coordinated || reference.proclitic.startsWith('و') || (first.kind === 'person' && /^(?:ل|ب)?نظير/u.test(tokens[reference.from]!.fold));
      return joined ? reference : null;
    }
    if (reference.entity !== first.entity) return null;
    i = reference.to - 1;
  }
  return null;
}

// A second nisba right behind the first: الروسية الصينية، الروسي - الصيني، الروسي والصيني.
function adjectiveBeside(context: WithEntities, i: number): { state: string; at: number } | null {
  const { tokens } = context.analysis;
  let at = i + 1;
  if (tokens[at]?.kind === 'mark' && /^[-–—/]$/u.test(tokens[at]!.raw)) at++;
  const second = stateAdjective(tokens[at]);
  const first = stateAdjective(tokens[i])!;
  return second && second.state !== first.state && second.definite === first.definite ? { state: second.state, at } : null;
}

function topTwo(weight: ReadonlyMap<string, number>, lead: number): readonly string[] | null {
  const sorted = [...weight].sort((a, b) => b[1] - a[1]);
  const [first, second, third] = sorted;
  if (!first || !second) return null;
  return !third || second[1] >= lead * third[1] ? [first[0], second[0]] : null;
}
