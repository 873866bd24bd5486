// Plain text as a page: one line per non-empty line of the source, its inner characters exactly as they are.
import { NO_FACTS, type LineTag, type Page, type PageLine } from './page.ts';

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/u;
/** Marks without a shape of their own: a line of nothing else is an empty line. */
const INVISIBLE_ONLY = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c]*$/u;

/**
 * The visible lines of a text, trimmed. Linear in its length.
 * @example visibleLines('  أ  \n\n ب').length // 2
 */
export function visibleLines(text: string): string[] {
  return text.split(LINE_END).map((line) => line.trim()).filter((line) => !INVISIBLE_ONLY.test(line));
}

/** A page of plain text. */
export function plainPage(text: string): Page {
  return { lines: visibleLines(text).map((line): PageLine => ({ text: line, tag: null })), facts: NO_FACTS };
}

/** Lines of one piece of markup, all with its tag. */
export function taggedLines(text: string, tag: LineTag | null): PageLine[] {
  return visibleLines(text).map((line) => ({ text: line, tag }));
}
