// Judgements: what people say about records. Rows of their own with who, when and why; none is ever edited, one is undone by another row.
import type { RecordKind } from '../kinds.ts';

/**
 * `confirm`: it is so (with a field: the field's value as it stands settles a dispute); `reject`: these reports are wrong; `correct`: a field is
 * otherwise; `same`: records are one; `different`: records are two and stay two; `split`: some reports of a record tell another thing;
 * `note`: a remark; `withdraw`: an article was withdrawn by its outlet.
 */
export type JudgementAction = 'confirm' | 'reject' | 'correct' | 'same' | 'different' | 'split' | 'note' | 'withdraw';
export const ACTIONS: readonly JudgementAction[] = ['confirm', 'reject', 'correct', 'same', 'different', 'split', 'note', 'withdraw'];
/** Those that join or part records: two sides of it have to be found for it to hold. */
export const LINKING: ReadonlySet<string> = new Set<JudgementAction>(['same', 'different', 'split']);

/** What a person gives. Only CLI and API read the clock and know who sits there. */
export interface NewJudgement {
  readonly action: JudgementAction;
  /** Ids of records: one; two or more for `same` and `different`; none for `withdraw`. */
  readonly records?: readonly string[];
  /** Report ids: those split off; or the only ones that a `confirm` or `reject` is about. */
  readonly reports?: readonly number[];
  /** The article withdrawn. */
  readonly article?: string;
  /** For `correct` (and `confirm`): a field as the record has it, see `CORRECTABLE`. */
  readonly field?: string;
  /** For `correct`: the value in the form that RECORD.md gives the field; null says that it is not known. */
  readonly value?: unknown;
  readonly why: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

/** Where a judgement holds: a sentence of an article, so that it is found again when the article is read by a better reader. */
export interface JudgementAnchor {
  readonly article: string;
  /** The first sentence of evidence as it stood, empty for a whole article or an entity. */
  readonly quote: string;
  /** Reports on one side stand together in a `same`, `different` or `split`; 0 otherwise. */
  readonly side: number;
  /** The report that it finds now, and its record; null where the article no longer tells it. */
  readonly report: number | null;
  readonly record: string | null;
}

/**
 * `in force`; `undone` by another row; `adrift`: in force, but none of its sentences is told any more (they may come back with a better reader);
 * `partly adrift`: some are not.
 */
export type JudgementState = 'in force' | 'undone' | 'adrift' | 'partly adrift';

export interface JudgementRow {
  readonly id: number;
  readonly action: JudgementAction | 'undo';
  readonly kind: RecordKind | null;
  /** Records and title as they were when it was made. */
  readonly records: readonly string[];
  readonly title: { readonly ar: string; readonly en: string };
  /** Records that hold its reports now. */
  readonly now: readonly string[];
  readonly article: string | null;
  readonly field: string | null;
  readonly value: unknown;
  /** The field's value when it was made. */
  readonly former: unknown;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly state: JudgementState;
  /** For an undo: the row it undoes. */
  readonly undoes: number | null;
  readonly undoneBy: number | null;
  readonly anchors: readonly JudgementAnchor[];
}

/** What a judgement did. */
export interface Judged {
  readonly id: number;
  /** Records that its reports stand in now. */
  readonly records: readonly string[];
}

/** What judgements say of a record, short. */
export interface JudgedState {
  /** `rejected`: all its reports are; `partly rejected`: some. */
  readonly verdict: 'confirmed' | 'rejected' | 'partly rejected' | null;
  /** Corrected fields with what the reports would give. */
  readonly corrected: readonly { readonly field: string; readonly former: unknown }[];
  /** Fields whose dispute a person settled. */
  readonly settled: readonly string[];
  readonly notes: number;
  /** Number of judgements in force that bear on it. */
  readonly judgements: number;
}
