// Notices: listed newest first, marked as seen, and handed out for posting.
import type { Page, PageRequest } from '../filters.ts';
import type { RecordKind } from '../kinds.ts';
import { cursorOf, limitOf, readCursor } from '../query/pages.ts';
import type { SqlValue, Store } from '../store.ts';
import type { Notice, NoticeReason, Undelivered } from './alert.ts';
import { alerts } from './saved.ts';

/** Failed tries after which a notice is not posted any more by itself. */
const TRIES = 3;
/** Notices in one post. */
const BATCH = 100;

interface StoredNotice {
  readonly id: number; readonly alert_id: number; readonly name: string; readonly record_id: string; readonly kind: RecordKind; readonly title_ar: string; readonly title_en: string;
  readonly why: string; readonly at: string; readonly seen_at: string | null; readonly delivered_at: string | null;
}
const NOTICE = 'SELECT n.*, a.name FROM notices n JOIN alerts a ON a.id = n.alert_id';

const noticeOf = (n: StoredNotice): Notice => ({
  id: n.id, alert: { id: n.alert_id, name: n.name }, record: n.record_id, kind: n.kind, title: { ar: n.title_ar, en: n.title_en }, why: JSON.parse(n.why) as NoticeReason, at: n.at, seen: n.seen_at !== null, deliveredAt: n.delivered_at,
});

/** What notices are asked for. */
export interface NoticeFilter { readonly alert?: number; readonly unseen?: boolean }

/** See `Register.notices`. */
export function notices(store: Store, filter: NoticeFilter = {}, page?: PageRequest): Page<Notice> {
  const parts = ['1'];
  const values: SqlValue[] = [];
  if (filter.alert !== undefined) { parts.push('n.alert_id = ?'); values.push(filter.alert); }
  if (filter.unseen) parts.push('n.seen_at IS NULL');
  const where = parts.join(' AND ');
  const from = readCursor(page?.cursor);
  const limit = limitOf(page);
  const rows = store.all<StoredNotice>(`${NOTICE} WHERE ${where}${from ? ' AND n.id < ?' : ''} ORDER BY n.id DESC LIMIT ?`, ...values, ...(from ? [Number(from[1]) || 0] : []), limit + 1);
  const shown = rows.slice(0, limit);
  const { total } = store.get<{ total: number }>(`SELECT count(*) AS total FROM notices n WHERE ${where}`, ...values)!;
  return { rows: shown.map(noticeOf), total, next: rows.length > limit ? cursorOf('', shown.at(-1)!.id) : null };
}

/** See `Register.seen`. */
export function seen(store: Store, ids: readonly number[] | 'all', at: string): number {
  return store.transaction(() => (ids === 'all'
    ? store.run('UPDATE notices SET seen_at = ? WHERE seen_at IS NULL', at)
    : store.run('UPDATE notices SET seen_at = ? WHERE seen_at IS NULL AND id IN (SELECT value FROM json_each(?))', at, JSON.stringify(ids))).changes);
}

/** See `Register.undelivered`. */
export function undelivered(store: Store, again = false): Undelivered[] {
  if (again && !store.readOnly) store.run('UPDATE notices SET tries = 0 WHERE delivered_at IS NULL');
  return alerts(store).flatMap((alert) => {
    if (!alert.webhook) return [];
    const rows = store.all<StoredNotice>(`${NOTICE} WHERE n.alert_id = ? AND n.delivered_at IS NULL AND n.tries < ${TRIES} ORDER BY n.id LIMIT ${BATCH}`, alert.id).map(noticeOf);
    if (!rows.length) return [];
    const { secret } = store.get<{ secret: string | null }>('SELECT secret FROM alerts WHERE id = ?', alert.id)!;
    return [{ alert, secret, webhook: alert.webhook, notices: rows }];
  });
}

/** See `Register.noteDelivery`. */
export function noteDelivery(store: Store, ids: readonly number[], outcome: { readonly at: string } | { readonly fault: string }): void {
  const these = 'id IN (SELECT value FROM json_each(?)) AND delivered_at IS NULL';
  if ('at' in outcome) store.run(`UPDATE notices SET delivered_at = ?, tries = tries + 1, fault = NULL WHERE ${these}`, outcome.at, JSON.stringify(ids));
  else store.run(`UPDATE notices SET tries = tries + 1, fault = ? WHERE ${these}`, outcome.fault, JSON.stringify(ids));
}
