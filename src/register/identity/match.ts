// What comparing two reports may give: a reason to join them, a reason that they cannot be one, or nothing either way.
import type { JoinReason } from '../rows.ts';

export interface Positive {
  readonly verdict: 'same';
  readonly code: JoinReason['code'];
  readonly ar: string;
  readonly en: string;
  readonly score: number;
  /** True where the evidence only counts when it points to one record: an occasion that two meetings share proves nothing. */
  readonly unique: boolean;
}
export type Match = Positive | { readonly verdict: 'different' } | { readonly verdict: 'unknown' };

export const DIFFERENT: Match = { verdict: 'different' };
export const UNKNOWN: Match = { verdict: 'unknown' };

/** A reason to join. */
export function same(code: JoinReason['code'], score: number, en: string, ar: string, unique = false): Positive {
  return { verdict: 'same', code, score, en, ar, unique };
}

/** The better of two verdicts: a difference wins, then the stronger reason. */
export const stronger = (a: Match, b: Match): Match => {
  if (a.verdict === 'different' || b.verdict === 'different') return DIFFERENT;
  if (a.verdict === 'unknown') return b;
  return b.verdict === 'unknown' || a.score >= b.score ? a : b;
};
