// Times: expressions that point to a date, period, duration or set, with their TIMEX3 value.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'time' | 'vague';

/** A time expression. `value` is null where the article does not fix it. */
export interface TimeExpression extends TextSpan {
  readonly type: TimexType;
  /** TIMEX3: `2024-05-16`, `2024-05`, `2023`, `P6M`; null where the text does not fix it. */
  readonly value: string | null;
  /** What the value was counted from. */
  readonly anchor: 'published' | 'text' | 'absolute' | null;
  readonly precision: TimePrecision;
  readonly derivation: Derivation;
}

/** The date of a record as RECORD.md has it. */
export interface RecordTime {
  readonly value: string | null;
  readonly precision: TimePrecision;
  readonly anchor: 'published' | 'text' | 'absolute' | null;
  readonly span: TextSpan | null;
}
