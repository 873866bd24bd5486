// Figures: quantities that a reader might cite, with unit, comparator and what is counted.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type Comparator = '=' | '~' | '>' | '<' | '>=' | '<=';

export interface Figure {
  readonly id: string;
  readonly value: number;
  /** ISO 4217 code, `percent`, `share`, or an English noun in the singular. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The words that say what is counted. */
  readonly what: TextSpan | null;
  /** ISO prefix date for which the figure holds. */
  readonly as_of: string | null;
  /** `level` or `change` (rose by). */
  readonly measure: 'level' | 'change';
  /** Statement id that holds it, else null. Filled after statements are read. */
  readonly source: string | null;
  /** The number and its unit. */
  readonly span: TextSpan;
  readonly evidence: readonly TextSpan[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
