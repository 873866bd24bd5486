// Topics of a piece of text by its words.
import { topics } from './topic-words.ts';

/** Topic slugs that the words of a text speak of, the weightiest first; empty where none does. */
export function topicsOf(text: string): readonly string[] {
  return topics(text).map((t) => t.topic);
}
