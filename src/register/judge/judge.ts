// Takes a judgement in: checks it, stores it with its anchors, and makes the records again that it bears on. Undoing one is a row of its own.
import { learnQuietly } from '../alerts/ledger.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { deriveAll } from '../write/derive.ts';
import { anchorables } from './anchors.ts';
import { check, type Checked } from './check.ts';
import { retally } from '../tally.ts';
import { markEntity } from './entity.ts';
import { LINKING, type Judged, type NewJudgement } from './judgement.ts';
import { placeBy } from './placing.ts';
import { JudgementRefused } from './refusal.ts';


/** See `Register.judge`. */
export function judge(store: Store, given: NewJudgement): Judged {
  return store.transaction(() => {
    const checked = check(store, given);
    const id = insert(store, given, checked);
    storeAnchors(store, id, checked);
    inForce(store, id, LINKING.has(given.action));
    // Records that become one keep the address of the first.
    const ids = given.action === 'same' ? new Map(checked.reports.map((r) => [r.report, checked.records[0]!.id])) : new Map<number, string>();
    return apply(store, id, ids);
  });
}

/** See `Register.undo`. */
export function undo(store: Store, target: number, said: { readonly by: string; readonly why: string; readonly at: string }): Judged {
  return store.transaction(() => {
    const [by, why] = [said.by.trim(), said.why.trim()];
    const row = store.get<{ id: number; kind: string | null; records: string; title_ar: string; title_en: string; article_id: string | null }>('SELECT id, kind, records, title_ar, title_en, article_id FROM judgements WHERE id = ?', target);
    if (!row) throw new JudgementRefused('no-judgement', `There is no judgement number ${target}. mahdar history shows their numbers.`, `لا حكم برقم ${target}. يعرض الأمر mahdar history الأرقام.`);
    if (!store.get('SELECT 1 FROM judgements_in_force WHERE judgement_id = ?', target)) throw new JudgementRefused('undone', `Judgement ${target} is undone already.`, `الحكم ${target} ملغى من قبل.`);
    if (!by) throw new JudgementRefused('who', 'It is not said who undoes it.', 'لم يُذكر من يلغي الحكم.');
    const { id } = store.run(
      "INSERT INTO judgements (action, kind, records, title_ar, title_en, article_id, by_whom, why, at, undoes) VALUES ('undo', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      row.kind, row.records, row.title_ar, row.title_en, row.article_id, by, why, said.at, target);
    inForce(store, id, false);
    const meant = settleForce(store, target);
    // The reports go back to the records in which they stood before it.
    const ids = new Map(store.all<{ report: number; record: string }>(
      'SELECT x.report_id AS report, a.record_id AS record FROM anchored x JOIN judgement_anchors a ON a.judgement_id = x.judgement_id AND a.ordinal = x.ordinal WHERE x.judgement_id = ?', meant)
      .map((r) => [r.report, r.record]));
    return { ...apply(store, meant, ids), id };
  });
}

const inForce = (store: Store, id: number, links: boolean): void => void store.run('INSERT OR REPLACE INTO judgements_in_force (judgement_id, links) VALUES (?, ?)', id, links ? 1 : 0);

/** Puts a judgement in or out of force by what undoes it, up to the one that all this is about. @returns that one. */
function settleForce(store: Store, id: number): number {
  const row = store.get<{ action: string; undoes: number | null }>('SELECT action, undoes FROM judgements WHERE id = ?', id)!;
  const undone = store.get('SELECT 1 FROM judgements u JOIN judgements_in_force f ON f.judgement_id = u.id WHERE u.undoes = ?', id) !== undefined;
  if (undone) store.run('DELETE FROM judgements_in_force WHERE judgement_id = ?', id);
  else inForce(store, id, LINKING.has(row.action));
  return row.undoes === null ? id : settleForce(store, row.undoes);
}

function insert(store: Store, given: NewJudgement, checked: Checked): number {
  const first = checked.records[0];
  return store.run(
    'INSERT INTO judgements (action, kind, records, title_ar, title_en, article_id, field, value, former, by_whom, why, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    given.action, first?.kind ?? null, JSON.stringify(checked.records.map((r) => r.id)), first?.title_ar ?? checked.articleTitle ?? '', first?.title_en ?? checked.articleTitle ?? '', given.action === 'withdraw' ? checked.article : null,
    checked.field, checked.field === null ? null : JSON.stringify(checked.value ?? null), checked.field === null ? null : JSON.stringify(checked.former ?? null), given.by.trim(), given.why.trim(), given.at).id;
}

function storeAnchors(store: Store, id: number, { reports, records, article }: Checked): void {
  const put = (ordinal: number, side: number, of: string, kind: string, quote: string, mark: object, record: string): void =>
    void store.run('INSERT INTO judgement_anchors (judgement_id, ordinal, side, article_id, kind, quote, mark, record_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', id, ordinal, side, of, kind, quote, JSON.stringify(mark), record);
  if (article) return put(0, 0, article, 'article', '', {}, '');
  if (records[0]!.kind === 'entity') return put(0, 0, '', 'entity', '', {}, records[0]!.id);
  anchorables(store, reports.map((r) => r.report)).forEach((anchor, ordinal) => {
    const { side, record } = reports[ordinal]!;
    put(ordinal, side, anchor.article, anchor.kind, anchor.quote, anchor.mark, record);
    store.run('INSERT INTO anchored (judgement_id, ordinal, report_id) VALUES (?, ?, ?)', id, ordinal, anchor.report);
  });
}

/** Makes again what a judgement bears on. @param ids records that reports should stand in, where these are free. */
function apply(store: Store, id: number, ids: ReadonlyMap<number, string>): Judged {
  const row = store.get<{ action: string; kind: RecordKind | null; records: string; article_id: string | null }>('SELECT action, kind, records, article_id FROM judgements WHERE id = ?', id)!;
  if (row.kind === 'entity') {
    const [entity] = JSON.parse(row.records) as string[];
    retally(store, entity!, () => markEntity(store, entity!));
    return { id, records: [entity!] };
  }
  const touched = new Set<string>();
  const now = (): string[] => (row.article_id === null
    ? store.all<{ record: string }>('SELECT m.record_id AS record FROM anchored x JOIN joins m ON m.report_id = x.report_id WHERE x.judgement_id = ? GROUP BY m.record_id ORDER BY min(x.ordinal)', id)
    : store.all<{ record: string }>("SELECT DISTINCT m.record_id AS record FROM versions v JOIN reports r ON r.version_id = v.id JOIN joins m ON m.report_id = r.id WHERE v.article_id = ? AND r.kind <> 'entity' ORDER BY 1", row.article_id)
  ).map((r) => r.record);
  for (const record of now()) touched.add(record);
  if (LINKING.has(row.action)) placeBy(store, [...touched], touched, ids);
  deriveAll(store, touched);
  learnQuietly(store, touched);
  return { id, records: now() };
}
