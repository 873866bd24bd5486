// The check: which records do texts that arrived since the last check tell, that fit an alert and were not known to it? Only records of new
// texts are looked at, so that a check after each article costs little.
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import type { NoticeReason } from './alert.ts';
import { fits, lastArrival, TOLD_LATER, type StoredAlert } from './ledger.ts';
import { reasonOf, wordsOf } from './reason.ts';

interface Found { readonly id: string; readonly kind: RecordKind; readonly title_ar: string; readonly title_en: string }

/** See `Register.checkAlerts`. */
export function checkAlerts(store: Store, at: string): { readonly alerts: number; readonly notices: number } {
  if (store.readOnly) return { alerts: 0, notices: 0 };
  const last = lastArrival(store);
  const due = store.all<StoredAlert>('SELECT * FROM alerts WHERE checked < ? ORDER BY id', last);
  if (!due.length) return { alerts: store.get<{ n: number }>('SELECT count(*) AS n FROM alerts')!.n, notices: 0 };
  return store.transaction(() => {
    let notices = 0;
    for (const alert of due) {
      const where = fits(alert);
      const found = store.all<Found>(
        `SELECT r.id, r.kind, r.title_ar, r.title_en FROM records r WHERE r.id IN (${TOLD_LATER}) AND ${where.sql} AND NOT EXISTS (SELECT 1 FROM alert_records k WHERE k.record_id = r.id AND k.alert_id = ${alert.id})
         ORDER BY r.sort_day, r.id`, alert.checked, ...where.values);
      if (found.length) {
        const words = wordsOf(store, alert);
        for (const record of found) give(store, alert, record, reasonOf(store, alert, words, record.id), at);
      }
      notices += found.length;
      store.run('UPDATE alerts SET checked = ? WHERE id = ?', last, alert.id);
    }
    return { alerts: store.get<{ n: number }>('SELECT count(*) AS n FROM alerts')!.n, notices };
  });
}

function give(store: Store, alert: StoredAlert, record: Found, why: NoticeReason, at: string): void {
  store.run('INSERT OR IGNORE INTO alert_records (record_id, alert_id) VALUES (?, ?)', record.id, alert.id);
  store.run('INSERT OR IGNORE INTO notices (alert_id, record_id, kind, title_ar, title_en, why, at) VALUES (?, ?, ?, ?, ?, ?, ?)', alert.id, record.id, record.kind, record.title_ar, record.title_en, JSON.stringify(why), at);
}
