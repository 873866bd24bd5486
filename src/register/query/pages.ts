// Pages: sort orders and cursors. A cursor holds the last row's sort value and id, so that rows added meanwhile move nothing.
import type { Page, PageRequest, SortOrder } from '../filters.ts';
import type { SqlValue, Store } from '../store.ts';
import type { Where } from './where.ts';

const LIMIT = 50;
const LARGEST = 1000;

/** Rows wanted, within bounds. */
export const limitOf = (page: PageRequest | undefined): number => Math.min(LARGEST, Math.max(1, Math.floor(page?.limit ?? LIMIT) || LIMIT));

interface Order { readonly expression: string; readonly descending: boolean }

const ORDERS: Readonly<Record<SortOrder, Order>> = {
  newest: { expression: 'r.sort_day', descending: true },
  oldest: { expression: "CASE r.sort_day WHEN '' THEN '9' ELSE r.sort_day END", descending: false },
  reports: { expression: 'r.reports', descending: true },
  confidence: { expression: 'r.confidence', descending: true },
};

/** Writes a cursor. */
export const cursorOf = (value: SqlValue, id: string | number): string => Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** Reads a cursor; one that was tampered with counts as none. */
export function readCursor(cursor: string | null | undefined): readonly [string | number, string | number] | null {
  if (!cursor) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const plain = (v: unknown): v is string | number => typeof v === 'string' || typeof v === 'number';
    return Array.isArray(value) && value.length === 2 && plain(value[0]) && plain(value[1]) ? [value[0], value[1]] : null;
  } catch {
    return null;
  }
}

/** Whether a text is a cursor that a page gave: what a user types is checked before it is asked with. */
export const isCursor = (cursor: string): boolean => readCursor(cursor) !== null;

/** Rows counted one by one: a total beyond it is said as "at least so many". */
const COUNTED = 10_000;

/** Counts rows, and stops where there are more than anybody pages through. @param from what stands behind FROM */
export function countUpTo(store: Store, from: string, values: readonly SqlValue[]): Pick<Page<unknown>, 'total' | 'more'> {
  const { n } = store.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} LIMIT ${COUNTED + 1})`, ...values)!;
  return n > COUNTED ? { total: COUNTED, more: true } : { total: n };
}

/** A page of rows of `records r`. @param known how many there are in all, where that is counted elsewhere */
export function pageOf<Stored extends { readonly id: string }, T>(store: Store, where: Where, page: PageRequest | undefined, fallback: SortOrder, build: (row: Stored) => T, known?: number): Page<T> {
  const { expression, descending } = ORDERS[page?.sort ?? fallback] ?? ORDERS[fallback];
  const limit = limitOf(page);
  const from = readCursor(page?.cursor);
  const sign = descending ? '<' : '>';
  const after = from ? ` AND (${expression} ${sign} ? OR (${expression} = ? AND r.id > ?))` : '';
  const rows = store.all<Stored & { readonly sort_value: string | number }>(
    `SELECT r.*, ${expression} AS sort_value FROM records r WHERE ${where.sql}${after} ORDER BY ${expression} ${descending ? 'DESC' : 'ASC'}, r.id LIMIT ?`,
    ...where.values, ...(from ? [from[0], from[0], from[1]] : []), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown.map(build), ...(known === undefined ? countUpTo(store, `records r WHERE ${where.sql}`, where.values) : { total: known }), next: rows.length > limit && last ? cursorOf(last.sort_value, last.id) : null };
}
