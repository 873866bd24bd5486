// Is this word a finite verb? Reporting verbs, the commonest other verbs of news, and the patterns whose letters only a verb has.
import { cutsOf } from '../../text/clitics.ts';
import { ofWord, type Word } from '../../text/words.ts';
import { conjugate, type Conjugated } from './conjugate.ts';
import data from './generated/common-verbs.json' with { type: 'json' };
import { finiteAt } from './verbs.ts';

const forms = new Map<string, Conjugated>();
for (const { past, imperfect } of data.verbs) for (const f of conjugate(past, imperfect)) if (!forms.has(f.form)) forms.set(f.form, f);
// Forms VII, VIII and X of the past: the masdar has an ا before the last radical, the verb has not (احتفل, احتفال).
export const PAST_PATTERN = /^(?:ا[^اويةه ]ت[^اوي]{2,3}|است[^اوي]{3}|ان[^اوي]{3})(?:ت|ا|وا)?$/u;
// Words of these letters that are no verbs.
const NOUNS = new Set(['امام', 'بعد', 'قبل', 'بين', 'وفد', 'حول', 'رفض', 'دعم', 'بدء', 'طلب', 'حضر', 'عقد', 'بحث', 'نشر', 'قتل', 'قصف', 'رفع', 'قطع', 'منع', 'وضع', 'نقل', 'فتح', 'ضم', 'يعد', 'حل', 'حد', 'سجل', 'زاد', 'شكل', 'قرار', 'وقع', 'قدم', 'شن', 'جرى', 'سحب', 'وعد', 'هدف', 'عين', 'طرد', 'منح', 'فرض', 'تبادل', 'تعرض', 'اجل', 'توجه', 'انتخب']);

export interface AnyFinite { readonly tense: 'past' | 'present' | 'future'; readonly conjunction: string; readonly gender: 'm' | 'f' | null; readonly sure: boolean }

/** A finite verb reading of a token, `sure: false` where a noun is spelled the same; null where none fits. */
export const anyFinite: (token: Word) => AnyFinite | null = ofWord((token) => {
  if (token.kind !== 'word' || token.form.endsWith('ة') || token.fold.startsWith('ال')) return null;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف') continue;
    const f = forms.get(cut.stem);
    if (f) return { tense: f.tense, conjunction: cut.pro, gender: f.gender, sure: !NOUNS.has(cut.stem) };
    if (PAST_PATTERN.test(cut.stem)) return { tense: 'past', conjunction: cut.pro, gender: cut.stem.endsWith('ت') ? 'f' : 'm', sure: true };
  }
  const told = finiteAt(token);
  if (told) return { tense: told.forms[0]!.tense, conjunction: told.conjunction, gender: told.forms[0]!.gender, sure: !NOUNS.has(token.fold.replace(/^[وف]/u, '')) };
  return null;
});
