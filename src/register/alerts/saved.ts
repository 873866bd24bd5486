// Saving, listing and removing alerts.
import type { ListFilter } from '../filters.ts';
import type { Store } from '../store.ts';
import { AlertRefused, type Alert, type NewAlert } from './alert.ts';
import { knowAll, lastArrival, type StoredAlert } from './ledger.ts';

interface Counted extends StoredAlert { readonly notices: number; readonly unseen: number; readonly fault: string | null }
const COUNTED = `SELECT a.*, (SELECT count(*) FROM notices n WHERE n.alert_id = a.id) AS notices, (SELECT count(*) FROM notices n WHERE n.alert_id = a.id AND n.seen_at IS NULL) AS unseen,
  (SELECT fault FROM notices n WHERE n.alert_id = a.id AND n.fault IS NOT NULL ORDER BY n.id DESC LIMIT 1) AS fault FROM alerts a`;

const alertOf = (row: Counted): Alert => ({
  id: row.id, name: row.name, kind: row.kind, filter: JSON.parse(row.filter) as ListFilter, webhook: row.webhook, inside: row.inside === 1, at: row.at, notices: row.notices, unseen: row.unseen, fault: row.fault,
});

/** See `Register.saveAlert`. */
export function saveAlert(store: Store, given: NewAlert): Alert {
  const name = given.name.replace(/\s+/gu, ' ').trim();
  if (!name || name.length > 200) throw new AlertRefused('name', 'An alert needs a name of 1 to 200 characters.', 'يلزم التنبيهَ اسمٌ من حرف إلى 200 حرف.');
  // An empty filter over all kinds would tell of everything: that is the list of what is new, and no alert.
  if (given.kind === null && !Object.keys(given.filter).length) throw new AlertRefused('filter', 'The alert needs a kind or a filter: it would tell of everything.', 'يلزم التنبيهَ نوعٌ أو مرشّح، وإلا نبّه إلى كل شيء.');
  return store.transaction(() => {
    if (store.get('SELECT 1 FROM alerts WHERE name = ?', name)) throw new AlertRefused('taken', `There is an alert “${name}” already. Give it another name or remove that one.`, `هنا تنبيه باسم «${name}» من قبل. سمِّه باسم آخر أو احذف ذاك.`);
    const { id } = store.run('INSERT INTO alerts (name, kind, filter, webhook, secret, inside, at, checked) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      name, given.kind, JSON.stringify(given.filter), given.webhook ?? null, given.secret ?? null, given.inside ? 1 : 0, given.at, given.past ? 0 : lastArrival(store));
    if (!given.past) knowAll(store, store.get<StoredAlert>('SELECT * FROM alerts WHERE id = ?', id)!);
    return alertNumbered(store, id)!;
  });
}

/** One alert, or null. */
export function alertNumbered(store: Store, id: number): Alert | null {
  const row = store.get<Counted>(`${COUNTED} WHERE a.id = ?`, id);
  return row ? alertOf(row) : null;
}

/** See `Register.alerts`. */
export const alerts = (store: Store): Alert[] => store.all<Counted>(`${COUNTED} ORDER BY a.id`).map(alertOf);

/** See `Register.removeAlert`. */
export const removeAlert = (store: Store, id: number): boolean => store.transaction(() => store.run('DELETE FROM alerts WHERE id = ?', id).changes > 0);
