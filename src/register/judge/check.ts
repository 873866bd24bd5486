// Checks a judgement before anything is stored: what it is about has to be there, and it has to say who and why.
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { CORRECTABLE, expected, fieldOf, valueOf } from './fields.ts';
import { ACTIONS, type NewJudgement } from './judgement.ts';
import { JudgementRefused } from './refusal.ts';
import { isWithdrawn } from './set-aside.ts';
import { standsIn } from './stands-in.ts';

interface Named { readonly id: string; readonly kind: RecordKind; readonly title_ar: string; readonly title_en: string; readonly fields: string }

export interface Checked {
  readonly records: readonly Named[];
  readonly article: string | null;
  readonly articleTitle: string | null;
  /** Reports that it is anchored to, with their side and the record in which they stand. */
  readonly reports: readonly { readonly report: number; readonly side: number; readonly record: string }[];
  readonly field: string | null;
  readonly value: unknown;
  readonly former: unknown;
}

const LONGEST = 4000;

/** @throws JudgementRefused */
export function check(store: Store, given: NewJudgement): Checked {
  if (!ACTIONS.includes(given.action)) throw new JudgementRefused('field', `There is no judgement “${String(given.action)}”: use ${ACTIONS.join(', ')}.`, `لا حكم باسم «${String(given.action)}»: استعمل ${ACTIONS.join('، ')}.`);
  const [by, why] = [given.by.trim(), given.why.trim()];
  if (!by || by.length > 200) throw new JudgementRefused('who', 'It is not said who judges.', 'لم يُذكر من يحكم.');
  if (!why || why.length > LONGEST) throw new JudgementRefused('why', 'A judgement needs its reason.', 'لا بد للحكم من سبب.');
  if (given.action === 'withdraw') return withdrawal(store, given);
  const records = (given.records ?? []).map((id) => named(store, id));
  const reports = reportsFor(store, given, records);
  const kind = records[0]!.kind;
  if (given.action !== 'correct' && !(given.action === 'confirm' && given.field)) return { records, article: null, articleTitle: null, reports, field: null, value: null, former: null };
  const field = fieldOf(kind, given.field ?? '');
  if (kind === 'entity') throw new JudgementRefused('entity', 'Names and offices are not corrected in the register; leave a note.', 'لا تُصحَّح الأسماء والمناصب في السجلّ؛ اترك ملاحظة.');
  const fields = Object.keys(CORRECTABLE[kind]).join(', ');
  if (!field) throw new JudgementRefused('field', `There is no field “${given.field ?? ''}” to correct: use ${fields}.`, `لا حقل باسم «${given.field ?? ''}»: استعمل ${fields}.`);
  const former = (JSON.parse(records[0]!.fields) as Record<string, unknown>)[field] ?? null;
  if (given.action === 'confirm') return { records, article: null, articleTitle: null, reports, field, value: former, former };
  const form = CORRECTABLE[kind][field]!;
  const value = valueOf(form, given.value);
  if (value === undefined) throw new JudgementRefused('value', `${field} takes ${expected(form).en}.`, `الحقل ${field} يأخذ: ${expected(form).ar}.`);
  return { records, article: null, articleTitle: null, reports, field, value, former };
}

function named(store: Store, id: string): Named {
  const row = store.get<Named>('SELECT id, kind, title_ar, title_en, fields FROM records WHERE id = ?', standsIn(store, id) ?? id);
  if (!row) throw new JudgementRefused('no-record', `The register holds no record ${id}.`, `لا قيد في السجلّ بالمعرّف ${id}.`);
  return row;
}

function withdrawal(store: Store, given: NewJudgement): Checked {
  const id = given.article ?? given.records?.[0] ?? '';
  const row = store.get<{ title: string | null }>('SELECT v.title FROM articles a JOIN versions v ON v.article_id = a.id AND v.is_current = 1 WHERE a.id = ?', id);
  if (!row) throw new JudgementRefused('no-article', `The register holds no article ${id}.`, `لا مقال في السجلّ بالمعرّف ${id}.`);
  if (isWithdrawn(store, id)) throw new JudgementRefused('undone', `Article ${id} is withdrawn already.`, `المقال ${id} مسحوب من قبل.`);
  return { records: [], article: id, articleTitle: row.title ?? id, reports: [], field: null, value: null, former: null };
}

function reportsFor(store: Store, given: NewJudgement, records: readonly Named[]): Checked['reports'] {
  const { action } = given;
  const linking = action === 'same' || action === 'different';
  if (!linking && records.length !== 1) throw new JudgementRefused('records', 'This judgement is about one record.', 'هذا الحكم في قيد واحد.');
  if (linking && records.length < 2) throw new JudgementRefused('records', 'Two or more records are needed.', 'يلزم قيدان أو أكثر.');
  if (records.some((r) => r.kind !== records[0]!.kind)) throw new JudgementRefused('kinds', 'Records of different kinds are different things already.', 'القيود المختلفة الأنواع مختلفة أصلًا.');
  if (records[0]!.kind === 'entity') {
    if (action === 'confirm' || action === 'reject' || action === 'note' || action === 'correct') return [];
    throw new JudgementRefused('entity', 'Entities can be confirmed, rejected and noted.', 'تُقبل الكيانات وتُرفض وتُكتب عليها الملاحظات.');
  }
  if (linking && new Set(records.map((r) => r.id)).size < records.length) throw new JudgementRefused('same-record', 'These are one record already.', 'هذان قيد واحد أصلًا.');
  const of = (record: string): number[] => store.all<{ id: number }>('SELECT report_id AS id FROM joins WHERE record_id = ? ORDER BY report_id', record).map((r) => r.id);
  if (linking) return records.flatMap((record, side) => of(record.id).map((report) => ({ report, side, record: record.id })));
  const record = records[0]!.id;
  const all = of(record);
  const chosen = [...new Set(given.reports ?? [])];
  const foreign = chosen.find((report) => !all.includes(report));
  if (foreign !== undefined) throw new JudgementRefused('no-report', `Report ${foreign} is not one of ${record}.`, `الخبر ${foreign} ليس من أخبار القيد ${record}.`);
  if (action === 'split') {
    if (!chosen.length || chosen.length === all.length) throw new JudgementRefused('split', 'Name the reports that are split off; at least one has to stay.', 'سمِّ الأخبار التي تُفصل؛ ولا بد أن يبقى واحد.');
    return all.map((report) => ({ report, side: chosen.includes(report) ? 1 : 0, record }));
  }
  return (chosen.length ? all.filter((report) => chosen.includes(report)) : all).map((report) => ({ report, side: 0, record }));
}
