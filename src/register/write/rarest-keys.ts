// Looks records up by their reports' keys, rarest key first: what few reports share says most, and a key that thousands share (a pair of
// states that meets every day) cannot make one article cost more than the next.
import type { Store } from '../store.ts';

/** Reports read under one key, the latest first, and keys counted up to here: beyond it all are equally common. */
const PER_KEY = 200;

/** Records that share a key with a report, in the order of their ids. @param most those under the rarest keys, where there are more */
export function recordsUnder(store: Store, keys: readonly string[], most: number): string[] {
  const counted = keys.map((key) => ({ key, reports: store.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM report_keys WHERE key = ? LIMIT ${PER_KEY})`, key)!.n }));
  const out = new Set<string>();
  for (const { key, reports } of counted.sort((a, b) => a.reports - b.reports)) {
    if (!reports) continue;
    for (const { record } of store.all<{ record: string }>(
      `SELECT j.record_id AS record FROM (SELECT report_id FROM report_keys WHERE key = ? ORDER BY report_id DESC LIMIT ${PER_KEY}) k JOIN joins j ON j.report_id = k.report_id`, key)) {
      out.add(record);
      if (out.size >= most) return [...out].sort();
    }
  }
  return [...out].sort();
}
