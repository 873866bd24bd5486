// Units of time that are pointed to: الأسبوع الماضي, هذا الشهر, الأشهر الستة الماضية, العامين المقبلين, اليوم الثاني من الزيارة, المرحلة المقبلة.
import { date, fixed, VAGUE, type TimeMeaning } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { rule } from '../../rules/rule.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';
import { monthPlaceAt, yearPlaceAt } from './times-dates.ts';
import { found, type Found } from './times-found.ts';
import { FEW, SPANS, THAT, THIS, UNITS, type UnitForm } from './times-lexicon.ts';
import { leanAt, yearPhraseAt, type Line } from './times-words.ts';

const POINTED = rule('ar/times/pointed-unit', 'A unit with an adjective or demonstrative: الأسبوع الماضي, هذا الشهر.');
const COUNTED = rule('ar/times/pointed-units', 'Units that are counted and placed: الأشهر الستة الماضية, العامين المقبلين, السنوات الأخيرة.');
const RANKED = rule('ar/times/ranked-unit', 'A unit counted from an event: اليوم الثاني من الزيارة, الأسابيع الأولى من الحرب.');
const SPAN = rule('ar/times/span', 'A noun of time with an adjective of time: المرحلة المقبلة.');

/** The TIMEX3 duration of so many units. @example duration(1.5, year) // 'P1Y6M' */
export function duration(n: number, unit: Pick<UnitForm, 'code' | 'times'>): string {
  const total = n * unit.times;
  const letter = unit.code.at(-1)!;
  const lead = unit.code.length > 1 ? 'PT' : 'P';
  const whole = Math.floor(total + 1e-9);
  const rest = total - whole;
  if (rest < 1e-9) return `${lead}${whole}${letter}`;
  const months = letter === 'Y' ? Math.round(rest * 12) : 0;
  if (letter === 'Y' && Math.abs(months / 12 - rest) < 0.01) return `P${whole ? `${whole}Y` : ''}${months}M`;
  if (letter === 'H' && Math.abs(rest * 60 - Math.round(rest * 60)) < 0.01) return `PT${whole ? `${whole}H` : ''}${Math.round(rest * 60)}M`;
  if (letter === 'D' && rest === 0.5) return `P${whole ? `${whole}D` : ''}T12H`;
  return `${lead}${Math.round(total * 100) / 100}${letter}`;
}

/** The period of a unit so many units from now. */
export function shiftOf(unit: UnitForm, offset: number): TimeMeaning {
  switch (unit.id) {
    case 'day': case 'night': return { kind: 'day', offset, weekday: null };
    case 'week': return { kind: 'period', unit: 'week', offset };
    case 'month': return date(null, { offset });
    case 'year': return date({ offset });
    default: return VAGUE;
  }
}

/** الأسبوع الماضي, هذا الشهر, السنوات الأخيرة, العامين الماضيين. */
export function pointedUnit(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const start = stemStart(token, cut);
    const next = line[i + 1];
    const that = THAT.has(cut.stem);
    if (that || THIS.has(cut.stem)) {
      const unit = next ? UNITS.get(next.fold) : undefined;
      if (!unit?.definite || (unit.id === 'second' && that)) continue;
      // هذه السنوات الثلاث is a count; هذا العام الدراسي is a year of its own kind.
      return found(line, i, i + 2, start, that || unit.number !== 'one' ? VAGUE : shiftOf(unit, 0), POINTED);
    }
    const unit = UNITS.get(cut.stem);
    if (!unit?.definite) continue;
    const hit = unit.number === 'one' ? one(line, i, start, unit) : unit.number === 'two' ? two(line, i, start, unit) : many(line, i, start, unit);
    if (hit) return hit;
  }
  return null;
}

function one(line: Line, i: number, start: number, unit: UnitForm): Found | null {
  const lean = leanAt(line, i + 1);
  if (lean && unit.id !== 'second' && unit.id !== 'minute') {
    const offset = lean === 'last' ? -1 : lean === 'next' ? 1 : 0;
    return found(line, i, i + 2, start, lean === 'vague' || lean === 'same' ? VAGUE : shiftOf(unit, offset), POINTED);
  }
  const word = line[i + 1]?.fold;
  if ((word === 'قبل' || word === 'ما') && /^الماضيه?$/u.test(line[i + 2]?.fold ?? '')) return found(line, i, i + 3, start, shiftOf(unit, -2), POINTED);
  if (word === 'بعد' && /^(?:المقبله?|القادمه?)$/u.test(line[i + 2]?.fold ?? '')) return found(line, i, i + 3, start, shiftOf(unit, 2), POINTED);
  // العام الدراسي الماضي, السنة المالية المقبلة: an adjective between.
  if (unit.id === 'year' && word && /^ال\S+يه?$/u.test(word)) {
    const late = leanAt(line, i + 2);
    if (late && late !== 'vague' && late !== 'same') return found(line, i, i + 3, start, VAGUE, POINTED);
  }
  return ranked(line, i, start, unit);
}

// اليوم الثاني من زيارته, الأسابيع الأولى من الحرب; with a month or year it is a date (الشهر الأول من العام المقبل).
function ranked(line: Line, i: number, start: number, unit: UnitForm): Found | null {
  if (unit.id === 'second' || unit.id === 'minute' || unit.id === 'hour' || unit.id === 'century' || unit.id === 'decade') return null;
  const ordinal = ordinalAt(line, i + 1);
  const last = line[i + 1]?.fold;
  if (!ordinal?.definite && last !== 'الاخير' && last !== 'الاخيره') return null;
  const at = ordinal?.definite ? ordinal.to : i + 2;
  // للأسبوع الرابع على التوالي counts how often, not when.
  if (line[at]?.fold === 'علي' && line[at + 1]?.fold === 'التوالي') return null;
  const of = line[at]?.fold;
  if (of !== 'من' && of !== 'في' && of !== 'ل' && !(of?.startsWith('ل') && unit.id !== 'year')) {
    if (unit.id === 'month' && ordinal) {
      const phrase = yearPhraseAt(line, at, true, false);
      if (phrase && ordinal.value <= 12 && phrase.year !== null) return found(line, i, phrase.to, start, date(phrase.year, ordinal.value), RANKED);
    }
    return unit.id === 'day' || unit.id === 'week' || unit.number === 'many' ? found(line, i, at, start, VAGUE, RANKED) : null;
  }
  if (of !== 'من' && of !== 'في') return found(line, i, at, start, VAGUE, RANKED);
  if (unit.id === 'day' && ordinal && ordinal.value <= 31) {
    const month = monthPlaceAt(line, at + 1, true);
    if (month && month.month !== null && !month.hijri) {
      const year = yearPlaceAt(line, month.to);
      return found(line, i, year.to, start, typeof month.month === 'number' ? date(year.year, month.month, ordinal.value, year.lean) : date(null, month.month, ordinal.value), RANKED);
    }
  }
  if (unit.id === 'month' && ordinal && ordinal.value <= 12) {
    const phrase = yearPhraseAt(line, at + 1, false, true);
    if (phrase && phrase.year !== null && !phrase.hijri) return found(line, i, phrase.to, start, date(phrase.year, ordinal.value), RANKED);
  }
  const event = of === 'من' ? line[at + 1] : undefined;
  return found(line, i, event?.kind === 'word' ? at + 2 : at, start, VAGUE, RANKED);
}

function two(line: Line, i: number, start: number, unit: UnitForm): Found | null {
  const lean = leanAt(line, i + 1);
  return lean && lean !== 'same' ? found(line, i, i + 2, start, fixed(duration(2, unit), 'vague'), COUNTED, { type: 'DURATION' }) : null;
}

function many(line: Line, i: number, start: number, unit: UnitForm): Found | null {
  let at = i + 1;
  const number = numberAt(line, at);
  const counted = number?.definite && number.pro === '' ? number : null;
  if (counted) at = counted.to;
  else if (line[at] && FEW.has(line[at]!.fold) && !leanAt(line, at)) at++;
  const lean = leanAt(line, at);
  if (lean === 'same' || (!lean && !counted)) return at === i + 1 ? ranked(line, i, start, unit) : null;
  if (lean) at++;
  return found(line, i, at, start, counted ? fixed(duration(counted.value, unit), 'vague') : VAGUE, COUNTED, counted ? { type: 'DURATION' } : {});
}

/** الـ24 ساعة الماضية: counted before the unit, with the article. */
export function articleCount(line: Line, i: number): Found | null {
  const number = numberAt(line, i);
  if (!number?.definite) return null;
  const unit = line[number.to] ? UNITS.get(line[number.to]!.fold) : undefined;
  if (!unit) return null;
  const lean = leanAt(line, number.to + 1);
  const at = lean && lean !== 'same' ? number.to + 2 : number.to + 1;
  return found(line, i, at, line[i]!.start, fixed(duration(number.value, unit), 'vague'), COUNTED, { type: 'DURATION' });
}

/** المرحلة المقبلة, الوقت الراهن, الآونة الأخيرة. */
export function span(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    if (!cut.stem.startsWith('ال') || !SPANS.has(cut.stem.slice(2))) continue;
    const few = line[i + 1] && FEW.has(line[i + 1]!.fold) && !leanAt(line, i + 1) ? 1 : 0;
    const lean = leanAt(line, i + 1 + few);
    if (lean && lean !== 'same') return found(line, i, i + 2 + few, stemStart(token, cut), VAGUE, SPAN);
  }
  return null;
}
