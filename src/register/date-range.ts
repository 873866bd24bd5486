// Dates as far as they are known: the first and last day that an ISO prefix or TIMEX3 value may mean.
import { isoDay, weekStart } from '../text/civil-date.ts';

export interface DayRange { readonly from: string; readonly to: string }

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const at = (y: number, m: number, d: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return date.getTime();
};
const DAY = 86_400_000;

/**
 * The days that a value may mean, both included; null where it is no calendar value (`PAST_REF`, `P6M`).
 * @example dayRange('2024-02') // { from: '2024-02-01', to: '2024-02-29' }
 */
export function dayRange(value: string | null | undefined): DayRange | null {
  if (!value) return null;
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]));
    return { from: isoDay(monday), to: isoDay(monday + 6) };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const first = (Number(quarter[2]) - 1) * 3 + 1;
    return { from: day(at(Number(quarter[1]), first, 1)), to: day(at(Number(quarter[1]), first + 3, 1) - DAY) };
  }
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(value);
  if (!date) {
    const decade = /^(\d{3})X?$/.exec(value);
    return decade ? { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` } : null;
  }
  const [y, m, d] = [Number(date[1]), Number(date[2] ?? 0), Number(date[3] ?? 0)];
  if (m > 12 || d > 31 || (date[2] && m === 0)) return null;
  if (!m) return { from: `${date[1]}-01-01`, to: `${date[1]}-12-31` };
  if (!d) return { from: day(at(y, m, 1)), to: day(at(y, m + 1, 1) - DAY) };
  const exact = day(at(y, m, d));
  return exact === `${date[1]}-${date[2]}-${date[3]}` ? { from: exact, to: exact } : null;
}

/** Days from one day to another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Days that lie between two ranges: 0 where they share a day. */
export function gap(a: DayRange, b: DayRange): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

/** Length in days. */
export const lengthOf = (r: DayRange): number => daysBetween(r.from, r.to) + 1;

/** Buckets of four days that a day falls into, two for each: days at most two apart share one. None for longer ranges. */
export function daysNear(r: DayRange): string[] {
  if (lengthOf(r) > 1) return [];
  const at = Math.round(Date.parse(r.from) / DAY);
  return [`a${Math.floor(at / 4)}`, `b${Math.floor((at + 2) / 4)}`];
}

/** The months (`2024-05`) that a range touches when it is widened by some days; empty for ranges of more than about 40 days. */
export function monthsOf(r: DayRange, margin: number): string[] {
  if (lengthOf(r) > 40) return [];
  const out = new Set<string>();
  const [first, last] = [Date.parse(r.from) - margin * DAY, Date.parse(r.to) + margin * DAY];
  for (let ms = first; ms < last; ms += 20 * DAY) out.add(day(ms).slice(0, 7));
  out.add(day(last).slice(0, 7));
  return [...out];
}
