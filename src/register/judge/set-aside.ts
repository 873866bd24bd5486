// Reports that give their record no fields: rejected by a person, or of an article that was withdrawn.
import type { Store } from '../store.ts';
import { anyJudged } from './bearing.ts';

/** Whether a person says that the outlet withdrew an article. */
export const isWithdrawn = (store: Store, article: string): boolean =>
  store.get("SELECT 1 FROM judgements j JOIN judgements_in_force f ON f.judgement_id = j.id WHERE j.article_id = ? AND j.action = 'withdraw'", article) !== undefined;

/** Why a report is set aside, or null where it counts. */
export function setAside(store: Store, report: number, article: string): 'rejected' | 'withdrawn' | null {
  if (!anyJudged(store)) return null;
  const last = store.get<{ action: string }>(
    `SELECT j.action FROM anchored x JOIN judgements_in_force f ON f.judgement_id = x.judgement_id JOIN judgements j ON j.id = f.judgement_id
     WHERE x.report_id = ? AND (j.action = 'reject' OR (j.action = 'confirm' AND j.field IS NULL)) ORDER BY j.id DESC LIMIT 1`, report);
  return last?.action === 'reject' ? 'rejected' : isWithdrawn(store, article) ? 'withdrawn' : null;
}
