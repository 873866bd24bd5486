// Topic of a position: the words of its own matter weighed together with those of its sentence, of the title and of the article as a whole.
import type { WithMeetings } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { partyPairs } from './party-pairs.ts';
import type { Piece } from './position-pieces.ts';
import { ownStates } from './position-standing.ts';
import { topicsBetween, type TopicWeight } from './topic-words.ts';

export interface FoundTopic {
  readonly topic: string;
  /** Where its words stand: in the matter itself, in its sentence, in title and article, or nowhere. */
  readonly from: 'matter' | 'pair' | 'sentence' | 'article' | 'none';
  /** Share of the weight that it leads by over the next topic, 0 to 1. */
  readonly lead: number;
}

/** What the article as a whole is about: the ground against which the words of a single matter are read. */
export interface TopicGround {
  /** Share of each topic in the words of the article, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
  /** Topics of title and subtitle. */
  readonly title: ReadonlySet<string>;
  /** Topics that are none here because their state is a party to what is told (Iraq where Turkey and Iraq meet). */
  readonly silent: ReadonlySet<string>;
}

const STATE_TOPICS: Readonly<Record<string, string>> = { iran: 'state:IR', yemen: 'state:YE', libya: 'state:LY', sudan: 'state:SD', iraq: 'state:IQ', lebanon: 'state:LB', afghanistan: 'state:AF', syria: 'state:SY', ukraine: 'state:UA' };
// Weights, fitted on articles of several outlets: one topic word in the matter counts its own weight, the surroundings these.
export const W = { sentence: 0.2, title: 0.6, share: 2.5, circumstance: 0.5, pair: 2, general: 1.5 };
// A circumstance is not the matter: توافق البلدين … في خضم الحرب.
const CIRCUMSTANCE = /^(?:رغم|بعد|عقب|منذ|وسط|خلال|غداه|عشيه|اثر|بينما|فيما)$/u;
const IN_THE_MIDST = /^(?:خضم|ظل|غمره|اعقاب|خلفيه|هامش|ضوء|الرغم|وقت|الوقت|مقابله|حديث|كلمه|لقاء|مستهل|ختام)$/u;
// What two parties do to each other, where nothing else is named.
const MUTUAL = /^[وفبلك]*(?:البلدين|البلدان|بلدينا|بلديهما|الجانبين|الجانبان|الطرفين|الطرفان|الدولتين|الدولتان|بيننا|بينهما|بعضهما|المتبادل|المتبادله)$/u;

const masks = new WeakMap<object, Uint8Array>();

// Names and titles of persons and organs of states (وزير الخارجية الإيراني) tell who speaks, not what about.
function hidden(context: WithMeetings): Uint8Array {
  const known = masks.get(context.entities);
  if (known) return known;
  const mask = new Uint8Array(context.analysis.tokens.length);
  for (const r of context.entities.references) if (r.kind === 'person' || /^organization:[a-z]{2}-/u.test(r.entity)) mask.fill(1, r.from, r.to);
  masks.set(context.entities, mask);
  return mask;
}

const told = (context: WithMeetings, from: number, to: number): readonly TopicWeight[] => topicsBetween(context.analysis.tokens, from, to, hidden(context));

/** The ground of a document, made once for its positions. */
export function topicGround(context: WithMeetings): TopicGround {
  const { analysis } = context;
  const silent = silentTopics(context);
  const words = told(context, 0, analysis.tokens.length).filter((t) => !silent.has(t.topic));
  const all = words.reduce((sum, t) => sum + t.weight, 0);
  const title = new Set<string>();
  for (const s of analysis.sentences) if (/^(?:title|subtitle)$/u.test(analysis.roleOf(s.from))) for (const t of told(context, s.from, s.to)) if (!silent.has(t.topic)) title.add(t.topic);
  return { shares: new Map(words.map((t) => [t.topic, t.weight / Math.max(all, 1)])), title, silent };
}

// States that meet, sign or are paired as the two parties of the article: their names tell who, not what about.
function silentTopics(context: WithMeetings): Set<string> {
  const parties = new Set<string>();
  const add = (ids: readonly string[]): void => {
    const states = ownStates(context, ids);
    if (states.length === 2) for (const s of states) parties.add(s);
  };
  for (const m of context.meetings) add(m.participants);
  for (const i of context.instruments) if (i.kind === 'joint statement' || i.kind === 'communique') add(i.parties);
  const main = partyPairs(context).mainStates ?? [];
  return new Set(Object.entries(STATE_TOPICS).filter(([, state]) => parties.has(state) && main.includes(state)).map(([topic]) => topic));
}

/** Topic of the matter [piece.from, piece.to). */
export function topicOf(context: WithMeetings, piece: Piece, sentence: Sentence, ground: TopicGround): FoundTopic {
  const { tokens } = context.analysis;
  let limit = piece.to;
  for (let i = piece.from + 3; i < piece.to - 1; i++) {
    const f = tokens[i]!.fold;
    if (CIRCUMSTANCE.test(f) || (/^(?:في|علي|الي|ب)$/u.test(f) && IN_THE_MIDST.test(tokens[i + 1]!.fold))) { limit = i; break; }
  }
  const between = betweenStates(context, piece);
  const sum = new Map<string, number>();
  const own = new Set<string>();
  const add = (found: readonly TopicWeight[], factor: number, inside: boolean): void => {
    for (const { topic, weight } of found) {
      if (ground.silent.has(topic) || between.includes(STATE_TOPICS[topic] ?? '-')) continue;
      sum.set(topic, (sum.get(topic) ?? 0) + weight * factor * (inside && topic === 'bilateral-relations' ? W.general : 1));
      if (inside) own.add(topic);
    }
  };
  add(topicsBetween(tokens, piece.from, limit), 1, true);
  add(told(context, limit, piece.to), W.circumstance, true);
  const once = (found: readonly TopicWeight[], factor: number): void => add(found.map((t) => ({ ...t, weight: Math.min(t.weight, 5) })), factor, false);
  once(told(context, sentence.from, Math.max(sentence.from, piece.from)), W.sentence);
  once(told(context, piece.to, Math.max(sentence.to, piece.to)), W.sentence);
  for (const t of ground.title) add([{ topic: t, weight: t === 'bilateral-relations' ? 0.5 : 1 }], W.title, false);
  for (const [topic, share] of ground.shares) add([{ topic, weight: share }], W.share, false);
  const pair = tokens.slice(piece.from, piece.to).some((t) => MUTUAL.test(t.fold)) || between.length > 0;
  if (pair) { sum.set('bilateral-relations', (sum.get('bilateral-relations') ?? 0) + W.pair); }
  const [first, second] = [...sum].sort((a, b) => b[1] - a[1]);
  if (!first) return { topic: ground.silent.size ? 'bilateral-relations' : 'other', from: 'none', lead: 0 };
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  return { topic: first[0], from: own.has(first[0]) ? 'matter' : pair ? 'pair' : own.size ? 'sentence' : 'article', lead };
}

// بين الجزائر والمغرب: what is between two states is about their relations.
function betweenStates(context: WithMeetings, piece: Piece): readonly string[] {
  const { tokens } = context.analysis;
  for (let i = piece.from; i < piece.to - 1; i++) {
    if (tokens[i]!.fold !== 'بين') continue;
    const [a, b] = context.entities.within(i + 1, Math.min(piece.to, i + 6));
    if (a?.kind === 'state' && b?.kind === 'state' && a.from === i + 1) return [a.entity, b.entity];
  }
  return [];
}
