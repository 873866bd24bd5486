// Words that speak of a topic.
/** Topics with their weight in a text. */
export function topics(_text: string): readonly { topic: string; weight: number }[] {
  return [];
}
