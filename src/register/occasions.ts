// Named occasions that a text ties a meeting or a document to: numbered anniversaries. They are rare, and shared by all who
// tell the same event, so they may join undated reports.
import { fold } from '../text/arabic-script.ts';
import { wordForms } from '../text/search-form.ts';

const UNITS: Readonly<Record<string, number>> = {
  الاولي: 1, الحاديه: 1, الثانيه: 2, الثالثه: 3, الرابعه: 4, الخامسه: 5, السادسه: 6, السابعه: 7, الثامنه: 8, التاسعه: 9, العاشره: 10,
};
const TENS: Readonly<Record<string, number>> = { العشر: 20, الثلاث: 30, الاربع: 40, الخمس: 50, الست: 60, السبع: 70, الثمان: 80, التسع: 90 };
const HUNDRED = /^(?:ال)?(?:مائه|مئه|مئويه)$/u;
// Anniversary in the languages read; ذكرى by its folded form.
const ARABIC = /(?:^|[^\p{L}])(?:[وبل]?ا?ل?ذكري)\s+(?:مرور\s+)?([^.،؛:!؟\n]{2,90})/gu;
const ENGLISH = /(\d{1,3})(?:st|nd|rd|th) anniversary of ([^.,;:\n]{3,60})/giu;
const STOP = new Set(['بين', 'علي', 'الي', 'من', 'في', 'عن', 'عام', 'سن', 'سنه', 'بلد', 'بلدين', 'مناسب', 'the', 'of', 'between']);

/** The ordinal that begins a folded phrase and how many words it takes. */
function ordinal(words: readonly string[]): { value: number; taken: number } | null {
  const [first = '', second = ''] = words;
  const digits = /^(?:ال)?(\d{1,3})$/u.exec(first);
  if (digits) return { value: Number(digits[1]), taken: 1 };
  if (first === 'ال' && /^\d{1,3}$/u.test(second)) return { value: Number(second), taken: 2 };
  const tens = (w: string): number => Object.entries(TENS).find(([stem]) => w === `${stem}ين` || w === `${stem}ون`)?.[1] ?? 0;
  if (HUNDRED.test(first)) return { value: 100, taken: 1 };
  const unit = UNITS[first] ?? 0;
  if (!unit) return tens(first) ? { value: tens(first), taken: 1 } : null;
  if (second === 'عشره') return { value: 10 + unit, taken: 2 };
  const and = second.startsWith('و') ? tens(second.slice(1)) : 0;
  return and ? { value: and + unit, taken: 2 } : { value: unit, taken: 1 };
}

/**
 * The anniversaries that a passage names, each with the words that say of what.
 * @example occasionsIn('بمناسبة الذكرى الـ75 لإقامة العلاقات') // ['75/اقام', '75/علاق']
 */
export function occasionsIn(passage: string): string[] {
  const out = new Set<string>();
  const folded = fold(passage, 2);
  for (const m of folded.matchAll(ARABIC)) {
    const words = m[1]!.trim().split(/[\s«»"“”()]+/u).filter(Boolean);
    const number = ordinal(words);
    if (!number) continue;
    for (const word of words.slice(number.taken, number.taken + 4)) {
      const form = wordForms(word.replace(/^ل(?=ا)/u, '').replace(/^لل/u, 'ال'))[0];
      if (form && form.length > 2 && !STOP.has(form)) out.add(`${number.value}/${form}`);
    }
  }
  for (const m of passage.matchAll(ENGLISH)) for (const w of wordForms(m[2]!).slice(0, 4)) if (!STOP.has(w)) out.add(`${m[1]}/${w}`);
  return [...out];
}
