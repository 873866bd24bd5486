// Days: today, yesterday and tomorrow with the weekday beside them, weekdays with an adjective, a week or a date.
import { date, VAGUE, type Lean, type TimeMeaning } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { rule } from '../../rules/rule.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { dayMonth, nthOfMonth, numericDate } from './times-dates.ts';
import { found, longest, type Found } from './times-found.ts';
import { DAYS, DAY_PARTS, NOT_TIMES, WEEKDAYS, WEEKDAY_NOUNS } from './times-lexicon.ts';
import { leanAt, type Line } from './times-words.ts';

const DAY = rule('ar/times/day-word', 'A day counted from today, with the weekday or date beside it: اليوم الجمعة, أمس (الأحد).');
const WEEKDAY = rule('ar/times/weekday', 'A weekday, with an adjective, its week or its date: الخميس الماضي, يوم الخميس 30 يوليو.');
const NTH = rule('ar/times/nth-weekday', 'A counted weekday or week of a month: آخر اثنين من مارس.');

// روسيا اليوم and المصري اليوم are papers where a noun of one stands before them; else the state and today.
const OUTLETS = /^(?:روسيا|المصري|ليبيا|سوريا|اليمن|مصر|العراق|لبنان|فلسطين|الاردن|الجزائر|المغرب|ايطاليا)$/u;
const OUTLET_NOUNS = /^[وبفل]?(?:ال)?(?:قناه|وكاله|شبكه|موقع|صحيفه|جريده|ل|لل|حسب|بحسب|وفق|وفقا|تلفزيون|مراسل|بوابه)$/u;

function isOutlet(line: Line, i: number): boolean {
  const [noun, name] = [line[i - 2], line[i - 1]];
  return !!name && OUTLETS.test(name.fold) && !!noun && (OUTLET_NOUNS.test(noun.fold) || (noun.kind === 'quote' && line[i + 1]?.kind === 'quote') || (noun.kind === 'open' && line[i + 1]?.kind === 'close'));
}

const UNDATED = /^(?:ال)?(?:عالم|لغه|جيل|شباب)$/u;

/** اليوم, أمس, غدا, each with part of the day, weekday and date. */
export function dayWord(line: Line, i: number, pro: boolean): Found | null {
  const match = DAYS.match(line, i, pro);
  if (!match) return null;
  const { cut } = match;
  if (cut.pro !== '' && !/^[وفبل]?[بل]?$/u.test(cut.pro)) return null;
  const offset = match.values[0]!;
  const today = cut.stem === 'اليوم' && match.to === i + 1;
  const start = stemStart(line[i]!, cut);
  if (today && (isOutlet(line, i) || line[i - 1]?.fold === 'عين')) return null;
  // اليوم التاريخي الذي شهدته العاصمة: a day that is told about.
  if (today && /^ال\S+ي$/u.test(line[i + 1]?.fold ?? '') && /^(?:الذي|التي)$/u.test(line[i + 2]?.fold ?? '')) return null;
  if (today && line[i - 1] && UNDATED.test(line[i - 1]!.fold)) return found(line, i, match.to, start, VAGUE, DAY);
  // اليوم الثاني, اليوم التالي: no today.
  if (today && (ordinalAt(line, i + 1)?.definite || leanAt(line, i + 1))) return null;
  let to = match.to;
  const part = DAY_PARTS.match(line, to, false);
  if (part && !today && /ا$/u.test(line[to]!.fold)) to = part.to;
  const sign = line[to];
  const bracket = sign?.kind === 'open';
  const comma = sign?.kind === 'comma';
  const weekday = plainWeekday(line[bracket || comma ? to + 1 : to]);
  let at = to;
  if (weekday !== null) {
    const after = (bracket || comma ? to + 1 : to) + 1;
    if (!bracket || line[after]?.kind === 'close') at = bracket ? after + 1 : after;
  }
  // A full date beside it says which day it is, and so what all other relative expressions are counted from.
  const lead = line[at]?.kind === 'open' || line[at]?.kind === 'comma' ? at + 1 : at;
  const beside = longest(line, lead, false, [numericDate, dayMonth]);
  if (beside && isDayDate(beside.meaning) && at <= lead) {
    const close = lead > at && line[at]!.kind === 'open' ? (line[beside.to]?.kind === 'close' ? 1 : -1) : 0;
    if (close >= 0) return found(line, i, beside.to + close, start, beside.meaning, DAY, { fixes: { offset } });
  }
  return found(line, i, at, start, { kind: 'day', offset, weekday: at > to ? weekday : null }, DAY);
}

const isDayDate = (m: TimeMeaning) => (m.kind === 'date' || m.kind === 'hijri') && m.day !== null;
const plainWeekday = (token: Token | undefined): number | null => (token?.kind === 'word' ? (WEEKDAYS.get(token.fold) ?? null) : null);

/** الخميس, يوم الخميس الماضي, الجمعة 14 مايو 2024, ثلاثاء الأسبوع الحالي. */
export function weekday(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const titled = cut.stem === 'يوم' || cut.stem === 'ايام' || cut.stem === 'ليله' || cut.stem === 'يومي';
    const name = titled ? line[i + 1] : undefined;
    const named = titled && cut.stem !== 'ليله' ? longest(line, i + 1, false, [numericDate, dayMonth]) : null;
    if (named && isDayDate(named.meaning)) return { ...named, from: i, start: stemStart(token, cut) };
    const day = titled ? plainWeekday(name) : (WEEKDAYS.get(cut.stem) ?? null);
    if (day === null) {
      const bare = WEEKDAYS.get(`ال${cut.stem}`);
      const week = bare === undefined ? null : weekShift(line, i + 1);
      if (bare !== undefined && week !== null) return found(line, i, i + 3, stemStart(token, cut), { kind: 'weekday', weekday: bare, lean: null, week }, WEEKDAY);
      continue;
    }
    const at = titled ? i + 2 : i + 1;
    if (!titled && notWeekday(line, i, at, cut.pro, cut.stem)) continue;
    return withDate(line, i, at, stemStart(token, cut), day);
  }
  return null;
}

function withDate(line: Line, from: number, at: number, start: number, day: number): Found | null {
  const lean = leanAt(line, at);
  if (lean === 'last' || lean === 'next' || lean === 'this') return found(line, from, at + 1, start, { kind: 'weekday', weekday: day, lean }, WEEKDAY);
  if (lean && line[at]!.fold === 'السابق') return found(line, from, at + 1, start, { kind: 'weekday', weekday: day, lean: 'last' }, WEEKDAY);
  if (lean === 'vague' || lean === 'same') return found(line, from, at + 1, start, VAGUE, WEEKDAY);
  const ordinal = ordinalAt(line, at);
  if (ordinal?.definite) {
    const nth = nthOfMonth(line, ordinal.to, day, ordinal.value);
    if (nth) return found(line, from, nth.to, start, nth.meaning, NTH);
  }
  const week = weekShift(line, line[at]?.fold === 'من' ? at + 1 : at);
  if (week !== null) return found(line, from, at + (line[at]!.fold === 'من' ? 3 : 2), start, { kind: 'weekday', weekday: day, lean: null, week }, WEEKDAY);
  const sign = line[at];
  const bracket = sign?.kind === 'open';
  const lead = bracket || sign?.kind === 'comma' ? at + 1 : at;
  const beside = longest(line, lead, false, [numericDate, dayMonth]) ?? dayAndMonth(line, lead);
  if (beside && isDayDate(beside.meaning) && (!bracket || line[beside.to]?.kind === 'close')) {
    return found(line, from, beside.to + (bracket ? 1 : 0), start, beside.meaning, WEEKDAY);
  }
  return found(line, from, at, start, { kind: 'weekday', weekday: day, lean: null }, WEEKDAY);
}

// السبت 21/09: a day and month in digits, believed only behind a weekday.
function dayAndMonth(line: Line, i: number): Found | null {
  const [d, s, m] = [line[i], line[i + 1], line[i + 2]];
  if (d?.kind !== 'number' || (s?.raw !== '/' && s?.raw !== '-') || m?.kind !== 'number' || line[i + 3]?.raw === s.raw) return null;
  const [day, mon] = [Number(d.form), Number(m.form)];
  return day >= 1 && day <= 31 && mon >= 1 && mon <= 12 ? found(line, i, i + 3, d.start, date(null, mon, day), WEEKDAY) : null;
}

function weekShift(line: Line, i: number): number | null {
  if (line[i]?.fold !== 'الاسبوع') return null;
  const lean: Lean | 'vague' | 'same' = leanAt(line, i + 1);
  return lean === 'last' ? -1 : lean === 'next' ? 1 : lean === 'this' ? 0 : null;
}

// الاثنين is also "the two", الأحد "the one", الجمعة the Friday prayer.
function notWeekday(line: Line, i: number, at: number, pro: string, stem: string): boolean {
  const before = line[i - 1];
  const next = line[at];
  if (before && cutsOf(before).some((c) => WEEKDAY_NOUNS.has(c.stem))) return true;
  if (pro.endsWith('ك')) return true;
  if (stem === 'الاثنين') {
    if (before && /^(?:ان|بان|لان|وان|بين|كلا|هذين|لكن|ولكن|مع|علي|عن|الي|من|هذان|احد|هما|كان)$/u.test(before.fold)) return true;
    if (next && /^(?:ي|ت|س[يت])\S+ان$/u.test(next.fold)) return true;
    if (next && /^(?:معا|كانا|اتفقا)$/u.test(next.fold)) return true;
    if (pro.endsWith('ل') || pro.endsWith('ب')) return true;
  }
  return stem === 'الاحد' && !!before && /^(?:الواحد|لا|الاله|الفرد)$/u.test(before.fold);
}

/** آخر اثنين من شهر مارس, ثالث ثلاثاء في سبتمبر, أول أسبوع بشهر أكتوبر 2014, الأسبوع الأخير في الشهر التاسع. */
export function nthWeekday(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const start = stemStart(token, cut);
    const last = cut.stem === 'اخر';
    const ordinal = last ? null : ordinalAt(line, i);
    const n = last ? -1 : ordinal && !ordinal.definite && ordinal.to === i + 1 ? ordinal.value : 0;
    const named = line[i + 1];
    if (n !== 0 && n <= 5 && named) {
      const of = named.fold === 'اسبوع' ? 'week' : (WEEKDAYS.get(`ال${named.fold}`) ?? null);
      const nth = of === null ? null : nthOfMonth(line, i + 2, of, n);
      if (nth) return found(line, i, nth.to, start, nth.meaning, NTH);
    }
    if (cut.stem === 'الاسبوع') {
      const rank = named?.fold === 'الاخير' ? { to: i + 2, value: -1 } : ordinalAt(line, i + 1);
      const nth = rank ? nthOfMonth(line, rank.to, 'week', rank.value) : null;
      if (nth) return found(line, i, nth.to, start, nth.meaning, NTH);
    }
  }
  return null;
}

/** True where a phrase starts here that only looks like a time (روسيا اليوم, الوقت نفسه); gives where it ends. */
export function notTimeAt(line: Line, i: number): number | null {
  return NOT_TIMES.match(line, i)?.to ?? null;
}

