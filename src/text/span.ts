// Spans: half-open ranges of UTF-16 code units into an article's immutable text, the only way a record points at words.

/** A half-open range [start, end) of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its exact words: `text.slice(start, end) === span.text` always holds. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * Cuts a span out of a text and carries its words along.
 * @throws RangeError when the range is empty, reversed or outside the text (a mistake of the caller, never of the article).
 * @example spanOf('قال بوتين', 4, 9).text // 'بوتين'
 */
export function spanOf(text: string, start: number, end: number): TextSpan {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no span ${start}-${end} in a text of ${text.length} code units`);
  }
  return { start, end, text: text.slice(start, end) };
}

/** True where the two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span without white space at either end; null when nothing else is in it. */
export function trimSpan(text: string, span: Span): TextSpan | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? spanOf(text, start, end) : null;
}
