// Numbers and dates as the reader wants them: language, digits; an imprecise date stays imprecise.
import { settings } from './settings.svelte.ts';

const locale = (): string => `${settings.lang === 'ar' ? 'ar-EG' : 'en-GB'}-u-nu-${settings.digits}`;

/** A number with the user's digits: `number(1234)` gives ١٬٢٣٤ or 1,234. */
export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale(), options).format(value);
}

/** A year without thousands separator. */
export function year(value: number): string {
  return new Intl.NumberFormat(locale(), { useGrouping: false }).format(value);
}

/** Digits inside a ready text (ISO dates, versions), changed to the user's digits. */
export function digits(text: string): string {
  return settings.digits === 'arab' ? text.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d))) : text;
}

/** An ISO prefix date (`2024-05-16`, `2024-05`, `2023`) in words; what it does not fix is not shown. Null for what is no date. */
export function date(iso: string | null | undefined, { short = false }: { short?: boolean } = {}): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!parts) return iso ? digits(iso) : null;
  const [, y, m, d] = parts;
  if (!m) return year(Number(y));
  const at = new Date(Date.UTC(Number(y), Number(m) - 1, d ? Number(d) : 1));
  const month = short ? 'short' : 'long';
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', month, ...(d ? { day: 'numeric' } : {}) }).format(at);
}

/** From–to, as one date where both are the same. */
export function dates(from: string | null, to: string | null, how: { short?: boolean } = {}): string | null {
  const a = date(from, how);
  const b = to && to !== from ? date(to, how) : null;
  return a && b ? `${a} – ${b}` : a;
}

/** 0.873 as 87 %. */
export function percent(value: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

const units: Readonly<Record<string, string>> = { year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour', minute: 'minute', kilometre: 'kilometer', kilometer: 'kilometer', metre: 'meter' };
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** A figure's value and unit: 240000000000 USD, 33 percent, 7 document. */
export function quantity(value: number, unit: string): string {
  if (unit === 'percent') return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  if (unit === 'share') return new Intl.NumberFormat(locale(), { maximumFractionDigits: 3 }).format(value);
  const compact: Intl.NumberFormatOptions = Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } : { maximumFractionDigits: 3 };
  if (currencies.has(unit)) return new Intl.NumberFormat(locale(), { style: 'currency', currency: unit, currencyDisplay: 'name', ...compact, minimumFractionDigits: 0 }).format(value);
  const known = units[unit];
  if (known) return new Intl.NumberFormat(locale(), { style: 'unit', unit: known, unitDisplay: 'long', ...compact }).format(value);
  return new Intl.NumberFormat(locale(), compact).format(value);
}

/** True where `quantity` writes the unit too. */
export const writesUnit = (unit: string): boolean => currencies.has(unit) || unit === 'percent' || unit in units;
