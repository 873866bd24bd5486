// Builds the rows that the register gives back from what the tables hold.
import { isWithdrawn, setAside } from '../judge/set-aside.ts';
import type { JudgedState } from '../judge/judgement.ts';
import type { ArticleBrief, ArticleRow, EvidenceRow, JoinReason, Party, PartyRole, RecordRow, ReportRow } from '../rows.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';

/** A row of `records` as it stands in the table. */
export interface StoredRecord {
  readonly id: string; readonly kind: RecordKind; readonly type: string | null; readonly status: string | null;
  readonly date_value: string | null; readonly date_from: string | null; readonly date_to: string | null; readonly told_from: string | null; readonly told_to: string | null;
  readonly sort_day: string; readonly title_ar: string; readonly title_en: string; readonly topics: string; readonly fields: string;
  readonly reports: number; readonly articles: number; readonly confidence: number; readonly lead_report: number | null;
  readonly witnesses: number; readonly disputed: number; readonly judged: string | null; readonly changed: number; readonly withdrawn: number; readonly doubt: number; readonly doubts: string | null;
}

interface StoredVersion {
  readonly article_id: string; readonly number: number; readonly title: string | null; readonly outlet: string | null; readonly published: string | null; readonly url: string | null;
  readonly file: string | null; readonly language: string; readonly is_read: number;
}

/** Columns of a version that its short form needs. */
export const BRIEF = 'v.article_id, v.number, v.title, v.outlet, v.published, v.url, v.file, v.language, v.is_read';

/** The short form of an article's version. */
export const briefOf = (store: Store, v: StoredVersion): ArticleBrief => ({
  id: v.article_id, version: v.number, title: v.title, outlet: v.outlet, published: v.published, url: v.url, file: v.file, language: v.language, read: v.is_read === 1, demo: store.demo,
});

/** A row of the list of articles. */
export function articleRow(store: Store, v: StoredVersion & { readonly added_at: string; readonly counts: string; readonly text_changed: number }): ArticleRow {
  const { n } = store.get<{ n: number }>('SELECT count(*) AS n FROM versions WHERE article_id = ?', v.article_id)!;
  return { ...briefOf(store, v), addedAt: v.added_at, versions: n, changed: v.text_changed === 1, withdrawn: isWithdrawn(store, v.article_id), counts: JSON.parse(v.counts) as Record<string, number> };
}

interface StoredEvidence { readonly role: EvidenceRow['role']; readonly start_at: number; readonly end_at: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly text_hash: string }

/** The evidence of a report, in order. */
export function evidenceOf(store: Store, report: number, limit = 1000): EvidenceRow[] {
  return store.all<StoredEvidence>('SELECT role, start_at, end_at, exact, prefix, suffix, text_hash FROM evidence WHERE report_id = ? ORDER BY ordinal LIMIT ?', report, limit)
    .map((e) => ({ role: e.role, start: e.start_at, end: e.end_at, exact: e.exact, prefix: e.prefix, suffix: e.suffix, textHash: e.text_hash }));
}

/** What people said of a record, as it was derived. */
export const judgedOf = (r: { readonly judged: string | null }): JudgedState | null => (r.judged ? (JSON.parse(r.judged) as JudgedState) : null);

/** A full row of a list. */
export function recordRow(store: Store, r: StoredRecord): RecordRow {
  const parties = store
    .all<{ entity: string; role: PartyRole; state: string | null; ar: string | null; en: string | null }>(
      'SELECT p.entity_id AS entity, p.role, p.state, e.name_ar AS ar, e.name_en AS en FROM record_parties p LEFT JOIN entities e ON e.id = p.entity_id WHERE p.record_id = ? ORDER BY p.role, p.entity_id', r.id)
    .map((p): Party => ({ entity: p.entity, role: p.role, state: p.state, name: { ar: p.ar, en: p.en } }));
  const lead = r.lead_report === null ? undefined : store.get<StoredVersion>(`SELECT ${BRIEF} FROM reports p JOIN versions v ON v.id = p.version_id WHERE p.id = ?`, r.lead_report);
  const outlets = store.all<{ outlet: string }>('SELECT outlet FROM record_outlets WHERE record_id = ? ORDER BY outlet LIMIT 20', r.id).map((o) => o.outlet);
  const part = parties.filter((p) => p.role !== 'mentioned' && p.role !== 'via' && p.role !== 'place');
  return {
    id: r.id, kind: r.kind, type: r.type, status: r.status, title: { ar: r.title_ar, en: r.title_en },
    date: { value: r.date_value, from: r.date_from, to: r.date_to }, toldFrom: r.told_from, toldTo: r.told_to,
    topics: JSON.parse(r.topics) as string[], parties, states: [...new Set(part.flatMap((p) => (p.state ? [p.state] : [])))].sort(),
    fields: JSON.parse(r.fields) as Record<string, unknown>, reports: r.reports, articles: r.articles, outlets, confidence: r.confidence,
    evidence: r.lead_report === null ? null : (evidenceOf(store, r.lead_report, 1)[0] ?? null), article: lead ? briefOf(store, lead) : null, demo: store.demo,
    witnesses: r.witnesses, disputed: r.disputed, judged: judgedOf(r), articleState: { changed: r.changed, withdrawn: r.withdrawn },
  };
}

interface StoredReport extends StoredVersion {
  readonly id: number; readonly kind: ReportRow['kind']; readonly local_id: string; readonly fields: string; readonly confidence: number; readonly rule: string | null; readonly why: string | null;
  readonly reader: string; readonly record_id: string | null; readonly code: JoinReason['code'] | null; readonly ar: string | null; readonly en: string | null; readonly score: number | null; readonly with_report: number | null;
}

const REPORT = `SELECT p.id, p.kind, p.local_id, p.fields, p.confidence, p.rule, p.why, v.reader, ${BRIEF}, j.record_id, j.code, j.ar, j.en, j.score, j.with_report
  FROM reports p JOIN versions v ON v.id = p.version_id LEFT JOIN joins j ON j.report_id = p.id`;

function reportRow(store: Store, r: StoredReport, context: ReportRow['context']): ReportRow {
  return {
    id: r.id, article: briefOf(store, r), kind: r.kind, localId: r.local_id, record: r.record_id, fields: JSON.parse(r.fields) as Record<string, unknown>,
    confidence: r.confidence, rule: r.rule, why: r.why ? (JSON.parse(r.why) as unknown) : null, reader: r.reader,
    join: { code: r.code ?? 'alone', ar: r.ar ?? '', en: r.en ?? '', score: r.score ?? 1, with: r.with_report }, evidence: evidenceOf(store, r.id), context, set: setAside(store, r.id, r.article_id),
  };
}

/** The reports of a record, by the day they were told, each with the block that holds its sentence. */
export function reportsOfRecord(store: Store, record: string, limit: number): ReportRow[] {
  return store.all<StoredReport>(`${REPORT} WHERE j.record_id = ? ORDER BY coalesce(v.published_day, '9'), p.id LIMIT ?`, record, limit).map((r) => reportRow(store, r, contextOf(store, r.id)));
}

/** The reports of an article's version, in text order (their context is the article itself). */
export function reportsOfVersion(store: Store, version: number): ReportRow[] {
  return store.all<StoredReport>(`${REPORT} WHERE p.version_id = ? ORDER BY p.position, p.id`, version).map((r) => reportRow(store, r, null));
}

/** The block that holds the first evidence of a report. */
export function contextOf(store: Store, report: number): ReportRow['context'] {
  const row = store.get<{ blocks: string; text: string; start: number }>(
    'SELECT v.blocks, v.text, e.start_at AS start FROM evidence e JOIN reports p ON p.id = e.report_id JOIN versions v ON v.id = p.version_id WHERE e.report_id = ? AND e.ordinal = 0', report);
  if (!row) return null;
  const block = (JSON.parse(row.blocks) as { start: number; end: number }[]).find((b) => row.start >= b.start && row.start < b.end);
  return block ? { start: block.start, text: row.text.slice(block.start, block.end) } : null;
}
