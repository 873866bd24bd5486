// Calendar arithmetic on ISO dates (proleptic Gregorian): day numbers, weekdays, shifts and ISO weeks. Belongs to no language.

/** Year, month and day as numbers (month and day count from 1). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Days since 1970-01-01. Takes any month number: 13 is January of the next year. Source: H. Hinnant, days_from_civil. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The date of a day number. Source: H. Hinnant, civil_from_days. */
export function civilDate(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Weekday of a day number: 0 is Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

/** Days of a month. @example daysInMonth(2024, 2) // 29 */
export const daysInMonth = (year: number, month: number): number => dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });

/** True where the calendar has such a day. */
export const isDate = (d: CivilDate): boolean => d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= daysInMonth(d.year, d.month);

/** ISO form of a year, a month or a day. @example isoDate(2024, 5) // '2024-05' */
export function isoDate(year: number, month?: number, day?: number): string {
  return pad(year, 4) + (month === undefined ? '' : `-${pad(month)}` + (day === undefined ? '' : `-${pad(day)}`));
}

/** ISO form of a day number. */
export function isoDay(days: number): string {
  const d = civilDate(days);
  return isoDate(d.year, d.month, d.day);
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (more may follow, as in a date-time); null where it is none or no such day exists. */
export function parseIso(text: string): { readonly year: number; readonly month: number | null; readonly day: number | null } | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d])/u.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), m[2] ? Number(m[2]) : null, m[3] ? Number(m[3]) : null];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && !isDate({ year, month, day })) return null;
  return { year, month, day };
}

/** ISO 8601 week of a day number. @example isoWeek(dayNumber({ year: 2022, month: 9, day: 15 })) // '2022-W37' */
export function isoWeek(days: number): string {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = civilDate(thursday);
  return `${pad(year, 4)}-W${pad(1 + Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7))}`;
}

/** Day number of the Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const jan4 = dayNumber({ year, month: 1, day: 4 });
  return jan4 - ((weekdayOf(jan4) + 6) % 7) + (week - 1) * 7;
}
