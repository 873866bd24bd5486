// Weeks of ISO 8601, which begin on Monday and are named by the year of their Thursday.

const DAY = 86_400_000;

/** @example weekOf('2024-05-16') // '2024-W20' */
export function weekOf(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) return '';
  const thursday = new Date(ms + (3 - ((new Date(ms).getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** @example mondayOf('2024-W20') // '2024-05-13' */
export function mondayOf(week: string): string {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const fourth = Date.UTC(year, 0, 4);
  return new Date(fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY).toISOString().slice(0, 10);
}

/** All weeks from one to another, both included; none where the first lies behind the last. */
export function weeksBetween(from: string, to: string): string[] {
  const out: string[] = [];
  const last = mondayOf(to);
  for (let ms = Date.parse(mondayOf(from)); new Date(ms).toISOString().slice(0, 10) <= last; ms += 7 * DAY) out.push(weekOf(new Date(ms).toISOString().slice(0, 10)));
  return out;
}
