// Figures over the whole register, and its export record by record.
import type { ExportRecord, FacetValue, ListFilter, Stats } from '../filters.ts';
import { KINDS, type RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { mostPairs, tallied } from '../tally.ts';
import { setAside } from '../judge/set-aside.ts';
import { disagreements } from './disagreements.ts';
import { judgementCounts } from './judgements.ts';
import { counts } from './records.ts';
import { evidenceOf, judgedOf, type StoredRecord } from './rows.ts';
import { whereOf } from './where.ts';

/** See `Register.stats`. */
export function stats(store: Store): Stats {
  const one = (sql: string): number => store.get<{ n: number }>(sql)!.n;
  const span = store.get<{ first: string | null; last: string | null }>('SELECT min(published_day) AS first, max(published_day) AS last FROM versions WHERE is_current = 1')!;
  return {
    articles: one('SELECT count(*) AS n FROM articles'), versions: one('SELECT count(*) AS n FROM versions'), unread: one('SELECT count(*) AS n FROM versions WHERE is_current = 1 AND is_read = 0'),
    records: counts(store), reports: tallied(store, '', 'reports'),
    outlets: store.all<FacetValue>('SELECT outlet AS value, count(*) AS count FROM versions WHERE is_current = 1 AND outlet IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100').map((f) => ({ ...f })),
    pairs: mostPairs(store, 30),
    firstPublished: span.first, lastPublished: span.last, demo: store.demo,
    disputed: one('SELECT count(*) AS n FROM records WHERE disputed > 0'), ...judgementCounts(store),
  };
}

const BATCH = 200;

/** See `Register.export`. Kind by kind, by id: the same register always gives the same lines. */
export function* exported(store: Store, kinds: readonly RecordKind[] = KINDS, filter?: ListFilter): Generator<ExportRecord> {
  for (const kind of kinds) {
    const where = whereOf(kind, filter);
    let after = '';
    for (;;) {
      const rows = store.all<StoredRecord>(`SELECT r.* FROM records r WHERE ${where.sql} AND r.id > ? ORDER BY r.id LIMIT ${BATCH}`, ...where.values, after);
      for (const row of rows) yield line(store, row);
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.id;
    }
  }
}

interface Told { readonly id: number; readonly local_id: string; readonly fields: string; readonly code: string; readonly article_id: string; readonly file: string | null; readonly outlet: string | null; readonly published: string | null; readonly url: string | null }

function line(store: Store, row: StoredRecord): ExportRecord {
  const told = store.all<Told>(
    `SELECT p.id, p.local_id, p.fields, j.code, v.article_id, v.file, v.outlet, v.published, v.url FROM joins j JOIN reports p ON p.id = j.report_id JOIN versions v ON v.id = p.version_id WHERE j.record_id = ? ORDER BY p.id`, row.id);
  return {
    id: row.id, kind: row.kind, title: { ar: row.title_ar, en: row.title_en }, fields: JSON.parse(row.fields) as Record<string, unknown>,
    reports: told.map((t) => {
      const evidence = evidenceOf(store, t.id);
      const proof = evidence.filter((e) => e.role === 'evidence');
      const spans = proof.length ? proof : evidence;
      return {
        article: { id: t.article_id, file: t.file, outlet: t.outlet, published: t.published, url: t.url }, id: t.local_id,
        evidence: spans.map((e) => e.exact), spans: spans.map((e) => ({ start: e.start, end: e.end })), fields: JSON.parse(t.fields) as Record<string, unknown>, join: t.code, set: setAside(store, t.id, t.article_id),
      };
    }),
    witnesses: row.witnesses, disagreements: row.kind === 'entity' ? [] : disagreements(store, row.id), judged: judgedOf(row), articleState: { changed: row.changed, withdrawn: row.withdrawn },
  };
}
