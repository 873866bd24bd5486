// Topic words: which topics the words of a text speak of, with the weight of each hit.
import { PhraseTrie } from '../../rules/phrase-trie.ts';
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

/** Topics spoken of between two tokens, the weightiest first (of equal ones the one named first). @param hidden tokens that tell none (1), by token. */
export function topicsBetween(tokens: readonly Token[], from: number, to: number, hidden?: Uint8Array): readonly TopicWeight[] {
  const sum = new Map<string, number>();
  const hits = new Map<string, number>();
  let politics = 0;
  for (let i = from; i < to; i++) {
    if (isPolitics(tokens[i]!) && (AND_FIELD.test(tokens[i + 1]?.fold ?? '') || tokens[i]!.fold.startsWith('و'))) politics = 1;
    if (hidden?.[i]) continue;
    const hit = trie.match(tokens, i);
    const values = hit && hit.to <= to ? hit.values : ofPossessed(tokens[i]!);
    if (!values) continue;
    for (const { topic, weight } of values) {
      sum.set(topic, (sum.get(topic) ?? 0) + weight);
      hits.set(topic, (hits.get(topic) ?? 0) + 1);
    }
    if (hit && hit.to <= to) i = hit.to - 1;
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
