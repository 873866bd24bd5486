// The Umm al-Qura calendar of Saudi Arabia, 1300 to 1600 AH: month lengths by table, conversion to Gregorian dates and back.
// Source of the table: ICU 78 (`Intl`, calendar islamic-umalqura), read out once by scripts/umm-al-qura.ts, so that no Node version changes a reading.
import { dayNumber, isoDay, type CivilDate } from './civil-date.ts';

const FIRST_YEAR = 1300;
/** Day number of 1 Muharram 1300 (12 November 1882). */
const FIRST_DAY = -31826;
// Three hexadecimal digits a year; bit n is set where month n + 1 has 30 days.
const MONTHS = 
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69' +
  'b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5' +
  'aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d4' +
  '6a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b9374b6975d6ad52aa594b2ab55bad95d2' +
  'dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b45a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baa' +
  'b94';

const YEARS = MONTHS.length / 3;
const mask = (year: number) => Number.parseInt(MONTHS.slice((year - FIRST_YEAR) * 3, (year - FIRST_YEAR) * 3 + 3), 16);
const lengthOf = (bits: number, month: number) => 29 + ((bits >> (month - 1)) & 1);
const starts: number[] = [FIRST_DAY];
for (let y = 0; y < YEARS; y++) {
  let days = 0;
  for (let m = 1; m <= 12; m++) days += lengthOf(mask(FIRST_YEAR + y), m);
  starts.push(starts[y]! + days);
}

/** Days of a Hijri month (29 or 30), or null outside the table. */
export function hijriMonthLength(year: number, month: number): number | null {
  return year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 1 && month <= 12 ? lengthOf(mask(year), month) : null;
}

/** Day number of a Hijri date, or null outside the table or where the month has no such day. */
export function hijriDay({ year, month, day }: CivilDate): number | null {
  const length = hijriMonthLength(year, month);
  if (length === null || day < 1 || day > length) return null;
  let days = starts[year - FIRST_YEAR]!;
  for (let m = 1; m < month; m++) days += lengthOf(mask(year), m);
  return days + day - 1;
}

/**
 * The Gregorian ISO date of a Hijri date. True to one day: the civil beginning of a month may follow the sighting of the moon.
 * @example hijriToIso({ year: 1436, month: 10, day: 14 }) // '2015-07-30'
 */
export function hijriToIso(date: CivilDate): string | null {
  const days = hijriDay(date);
  return days === null ? null : isoDay(days);
}

/** The Hijri date of a Gregorian one, or null outside the table. @example isoToHijri({ year: 2015, month: 7, day: 30 }) // 14/10/1436 */
export function isoToHijri(date: CivilDate): CivilDate | null {
  const days = dayNumber(date);
  if (days < FIRST_DAY || days >= starts[YEARS]!) return null;
  let y = 0;
  while (starts[y + 1]! <= days) y++;
  let left = days - starts[y]!;
  let month = 1;
  for (; left >= lengthOf(mask(FIRST_YEAR + y), month); month++) left -= lengthOf(mask(FIRST_YEAR + y), month);
  return { year: FIRST_YEAR + y, month, day: left + 1 };
}
