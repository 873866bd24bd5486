// Lists of articles, one article with its text and all that was read in it, its unchanged bytes.
import { dayRange } from '../date-range.ts';
import type { Page, PageRequest } from '../filters.ts';
import type { Register } from '../register.ts';
import type { ArticleDetail, ArticleRow } from '../rows.ts';
import type { SqlValue, Store } from '../store.ts';
import { matchOf } from './match-query.ts';
import { countUpTo, cursorOf, limitOf, readCursor } from './pages.ts';
import { articleRow, BRIEF, reportsOfVersion } from './rows.ts';
import { partyColumn } from './where.ts';

type Filter = NonNullable<Parameters<Register['articles']>[0]>;
type Row = Parameters<typeof articleRow>[1] & { readonly id: number; readonly day: string };

const COLUMNS = `v.id, ${BRIEF}, v.added_at, v.counts, v.text_changed, coalesce(v.published_day, '') AS day`;

/** See `Register.articles`. Newest first, undated ones last. */
export function articles(store: Store, filter: Filter = {}, page?: PageRequest): Page<ArticleRow> {
  const parts = ['v.is_current = 1'];
  const values: SqlValue[] = [];
  const need = (sql: string, ...bound: SqlValue[]): void => {
    parts.push(sql);
    values.push(...bound);
  };
  if (filter.since) need('v.published_day >= ?', dayRange(filter.since)?.from ?? '9');
  if (filter.until) need('v.published_day <= ?', dayRange(filter.until)?.to ?? '');
  if (filter.outlet) need('v.outlet = ?', filter.outlet);
  if (filter.language) need('v.language = ?', filter.language);
  if (filter.unread) need('v.is_read = 0');
  for (const code of filter.with ?? []) {
    const [column, value] = partyColumn(code);
    need(`v.id IN (SELECT p.version_id FROM record_parties rp JOIN joins j ON j.record_id = rp.record_id JOIN reports p ON p.id = j.report_id WHERE rp.${column} = ? AND rp.role NOT IN ('place', 'via'))`, value);
  }
  if (filter.words?.trim()) {
    const match = matchOf(filter.words);
    need(match ? "v.article_id IN (SELECT ref FROM searched WHERE kind = 'article' AND id IN (SELECT rowid FROM search WHERE search MATCH ?))" : '0', ...(match ? [match.fts] : []));
  }
  const where = parts.join(' AND ');
  const limit = limitOf(page);
  const oldest = page?.sort === 'oldest';
  const from = readCursor(page?.cursor);
  const sign = oldest ? '>' : '<';
  const after = from ? ` AND (coalesce(v.published_day, '') ${sign} ? OR (coalesce(v.published_day, '') = ? AND v.id ${sign} ?))` : '';
  const way = oldest ? 'ASC' : 'DESC';
  const rows = store.all<Row>(`SELECT ${COLUMNS} FROM versions v WHERE ${where}${after} ORDER BY coalesce(v.published_day, '') ${way}, v.id ${way} LIMIT ?`,
    ...values, ...(from ? [from[0], from[0], from[1]] : []), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown.map((row) => articleRow(store, row)), ...countUpTo(store, `versions v WHERE ${where}`, values), next: rows.length > limit && last ? cursorOf(last.day, last.id) : null };
}

interface Full extends Row {
  readonly author: string | null; readonly published_from: string | null; readonly agencies: string; readonly translated: string | null; readonly reader: string;
  readonly text: string; readonly text_hash: string; readonly blocks: string; readonly sha256: string;
}

/** The version asked for (by article or document id), or undefined. */
function version(store: Store, id: string, number?: number): { readonly id: number; readonly article_id: string; readonly sha256: string } | undefined {
  const found = number === undefined
    ? store.get<{ id: number; article_id: string; sha256: string }>('SELECT id, article_id, sha256 FROM versions WHERE article_id = ? AND is_current = 1', id)
    : store.get<{ id: number; article_id: string; sha256: string }>('SELECT id, article_id, sha256 FROM versions WHERE article_id = ? AND number = ?', id, number);
  return found ?? (number === undefined ? store.get('SELECT id, article_id, sha256 FROM versions WHERE document_id = ? ORDER BY is_current DESC, id DESC LIMIT 1', id) : undefined);
}

/** See `Register.article`. */
export function article(store: Store, id: string, number?: number): ArticleDetail | null {
  const found = version(store, id, number);
  if (!found) return null;
  const v = store.get<Full>(`SELECT ${COLUMNS}, v.author, v.published_from, v.agencies, v.translated, v.reader, v.text, v.text_hash, v.blocks, v.sha256 FROM versions v WHERE v.id = ?`, found.id)!;
  const { size } = store.get<{ size: number }>('SELECT size FROM snapshots WHERE sha256 = ?', v.sha256)!;
  const history = store.all<{ number: number; added_at: string; is_current: number; sha256: string }>('SELECT number, added_at, is_current, sha256 FROM versions WHERE article_id = ? ORDER BY number DESC', v.article_id);
  return {
    ...articleRow(store, v), author: v.author, publishedFrom: v.published_from, agencies: JSON.parse(v.agencies) as string[], translated: v.translated ? (JSON.parse(v.translated) as unknown) : null,
    reader: v.reader, text: v.text, textHash: v.text_hash, snapshot: { sha256: v.sha256, bytes: size },
    blocks: (JSON.parse(v.blocks) as { start: number; end: number; role: string }[]).map((b) => ({ ...b, text: v.text.slice(b.start, b.end) })),
    told: reportsOfVersion(store, v.id),
    history: history.map((h) => ({ version: h.number, addedAt: h.added_at, current: h.is_current === 1, sha256: h.sha256 })),
  };
}

/** See `Register.snapshot`. */
export function snapshot(store: Store, id: string, number?: number): Uint8Array | null {
  const found = version(store, id, number);
  return (found && store.get<{ bytes: Uint8Array }>('SELECT bytes FROM snapshots WHERE sha256 = ?', found.sha256)?.bytes) ?? null;
}
