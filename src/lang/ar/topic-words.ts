// Topic words: which topics the words of a text speak of, with the weight of each hit.
import { PhraseTrie, type PhraseMatch } from '../../rules/phrase-trie.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isWord, ofWord } from '../../text/words.ts';
import data from './generated/topics.json' with { type: 'json' };

interface Entry { readonly topic: string; readonly weight: number }
const trie = new PhraseTrie<Entry>();
const single = new Map<string, Entry[]>();
for (const { topic, weight, words } of data.topics) {
  for (const form of words) {
    const entry = { topic, weight: weight + (form.includes(' ') ? 1 : 0) };
    trie.add(form, entry);
    // The article falls where a pronoun follows: العمالة, عمالتها.
    const [only, more] = tokenize(form, 0, form.length, 0, 0);
    if (only && !more && only.fold.length > 5) single.set(only.fold, [...(single.get(only.fold) ?? []), entry]);
  }
}

// Fields of cooperation: a list of three or more of them is about the relations as such.
const FIELDS = new Set(['trade', 'investment', 'finance', 'energy', 'transport', 'culture', 'security-cooperation', 'military-cooperation', 'technology', 'health', 'food', 'climate']);
// Bodies where parties work together: three of them are about the world's order.
const BODIES = new Set(['un', 'brics', 'g20', 'sco', 'apec', 'asean', 'african-union', 'arab-league', 'eu']);
const isPolitics = isWord((word) => /^(?:و?ب?السياسي|و?ب?السياسيه|و?السياسه)$/u.test(word.fold));
const AND_FIELD = /^وال[a-zء-ۓ]{3,}$/u;

export interface TopicWeight { readonly topic: string; readonly weight: number }

/** A token at which topics are spoken of. */
interface Spot { readonly at: number; readonly hit: PhraseMatch<Entry> | null; readonly possessed: readonly Entry[] | null; readonly politic: boolean }
const known = new WeakMap<readonly Token[], readonly Spot[]>();

// Made once for the tokens of a document: positions ask for the topics of many ranges that overlap.
function spotsOf(tokens: readonly Token[]): readonly Spot[] {
  const before = known.get(tokens);
  if (before) return before;
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const hit = trie.match(tokens, at);
    const possessed = ofPossessed(token);
    const politic = isPolitics(token) && (AND_FIELD.test(tokens[at + 1]?.fold ?? '') || token.fold.startsWith('و'));
    if (hit || possessed || politic) spots.push({ at, hit, possessed, politic });
  }
  known.set(tokens, spots);
  return spots;
}

// Index of the first spot at a token or behind it.
function firstSpot(spots: readonly Spot[], token: number): number {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.at < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Topics spoken of between two tokens, the weightiest first (of equal ones the one named first). @param hidden tokens that tell none (1), by token. */
export function topicsBetween(tokens: readonly Token[], from: number, to: number, hidden?: Uint8Array): readonly TopicWeight[] {
  const sum = new Map<string, number>();
  const hits = new Map<string, number>();
  let politics = 0;
  const spots = spotsOf(tokens);
  let next = from;
  for (let k = firstSpot(spots, from); k < spots.length && spots[k]!.at < to; k++) {
    const { at, hit, possessed, politic } = spots[k]!;
    if (at < next) continue;   // inside the phrase before
    if (politic) politics = 1;
    if (hidden?.[at]) continue;
    const values = hit && hit.to <= to ? hit.values : possessed;
    if (!values) continue;
    for (const { topic, weight } of values) {
      sum.set(topic, (sum.get(topic) ?? 0) + weight);
      hits.set(topic, (hits.get(topic) ?? 0) + 1);
    }
    if (hit && hit.to <= to) next = hit.to;
  }
  // General words add up to little beside a specific one; a list of many fields is about the relations as such.
  const fields = [...hits.keys()].filter((t) => FIELDS.has(t));
  const general = sum.get('bilateral-relations');
  if (general) sum.set('bilateral-relations', Math.min(general, 2));
  const sole = [...hits.keys()].every((t) => FIELDS.has(t) || t === 'bilateral-relations');
  if (sole && to - from < 120 && general && (fields.length + politics >= 3 || (politics && fields.length))) sum.set('bilateral-relations', 20);
  const bodies = [...hits.keys()].filter((t) => BODIES.has(t));
  if (bodies.length >= 3 && to - from < 60) sum.set('multilateral-order', 20);
  return [...sum].map(([topic, weight]) => ({ topic, weight })).sort((a, b) => b.weight - a.weight);
}

const ofPossessed = ofWord((token): readonly Entry[] | null => {
  if (token.kind !== 'word' || token.fold.length < 6) return null;
  const m = /^([وف]?[بلك]?)([a-zء-ۓ]{4,}?)(هما|هم|ها|ه|نا)$/u.exec(token.fold);
  if (!m) return null;
  for (const pro of new Set(['', m[1]!])) {
    const stem = `${pro === m[1] ? '' : m[1]}${m[2]}`;
    for (const base of [stem, stem.replace(/ت$/u, 'ه')]) {
      const found = single.get(`ال${base}`) ?? single.get(base);
      if (found) return found;
    }
  }
  return null;
});

/** The same for a text of its own. */
export function topics(text: string): readonly TopicWeight[] {
  const tokens = tokenize(text, 0, text.length, 0, 0);
  return topicsBetween(tokens, 0, tokens.length);
}
