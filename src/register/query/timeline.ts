// The timeline of a pair of states: meetings, instruments and statements between them in order. What no report dates is placed by
// what is known of it and says so.
import { dayRange, lengthOf } from '../date-range.ts';
import type { ListFilter, Timeline, TimelineEntry } from '../filters.ts';
import type { Store } from '../store.ts';
import { recordRow, type StoredRecord } from './rows.ts';
import { whereOf } from './where.ts';

const MOST = 3000;

/** See `Register.timeline`. */
export function timeline(store: Store, states: readonly string[], range: { readonly since?: string; readonly until?: string; readonly statements?: boolean } = {}): Timeline {
  const codes = states.map((s) => s.toUpperCase());
  const filter: ListFilter = { with: codes, ...(range.since ? { since: range.since } : {}), ...(range.until ? { until: range.until } : {}) };
  const lanes = [['meeting', 'meetings'], ['instrument', 'instruments'], ...(range.statements === false ? [] : [['statement', 'statements'] as const])] as const;
  const entries: TimelineEntry[] = [];
  for (const [kind, lane] of lanes) {
    const where = whereOf(kind, filter);
    // A statement belongs to the pair where one of the two speaks.
    const speaks = kind === 'statement' ? ` AND r.id IN (SELECT record_id FROM record_parties WHERE role = 'source' AND state IN (${codes.map(() => '?').join()}))` : '';
    const rows = store.all<StoredRecord>(`SELECT r.* FROM records r WHERE ${where.sql}${speaks} ORDER BY r.sort_day, r.id LIMIT ${MOST}`, ...where.values, ...(speaks ? codes : []));
    for (const row of rows) entries.push({ lane, record: recordRow(store, row), ...placed(store, row) });
  }
  entries.sort((a, b) => compare(a.at, b.at) || a.lane.localeCompare(b.lane) || (a.record.id < b.record.id ? -1 : 1));
  const days = entries.flatMap((e) => (e.at ? [e.at] : []));
  return { states: codes, from: days[0] ?? null, to: days.at(-1) ?? null, entries };
}

const compare = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

type Placing = Pick<TimelineEntry, 'placed' | 'at' | 'notBefore' | 'notAfter'>;

function placed(store: Store, row: StoredRecord): Placing {
  const range = dayRange(row.date_value);
  if (range) {
    // A meeting of "2023" told in March 2023 was not after March.
    const notAfter = row.told_from && isPast(row) && row.told_from < range.to && row.told_from >= range.from ? row.told_from : range.to;
    return { placed: 'dated', at: lengthOf(range) === 1 ? range.from : notAfter < range.to ? notAfter : range.from, notBefore: range.from, notAfter };
  }
  if (row.told_from) return { placed: 'told', at: row.told_from, notBefore: isPast(row) ? null : row.told_from, notAfter: isPast(row) ? row.told_from : null };
  const notBefore = isPast(row) ? latestBeside(store, row.id) : null;
  return { placed: notBefore ? 'between' : 'unknown', at: null, notBefore, notAfter: null };
}

const isPast = (row: StoredRecord): boolean => row.status !== 'planned' && row.status !== 'invited' && row.status !== 'proposed';

/** The latest day of what the same articles look back on: what an undated article is about came after it. */
function latestBeside(store: Store, record: string): string | null {
  return store.get<{ day: string | null }>(
    `SELECT max(r.date_from) AS day FROM joins j JOIN reports p ON p.id = j.report_id JOIN reports p2 ON p2.version_id = p.version_id AND p2.kind IN ('meeting', 'instrument', 'event')
       JOIN joins j2 ON j2.report_id = p2.id JOIN records r ON r.id = j2.record_id
     WHERE j.record_id = ? AND r.id <> ? AND r.status IN ('held', 'signed', 'adopted', 'issued', 'happened', 'recalled') AND json_extract(p.frame, '$.lead') = 1`, record, record)?.day ?? null;
}
