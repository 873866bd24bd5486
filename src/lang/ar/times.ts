// Not written yet: times.
import type { Analysis } from '../../text/analysis.ts';
import type { TimeExpression } from '../../recognize/time.ts';

/** Recognises times. */
export function recognizeTimes(_analysis: Analysis): readonly TimeExpression[] {
  return [];
}
