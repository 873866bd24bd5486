// Topic words: which topics the words of a text speak of, with the weight of each hit.
import { PhraseTrie } from '../../rules/phrase-trie.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import data from './generated/topics.json' with { type: 'json' };

interface Entry { readonly topic: string; readonly weight: number }
const trie = new PhraseTrie<Entry>();
for (const { topic, weight, words } of data.topics) for (const form of words) trie.add(form, { topic, weight: weight + (form.includes(' ') ? 1 : 0) });

export interface TopicWeight { readonly topic: string; readonly weight: number }

/** Topics spoken of between two tokens, the weightiest first (of equal ones the one named first). */
export function topicsBetween(tokens: readonly Token[], from: number, to: number): readonly TopicWeight[] {
  const sum = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const hit = trie.match(tokens, i);
    if (!hit || hit.to > to) continue;
    for (const { topic, weight } of hit.values) sum.set(topic, (sum.get(topic) ?? 0) + weight);
    i = hit.to - 1;
  }
  // General words add up to little beside a specific one; a list of many fields is about the relations as such.
  const general = sum.get('bilateral-relations');
  if (general) sum.set('bilateral-relations', sum.size >= 5 ? 99 : Math.min(general, 2));
  return [...sum].map(([topic, weight]) => ({ topic, weight })).sort((a, b) => b.weight - a.weight);
}

/** The same for a text of its own. */
export function topics(text: string): readonly TopicWeight[] {
  const tokens = tokenize(text, 0, text.length, 0, 0);
  return topicsBetween(tokens, 0, tokens.length);
}
