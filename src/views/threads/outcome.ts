// What a text says of a promise's fate, by its words: that it goes on, was kept, broken or put off. Arabic and English verbs and
// their nouns; a negated word of keeping tells the contrary. Words that mean something else as often are left out: وقف (إطلاق النار),
// من أجل, تعليق, عقد.
import { fold } from '../../text/arabic-script.ts';
import type { StepRelation } from './thread.ts';

type Outcome = Extract<StepRelation, 'progress' | 'kept' | 'broken' | 'postponed'>;

const BEFORE = '(?:^|[^\\p{L}])[وف]?(?:س|ست|سي)?';
const END = '(?=$|[^\\p{L}])';
const among = (words: string): RegExp => new RegExp(`${BEFORE}(?:${fold(words, 2).replace(/\s+/gu, '|')})${END}`, 'iu');

const FATES: readonly (readonly [Outcome, RegExp])[] = [
  ['postponed', among('أرجأ أرجأت أرجئ أرجئت تأجل تأجلت تأجيل إرجاء يؤجل تؤجل postponed postpones delayed delays')],
  ['broken', among('ألغى ألغت ألغي ألغيت إلغاء انسحب انسحبت انسحاب تخلى تخلت التخلي نكث نكثت انتهك انتهكت خرق خرقت تراجع تراجعت جمد جمدت تجميد فشل فشلت cancelled canceled withdrew withdraws suspended breached violated abandoned halted')],
  ['kept', among('أنجز أنجزت إنجاز اكتمل اكتملت استكمل استكملت أكمل أكملت نفذ نفذت تنفيذه تنفيذها وفى أوفى أوفت افتتح افتتحت افتتاح دشن دشنت تدشين سلم سلمت تسلم تسلمت تسليم أبرم أبرمت وقعا توقيع انعقد انعقدت completed delivered fulfilled implemented opened inaugurated signed finished')],
  ['progress', among('بدأ بدأت بدء باشر باشرت شرع شرعت انطلق انطلقت انطلاق يجري تجري جار جارية تقدم تقدما متقدمة واصل واصلت استأنف استأنفت استئناف تفاوض يتفاوض تتفاوض مفاوضات started starts began launched resumed progress ongoing advancing negotiating')],
];
/** Verbs in the imperfect tell a keeping only where they are denied: لم تكتمل. */
const UNKEPT = among('ينفذ تنفذ يكتمل تكتمل ينجز تنجز يتحقق تتحقق يف يفي تفي تف يلتزم تلتزم يستكمل تستكمل');
const NEGATED = new RegExp(`${BEFORE}(?:${fold('لم لن عدم لا ليس ليست لما دون بدون not never without', 2).replace(/\s+/gu, '|')})\\s+(?:\\p{L}+\\s+)?(?:\\p{L}+\\s+)?$`, 'iu');

/**
 * What a wording says of a promise's fate; null where it says nothing.
 * @example outcomeIn('انسحبت روسيا من الاتفاقية') // { outcome: 'broken', word: 'انسحبت' }
 */
export function outcomeIn(text: string): { readonly outcome: Outcome; readonly word: string } | null {
  const folded = fold(text, 2);
  for (const [outcome, pattern] of FATES) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const word = found[0].trim();
    if (!NEGATED.test(folded.slice(0, found.index + 1))) return { outcome, word };
    if (outcome === 'kept') return { outcome: 'broken', word };
  }
  const unkept = UNKEPT.exec(folded);
  return unkept && NEGATED.test(folded.slice(0, unkept.index + 1)) ? { outcome: 'broken', word: unkept[0].trim() } : null;
}
