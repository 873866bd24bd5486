// Readings made by hand for the tests of API and web app: records point at words of the text by quoting them.
import type { ReadingRecord } from '../../src/recognize/reading-json.ts';

type Span = { start: number; end: number; text: string };
type Line = readonly [role: ReadingRecord['article']['blocks'][number]['role'], text: string];

export interface HandMade {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language?: string;
  readonly lines: readonly Line[];
  /** Gets a function that finds words in the text, or the first ones inside a longer quotation. */
  readonly records?: (at: (words: string, inside?: string) => Span) => Partial<Pick<ReadingRecord, 'entities' | 'statements' | 'meetings' | 'instruments' | 'positions' | 'events' | 'figures' | 'times'>>;
}

/**
 * Builds the JSON form of a reading.
 * @throws where quoted words are not in the text (a mistake in the test's data)
 */
export function handMade({ id, outlet, published, language = 'ar', lines, records }: HandMade): ReadingRecord {
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const blocks = lines.map(([role, line]) => {
    const block = { start, end: start + line.length, role, text: line };
    start += line.length + 1;
    return block;
  });
  const at = (words: string, inside = words): Span => {
    const from = text.indexOf(words, text.indexOf(inside));
    if (from < 0) throw new Error(`not in the text: ${words}`);
    return { start: from, end: from + words.length, text: words };
  };
  return {
    article: {
      id, url: null, outlet, title: lines.find(([role]) => role === 'title')?.[1] ?? null, author: null, published, published_from: published ? 'front-matter' : null,
      language, read: language === 'ar', reader: 'hand', agencies: [], translated: null, text, blocks,
    },
    entities: [], statements: [], meetings: [], instruments: [], positions: [], events: [], figures: [], times: [],
    ...records?.(at),
  };
}

/** A rule and its parts, as `toRecord(…, { why: true })` writes them. */
export const why = (rule: string, ...parts: readonly (readonly [string, Span])[]) => ({ why: { rule, parts: parts.map(([name, span]) => ({ name, ...span })) } });
