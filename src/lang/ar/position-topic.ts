// Topic of a position: from the words of its own matter, else of its sentence, of the sentences before it, of the article.
import type { WithStatements } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { partyPairs } from './party-pairs.ts';
import type { Piece } from './position-pieces.ts';
import { topicsBetween, type TopicWeight } from './topic-words.ts';

export interface FoundTopic {
  readonly topic: string;
  /** Where its words stand: in the matter itself, in what surrounds it, or nowhere. */
  readonly from: 'matter' | 'circumstance' | 'pair' | 'sentence' | 'before' | 'article' | 'none';
  /** How far it leads over the next topic of the same words; 0 for a tie. */
  readonly lead: number;
}

// In an article about Turkey and Iraq the name of Iraq is no topic: what the two do together is about their relations.
const STATE_TOPICS: Readonly<Record<string, string>> = { iran: 'state:IR', yemen: 'state:YE', libya: 'state:LY', sudan: 'state:SD', iraq: 'state:IQ', lebanon: 'state:LB', afghanistan: 'state:AF' };
// A circumstance is not the matter: توافق البلدين … في خضم الحرب.
const CIRCUMSTANCE = /^(?:رغم|بعد|عقب|منذ|وسط|خلال|غداه|عشيه|اثر|بينما|فيما)$/u;
const IN_THE_MIDST = /^(?:خضم|ظل|غمره|اعقاب|خلفيه|هامش|ضوء|الرغم|وقت|الوقت|مقابله|حديث|كلمه|لقاء|مستهل|ختام)$/u;
// What two parties do to each other, where nothing else is named.
const MUTUAL = /^[وفبلك]*(?:البلدين|البلدان|بلدينا|بلديهما|الجانبين|الجانبان|الطرفين|الطرفان|الدولتين|الدولتان|بيننا|بينهما|بعضهما|المتبادل|المتبادله)$/u;

/** Topic of the matter [piece.from, piece.to). */
export function topicOf(context: WithStatements, piece: Piece, sentence: Sentence, main: string | null): FoundTopic {
  const { tokens, sentences } = context.analysis;
  let limit = piece.to;
  for (let i = piece.from + 3; i < piece.to - 1; i++) {
    const f = tokens[i]!.fold;
    if (CIRCUMSTANCE.test(f) || (/^(?:في|علي|الي|ب)$/u.test(f) && IN_THE_MIDST.test(tokens[i + 1]!.fold))) { limit = i; break; }
  }
  const within = (from: number, to: number, where: FoundTopic['from']): FoundTopic | null => best(context, topicsBetween(tokens, from, to), where);
  const own = within(piece.from, limit, 'matter') ?? within(limit, piece.to, 'circumstance');
  if (own) return own;
  if (tokens.slice(piece.from, piece.to).some((t) => MUTUAL.test(t.fold))) return { topic: 'bilateral-relations', from: 'pair', lead: 1 };
  if (betweenStates(context, piece)) return { topic: 'bilateral-relations', from: 'pair', lead: 0 };
  const near = within(sentence.from, sentence.to, 'sentence');
  if (near && main && topicsBetween(tokens, sentence.from, sentence.to).some((x) => x.topic === main)) return { topic: main, from: 'sentence', lead: 0 };
  if (near) return near;
  for (let k = sentence.i - 1; k >= Math.max(0, sentence.i - 2); k--) {
    const before = within(sentences[k]!.from, sentences[k]!.to, 'before');
    if (before && before.topic !== 'bilateral-relations') return before;
  }
  return main ? { topic: main, from: 'article', lead: 0 } : { topic: 'other', from: 'none', lead: 0 };
}

// بين الجزائر والمغرب: what is between two states is about their relations.
function betweenStates(context: WithStatements, piece: Piece): boolean {
  const { tokens } = context.analysis;
  for (let i = piece.from; i < piece.to - 1; i++) {
    if (tokens[i]!.fold !== 'بين') continue;
    const [a, b] = context.entities.within(i + 1, Math.min(piece.to, i + 6));
    if (a?.kind === 'state' && b?.kind === 'state' && a.from === i + 1) return true;
  }
  return false;
}

function best(context: WithStatements, found: readonly TopicWeight[], from: FoundTopic['from']): FoundTopic | null {
  if (!found.length) return null;
  const pair = partyPairs(context).mainStates ?? [];
  const [first, second] = found.filter((t) => !pair.includes(STATE_TOPICS[t.topic] ?? ''));
  return first ? { topic: first.topic, from, lead: first.weight - (second?.weight ?? 0) } : { topic: 'bilateral-relations', from, lead: 0 };
}

/** The topic that most of an article's words speak of, for pieces that name none. */
export function mainTopic(context: WithStatements): string | null {
  return topicsBetween(context.analysis.tokens, 0, context.analysis.tokens.length)[0]?.topic ?? null;
}
