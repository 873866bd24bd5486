// What goes on the name of a body: definite words that describe nothing passing, nouns that و joins, a purpose behind ل, a seat behind ب.
import { fold } from '../../../text/arabic-script.ts';
import type { Token } from '../../../text/tokens.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/triggers.json' with { type: 'json' };
import { nisbaAt } from './nisba.ts';
import { organAt } from './organs.ts';
import { FORMER, HONORIFICS, MODIFIERS, TITLES } from './title-lexicon.ts';
import { isReporting, isVerb } from './word-classes.ts';

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const ends = set(data.no_part_of_names);
const inner = set(data.inner_nouns);
// لل + people or public: those served, no purpose of the name (منح البنك للدول النامية).
const SERVED = set(['الدول', 'الدولة', 'البلدين', 'البلاد', 'الطرفين', 'الجانبين', 'الشعب', 'الشعوب', 'المواطنين', 'المرة', 'المرحلة', 'العام', 'الغاية', 'الحديث', 'القاء', 'اللقاء', 'الوقوف', 'التعرف', 'المطالبة', 'الرد', 'الضغط', 'العمل', 'الحصول', 'القيام', 'الوصول', 'التوصل', 'التعبير', 'التوقيع', 'التشاور', 'المساهمة', 'السماح', 'البدء', 'النظر', 'الصحافيين', 'الصحفيين', 'الجزيرة', 'الاطلاع', 'المشاركة', 'الاستفادة', 'الاستماع', 'الرئيس', 'الوزير', 'السفير', 'الملك', 'المملكة', 'الحكومة']);

/** A definite word that may stand in a name. */
export function isPart(tokens: readonly Token[], k: number, block: number): boolean {
  const t = tokens[k];
  return t?.kind === 'word' && t.block === block && t.form.startsWith('ال') && t.form.length > 3 && !ends.has(t.fold) && !MODIFIERS.has(t.fold) && !FORMER.has(t.fold) && !isVerb(t) && !HONORIFICS.match(tokens, k, false);
}

/** A word that و joins inside the name (والعلوم, والذكية, وتقنية المعلومات), no body, person or state of its own. */
export function continuesAt(tokens: readonly Token[], k: number, block: number, heads: ReadonlySet<string>): boolean {
  const t = tokens[k];
  if (t?.kind !== 'word' || t.block !== block || t.fold[0] !== 'و' || t.fold.length < 4) return false;
  const rest = t.fold.slice(1);
  if (inner.has(rest)) return /^ال/u.test(tokens[k + 1]?.fold ?? '') && tokens[k + 1]!.block === block;
  if (!/^ال.{2}/u.test(rest) || ends.has(rest) || MODIFIERS.has(rest) || isVerb(t) || isReporting(t)) return false;
  if (heads.has(rest) || heads.has(rest.slice(2)) || nameAt(tokens, k) || nisbaAt(tokens, k) || organAt(tokens, k, true) || TITLES.match(tokens, k)) return false;
  // An adjective joins an adjective, a noun joins a noun; plural people are a party of their own.
  const before = tokens[k - 1]!.form;
  const adjective = (f: string): boolean => /(?:ية|ي)$/u.test(f);
  if (/(?:ين|ون)$/u.test(t.form)) return false;
  return adjective(t.form) ? adjective(before) || /(?:اء|ى|يا)$/u.test(before) : true;
}

/** Behind لل + purpose with its adjectives and what و joins to it (للعلوم والابتكار والبحث العلمي); 0 where none stands there. */
export function purposeTo(tokens: readonly Token[], from: number, block: number, limit: number): number {
  const t = tokens[from];
  if (t?.kind !== 'word' || t.block !== block || !/^لل.{3}/u.test(t.fold)) return 0;
  const noun = `ال${t.fold.slice(2)}`;
  if (ends.has(noun) || SERVED.has(noun) || nameAt(tokens, from)?.values.some((v) => v.kind === 'state' || v.kind === 'person') || nisbaAt(tokens, from) || TITLES.match(tokens, from)) return 0;
  let to = from + 1;
  while (to < limit && tokens[to]?.kind === 'word' && tokens[to]!.block === block) {
    if (isPart(tokens, to, block) && !nisbaAt(tokens, to)) to++;
    else if (continuesAt(tokens, to, block, NONE)) to += inner.has(tokens[to]!.fold.slice(1)) ? 2 : 1;
    else break;
  }
  return to;
}

const NONE: ReadonlySet<string> = new Set();

/** Behind the town of a seat that stands in the name (بفاس); 0 where none does. */
export function seatTo(tokens: readonly Token[], from: number, block: number): number {
  const town = tokens[from]?.block === block ? nameAt(tokens, from) : null;
  return town?.cut.pro === 'ب' && town.values.some((v) => v.kind === 'place') ? town.to : 0;
}
