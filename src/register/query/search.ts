// Full-text search over articles, records and entities, with snippets marked by our own search form.
import { searchTokens } from '../../text/search-form.ts';
import type { Page, PageRequest, SearchFilter, SearchHit } from '../filters.ts';
import type { SqlValue, Store } from '../store.ts';
import { literalsOf, matchOf, type MatchQuery } from './match-query.ts';
import { countUpTo, cursorOf, limitOf, readCursor } from './pages.ts';
import { articleRow, BRIEF, contextOf, recordRow, type StoredRecord } from './rows.ts';
import { partyColumn } from './where.ts';

const AROUND = 140;
/** Below so many hits a query's words are also tried without their proclitics; clearly more hits are then preferred. */
const FEW = 50;
const CLEARLY = 3;
/** A title counts more than the text, a word without its proclitic less. */
const WEIGHTS = '4.0, 1.0, 0.6';

/** See `Register.search`. */
export function search(store: Store, query: string, filter: SearchFilter = {}, page?: PageRequest): Page<SearchHit> {
  const strict = matchOf(query);
  if (!strict) return { rows: [], total: 0, next: null };
  if (filter.exact) return run(store, strict, filter, page, literalsOf(query));
  const found = run(store, strict, filter, page);
  // لأوكرانيا: who types a word with its proclitic mostly means the word, where that stands in far more places.
  const loose = found.total < FEW ? matchOf(query, true) : null;
  if (!loose || loose.fts === strict.fts) return found;
  const wider = run(store, loose, filter, page);
  return wider.total > found.total * CLEARLY ? wider : found;
}

function run(store: Store, match: MatchQuery, filter: SearchFilter, page?: PageRequest, literals: readonly string[] = []): Page<SearchHit> {
  const parts = ['search MATCH ?'];
  const values: SqlValue[] = [match.fts];
  if (filter.kinds?.length) {
    const kinds = filter.kinds.filter((k) => k !== 'article');
    const either = [...(filter.kinds.includes('article') ? ["s.kind = 'article'"] : []), ...(kinds.length ? [`r.kind IN (${kinds.map(() => '?').join()})`] : [])];
    parts.push(`(${either.join(' OR ')})`);
    values.push(...kinds);
  }
  for (const code of filter.with ?? []) {
    const [column, value] = partyColumn(code);
    parts.push(`r.id IN (SELECT record_id FROM record_parties WHERE ${column} = ? AND role NOT IN ('place', 'via'))`);
    values.push(value);
  }
  for (const literal of literals) {
    parts.push(`(CASE s.kind WHEN 'article' THEN EXISTS (SELECT 1 FROM versions v WHERE v.article_id = s.ref AND v.is_current = 1 AND instr(v.text, ?) > 0)
      ELSE EXISTS (SELECT 1 FROM joins j JOIN evidence e ON e.report_id = j.report_id WHERE j.record_id = s.ref AND instr(e.exact, ?) > 0) END)`);
    values.push(literal, literal);
  }
  const from = `search JOIN searched s ON s.id = search.rowid LEFT JOIN records r ON r.id = s.ref AND s.kind <> 'article' WHERE ${parts.join(' AND ')}`;
  const limit = limitOf(page);
  const offset = Number(readCursor(page?.cursor)?.[0] ?? 0) || 0;
  const counted = countUpTo(store, from, values);
  const rows = counted.total > RANKED ? newest(store, match, from, values, limit + 1, offset)
    : store.all<Found>(`SELECT s.kind, s.ref, bm25(search, ${WEIGHTS}) AS score FROM ${from} ORDER BY score, s.id LIMIT ? OFFSET ?`, ...values, limit + 1, offset);
  return { rows: rows.slice(0, limit).map((row) => hit(store, row, match)), ...counted, next: rows.length > limit ? cursorOf(offset + limit, 0) : null };
}

interface Found { readonly kind: string; readonly ref: string; readonly score: number }

/** Hits that are weighed against each other. Weighing reads every hit: beyond this a word tells so little that the newest go first. */
const RANKED = 3000;

/** Hits of common words: those with all of them in the title, then the others, the latest stored first. No more is read than is shown. */
function newest(store: Store, match: MatchQuery, from: string, values: readonly SqlValue[], limit: number, offset: number): Found[] {
  const [, ...others] = values;
  const titled = store.all<Found>(`SELECT s.kind, s.ref, -4.0 AS score FROM ${from} ORDER BY search.rowid DESC LIMIT ?`, `({title} : (${match.words})) AND (${match.fts})`, ...others, TITLED);
  const rest = offset + limit - titled.length;
  if (rest <= 0) return titled.slice(offset, offset + limit);
  const known = new Set(titled.map((row) => `${row.kind} ${row.ref}`));
  const latest = store.all<Found>(`SELECT s.kind, s.ref, -1.0 AS score FROM ${from} ORDER BY search.rowid DESC LIMIT ?`, ...values, offset + limit + titled.length);
  return [...titled, ...latest.filter((row) => !known.has(`${row.kind} ${row.ref}`))].slice(offset, offset + limit);
}

/** Hits in titles that go before the others. */
const TITLED = 200;

function hit(store: Store, row: { kind: string; ref: string; score: number }, match: MatchQuery): SearchHit {
  const score = Math.round(-row.score * 1000) / 1000;
  if (row.kind === 'article') {
    const v = store.get<Parameters<typeof articleRow>[1] & { text: string }>(`SELECT ${BRIEF}, v.added_at, v.counts, v.text_changed, v.text FROM versions v WHERE v.article_id = ? AND v.is_current = 1`, row.ref)!;
    return { score, record: null, article: articleRow(store, v), snippet: snippet(v.text, match, 0) };
  }
  const stored = store.get<StoredRecord>('SELECT * FROM records WHERE id = ?', row.ref)!;
  const record = recordRow(store, stored);
  const context = stored.lead_report === null || record.kind === 'entity' ? null : contextOf(store, stored.lead_report);
  return { score, record, article: null, snippet: snippet(context?.text ?? record.evidence?.exact ?? record.title.ar, match, context?.start ?? null) };
}

/** The words round the first hit, cut between words, with all hits in them. */
function snippet(text: string, match: MatchQuery, base: number | null): SearchHit['snippet'] {
  const hits = searchTokens(text).filter((t) => match.forms.has(t.form) || t.others.some((o) => match.forms.has(o)));
  const first = hits[0]?.start ?? 0;
  let from = Math.max(0, first - AROUND);
  let to = Math.min(text.length, first + 2 * AROUND);
  if (from > 0) from = text.indexOf(' ', from) + 1 || from;
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), first + 1);
  return {
    text: text.slice(from, to), at: base === null ? null : base + from,
    hits: hits.filter((h) => h.start >= from && h.end <= to).map((h) => ({ start: h.start - from, end: h.end - from })),
  };
}
