// Joint actors: dual nouns and coordinated names (الجانبان، الزعيمان، الرئيسان الروسي والصيني، زعيما البلدين، موسكو وبكين) resolved to entity ids.
import type { WithEntities } from './context.ts';
import type { Reference } from '../../recognize/entity-index.ts';
import type { TextSpan } from '../../text/span.ts';
import { fold } from '../../text/arabic-script.ts';
import { lookupIn, stemStart, type Cut } from '../../text/clitics.ts';
import { spanOf } from '../../text/span.ts';
import data from './generated/joint-actors.json' with { type: 'json' };
import { partyPairs, type PartyPair } from './party-pairs.ts';
import { stateAdjective } from './state-adjectives.ts';

/** Several parties that one noun phrase stands for. */
export interface JointActor {
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  readonly level: 'state' | 'person' | 'mixed';
  readonly entities: readonly string[];
  readonly span: TextSpan;
  /** Proclitic letters of the first token, '' where bare. */
  readonly proclitic: string;
}

type Level = 'state' | 'person';
const nouns = new Map<string, Level>();
for (const { level, forms } of data.nouns) for (const form of forms) nouns.set(fold(form, 2), level as Level);
const set = (list: readonly string[]): ReadonlyMap<string, true> => new Map(list.map((form) => [fold(form, 2), true]));
const possessed = set(data.possessed);
const construct = set(data.construct);
const between = set(data.between);
const both = set(data.both);
const doubtful = set(data.doubtful);
const [nounOf, possessedOf, constructOf, bothOf] = [lookupIn(nouns), lookupIn(possessed), lookupIn(construct), lookupIn(both)];
const DUAL_VERB = /^[وف]?س?(?:[يت].{2,}ان|.{2,}[ات]ا)$/u;

/**
 * The joint actor that begins at a token, proclitics allowed (للجانبين، والزعيمان).
 * @returns null where none begins or where the text does not say which parties are meant.
 * @example jointActorAt(context, i) // at الجانبان in an article about Russia and China: { level: 'state', entities: ['state:RU', 'state:CN'], … }
 */
export function jointActorAt(context: WithEntities, i: number): JointActor | null {
  const { tokens } = context.analysis;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const bothAt = bothOf(token);
  if (bothAt && tokens[i + 1]) {
    const inner = dualAt(context, i + 1, true);
    return inner && { ...inner, from: i, span: spanFrom(context, i, bothAt.cut, inner.to), proclitic: bothAt.cut.pro };
  }
  return dualAt(context, i, false) ?? constructAt(context, i) ?? coordinatedAt(context, i);
}

function dualAt(context: WithEntities, i: number, behindBoth: boolean): JointActor | null {
  const { tokens } = context.analysis;
  const token = tokens[i]!;
  const own = possessedOf(token);
  const found = own ? { value: 'state' as Level, cut: own.cut } : nounOf(token);
  if (!found) return null;
  const unsure = doubtful.has(found.cut.stem) && !behindBoth && !adjectives(context, i + 1);
  if (unsure && !(tokens[i + 1] && DUAL_VERB.test(tokens[i + 1]!.fold))) {
    // البلدان is both the plural (countries) and the dual: a dual form elsewhere shows that the article means two.
    if (found.cut.stem !== 'البلدان' || !tokens.some((t) => t.fold.endsWith('البلدين'))) return null;
  }
  const told = adjectives(context, i + 1);
  const level = found.value;
  if (told) {
    const persons = level === 'person' ? told.states.map((state, k) => told.names[k] ?? leaderOf(context, state, i)) : null;
    if (level === 'person' && persons!.some((p) => !p)) return null;
    return made(context, i, told.to, found.cut, level, level === 'person' ? (persons as string[]) : told.states);
  }
  const entities = resolve(context, i, level);
  return entities && made(context, i, i + 1, found.cut, level, entities);
}

// زعيما البلدين، رئيسا روسيا والصين، وزيرا خارجية البلدين: persons of the two states.
function constructAt(context: WithEntities, i: number): JointActor | null {
  const { tokens } = context.analysis;
  const head = constructOf(tokens[i]!);
  if (!head) return null;
  let at = i + 1;
  while (tokens[at] && between.has(tokens[at]!.fold)) at++;
  if (!tokens[at]) return null;
  // وزيرا الخارجية السعودي فلان والإيراني فلان: each adjective with its own name.
  const told = at > i + 1 ? adjectives(context, at) : null;
  if (told?.names.every((name) => name !== null)) return made(context, i, told.to, head.cut, 'person', told.names as string[]);
  const inner = dualAt(context, at, true) ?? coordinatedAt(context, at);
  if (inner?.level !== 'state') return null;
  const persons = inner.entities.map((state) => leaderOf(context, state, i));
  const foundAll = persons.every((p) => p !== null);
  const entities = foundAll ? (persons as string[]) : resolve(context, i, 'person');
  return entities && made(context, i, inner.to, head.cut, 'person', entities);
}

// موسكو وبكين، بوتين وشي: two names with و between them.
function coordinatedAt(context: WithEntities, i: number): JointActor | null {
  const { entities, analysis } = context;
  const first = entities.at(i);
  if (!first || first.from !== i) return null;
  const ids = [first.entity];
  const kinds = new Set<string>([first.kind]);
  let to = first.to;
  for (;;) {
    if (analysis.tokens[to]?.kind === 'comma' && ids.length > 0 && entities.at(to + 1)?.proclitic.startsWith('و')) to++;
    const next = entities.at(to);
    if (!next || next.from !== to || analysis.sentenceOf[to] !== analysis.sentenceOf[i]) break;
    const apposition = next.entity === ids.at(-1) && !next.proclitic;
    if (!apposition && next.proclitic !== 'و') break;
    if (!ids.includes(next.entity)) ids.push(next.entity);
    kinds.add(next.kind);
    to = next.to;
  }
  if (ids.length < 2) return null;
  const level = kinds.size > 1 ? 'mixed' : kinds.has('person') ? 'person' : kinds.has('state') ? 'state' : 'mixed';
  return { from: i, to, level, entities: ids, span: spanOf(analysis.text, first.span.start, analysis.tokens[to - 1]!.end), proclitic: first.proclitic };
}

// الروسي والصيني، also with the names between: الروسي فلاديمير بوتين، والصيني شي جينبينغ.
function adjectives(context: WithEntities, from: number): { states: string[]; names: (string | null)[]; to: number } | null {
  const { tokens } = context.analysis;
  const states: string[] = [];
  const names: (string | null)[] = [];
  let at = from;
  let to = from;
  while (states.length < 3) {
    if (states.length && tokens[at]?.kind === 'comma') at++;
    if (states.length && tokens[at]?.fold === 'و') at++;
    const adjective = stateAdjective(tokens[at]);
    if (!adjective || !adjective.definite || (states.length > 0 && !adjective.cut.pro.startsWith('و') && tokens[at - 1]?.fold !== 'و')) break;
    states.push(adjective.state);
    at++;
    const covering = context.entities.at(at - 1);
    let name: string | null = covering?.kind === 'person' ? covering.entity : null;
    if (covering && covering.to > at) at = covering.to;
    const reference = context.entities.at(at);
    if (reference?.kind === 'person' && reference.from === at && !reference.proclitic) {
      name = reference.entity;
      at = reference.to;
    }
    names.push(name);
    to = at;
  }
  return states.length >= 2 ? { states, names, to } : null;
}

// The person of a state that was last named before, else the one first named in the article; heads of state before others.
function leaderOf(context: WithEntities, state: string, before: number): string | null {
  const pool = leadersOf(context).get(state) ?? [];
  return (pool.findLast((r) => r.from < before) ?? pool[0])?.entity ?? null;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly Reference[]>>();

// For each state the references to its highest persons, in text order.
function leadersOf(context: WithEntities): ReadonlyMap<string, readonly Reference[]> {
  const cached = known.get(context.entities);
  if (cached) return cached;
  const made = new Map<string, { rank: number; references: Reference[] }>();
  for (const r of context.entities.references) {
    const state = r.kind === 'person' ? context.entities.byId(r.entity)?.of : null;
    if (!state) continue;
    const own = rank(context, r.entity);
    const best = made.get(state);
    if (!best || own > best.rank) made.set(state, { rank: own, references: [r] });
    else if (own === best.rank) best.references.push(r);
  }
  const out = new Map([...made].map(([state, { references }]) => [state, references] as const));
  known.set(context.entities, out);
  return out;
}

// Heads of state before heads of government before all others.
function rank(context: WithEntities, person: string): number {
  const role = context.entities.byId(person)?.role ?? '';
  if (!/^(?:ال)?(?:رئيس|زعيم|ملك|أمير|عاهل)/u.test(role)) return 0;
  return /وزراء|حكومة|برلمان|مجلس/u.test(role) ? 1 : 2;
}

// Pairs stand in text order: the last one that ends before a token.
function lastBefore(list: readonly PartyPair[], i: number): PartyPair | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < i) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= 0 && k > low - 6; k--) if (list[k]!.to <= i) return list[k]!;
  return null;
}

// The pair in this sentence or the two before it, else the article's own, else the last pair before.
function resolve(context: WithEntities, i: number, level: Level): readonly string[] | null {
  const pairs = partyPairs(context);
  const list: readonly PartyPair[] = level === 'state' ? pairs.states : pairs.persons;
  const main = level === 'state' ? pairs.mainStates : pairs.mainPersons;
  const sentence = context.analysis.sentenceOf[i]!;
  const last = lastBefore(list, i);
  const near = last && sentence - context.analysis.sentenceOf[last.from]! <= 2 ? last : null;
  if (near) return near.entities;
  if (main) return main;
  const before = last ?? list[0];
  return before?.entities ?? null;
}

const spanFrom = (context: WithEntities, i: number, cut: Cut, to: number): TextSpan =>
  spanOf(context.analysis.text, stemStart(context.analysis.tokens[i]!, cut), context.analysis.tokens[to - 1]!.end);

function made(context: WithEntities, from: number, to: number, cut: Cut, level: Level, entities: readonly string[]): JointActor | null {
  const distinct = [...new Set(entities)];
  return distinct.length < 2 ? null : { from, to, level, entities: distinct, span: spanFrom(context, from, cut, to), proclitic: cut.pro };
}
