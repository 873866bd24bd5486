// Printed dates: reads a line or the head of a line as a date, in all month systems and digit orders of Arabic newspapers.
import { creditAt } from './credit-names.ts';
import { CLOCK_WORDS, DATE_LABELS, HIJRI_MONTHS, MONTHS, PLACES, UPDATE_LABELS, WEEKDAYS } from './lexicon.ts';
import { foldedWords } from './words.ts';
import { hijriToIso } from '../text/hijri.ts';

/** A date found in print. */
export interface PrintedDate {
  /** ISO date, with time and zone where both are printed. */
  readonly value: string;
  readonly calendar: 'gregorian' | 'hijri';
  /** The label says that it is a later change, not the publication. */
  readonly update: boolean;
}

const NUMERIC = /(?<!\d)(?:(?<y1>\d{4})\s?[-/.]\s?(?<m1>\d{1,2})\s?[-/.]\s?(?<d1>\d{1,2})|(?<d2>\d{1,2})\s?[-/.]\s?(?<m2>\d{1,2})\s?[-/.]\s?(?<y2>\d{4}))(?!\d)/gu;
const TIME = /(?<!\d)(?<h>\d{1,2}):(?<min>\d{2})(?::\d{2})?(?!\d)/u;
const ISO = /(?<!\d)(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)/u;
const ZONE = /(?:GMT|UTC|غرينتش|جرينتش|غرينيتش)\s?(?<sign>[+-])?\s?(?<h>\d{1,2})?(?::(?<m>\d{2}))?/iu;
const MECCA = /مكة|السعودية|الرياض|KSA/u;
const MOST = 160;
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/u;

/** Western digits for Arabic-Indic and Persian ones. */
export const westernDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (d) => String(d.charCodeAt(0) & 0xf));

const pad = (n: number): string => String(n).padStart(2, '0');

/** ISO date where year, month and day can be one. @example isoDate(2024, 5, 16) // '2024-05-16' */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** All dates in a short text: Gregorian ones first, so that a pair of calendars gives the Gregorian date. */
export function datesIn(text: string): { readonly value: string; readonly calendar: 'gregorian' | 'hijri' }[] {
  const plain = westernDigits(text.slice(0, MOST));
  const gregorian: string[] = [];
  const hijri: string[] = [];
  for (const m of plain.matchAll(NUMERIC)) {
    const g = m.groups as Record<string, string | undefined>;
    const year = Number(g['y1'] ?? g['y2']);
    let [month, day] = [Number(g['m1'] ?? g['m2']), Number(g['d1'] ?? g['d2'])];
    if (month > 12 && day <= 12) [month, day] = [day, month];
    const value = year < 1700 ? hijriToIso({ year, month, day }) : isoDate(year, month, day);
    if (value) (year < 1700 ? hijri : gregorian).push(value);
  }
  const words = foldedWords(plain).flatMap(splitDigits);
  for (let i = 0; i < words.length; i++) {
    for (const [table, found, least, most] of [[MONTHS, gregorian, 1800, 2199], [HIJRI_MONTHS, hijri, 1200, 1699]] as const) {
      const two = table.get(`${words[i]} ${words[i + 1] ?? ''}`);
      const month = two ?? table.get(words[i]!);
      if (!month) continue;
      const after = i + (two ? 2 : 1);
      const value = around(words, i, after, month, table, least, most);
      if (value) found.push(value);
      break;
    }
  }
  return [...gregorian.map((value) => ({ value, calendar: 'gregorian' as const })), ...hijri.map((value) => ({ value, calendar: 'hijri' as const }))];
}

/** Day before or behind a month's name, year behind; a second name of the same month (شباط/فبراير) is passed over. */
function around(words: readonly string[], from: number, after: number, month: number, table: ReadonlyMap<string, number>, least: number, most: number): string | null {
  let end = after;
  for (const n of [2, 1]) {
    if (table.get(words.slice(end, end + n).join(' ')) === month) {
      end += n;
      break;
    }
  }
  const number = (word: string | undefined, low: number, high: number): number | null => {
    const n = word !== undefined && /^\d{1,4}$/u.test(word) ? Number(word) : NaN;
    return n >= low && n <= high ? n : null;
  };
  let day = number(words[from - 1], 1, 31);
  // A second name may also stand before the one that was found: 4 شباط (فبراير).
  let year = number(words[end], least, most);
  if (day === null) {
    day = number(words[end], 1, 31);
    if (day !== null) year = number(words[end + 1], least, most);
  }
  if (day === null || year === null) return null;
  return table === HIJRI_MONTHS ? hijriToIso({ year, month, day }) : isoDate(year, month, day);
}

/** `2015م` and `1436هـ` are a number and a letter. */
const splitDigits = (word: string): string[] => word.match(/\d+|\D+/gu) ?? [word];

/**
 * Reads a whole line as a printed date: weekday, date in one or two calendars, clock, zone, labels, places and agencies.
 * @param most how many other words it may hold
 * @returns null where the line says anything else
 * @example printedDate('04-فبراير-2022')?.value // '2022-02-04'
 */
export function printedDate(line: string, most = 1): PrintedDate | null {
  if (line.length > MOST || !DIGIT.test(line)) return null;
  const iso = ISO.exec(line);
  const dates = iso ? [{ value: iso[1]!, calendar: 'gregorian' as const }] : datesIn(line);
  const first = dates[0];
  if (!first || strangers(line) > most) return null;
  return { value: iso ? first.value : withClock(first.value, westernDigits(line)), calendar: first.calendar, update: isUpdate(line) };
}

/** True where a line is a clock time and nothing else (11:01 ت م). */
export function isClock(line: string): boolean {
  return line.length < 40 && DIGIT.test(line) && TIME.test(westernDigits(line)) && strangers(line) === 0;
}

function isUpdate(line: string): boolean {
  return UPDATE_LABELS.match(foldedWords(line)) > 0;
}

/** How many words of a line are none of a printed date's. */
function strangers(line: string): number {
  const words = foldedWords(westernDigits(line)).flatMap(splitDigits);
  let strange = 0;
  for (let i = 0; i < words.length; ) {
    const two = `${words[i]} ${words[i + 1] ?? ''}`;
    const known = [MONTHS, HIJRI_MONTHS].some((t) => t.has(two)) ? 2
      : /^\d+$/u.test(words[i]!) || MONTHS.has(words[i]!) || HIJRI_MONTHS.has(words[i]!) || WEEKDAYS.has(words[i]!) || CLOCK_WORDS.has(words[i]!) ? 1
        : DATE_LABELS.match(words, i) || PLACES.match(words, i) || (creditAt(words, i)?.words.length ?? 0);
    if (!known) strange++;
    i += known || 1;
  }
  return strange;
}

/** Adds the clock where the zone is printed too: without a zone a clock says less than it seems to. */
function withClock(date: string, line: string): string {
  const time = TIME.exec(line);
  const zone = ZONE.exec(line);
  if (!time || !(zone || MECCA.test(line))) return date;
  let hour = Number(time.groups!['h']);
  const evening = /مساء|\bPM\b|(?<!\p{L})م(?!\p{L})(?=[^\d]*$)/iu.test(line);
  if (evening && hour < 12) hour += 12;
  if (hour > 23 || Number(time.groups!['min']) > 59) return date;
  const offset = zone ? (zone.groups!['h'] ? `${zone.groups!['sign'] ?? '+'}${pad(Number(zone.groups!['h']))}:${zone.groups!['m'] ?? '00'}` : 'Z') : '+03:00';
  return `${date}T${pad(hour)}:${time.groups!['min']}${offset === '+00:00' ? 'Z' : offset}`;
}
