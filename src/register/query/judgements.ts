// Judgements as they are shown: who, when, why, whether in force, and where their sentences stand now.
import type { Page, PageRequest } from '../filters.ts';
import { LINKING, type JudgementAnchor, type JudgementRow, type JudgementState } from '../judge/judgement.ts';
import type { Store } from '../store.ts';
import { cursorOf, limitOf, readCursor } from './pages.ts';

interface Row {
  readonly id: number; readonly action: JudgementRow['action']; readonly kind: JudgementRow['kind']; readonly records: string; readonly title_ar: string; readonly title_en: string; readonly article_id: string | null;
  readonly field: string | null; readonly value: string | null; readonly former: string | null; readonly by_whom: string; readonly why: string; readonly at: string; readonly undoes: number | null;
}

/** Anchors that one row shows; a judgement on a record of hundreds of reports names the first. */
const SHOWN = 100;

function judgementRow(store: Store, row: Row): JudgementRow {
  const anchors = store.all<{ article_id: string; kind: string; quote: string; side: number; report: number | null; record: string | null; stood: string }>(
    `SELECT a.article_id, a.kind, a.quote, a.side, x.report_id AS report, m.record_id AS record, a.record_id AS stood FROM judgement_anchors a
     LEFT JOIN anchored x ON x.judgement_id = a.judgement_id AND x.ordinal = a.ordinal LEFT JOIN joins m ON m.report_id = x.report_id WHERE a.judgement_id = ? ORDER BY a.ordinal`, row.id);
  const found = (a: (typeof anchors)[number]): boolean =>
    a.kind === 'article' ? store.get('SELECT 1 FROM articles WHERE id = ?', a.article_id) !== undefined : a.kind === 'entity' ? store.get('SELECT 1 FROM records WHERE id = ?', a.stood) !== undefined : a.report !== null;
  const held = anchors.filter(found).length;
  const sides = new Set(anchors.filter(found).map((a) => a.side)).size;
  const needed = LINKING.has(row.action) ? 2 : 1;
  const inForce = store.get('SELECT 1 FROM judgements_in_force WHERE judgement_id = ?', row.id) !== undefined;
  const undoneBy = inForce ? null : (store.get<{ id: number }>('SELECT u.id FROM judgements u JOIN judgements_in_force f ON f.judgement_id = u.id WHERE u.undoes = ? ORDER BY u.id DESC LIMIT 1', row.id)?.id ?? null);
  const state: JudgementState = !inForce ? 'undone' : anchors.length && sides < needed ? 'adrift' : held < anchors.length ? 'partly adrift' : 'in force';
  const json = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));
  return {
    id: row.id, action: row.action, kind: row.kind, records: JSON.parse(row.records) as string[], title: { ar: row.title_ar, en: row.title_en },
    now: [...new Set(anchors.flatMap((a) => (a.record ? [a.record] : a.kind === 'entity' ? [a.stood] : [])))], article: row.article_id, field: row.field, value: json(row.value), former: json(row.former),
    by: row.by_whom, at: row.at, why: row.why, state, undoes: row.undoes, undoneBy,
    anchors: anchors.filter((a) => a.kind !== 'entity').slice(0, SHOWN).map((a): JudgementAnchor => ({ article: a.article_id, quote: a.quote, side: a.side, report: a.report, record: a.record })),
  };
}

/** Ids of the judgements on a record: by its reports now, by its id then, by its articles being withdrawn; and what undid them. */
const OF_RECORD = `WITH RECURSIVE own (id) AS (
  SELECT a.judgement_id FROM joins m JOIN anchored x ON x.report_id = m.report_id JOIN judgement_anchors a ON a.judgement_id = x.judgement_id AND a.ordinal = x.ordinal WHERE m.record_id = ?1
  UNION SELECT judgement_id FROM judgement_anchors WHERE record_id = ?1
  UNION SELECT j.id FROM joins m JOIN reports r ON r.id = m.report_id JOIN versions v ON v.id = r.version_id JOIN judgements j ON j.article_id = v.article_id AND j.action = 'withdraw' WHERE m.record_id = ?1 AND r.kind <> 'entity'
  UNION SELECT u.id FROM own JOIN judgements u ON u.undoes = own.id)
SELECT j.* FROM judgements j JOIN own ON own.id = j.id ORDER BY j.id DESC LIMIT 500`;

/** What people said of a record, newest first, with what was undone. */
export function judgementsOf(store: Store, record: string): JudgementRow[] {
  if (!store.get('SELECT 1 FROM judgements LIMIT 1')) return [];
  return store.all<Row>(OF_RECORD, record).map((row) => judgementRow(store, row));
}

/** In force, and nothing of it is found: no report; of what joins or parts records, no two sides. */
const SIDES = 'SELECT count(DISTINCT a.side) FROM anchored x JOIN judgement_anchors a ON a.judgement_id = x.judgement_id AND a.ordinal = x.ordinal WHERE x.judgement_id = j.id';
const ADRIFT = `j.id IN (SELECT judgement_id FROM judgements_in_force) AND j.action NOT IN ('undo', 'withdraw') AND coalesce(j.kind, '') <> 'entity'
  AND (${SIDES}) < CASE WHEN j.action IN ('same', 'different', 'split') THEN 2 ELSE 1 END`;

/** See `Register.judgements`. */
export function judgements(store: Store, filter: { readonly adrift?: boolean; readonly by?: string } = {}, page?: PageRequest): Page<JudgementRow> {
  const where = `1${filter.adrift ? ` AND ${ADRIFT}` : ''}${filter.by === undefined ? '' : ' AND j.by_whom = ?'}`;
  const values = filter.by === undefined ? [] : [filter.by];
  const limit = limitOf(page);
  const from = Number(readCursor(page?.cursor)?.[0] ?? 0);
  const rows = store.all<Row>(`SELECT j.* FROM judgements j WHERE ${where}${from ? ' AND j.id < ?' : ''} ORDER BY j.id DESC LIMIT ?`, ...values, ...(from ? [from] : []), limit + 1);
  const shown = rows.slice(0, limit);
  const { total } = store.get<{ total: number }>(`SELECT count(*) AS total FROM judgements j WHERE ${where}`, ...values)!;
  return { rows: shown.map((row) => judgementRow(store, row)), total, next: rows.length > limit ? cursorOf(shown.at(-1)!.id, 0) : null };
}

/** Figures for `Register.stats`: judgements in force (undoings are none), and those adrift. */
export function judgementCounts(store: Store): { readonly judgements: number; readonly adrift: number } {
  const one = (where: string): number => store.get<{ n: number }>(`SELECT count(*) AS n FROM judgements j WHERE ${where}`)!.n;
  return { judgements: one("j.action <> 'undo' AND j.id IN (SELECT judgement_id FROM judgements_in_force)"), adrift: one(ADRIFT) };
}
