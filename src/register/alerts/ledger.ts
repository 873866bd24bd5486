// What alerts know already: every text counts as told once, by its bytes, and every record as known once per alert. Reading again and
// taking in again therefore tell nobody anything.
import type { RecordKind } from '../kinds.ts';
import { whereOf, type Where } from '../query/where.ts';
import type { ListFilter } from '../filters.ts';
import type { Store } from '../store.ts';

/** An alert as it stands in its table. */
export interface StoredAlert {
  readonly id: number; readonly name: string; readonly kind: RecordKind | null; readonly filter: string; readonly webhook: string | null; readonly secret: string | null; readonly inside: number;
  readonly at: string; readonly checked: number;
}

/** Conditions over `records r` of what an alert is about: names are no news of their own unless they are asked for. */
export function fits(alert: Pick<StoredAlert, 'kind' | 'filter'>): Where {
  const { sql, values } = whereOf(alert.kind, JSON.parse(alert.filter) as ListFilter);
  return { sql: alert.kind === null ? `${sql} AND r.kind <> 'entity'` : sql, values };
}

/** Records that texts tell which arrived behind a number. */
export const TOLD_LATER = `SELECT j.record_id FROM arrivals a JOIN versions v ON v.sha256 = a.sha256 AND v.is_current = 1 JOIN reports p ON p.version_id = v.id JOIN joins j ON j.report_id = p.id WHERE a.id > ?`;

/** Numbers a text by its bytes. @returns true where it is new, false where it was told before. */
export const arrive = (store: Store, sha256: string): boolean => store.run('INSERT OR IGNORE INTO arrivals (sha256) VALUES (?)', sha256).changes > 0;

/** Number of the latest text. */
export const lastArrival = (store: Store): number => store.get<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM arrivals')!.n;

/** An alert knows all that fits it now. */
export function knowAll(store: Store, alert: StoredAlert): void {
  const where = fits(alert);
  store.run(`INSERT OR IGNORE INTO alert_records (record_id, alert_id) SELECT r.id, ${alert.id} FROM records r WHERE ${where.sql}`, ...where.values);
}

/** Records made again without a new text are known to the alerts that they fit now, except where a text that is still unchecked tells them. */
export function learnQuietly(store: Store, touched: Iterable<string>): void {
  const alerts = store.all<StoredAlert>('SELECT * FROM alerts');
  if (!alerts.length) return;
  const records = JSON.stringify([...touched]);
  for (const alert of alerts) {
    const where = fits(alert);
    store.run(`INSERT OR IGNORE INTO alert_records (record_id, alert_id) SELECT r.id, ${alert.id} FROM records r WHERE r.id IN (SELECT value FROM json_each(?)) AND ${where.sql} AND r.id NOT IN (${TOLD_LATER})`, records, ...where.values, alert.checked);
  }
}

/** Who knows a record knows the one that it is joined to. */
export function knownAs(store: Store, record: string, joined: string): void {
  store.run('INSERT OR IGNORE INTO alert_records (record_id, alert_id) SELECT ?, alert_id FROM alert_records WHERE record_id = ?', joined, record);
}
