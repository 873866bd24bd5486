// Threads of what was planned: a meeting announced or invited to, a document under way, and the record that tells that it came about.
import { daysBetween, type RecordRow } from '../../register/index.ts';
import { dayOf, toldOf } from './days.ts';
import { matterOf, Matters } from './matter.ts';
import type { ThreadStep } from './thread.ts';

const AHEAD = new Set(['planned', 'invited', 'proposed', 'announced', 'negotiated', 'initialled']);
const DONE_MEETING = new Set(['held']);
const DONE_INSTRUMENT = new Set(['signed', 'adopted', 'issued', 'in force', 'ratified']);
/** Days that a held meeting may lie off the planned day, and days that a plan without one is followed. */
const TOLERANCE = 10;
const FOLLOWED = 400;

/** Whether a record announces something to come. */
export const isAhead = (record: RecordRow): boolean => AHEAD.has(record.status ?? '');

const sides = (record: RecordRow): Set<string> => new Set(record.parties.filter((p) => p.role === 'participant' || p.role === 'host' || p.role === 'party').map((p) => p.state ?? p.entity));
const persons = (record: RecordRow): Set<string> => new Set(record.parties.filter((p) => p.role === 'participant' && p.entity.startsWith('person:')).map((p) => p.entity));
const placesOf = (record: RecordRow): Set<string> => new Set(record.parties.filter((p) => p.role === 'place' || p.role === 'host').map((p) => p.state ?? p.entity));

interface Found { readonly record: RecordRow; readonly score: number; readonly ar: string; readonly en: string }

/** @returns one thread per planned record, with the record that tells its outcome where there is one */
export function plannedThreads(records: readonly RecordRow[]): readonly (readonly ThreadStep[])[] {
  const done = records.filter((r) => (r.kind === 'meeting' ? DONE_MEETING : DONE_INSTRUMENT).has(r.status ?? ''));
  const matters = new Matters(records.map(matterOf));
  return records.filter(isAhead).map((plan) => {
    const first: ThreadStep = { record: plan, relation: 'promised', day: toldOf(plan), score: 1, why: { ar: 'الإعلان نفسه', en: 'the announcement itself' } };
    const found = done.filter((d) => d.kind === plan.kind).map((d) => (plan.kind === 'meeting' ? meeting(plan, d) : instrument(plan, d, matters))).filter((f): f is Found => f !== null)
      .sort((a, b) => b.score - a.score || ((dayOf(a.record) ?? '') < (dayOf(b.record) ?? '') ? -1 : 1))[0];
    return found ? [first, { record: found.record, relation: 'kept' as const, day: dayOf(found.record), score: found.score, why: { ar: found.ar, en: found.en } }] : [first];
  });
}

function meeting(plan: RecordRow, held: RecordRow): Found | null {
  const [a, b] = [sides(plan), sides(held)];
  if (a.size < 2 || !a.isSubsetOf(b)) return null;
  if ((plan.type === 'visit') !== (held.type === 'visit')) return null;
  const [told, day] = [toldOf(plan), dayOf(held)];
  if (!told || !day || daysBetween(told, day) < -1) return null;
  const same = [...persons(plan)].some((p) => persons(held).has(p)) ? 0.1 : 0;
  if (plan.date.from && plan.date.to) {
    const off = Math.max(0, daysBetween(day, plan.date.from), daysBetween(plan.date.to, day));
    if (off > TOLERANCE) return null;
    return { record: held, score: (off === 0 ? 0.85 : 0.7) + same, en: off === 0 ? `the same parties met on the planned day (${day})` : `the same parties met ${off} days from the planned day`, ar: off === 0 ? `التقى الأطراف أنفسهم في اليوم المقرر (${day})` : `التقى الأطراف أنفسهم بفارق ${off} من الأيام عن الموعد المقرر` };
  }
  const [from, to] = [placesOf(plan), placesOf(held)];
  const elsewhere = from.size > 0 && to.size > 0 && from.isDisjointFrom(to);
  if (elsewhere || daysBetween(told, day) > FOLLOWED) return null;
  const near = daysBetween(told, day) <= 60 ? 0.15 : 0;
  const place = from.size > 0 && !from.isDisjointFrom(to) ? 0.15 : 0;
  return { record: held, score: 0.4 + near + place + same, en: `the next meeting of the same parties after it was announced (${day})`, ar: `اللقاء التالي للأطراف أنفسهم بعد الإعلان عنه (${day})` };
}

function instrument(plan: RecordRow, done: RecordRow, matters: Matters): Found | null {
  const [a, b] = [sides(plan), sides(done)];
  const [told, day] = [toldOf(plan), dayOf(done)];
  if (!a.size || a.size !== b.size || !a.isSubsetOf(b) || plan.type !== done.type || !told || !day || daysBetween(told, day) < 0 || daysBetween(told, day) > FOLLOWED * 3) return null;
  const { share, words } = matters.shared(matterOf(plan), matterOf(done));
  if (share < 0.5) return null;
  return { record: done, score: 0.4 + share * 0.5, en: `the same kind and parties, and the same words (${words.join(', ')})`, ar: `النوع والأطراف أنفسهم، والكلمات نفسها (${words.join('، ')})` };
}
