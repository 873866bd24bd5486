// What people said about which reports are one and which are not, as placing asks it. A later judgement goes before an earlier one.
import type { Store } from '../store.ts';

export type Verdict = 'same' | 'different';

/**
 * How a judgement reads two of its reports: `split` holds each side together, `different` only keeps the sides apart. Asked with `+f.links`, which
 * keeps the planner from walking through all judgements that link: it shall begin at the reports.
 */
const PAIRS = `SELECT j.id, j.action, a.side AS one, b.side AS two FROM judgements_in_force f JOIN judgements j ON j.id = f.judgement_id
  JOIN anchored x ON x.judgement_id = j.id JOIN judgement_anchors a ON a.judgement_id = x.judgement_id AND a.ordinal = x.ordinal
  JOIN anchored y ON y.judgement_id = j.id JOIN judgement_anchors b ON b.judgement_id = y.judgement_id AND b.ordinal = y.ordinal
  JOIN joins m ON m.report_id = y.report_id`;

interface Pair { readonly id: number; readonly action: string; readonly one: number; readonly two: number }

function verdictOf({ action, one, two }: Pair): Verdict | null {
  if (action === 'same') return 'same';
  if (one !== two) return 'different';
  return action === 'split' ? 'same' : null;
}

/** Whether any judgement in force joins or parts records: almost always there is none, and placing costs nothing more. */
export const hasLinks = (store: Store): boolean => store.get('SELECT 1 FROM judgements_in_force WHERE links = 1 LIMIT 1') !== undefined;

/** Records that people put a report with or keep it from, with the report that says so. */
export function judgedRecords(store: Store, report: number): Map<string, { readonly verdict: Verdict; readonly with: number }> {
  const out = new Map<string, { verdict: Verdict; with: number }>();
  if (!hasLinks(store)) return out;
  for (const row of store.all<Pair & { record: string; report: number }>(
    `${PAIRS.replace('SELECT j.id', 'SELECT m.record_id AS record, y.report_id AS report, j.id')} WHERE +f.links = 1 AND x.report_id = ? AND y.report_id <> x.report_id ORDER BY j.id, y.report_id`, report)) {
    const verdict = verdictOf(row);
    if (verdict) out.set(row.record, { verdict, with: row.report });
  }
  return out;
}

/** What people said of two records, by the reports that stand in them; null where nothing. */
export function judgedBetween(store: Store, a: string, b: string): Verdict | null {
  if (!hasLinks(store)) return null;
  const rows = store.all<Pair>(`${PAIRS} JOIN joins n ON n.report_id = x.report_id WHERE +f.links = 1 AND n.record_id = ? AND m.record_id = ? ORDER BY j.id DESC`, a, b);
  for (const row of rows) {
    const verdict = verdictOf(row);
    if (verdict) return verdict;
  }
  return null;
}
