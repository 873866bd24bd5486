// Calendar dates: numeric ones, day and month with or without year, months with a year or an adjective, Hijri dates.
import { date, VAGUE, type DateMeaning, type HijriMeaning, type Lean, type NthMeaning, type Shift, type TimeMeaning } from '../../recognize/time-meaning.ts';
import { hijriToIso, isoToHijri } from '../../text/hijri.ts';
import { asciiDigits } from '../../recognize/number-digits.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { rule } from '../../rules/rule.ts';
import { numberAt } from './numbers.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { found, type Found } from './times-found.ts';
import { ERA_GREGORIAN, ERA_HIJRI, HOLIDAYS } from './times-lexicon.ts';
import { dayOfMonthAt, leanAt, monthAt, yearAt, yearPhraseAt, type Line, type YearPhrase } from './times-words.ts';

const NUMERIC = rule('ar/times/numeric-date', 'A date in digits, day first unless the first field has four digits or the month field exceeds 12: 14/10/1436هـ.');
const DAY_MONTH = rule('ar/times/day-month', 'A day of a month, with its year, an adjective or neither: 14 مايو المقبل.');
const DAY_OF_SHIFTED = rule('ar/times/day-of-relative-month', 'A day of last, this or next month: الرابع عشر من الشهر الماضي.');
const MONTH = rule('ar/times/month', 'A month with a year, an adjective or a sign that it is a month: شباط/فبراير الماضي.');
const HOLIDAY = rule('ar/times/holiday', 'A feast of the Hijri calendar with its year: عيد الفطر 1445.');

/** What stands in the place of a month: its number, a shift of this month, or nothing that can be counted (الشهر نفسه). */
interface MonthPlace { readonly to: number; readonly month: number | Shift | null; readonly hijri: boolean; readonly shifted: boolean; readonly lean: Lean }

/** The month of a day: مايو, شهر مايو, الشهر الماضي, شهر عشرة, الشهر الثامن. */
export function monthPlaceAt(line: Line, i: number, pro = false): MonthPlace | null {
  const token = line[i];
  if (!token) return null;
  const cut = pro ? (cutsOf(token).find((c) => c.stem === 'شهر' || c.stem === 'الشهر') ?? { stem: token.fold }) : { stem: token.fold };
  const titled = cut.stem === 'شهر';
  const name = monthAt(line, titled ? i + 1 : i, pro && !titled);
  if (name) return { to: name.to, month: name.month, hijri: name.hijri, shifted: false, lean: null };
  if (titled) {
    const number = numberAt(line, i + 1, true);
    return number && number.value >= 1 && number.value <= 12 && number.pro === '' ? { to: number.to, month: number.value, hijri: false, shifted: false, lean: null } : null;
  }
  if (cut.stem !== 'الشهر') return null;
  const lean = leanAt(line, i + 1);
  if (lean && lean !== 'vague') return { to: i + 2, month: lean === 'same' ? null : { offset: lean === 'last' ? -1 : lean === 'next' ? 1 : 0 }, hijri: false, shifted: true, lean: null };
  const ordinal = ordinalAt(line, i + 1);
  return ordinal && ordinal.value <= 12 ? { to: ordinal.to, month: ordinal.value, hijri: false, shifted: false, lean: null } : null;
}

interface YearPlace { readonly to: number; readonly year: YearPhrase['year']; readonly hijri: boolean; readonly lean: Lean; readonly open: boolean }

/** What fixes the year behind a month: 2024, من عام 2024, من العام الماضي, or an adjective (الماضي). Nothing leaves it open. */
export function yearPlaceAt(line: Line, i: number): YearPlace {
  const lean = leanAt(line, i);
  if (lean === 'last' || lean === 'next' || lean === 'this') return { to: i + 1, year: null, hijri: false, lean, open: true };
  let at = i;
  if (line[at]?.kind === 'comma' && yearAt(line, at + 1)) at++;
  else if (line[at]?.fold === 'من' || line[at]?.fold === 'في') at++;
  const phrase = yearPhraseAt(line, at, at === i, at === i || line[i]!.kind === 'comma');
  if (phrase) return { to: phrase.to, year: phrase.year, hijri: phrase.hijri, lean: null, open: false };
  return { to: i, year: null, hijri: false, lean: null, open: true };
}

function dated(month: number | Shift | null, hijri: boolean, day: number | null, year: YearPlace): TimeMeaning {
  if (month === null || (!year.open && year.year === null)) return VAGUE;
  if (hijri || year.hijri) return typeof month === 'number' && (year.year === null || typeof year.year === 'number') ? { kind: 'hijri', year: year.year, month, day } : VAGUE;
  return date(year.year, month, day, year.lean);
}

/** A date written in digits, with the same date in the other calendar behind it (الموافق 30 / 7 / 2015م). */
export function numericDate(line: Line, i: number): Found | null {
  const one = numericAt(line, i);
  if (!one) return null;
  const twin = /^ال?موافق(?:ه)?$/u.test(line[one.to]?.fold ?? '') ? (numericAt(line, one.to + 1) ?? dayMonth(line, one.to + 1)) : null;
  const meaning = twin && one.meaning.kind === 'hijri' ? twin.meaning : one.meaning;
  return found(line, i, twin?.to ?? one.to, line[i]!.start, meaning, NUMERIC);
}

function numericAt(line: Line, i: number): { to: number; meaning: DateMeaning | HijriMeaning } | null {
  const first = line[i];
  if (first?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(first.form);
  const parts: string[] = dotted ? dotted.slice(1) : [first.form];
  let to = i + 1;
  let month: number | null = null;
  if (!dotted) {
    const sign = line[to]?.raw;
    if (sign !== '/' && sign !== '-' && sign !== '–') return null;
    for (let k = 0; k < 2; k++) {
      if (line[to]?.raw !== sign) return null;
      const next = line[to + 1];
      const name = k === 0 && next?.kind === 'word' ? monthAt(line, to + 1, false) : null;
      if (name) {
        month = name.month;
        parts.push(String(name.month));
        to = name.to;
      } else if (next?.kind === 'number' && /^\d{1,4}$/u.test(next.form)) {
        parts.push(next.form);
        to += 2;
      } else return null;
    }
  }
  const fields = parts.map((p) => Number(asciiDigits(p)));
  const yearFirst = parts[0]!.length === 4;
  const [y, m, d] = yearFirst ? [fields[0]!, fields[1]!, fields[2]!] : [fields[2]!, fields[1]!, fields[0]!];
  if (parts[yearFirst ? 0 : 2]!.length !== 4 || d < 1 || d > 31 || m < 1) return null;
  const era = line[to];
  const hijri = !!era && ERA_HIJRI.has(era.fold);
  if (hijri || (era && ERA_GREGORIAN.has(era.fold))) to++;
  // Some pages print the month first: only a day above 12 shows it.
  const swapped = m > 12 && d <= 12 && month === null;
  if (m > 12 && !swapped) return null;
  const [mm, dd] = swapped ? [d, m] : [m, d];
  return { to, meaning: hijri || (y >= 1300 && y < 1500) ? { kind: 'hijri', year: y, month: mm, day: dd } : date(y, mm, dd) };
}

/** A day of a month: 14 مايو 2024, الرابع عشر من الشهر الماضي, 14 و15 مايو, 27-29 أغسطس. */
export function dayMonth(line: Line, i: number): Found | null {
  const day = dayOfMonthAt(line, i);
  if (!day) return null;
  let at = day.to;
  let second: number | null = null;
  const link = line[at];
  if (link && (link.raw === '-' || link.raw === '–' || /^(?:و|الي|حتي|وحتي)$/u.test(link.fold))) {
    const more = dayOfMonthAt(line, at + 1);
    if (more && more.day > day.day && (more.pro === '' || more.pro === 'و')) [second, at] = [more.day, more.to];
  } else if (link?.fold.startsWith('و')) {
    const more = dayOfMonthAt(line, at);
    if (more?.pro === 'و' && more.day > day.day) [second, at] = [more.day, more.to];
  }
  const of = line[at]?.fold === 'من';
  const month = monthPlaceAt(line, of ? at + 1 : at);
  // الثاني مايو is no date: an ordinal takes من or شهر.
  if (!month || (day.ordinal && !of && line[at]!.fold !== 'شهر' && line[day.to - 1]!.kind !== 'number')) return null;
  if (month.shifted) {
    const meaning = month.month === null ? VAGUE : withRange((d) => date(null, month.month, d), day.day, second);
    return found(line, i, month.to, day.start, meaning, DAY_OF_SHIFTED);
  }
  const year = yearPlaceAt(line, month.to);
  const rule = DAY_MONTH;
  const end = year.to;
  const twin = /^ال?موافق(?:ه)?$/u.test(line[end]?.fold ?? '') ? (numericAt(line, end + 1) ?? dayMonth(line, end + 1)) : null;
  const meaning = withRange((d) => dated(month.month, month.hijri, d, year), day.day, second);
  return found(line, i, twin?.to ?? end, day.start, twin && meaning.kind === 'hijri' ? twin.meaning : meaning, rule);
}

function withRange(make: (day: number) => TimeMeaning, one: number, two: number | null): TimeMeaning {
  const first = make(one);
  return two === null || first.kind === 'vague' ? first : { kind: 'range', from: first, to: make(two) };
}

const MONTH_OPENERS = new Set(['في', 'منذ', 'حتي', 'خلال', 'وفي', 'ومنذ', 'بين', 'منتصف', 'مطلع', 'نهايه', 'بدايه', 'اواخر', 'اوائل', 'اول', 'شهري', 'الي', 'من', 'قبل', 'بعد', 'ففي', 'بحلول', 'مستهل', 'اواسط', 'بدايات']);

/** A month: شباط/فبراير الماضي, مارس 2023, شهر رمضان, مايو من العام الماضي. */
export function month(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i];
  if (!token || token.kind !== 'word') return null;
  const cut = cutsOf(token).find((c) => c.stem === 'شهر' || c.stem === 'شهري');
  const titled = !!cut && (cut.pro === '' || pro);
  const name = monthAt(line, titled ? i + 1 : i, !titled && pro);
  if (!name) return null;
  const start = titled ? stemStart(token, cut) : name.start;
  const second = name.to < line.length && line[name.to]!.fold.startsWith('و') ? monthAt(line, name.to, true) : null;
  // "بين مارس ومايو" are two; only with one year for both is it one expression.
  const pair = second && !second.hijri && second.start > line[name.to]!.start && yearAt(line, second.to) ? second : null;
  const year = yearPlaceAt(line, pair?.to ?? name.to);
  const plain = year.to === (pair?.to ?? name.to);
  if (plain && name.shy && !titled && !(line[i - 1] && MONTH_OPENERS.has(line[i - 1]!.fold) && !name.hijri && (name.month !== 8 || /^[آأ]/u.test(token.form)))) return null;
  if (plain && name.hijri && !titled && name.shy) return null;
  // محرم is "forbidden" and صفر is "zero" whatever stands before them; a Hijri month without its year points nowhere.
  const meaning = plain && name.hijri ? VAGUE : dated(name.month, name.hijri, null, year);
  if (pair && meaning.kind === 'date') return found(line, i, year.to, start, { kind: 'range', from: meaning, to: { ...meaning, month: pair.month } }, MONTH);
  return found(line, i, year.to, start, meaning, MONTH);
}

/** A feast with its year. */
export function holiday(line: Line, i: number, pro: boolean): Found | null {
  const match = HOLIDAYS.match(line, i, pro);
  if (!match) return null;
  const { month: m, day } = match.values[0]!;
  const year = yearAt(line, match.to);
  if (!year) return null;
  const hijri: HijriMeaning | null = year.hijri || year.year < 1600 ? { kind: 'hijri', year: year.year, month: m, day } : null;
  return found(line, i, year.to, stemStart(line[i]!, match.cut), hijri ?? feast(year.year, m, day), HOLIDAY);
}

// Of a Gregorian year: the day of that feast which falls in it (two may: then nothing is fixed).
function feast(year: number, month: number, day: number): TimeMeaning {
  const first = isoToHijri({ year, month: 1, day: 1 });
  const hits = first ? [0, 1].map((k) => ({ year: first.year + k, month, day })).filter((h) => hijriToIso(h)?.startsWith(String(year))) : [];
  return hits.length === 1 ? { kind: 'hijri', ...hits[0]! } : VAGUE;
}

/** آخر اثنين من شهر آذار, الأسبوع الأول من مايو 2014: a counted weekday or week of a month. @param of weekday or week */
export function nthOfMonth(line: Line, at: number, of: number | 'week', n: number): { to: number; meaning: NthMeaning } | null {
  const place = monthPlaceAt(line, line[at]?.fold === 'من' || line[at]?.fold === 'في' ? at + 1 : at, true);
  if (!place || place.month === null || place.hijri) return null;
  const year = yearPlaceAt(line, place.to);
  return { to: year.to, meaning: { kind: 'nth', of, n, year: typeof place.month === 'number' ? year.year : null, month: place.month } };
}
