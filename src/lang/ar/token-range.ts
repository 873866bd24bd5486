// Token ranges: the tokens that a span of the text covers.
import type { Analysis } from '../../text/analysis.ts';
import type { Span } from '../../text/span.ts';

/** Tokens [from, to) that overlap a span; null where none does. Binary search: cheap for long texts. */
export function tokensOf(analysis: Analysis, span: Span): { from: number; to: number } | null {
  const { tokens } = analysis;
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens[mid]!.end <= span.start) lo = mid + 1;
    else hi = mid;
  }
  let to = lo;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return to > lo ? { from: lo, to } : null;
}
