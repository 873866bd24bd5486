// Facets: how many records have each value. Over a whole kind they are read from the counts that are kept; behind a filter they are
// counted, among the newest records where very many fit.
import type { Facets, FacetValue, ListFilter } from '../filters.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { most } from '../tally.ts';
import { wholeKind } from './records.ts';
import { whereOf } from './where.ts';

/** Values of one facet, and records counted. */
const VALUES = 60;
const AMONG = 3000;

const byYear = (values: readonly FacetValue[]): FacetValue[] => values.toSorted((a, b) => (a.value < b.value ? 1 : -1));

/** See `Register.facets`. */
export function facets(store: Store, kind: RecordKind, filter?: ListFilter): Facets {
  if (wholeKind(filter)) {
    return {
      types: most(store, kind, 'type', VALUES), statuses: most(store, kind, 'status', VALUES), topics: most(store, kind, 'topic', VALUES), states: most(store, kind, 'state', VALUES),
      years: byYear(most(store, kind, 'year', VALUES)), outlets: most(store, kind, 'outlet', VALUES),
    };
  }
  const where = whereOf(kind, filter);
  const rows = store.all<{ id: string; type: string | null; status: string | null; day: string }>(
    `SELECT r.id, r.type, r.status, r.sort_day AS day FROM records r WHERE ${where.sql} ORDER BY r.sort_day DESC, r.id LIMIT ${AMONG + 1}`, ...where.values);
  const among = rows.slice(0, AMONG);
  const ids = JSON.stringify(among.map((r) => r.id));
  const group = (column: string, table: string, more = ''): FacetValue[] =>
    store.all<FacetValue>(`SELECT x.${column} AS value, count(DISTINCT x.record_id) AS count FROM json_each(?) i CROSS JOIN ${table} x ON x.record_id = i.value WHERE x.${column} <> ''${more} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${VALUES}`, ids)
      .map((f) => ({ value: f.value, count: f.count }));
  return {
    types: valuesOf(among.map((r) => r.type)), statuses: valuesOf(among.map((r) => r.status)),
    topics: group('topic', 'record_topics'), states: group('state', 'record_parties', " AND x.role NOT IN ('place', 'via', 'mentioned')"),
    years: byYear(valuesOf(among.map((r) => r.day.slice(0, 4)))), outlets: group('outlet', 'record_outlets'), ...(rows.length > AMONG ? { among: AMONG } : {}),
  };
}

/** How often each value stands there, most first. */
function valuesOf(values: readonly (string | null)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, VALUES);
}
