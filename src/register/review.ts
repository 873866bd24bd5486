// The review queue and histories: what a person should look at first, and what was said and told when.
import type { JudgementRow } from './judge/judgement.ts';
import type { RecordKind } from './kinds.ts';
import type { RecordRow } from './rows.ts';

/** Why a record should be looked at, with its weight in the doubt (0..1). */
export interface DoubtReason {
  readonly code: 'disputed' | 'weak-join' | 'unsure' | 'rejected-told-again' | 'withdrawn' | 'changed';
  readonly ar: string;
  readonly en: string;
  readonly weight: number;
}

export interface ReviewRow {
  readonly record: RecordRow;
  /** 0..1, the queue's order. */
  readonly doubt: number;
  readonly reasons: readonly DoubtReason[];
}

export interface ReviewFilter {
  readonly kinds?: readonly RecordKind[];
  /** ISO codes or entity ids that take part. */
  readonly with?: readonly string[];
}

/** One thing in the history of a record: an article told it, or a person judged. */
export type HistoryEntry =
  | { readonly what: 'told'; readonly at: string; readonly article: string; readonly outlet: string | null; readonly version: number; readonly report: number; readonly ar: string; readonly en: string }
  | { readonly what: 'judgement'; readonly at: string; readonly judgement: JudgementRow; readonly ar: string; readonly en: string };
