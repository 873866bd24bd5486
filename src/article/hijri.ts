// Hijri dates of date lines, by the Umm al-Qura calendar that Saudi newspapers print. Conversion by ICU's table (`Intl`).

// Made when first needed: most pages have no Hijri date.
let format: Intl.DateTimeFormat | null = null;
const umAlQura = () => (format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }));
const DAY = 86_400_000;
/** 1 Muharram 1 AH in the civil reckoning, from which the search starts. */
const EPOCH = Date.UTC(622, 6, 19);
const MEAN_YEAR = 354.36708;
const MEAN_MONTH = 29.530588;

function hijriOf(time: number): readonly [year: number, month: number, day: number] {
  const parts = umAlQura().formatToParts(time);
  const part = (type: string): number => Number.parseInt(parts.find((p) => p.type === type)?.value ?? '', 10);
  return [part('year'), part('month'), part('day')];
}

/**
 * The Gregorian ISO date of a Hijri one, or null outside 1300–1600 AH.
 * @example hijriToGregorian(1436, 10, 25) // '2015-08-10'
 */
export function hijriToGregorian(year: number, month: number, day: number): string | null {
  if (!(year >= 1300 && year <= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  const guess = EPOCH + Math.round((year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH + day - 1) * DAY;
  for (let shift = -4; shift <= 4; shift++) {
    const time = guess + shift * DAY;
    const [y, m, d] = hijriOf(time);
    if (y === year && m === month && d === day) return new Date(time).toISOString().slice(0, 10);
  }
  return null;
}
