// Lists of records, counts, facets, and one record with its reports.
import type { ListFilter, Page, PageRequest } from '../filters.ts';
import { KINDS, type RecordKind } from '../kinds.ts';
import type { RecordDetail, RecordRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { bearingOn } from '../judge/bearing.ts';
import { standsIn } from '../judge/stands-in.ts';
import { tallied } from '../tally.ts';
import { toldOf } from '../told.ts';
import { witnessesOf } from '../witness/groups.ts';
import { heard } from '../write/derive.ts';
import { disagreements } from './disagreements.ts';
import { judgementsOf } from './judgements.ts';
import { pageOf } from './pages.ts';
import { recordRow, reportsOfRecord, type StoredRecord } from './rows.ts';
import { whereOf } from './where.ts';

const TOLD = 500;
const BESIDE = 40;

/** Whether a filter leaves all of a kind: then the counts that are kept answer. */
export const wholeKind = (filter: ListFilter = {}): boolean => Object.values(filter).every((v) => v === undefined || v === false || v === '' || (Array.isArray(v) && v.length === 0));

/** See `Register.list`. */
export function list(store: Store, kind: RecordKind, filter?: ListFilter, page?: PageRequest): Page<RecordRow> {
  return pageOf<StoredRecord, RecordRow>(store, whereOf(kind, filter), page, kind === 'entity' ? 'reports' : 'newest', (row) => recordRow(store, row), wholeKind(filter) ? tallied(store, kind) : undefined);
}

/** See `Register.counts`. */
export function counts(store: Store, filter?: ListFilter): Record<RecordKind, number> {
  if (wholeKind(filter)) return Object.fromEntries(KINDS.map((k) => [k, tallied(store, k)])) as Record<RecordKind, number>;
  const where = whereOf(null, filter);
  const rows = store.all<{ kind: RecordKind; n: number }>(`SELECT r.kind, count(*) AS n FROM records r WHERE ${where.sql} GROUP BY r.kind`, ...where.values);
  return Object.fromEntries(KINDS.map((k) => [k, rows.find((r) => r.kind === k)?.n ?? 0])) as Record<RecordKind, number>;
}

/** See `Register.record`. */
export function record(store: Store, asked: string): RecordDetail | null {
  const row = store.get<StoredRecord>('SELECT * FROM records WHERE id = ?', standsIn(store, asked) ?? asked);
  if (!row) return null;
  const { id } = row;
  const names = row.kind === 'entity'
    ? store.all<{ name: string; form: string; count: number }>('SELECT name, form, sum(count) AS count FROM entity_names WHERE entity_id = ? GROUP BY name, form ORDER BY 3 DESC, 1 LIMIT 200', id)
    : [];
  return {
    ...recordRow(store, row), told: reportsOfRecord(store, id, TOLD), beside: beside(store, row), names,
    witnessGroups: row.kind === 'entity' ? [] : witnessesOf(store, heard(toldOf(store, id), bearingOn(store, id))),
    disagreements: disagreements(store, id), judgements: judgementsOf(store, id),
  };
}

/** Meetings and instruments told in the same articles, and what the parties said there. */
function beside(store: Store, row: StoredRecord): RecordRow[] {
  if (row.kind === 'entity') {
    return store.all<StoredRecord>(
      `SELECT r.* FROM records r WHERE r.kind <> 'entity' AND r.id IN (SELECT record_id FROM record_parties WHERE entity_id = ? AND role <> 'mentioned') ORDER BY r.sort_day DESC, r.id LIMIT ?`, row.id, BESIDE)
      .map((r) => recordRow(store, r));
  }
  return store.all<StoredRecord>(
    `SELECT r.* FROM records r WHERE r.id <> ? AND r.kind <> 'entity' AND r.id IN (
       SELECT j2.record_id FROM joins j JOIN reports p ON p.id = j.report_id JOIN reports p2 ON p2.version_id = p.version_id JOIN joins j2 ON j2.report_id = p2.id WHERE j.record_id = ?)
       AND EXISTS (SELECT 1 FROM record_parties a JOIN record_parties b ON b.state = a.state WHERE a.record_id = r.id AND b.record_id = ? AND a.role NOT IN ('place', 'mentioned'))
     ORDER BY CASE r.kind WHEN 'meeting' THEN 0 WHEN 'instrument' THEN 1 WHEN 'position' THEN 2 ELSE 3 END, r.sort_day, r.id LIMIT ?`, row.id, row.id, row.id, BESIDE)
    .map((r) => recordRow(store, r));
}
