// What tells a record: its reports with the facts of their articles, and what people said of each.
import type { Frame } from './frame.ts';
import type { Store } from './store.ts';

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
const READ = 200;

interface Row {
  readonly id: number; readonly frame: string; readonly fields: string; readonly confidence: number; readonly article: string; readonly version: number; readonly outlet: string | null;
  readonly day: string | null; readonly agencies: string; readonly changed: number; readonly withdrawn: number; readonly code: string; readonly score: number; readonly joinedAr: string; readonly joinedEn: string;
}

/** The reports of a record by the day they were told; the order does not depend on when they were added or read again. */
export function toldOf(store: Store, record: string): Told[] {
  return store.all<Row>(
    `SELECT r.id, r.frame, r.fields, r.confidence, v.article_id AS article, v.id AS version, v.outlet, v.published_day AS day, v.agencies, v.text_changed AS changed, j.code, j.score, j.ar AS joinedAr, j.en AS joinedEn,
       EXISTS (SELECT 1 FROM judgements w JOIN judgements_in_force f ON f.judgement_id = w.id WHERE w.article_id = v.article_id AND w.action = 'withdraw') AS withdrawn
     FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ? ORDER BY coalesce(v.published_day, '9'), v.article_id, r.position, r.id LIMIT ${READ}`, record)
    .map((row) => ({
      ...row, frame: JSON.parse(row.frame) as Frame, fields: JSON.parse(row.fields) as Record<string, unknown>, agencies: JSON.parse(row.agencies) as string[], changed: row.changed === 1, withdrawn: row.withdrawn === 1,
    }));
}
