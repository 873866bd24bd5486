// Addresses of records that are no more: joined into another by a person, they lead to the record that holds their reports now.
import type { Store } from '../store.ts';

/** The record that an id leads to: itself while it is there, else the one in which most of its judged reports stand; null where none. */
export function standsIn(store: Store, id: string): string | null {
  if (store.get('SELECT 1 FROM records WHERE id = ?', id)) return id;
  return store.get<{ record: string }>(
    `SELECT m.record_id AS record FROM judgement_anchors a JOIN anchored x ON x.judgement_id = a.judgement_id AND x.ordinal = a.ordinal JOIN joins m ON m.report_id = x.report_id
     WHERE a.record_id = ? GROUP BY m.record_id ORDER BY count(*) DESC, 1 LIMIT 1`, id)?.record ?? null;
}
