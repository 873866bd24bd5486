// From meanings to TIMEX3 values: asks the calendar and the anchor, never the clock. What they do not fix stays null.
import { daysInMonth, dayNumber, isDate, isoDate, isoDay, isoWeek, parseIso, weekdayOf } from '../text/civil-date.ts';
import { hijriDay, hijriMonthLength, isoToHijri } from '../text/hijri.ts';
import type { DateMeaning, Direction, NthMeaning, Shift, TimeMeaning, WeekdayMeaning } from './time-meaning.ts';
import type { TimeExpression, TimePrecision } from './time.ts';

/** The day (or only the year) that relative expressions are counted from, and where it was read. */
export interface TimeAnchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly from: 'published' | 'text';
}

export interface ResolvedTime {
  readonly value: string | null;
  readonly anchor: TimeExpression['anchor'];
  readonly precision: TimePrecision;
}

/** The anchor of an ISO date or date-time; null where the string is none. */
export function anchorOf(iso: string | null | undefined, from: TimeAnchor['from']): TimeAnchor | null {
  const parsed = iso ? parseIso(iso) : null;
  return parsed && { ...parsed, from };
}

const today = (a: TimeAnchor | null) => (a && a.month !== null && a.day !== null ? dayNumber({ year: a.year, month: a.month, day: a.day }) : null);
const precisionOf = (value: string): TimePrecision => (value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day');

/**
 * Resolves one meaning.
 * @param direction which way incomplete dates look: news looks back unless the clause speaks of the future
 * @example resolveTime({ kind: 'weekday', weekday: 4, lean: null }, anchorOf('2024-05-17', 'published'), 'past').value // '2024-05-16'
 */
export function resolveTime(meaning: TimeMeaning, anchor: TimeAnchor | null, direction: Direction): ResolvedTime {
  const open = (precision: TimePrecision): ResolvedTime => ({ value: null, anchor: null, precision });
  const now = today(anchor);
  switch (meaning.kind) {
    case 'vague': return open('vague');
    case 'fixed': return { value: meaning.value, anchor: 'absolute', precision: meaning.precision };
    case 'day': {
      if (now === null) return open('day');
      const day = now + meaning.offset;
      if (meaning.weekday === null) return { value: isoDay(day), anchor: anchor!.from, precision: 'day' };
      const off = [0, -1, 1].find((d) => weekdayOf(day + d) === meaning.weekday);
      return off === undefined ? open('day') : { value: isoDay(day + off), anchor: anchor!.from, precision: 'day' };
    }
    case 'weekday': {
      const day = now === null ? null : weekdayDate(meaning, now, direction);
      return day === null ? open('day') : { value: isoDay(day), anchor: anchor!.from, precision: 'day' };
    }
    case 'period': {
      if (meaning.unit === 'week') return now === null ? open('week') : { value: isoWeek(now + 7 * meaning.offset), anchor: anchor!.from, precision: 'week' };
      const size = meaning.unit === 'decade' ? 10 : 100;
      return anchor ? { value: String(Math.floor(anchor.year / size) + meaning.offset), anchor: anchor.from, precision: 'decade' } : open('decade');
    }
    case 'hijri': return hijriValue(meaning, anchor);
    case 'nth': return nthValue(meaning, anchor, direction);
    case 'range': {
      const [a, b] = [resolveTime(meaning.from, anchor, direction), resolveTime(meaning.to, anchor, direction)];
      return a.value === null || b.value === null ? open(a.precision) : { value: `${a.value}/${b.value}`, anchor: b.anchor, precision: a.precision };
    }
    case 'date': {
      const found = dateValue(meaning, anchor, direction);
      const level: TimePrecision = meaning.day !== null ? 'day' : meaning.month !== null ? 'month' : meaning.suffix ? 'quarter' : 'year';
      return found === null ? open(level) : { ...found, precision: level };
    }
  }
}

function weekdayDate(m: WeekdayMeaning, now: number, direction: Direction): number | null {
  if (m.week !== undefined) {
    const monday = now - ((weekdayOf(now) + 6) % 7) + 7 * m.week;
    return monday + ((m.weekday + 6) % 7);
  }
  const back = (weekdayOf(now) - m.weekday + 7) % 7;
  if (m.lean === 'last') return now - (back || 7);
  if (m.lean === 'next') return now + (7 - back);
  if (m.lean === null && direction === 'past') return now - back;
  return now + ((7 - back) % 7);
}

const shifted = (part: number | Shift | null, own: number): number | null => (part === null ? null : typeof part === 'number' ? part : own + part.offset);

function dateValue(m: DateMeaning, anchor: TimeAnchor | null, direction: Direction): { value: string; anchor: TimeExpression['anchor'] } | null {
  if (m.month !== null && typeof m.month !== 'number') {
    if (!anchor || anchor.month === null) return null;
    const ordinal = anchor.year * 12 + anchor.month - 1 + m.month.offset;
    return finish(m, Math.floor(ordinal / 12), (ordinal % 12) + 1, anchor.from);
  }
  const relative = m.year === null || typeof m.year !== 'number';
  if (relative && !anchor) return null;
  const year = shifted(m.year, anchor?.year ?? 0);
  if (year !== null) return finish(m, year, m.month, relative ? anchor!.from : 'absolute');
  // No year: the month (and day) nearest to the anchor in the direction the clause looks.
  if (m.month === null) return null;
  if (m.lean === 'this') return finish(m, anchor!.year, m.month, anchor!.from);
  if (anchor!.month === null) return null;
  const mine = m.month * 100 + (m.day ?? 0);
  const theirs = anchor!.month * 100 + (m.day === null ? 0 : (anchor!.day ?? 0));
  const next = m.lean === 'next' || (m.lean === null && (direction === 'future' || isNear(m.month, m.day, anchor!)));
  const strict = m.lean !== null && (m.day === null || mine === theirs);
  const y = next ? (mine > theirs || (mine === theirs && !strict) ? anchor!.year : anchor!.year + 1) : mine < theirs || (mine === theirs && !strict) ? anchor!.year : anchor!.year - 1;
  return finish(m, y, m.month, anchor!.from);
}

/** A date without its year that comes within two months is that one: for ten months ago a text would name the year. */
function isNear(month: number, day: number | null, a: TimeAnchor): boolean {
  const ahead = (month - a.month! + 12) % 12;
  if (ahead === 0) return day !== null && a.day !== null && day > a.day;
  return ahead < 2 || (ahead === 2 && (day === null || a.day === null || day <= a.day));
}

function finish(m: DateMeaning, year: number, month: number | null, from: 'absolute' | 'published' | 'text') {
  if (year < 1 || year > 9999) return null;
  if (month === null) return { value: m.suffix ? `${isoDate(year)}-${m.suffix}` : isoDate(year), anchor: from };
  if (m.day === null) return { value: isoDate(year, month), anchor: from };
  return isDate({ year, month, day: m.day }) ? { value: isoDate(year, month, m.day), anchor: from } : null;
}

function hijriValue(m: { year: number | null; month: number; day: number | null }, anchor: TimeAnchor | null): ResolvedTime {
  const precision: TimePrecision = m.day !== null ? 'day' : 'month';
  const now = m.year === null && anchor && anchor.month !== null ? isoToHijri({ year: anchor.year, month: anchor.month, day: anchor.day ?? 15 }) : null;
  const year = m.year ?? now?.year ?? null;
  if (year === null) return { value: null, anchor: null, precision };
  const from = m.year === null ? anchor!.from : 'absolute';
  if (m.day !== null) {
    const day = hijriDay({ year, month: m.month, day: m.day });
    return { value: day === null ? null : isoDay(day), anchor: day === null ? null : from, precision };
  }
  const first = hijriDay({ year, month: m.month, day: 1 });
  if (first === null) return { value: null, anchor: null, precision };
  return { value: `${isoDay(first)}/${isoDay(first + hijriMonthLength(year, m.month)! - 1)}`, anchor: from, precision };
}

function nthValue(m: NthMeaning, anchor: TimeAnchor | null, direction: Direction): ResolvedTime {
  const precision: TimePrecision = m.of === 'week' ? 'week' : 'day';
  const base = resolveTime({ kind: 'date', year: m.year, month: m.month, day: null, lean: null }, anchor, direction);
  if (base.value === null || precisionOf(base.value) !== 'month') return { value: null, anchor: null, precision };
  const year = Number(base.value.slice(0, 4));
  const month = Number(base.value.slice(5, 7));
  const first = dayNumber({ year, month, day: 1 });
  const length = daysInMonth(year, month);
  const weekday = m.of === 'week' ? 1 : m.of;
  const firstHit = first + ((weekday - weekdayOf(first) + 7) % 7);
  const lastHit = first + length - 1 - ((weekdayOf(first + length - 1) - weekday + 7) % 7);
  // The last week of a month is its last whole one: its Sunday still lies in the month.
  const last = m.of === 'week' && lastHit + 6 > first + length - 1 ? lastHit - 7 : lastHit;
  const day = m.n > 0 ? firstHit + 7 * (m.n - 1) : last + 7 * (m.n + 1);
  if (day < first || day > first + length - 1) return { value: null, anchor: null, precision };
  return { value: m.of === 'week' ? isoWeek(day) : isoDay(day), anchor: base.anchor, precision };
}
