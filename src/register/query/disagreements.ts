// The stored disagreements of a record.
import type { Disagreement } from '../disagree/disagreement.ts';
import type { Store } from '../store.ts';

/** Open ones first, then in the order of their fields. */
export const disagreements = (store: Store, record: string): Disagreement[] =>
  store.all<{ told: string }>("SELECT told FROM disagreements WHERE record_id = ? ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, field", record).map((row) => JSON.parse(row.told) as Disagreement);
