// Counts of records per kind and value (type, status, year, topic, state, outlet, pair of states), kept with every change of a record, so
// that questions over the whole register read a few rows however many records there are. Rejected records are not counted, but for pairs.
import type { FacetValue } from './filters.ts';
import type { RecordKind } from './kinds.ts';
import type { Store } from './store.ts';

export type Facet = 'all' | 'type' | 'status' | 'year' | 'topic' | 'state' | 'outlet' | 'pair';

const PAIRED = new Set<string>(['meeting', 'instrument', 'event']);

/** Adds to a count. */
export function tally(store: Store, kind: string, facet: Facet, value: string, by: number): void {
  store.run('INSERT INTO tallies (kind, facet, value, n) VALUES (?, ?, ?, ?) ON CONFLICT (kind, facet, value) DO UPDATE SET n = n + excluded.n', kind, facet, value, by);
}

/** Does what changes a record, and brings the counts in line. @param outlets false where the work counts new outlets itself (an entity has hundreds) */
export function retally(store: Store, record: string, work: () => void, outlets = true): void {
  const before = countedOf(store, record, outlets);
  work();
  const after = countedOf(store, record, outlets);
  for (const [key, at] of before) if (!after.has(key)) tally(store, ...at, -1);
  for (const [key, at] of after) if (!before.has(key)) tally(store, ...at, 1);
}

type At = readonly [kind: string, facet: Facet, value: string];

/** All that a record counts for. */
function countedOf(store: Store, id: string, outlets: boolean): Map<string, At> {
  const out = new Map<string, At>();
  const row = store.get<{ kind: string; type: string | null; status: string | null; day: string; verdict: string | null }>('SELECT kind, type, status, sort_day AS day, verdict FROM records WHERE id = ?', id);
  if (!row) return out;
  const add = (facet: Facet, value: string | null): void => {
    if (value || facet === 'all') out.set(`${facet}\n${value}`, [row.kind, facet, value ?? '']);
  };
  const parties = store.all<{ state: string; role: string }>('SELECT DISTINCT state, role FROM record_parties WHERE record_id = ? AND state IS NOT NULL', id);
  if (PAIRED.has(row.kind)) {
    const states = [...new Set(parties.filter((p) => p.role !== 'place').map((p) => p.state))].sort();
    states.forEach((a, i) => states.slice(i + 1).forEach((b) => add('pair', `${a},${b}`)));
  }
  if (row.verdict === 'rejected') return out;
  add('all', '');
  add('type', row.type);
  add('status', row.status);
  add('year', row.day.slice(0, 4));
  for (const p of parties) if (p.role !== 'place' && p.role !== 'via' && p.role !== 'mentioned') add('state', p.state);
  for (const { topic } of store.all<{ topic: string }>('SELECT topic FROM record_topics WHERE record_id = ?', id)) add('topic', topic);
  if (outlets) for (const { outlet } of store.all<{ outlet: string }>('SELECT outlet FROM record_outlets WHERE record_id = ?', id)) add('outlet', outlet);
  return out;
}

/** The values of a facet that most records of a kind have. */
export const most = (store: Store, kind: RecordKind, facet: Facet, limit: number): FacetValue[] =>
  store.all<FacetValue>('SELECT value, n AS count FROM tallies WHERE kind = ? AND facet = ? AND n > 0 ORDER BY n DESC, value LIMIT ?', kind, facet, limit).map((f) => ({ value: f.value, count: f.count }));

/** How many records of a kind have a value; all of them without one. */
export const tallied = (store: Store, kind: string, facet: Facet | 'reports' = 'all', value = ''): number =>
  store.get<{ n: number }>('SELECT n FROM tallies WHERE kind = ? AND facet = ? AND value = ?', kind, facet, value)?.n ?? 0;

/** The pairs of states with most meetings, instruments and events in common. */
export const mostPairs = (store: Store, limit: number): FacetValue[] =>
  store.all<FacetValue>(`SELECT value, sum(n) AS count FROM tallies WHERE kind IN ('meeting', 'instrument', 'event') AND facet = 'pair' AND n > 0 GROUP BY value ORDER BY 2 DESC, 1 LIMIT ?`, limit).map((f) => ({ value: f.value, count: f.count }));
