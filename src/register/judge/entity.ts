// What people said of an entity stands in its record, which is counted and not derived.
import type { Store } from '../store.ts';
import type { JudgedState } from './judgement.ts';
import { anyJudged } from './bearing.ts';

/** Writes the verdict on an entity into its record; the caller brings the counts in line. */
export function markEntity(store: Store, id: string): void {
  if (!anyJudged(store)) return;
  const rows = store.all<{ action: string }>(
    "SELECT j.action FROM judgement_anchors a JOIN judgements j ON j.id = a.judgement_id JOIN judgements_in_force f ON f.judgement_id = j.id WHERE a.record_id = ? AND a.kind = 'entity' ORDER BY j.id", id);
  const said = rows.map((r) => r.action);
  const last = said.findLast((a) => a === 'confirm' || a === 'reject');
  const verdict: JudgedState['verdict'] = last === 'confirm' ? 'confirmed' : last === 'reject' ? 'rejected' : null;
  const judged: JudgedState | null = rows.length ? { verdict, corrected: [], settled: [], notes: said.filter((a) => a === 'note').length, judgements: rows.length } : null;
  store.run("UPDATE records SET verdict = ?, judged = ? WHERE id = ? AND kind = 'entity'", verdict, judged && JSON.stringify(judged), id);
}
