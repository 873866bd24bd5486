// What tells a record: its reports with the facts of their articles, and what people said of each.
import type { Frame } from './frame.ts';
import type { Store } from './store.ts';
import { keyHash } from './wording.ts';

export interface Told {
  readonly id: number;
  readonly frame: Frame;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly confidence: number;
  readonly article: string;
  readonly version: number;
  readonly outlet: string | null;
  /** Day of publication or null. */
  readonly day: string | null;
  readonly agencies: readonly string[];
  /** The article's text changed since it was first taken. */
  readonly changed: boolean;
  readonly withdrawn: boolean;
  readonly code: string;
  readonly score: number;
  /** Why it was joined, in both languages. */
  readonly joinedAr: string;
  readonly joinedEn: string;
}

/** Reports that a record's fields, parties, witnesses and disagreements are made of; those beyond are counted. */
export const READ = 200;

interface Row {
  readonly id: number; readonly frame: string; readonly fields: string; readonly confidence: number; readonly article: string; readonly version: number; readonly outlet: string | null;
  readonly day: string | null; readonly agencies: string; readonly changed: number; readonly withdrawn: number; readonly code: string; readonly score: number; readonly joinedAr: string; readonly joinedEn: string;
}

/** The reports of a record by the day they were told; the order does not depend on when they were added or read again. */
export function toldOf(store: Store, record: string): Told[] {
  return store.all<Row>(
    `SELECT r.id, r.frame, r.fields, r.confidence, v.article_id AS article, v.id AS version, v.outlet, v.published_day AS day, v.agencies, v.text_changed AS changed, j.code, j.score, j.ar AS joinedAr, j.en AS joinedEn,
       EXISTS (SELECT 1 FROM judgements w JOIN judgements_in_force f ON f.judgement_id = w.id WHERE w.article_id = v.article_id AND w.action = 'withdraw') AS withdrawn
     FROM joins j INDEXED BY joins_told JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ? AND j.told_day IS NOT NULL ORDER BY j.told_day, j.told_article, j.told_at, j.report_id LIMIT ${READ}`, record)
    .map((row) => ({
      ...row, frame: JSON.parse(row.frame) as Frame, fields: JSON.parse(row.fields) as Record<string, unknown>, agencies: JSON.parse(row.agencies) as string[], changed: row.changed === 1, withdrawn: row.withdrawn === 1,
    }));
}

/** How often a record is told, and the first and last day on which it is. */
export interface Totals { readonly reports: number; readonly articles: number; readonly from: string | null; readonly to: string | null }

/** How often and when a record is told: counted as reports join it, never by reading them. */
export function totalsOf(store: Store, record: string): Totals {
  const size = store.get<{ reports: number; articles: number }>('SELECT reports, articles FROM record_sizes WHERE record_id = ?', record);
  const end = (way: 'ASC' | 'DESC'): string | null =>
    store.get<{ day: string }>(`SELECT told_day AS day FROM joins INDEXED BY joins_told WHERE record_id = ? AND told_day < '9' ORDER BY told_day ${way} LIMIT 1`, record)?.day ?? null;
  return { reports: size?.reports ?? 0, articles: size?.articles ?? 0, from: end('ASC'), to: end('DESC') };
}

/** A mark of the reports that a record is derived of and of all withdrawals: the same mark gives the same record, judgements aside. */
export function readMark(store: Store, record: string): string {
  const reports = store.all<{ id: number }>(
    `SELECT report_id AS id FROM joins INDEXED BY joins_told WHERE record_id = ? AND told_day IS NOT NULL ORDER BY told_day, told_article, told_at, report_id LIMIT ${READ}`, record);
  const withdrawn = store.all<{ id: number }>("SELECT f.judgement_id AS id FROM judgements_in_force f JOIN judgements w ON w.id = f.judgement_id WHERE w.action = 'withdraw' ORDER BY 1");
  return keyHash(`${reports.map((r) => r.id).join()}|${withdrawn.map((w) => w.id).join()}`);
}
