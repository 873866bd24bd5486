// Places the reports that a judgement bears on again, with those of the records round them: what one record lost another may win.
import type { Store } from '../store.ts';
import { hasLinks } from './verdicts.ts';
import { placeAgain } from '../write/reports.ts';

/**
 * Places again what was just added or lost where people joined or parted records nearby: a report that fits both sides must find the same
 * side whatever came first.
 */
export function placeNearJudged(store: Store, touched: Set<string>): void {
  if (!hasLinks(store)) return;
  const near = [...touched].filter((record) => store.get(
    `SELECT 1 FROM joins m JOIN report_keys k ON k.report_id = m.report_id JOIN report_keys l ON l.key = k.key JOIN anchored x ON x.report_id = l.report_id
     JOIN judgements_in_force f ON f.judgement_id = x.judgement_id AND +f.links = 1 WHERE m.record_id = ? LIMIT 1`, record) !== undefined);
  if (near.length) placeBy(store, near, touched, new Map());
}

/** Records round a judged one that are placed again with it. */
const AROUND = 200;

/** @param ids records that reports should stand in where these are free; @param touched gathers the records to be derived again. */
export function placeBy(store: Store, records: readonly string[], touched: Set<string>, ids: ReadonlyMap<number, string>): void {
  const all = new Set(records);
  for (const record of records) {
    for (const row of store.all<{ record: string }>(
      `SELECT DISTINCT n.record_id AS record FROM joins m JOIN report_keys k ON k.report_id = m.report_id JOIN report_keys l ON l.key = k.key JOIN joins n ON n.report_id = l.report_id
       WHERE m.record_id = ? ORDER BY 1 LIMIT ${AROUND}`, record)) all.add(row.record);
  }
  placeAgain(store, [...all].sort(), touched, ids);
}
