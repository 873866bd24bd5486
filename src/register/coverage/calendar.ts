// Weeks of ISO 8601 by name, as coverage counts in them.
import { isoDay, isoWeek, weekStart } from '../../text/civil-date.ts';

const DAY = 86_400_000;

/** The week of a day; '' where it is no day. @example weekOf('2024-05-16') // '2024-W20' */
export function weekOf(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? '' : isoWeek(ms / DAY);
}

const startOf = (week: string): number => {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  return weekStart(year, number);
};

/** @example mondayOf('2024-W20') // '2024-05-13' */
export const mondayOf = (week: string): string => isoDay(startOf(week));

/** All weeks from one to another, both included; none where the first lies behind the last. */
export function weeksBetween(from: string, to: string): string[] {
  const out: string[] = [];
  const last = startOf(to);
  for (let day = startOf(from); day <= last; day += 7) out.push(isoWeek(day));
  return out;
}
