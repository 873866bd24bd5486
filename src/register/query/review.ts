// The review queue and the history of a record.
import type { Page, PageRequest } from '../filters.ts';
import { standsIn } from '../judge/stands-in.ts';
import type { DoubtReason, HistoryEntry, ReviewFilter, ReviewRow } from '../review.ts';
import type { Store } from '../store.ts';
import { actionWords } from '../vocabulary.ts';
import { judgementsOf } from './judgements.ts';
import { countUpTo, cursorOf, limitOf, readCursor } from './pages.ts';
import { recordRow, type StoredRecord } from './rows.ts';
import { whereOf } from './where.ts';

/** See `Register.review`. */
export function review(store: Store, filter: ReviewFilter = {}, page?: PageRequest): Page<ReviewRow> {
  // What is rejected is not doubted: without parties the queue's own index answers alone.
  const base = filter.with?.length ? whereOf(null, { with: filter.with }) : { sql: '1', values: [] };
  const kinds = filter.kinds ?? [];
  const where = `r.doubt > 0 AND ${base.sql}${kinds.length ? ` AND r.kind IN (${kinds.map(() => '?').join()})` : ''}`;
  const values = [...base.values, ...kinds];
  const limit = limitOf(page);
  const from = readCursor(page?.cursor);
  const rows = store.all<StoredRecord>(
    `SELECT r.* FROM records r WHERE ${where}${from ? ' AND (r.doubt < ? OR (r.doubt = ? AND r.id > ?))' : ''} ORDER BY r.doubt DESC, r.id LIMIT ?`, ...values, ...(from ? [from[0], from[0], from[1]] : []), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({ record: recordRow(store, row), doubt: row.doubt, reasons: row.doubts ? (JSON.parse(row.doubts) as DoubtReason[]).toSorted((a, b) => b.weight - a.weight) : [] })),
    ...countUpTo(store, `records r WHERE ${where}`, values), next: rows.length > limit && last ? cursorOf(last.doubt, last.id) : null,
  };
}

/** See `Register.history`. */
export function history(store: Store, asked: string): HistoryEntry[] | null {
  const id = standsIn(store, asked);
  if (id === null) return null;
  const told = store.all<{ at: string; article: string; outlet: string | null; version: number; report: number }>(
    `SELECT v.added_at AS at, v.article_id AS article, v.outlet, v.number AS version, r.id AS report FROM joins m JOIN reports r ON r.id = m.report_id JOIN versions v ON v.id = r.version_id
     WHERE m.record_id = ? ORDER BY v.added_at, r.id LIMIT 1000`, id);
  const entries: HistoryEntry[] = [
    ...told.map((t) => ({ what: 'told' as const, ...t, en: `told by ${t.outlet ?? t.article}`, ar: `رواه ${t.outlet ?? t.article}` })),
    ...judgementsOf(store, id).map((judgement) => {
      const words = actionWords(judgement.action);
      return { what: 'judgement' as const, at: judgement.at, judgement, en: `${words.en} by ${judgement.by}: ${judgement.why}`, ar: `${words.ar} — ${judgement.by}: ${judgement.why}` };
    }),
  ];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.what === b.what ? number(a) - number(b) : a.what === 'told' ? -1 : 1));
}

const number = (e: HistoryEntry): number => (e.what === 'told' ? e.report : e.judgement.id);
