// How doubtful a record is, and why: the order of the review queue. Joins on weak evidence, fields that are told in ways that cannot all
// be true, readings that are unsure, articles that changed or were withdrawn. What a person confirmed is doubted only for what is new.
import type { Disagreement } from './disagree/disagreement.ts';
import type { JudgedState } from './judge/judgement.ts';
import type { DoubtReason } from './review.ts';
import type { Told } from './told.ts';

interface Given {
  readonly told: readonly Told[];
  readonly confidence: number;
  readonly disagreements: readonly Disagreement[];
  readonly judged: JudgedState | null;
  readonly state: { readonly changed: number; readonly withdrawn: number };
}

/** Below it a join or a reading is worth a look. */
const SURE_JOIN = 0.85;
const SURE_READING = 0.8;

/** @returns a doubt from 0 to 1: each reason takes its part of what the others leave, so that more reasons are always more doubt. */
export function doubtOf({ told, confidence, disagreements, judged, state }: Given): { readonly doubt: number; readonly reasons: readonly DoubtReason[] } {
  if (judged?.verdict === 'rejected') return { doubt: 0, reasons: [] };
  const reasons: DoubtReason[] = [];
  const add = (code: DoubtReason['code'], weight: number, en: string, ar: string): void => void reasons.push({ code, weight: Math.round(weight * 100) / 100, en, ar });
  for (const d of disagreements) {
    if (d.state !== 'open') continue;
    const told = (language: 'ar' | 'en'): string => d.values.slice(0, 4).map((v) => v[language]).join(language === 'ar' ? ' أو ' : ' or ');
    add('disputed', 0.6, `${d.label.en}: ${told('en')}`, `${d.label.ar}: ${told('ar')}`);
  }
  if (judged?.verdict === 'partly rejected') add('rejected-told-again', 0.4, 'some of its reports are rejected, others are not', 'رُفض بعض أخباره دون بعض');
  if (state.withdrawn) add('withdrawn', 0.5, 'an article that tells it was withdrawn', 'سُحب مقال يرويه');
  if (judged?.verdict !== 'confirmed') {
    const weakest = told.reduce<Told | null>((least, t) => (t.code !== 'alone' && t.score < (least?.score ?? SURE_JOIN) ? t : least), null);
    if (weakest) add('weak-join', 0.5 * (1 - weakest.score) + 0.2, `a report was joined to it on little: ${weakest.joinedEn} (${weakest.score.toFixed(2)})`, `ضُمّ إليه خبر بقرينة ضعيفة: ${weakest.joinedAr} (${weakest.score.toFixed(2)})`);
    if (confidence < SURE_READING) add('unsure', 0.6 * (SURE_READING - confidence), `the reading is unsure (${confidence.toFixed(2)})`, `القراءة غير موثوقة تمامًا (${confidence.toFixed(2)})`);
    if (state.changed) add('changed', 0.15, 'an article that tells it changed its text', 'تغيّر نص مقال يرويه');
  }
  const doubt = 1 - reasons.reduce((left, r) => left * (1 - r.weight), 1);
  return { doubt: Math.round(doubt * 1000) / 1000, reasons };
}
