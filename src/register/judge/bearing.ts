// The judgements in force that bear on a record, by way of the reports that they are anchored to.
import type { Store } from '../store.ts';
import type { JudgementAction } from './judgement.ts';

export interface Bearing {
  /** Reports that the latest word of a person rejects. */
  readonly rejected: ReadonlySet<number>;
  readonly confirmed: boolean;
  /** Values by field, the latest for each. */
  readonly corrected: ReadonlyMap<string, unknown>;
  /** Fields whose value a person confirmed. */
  readonly settled: ReadonlySet<string>;
  readonly notes: number;
  readonly judgements: number;
}

export const NOTHING: Bearing = { rejected: new Set(), confirmed: false, corrected: new Map(), settled: new Set(), notes: 0, judgements: 0 };

interface Row { readonly id: number; readonly action: JudgementAction; readonly field: string | null; readonly value: string | null; readonly report: number }

/** Whether anybody judged anything: most registers have nothing to look up. */
export const anyJudged = (store: Store): boolean => store.get('SELECT 1 FROM judgements_in_force LIMIT 1') !== undefined;

/** What people said of a record. What is said of a whole record holds where most of its reports stand now. */
export function bearingOn(store: Store, record: string): Bearing {
  if (!anyJudged(store)) return NOTHING;
  const rows = store.all<Row>(
    `SELECT j.id, j.action, j.field, j.value, x.report_id AS report FROM joins m JOIN anchored x ON x.report_id = m.report_id
     JOIN judgements_in_force f ON f.judgement_id = x.judgement_id JOIN judgements j ON j.id = f.judgement_id WHERE m.record_id = ? ORDER BY j.id, x.report_id`, record);
  if (!rows.length) return NOTHING;
  const rejected = new Set<number>();
  const corrected = new Map<string, unknown>();
  const settled = new Set<string>();
  const counted = new Set<number>();
  let confirmed = false;
  let notes = 0;
  for (const row of rows) {
    if (row.action === 'reject') rejected.add(row.report);
    else if (row.action === 'confirm' && row.field === null) rejected.delete(row.report);
    if (counted.has(row.id)) continue;
    counted.add(row.id);
    if (row.action !== 'confirm' && row.action !== 'correct' && row.action !== 'note') continue;
    if (homeOf(store, row.id) !== record) continue;
    if (row.action === 'note') notes++;
    else if (row.action === 'correct') corrected.set(row.field!, JSON.parse(row.value ?? 'null'));
    else if (row.field !== null) settled.add(row.field);
    else confirmed = true;
  }
  return { rejected, confirmed, corrected, settled, notes, judgements: counted.size };
}

/** The record that holds most of a judgement's reports; of two with as many the one that holds the first. */
function homeOf(store: Store, judgement: number): string | null {
  return store.get<{ record: string }>(
    'SELECT m.record_id AS record FROM anchored x JOIN joins m ON m.report_id = x.report_id WHERE x.judgement_id = ? GROUP BY m.record_id ORDER BY count(*) DESC, min(x.ordinal) LIMIT 1', judgement)?.record ?? null;
}

/** Records that share a judgement with some: where reports moved, what was said may hold elsewhere now. */
export function sharing(store: Store, records: Iterable<string>): Set<string> {
  const out = new Set(records);
  if (!anyJudged(store)) return out;
  for (const record of out) {
    for (const row of store.all<{ record: string }>(
      `SELECT DISTINCT n.record_id AS record FROM joins m JOIN anchored x ON x.report_id = m.report_id JOIN judgements_in_force f ON f.judgement_id = x.judgement_id AND f.links = 0
       JOIN anchored y ON y.judgement_id = x.judgement_id JOIN joins n ON n.report_id = y.report_id WHERE m.record_id = ?`, record)) out.add(row.record);
  }
  return out;
}

/** Records that share a judgement with the reports of a version: when these go, what was said holds for the others alone. */
export function judgedWith(store: Store, version: number): string[] {
  if (!anyJudged(store)) return [];
  return store.all<{ record: string }>(
    `SELECT DISTINCT n.record_id AS record FROM reports r JOIN anchored x ON x.report_id = r.id JOIN judgements_in_force f ON f.judgement_id = x.judgement_id
     JOIN anchored y ON y.judgement_id = x.judgement_id JOIN joins n ON n.report_id = y.report_id WHERE r.version_id = ?`, version).map((row) => row.record);
}
