// The small pieces that time expressions are built of: months, years, leans, days of the month, each read at a token of one line.
import type { Shift } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';
import { ERA_GREGORIAN, ERA_HIJRI, LEANS, MONTHS, THAT, THIS, type LeanWord } from './times-lexicon.ts';

/** The tokens of one block; places are indexes into it. */
export type Line = readonly Token[];

/** A piece: where it ends and where its letters begin (behind a proclitic). */
export interface Piece { readonly to: number; readonly start: number }

export interface MonthPiece extends Piece { readonly month: number; readonly hijri: boolean; readonly shy: boolean }

/**
 * A month name, with its twin of another system where one stands beside it (شباط/فبراير, يوليو (تموز)). Twins that disagree are not joined.
 * @param pro whether a proclitic may stand before it
 */
export function monthAt(line: Line, i: number, pro: boolean): MonthPiece | null {
  const match = MONTHS.match(line, i, pro);
  if (!match) return null;
  const name = match.values[0]!;
  const { cut } = match;
  if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ل' && cut.pro !== 'ول' && cut.pro !== 'ب' && cut.pro !== 'ف') return null;
  let to = match.to;
  let shy = name.shy;
  const sign = line[to]?.raw;
  if (sign === '/' || sign === '-' || sign === '(' || sign === '–') {
    const twin = MONTHS.match(line, to + 1, false);
    const closed = sign !== '(' || line[twin?.to ?? 0]?.raw === ')';
    if (twin && closed && twin.values[0]!.month === name.month && twin.values[0]!.hijri === name.hijri) {
      to = twin.to + (sign === '(' ? 1 : 0);
      shy = false;
    }
  }
  // يوليو تموز: Reuters prints the twin without a sign.
  const beside = to === match.to && !name.hijri ? MONTHS.match(line, to, false) : null;
  if (beside && !beside.values[0]!.hijri && beside.values[0]!.month === name.month) [to, shy] = [beside.to, false];
  // آب (August) and أب (father) fold to one form: only the madda tells them apart.
  const letter = cut.stem === 'اب' && !/[آ]/u.test(line[i]!.form);
  return { to, start: stemStart(line[i]!, cut), month: name.month, hijri: name.hijri, shy: shy || letter };
}

export interface YearPiece extends Piece { readonly year: number; readonly hijri: boolean }

/** A year in four digits with its era sign, if any (2015م, 1436هـ). */
export function yearAt(line: Line, i: number): YearPiece | null {
  const token = line[i];
  if (!token || token.kind !== 'number' || !/^[12]\d{3}$/u.test(token.form)) return null;
  const era = line[i + 1];
  const year = Number(token.form);
  if (era && ERA_HIJRI.has(era.fold)) return { to: i + 2, start: token.start, year, hijri: true };
  if (era && ERA_GREGORIAN.has(era.fold)) return { to: i + 2, start: token.start, year, hijri: false };
  return year > 2200 ? null : { to: i + 1, start: token.start, year, hijri: false };
}

export interface YearPhrase extends Piece { readonly year: number | Shift | null; readonly hijri: boolean; readonly named: boolean }

const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'السنه']);

/**
 * A year with or without its noun: عام 2020, 2020, العام الماضي, هذا العام, السنة المقبلة. A year that only points back (العام نفسه) has year null.
 * @param bare whether digits alone will do
 */
export function yearPhraseAt(line: Line, i: number, pro: boolean, bare: boolean): YearPhrase | null {
  const digits = yearAt(line, i);
  if (digits) return bare ? { ...digits, named: false } : null;
  const token = line[i];
  if (!token || token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const start = stemStart(token, cut);
    if ((THIS.has(cut.stem) || THAT.has(cut.stem)) && (line[i + 1]?.fold === 'العام' || line[i + 1]?.fold === 'السنه')) {
      return { to: i + 2, start, year: THIS.has(cut.stem) ? { offset: 0 } : null, hijri: false, named: true };
    }
    if (!YEAR_WORDS.has(cut.stem)) continue;
    const year = yearAt(line, i + 1);
    if (year) return { to: year.to, start, year: year.year, hijri: year.hijri, named: true };
    const words = numberAt(line, i + 1);
    if (words && words.form === 'words' && words.value >= 1000 && words.value <= 2100 && words.pro === '') return { to: words.to, start, year: words.value, hijri: false, named: true };
    // السنة المالية 2025, العام الدراسي 2016
    const late = cut.stem.startsWith('ال') && /^ال\S+يه?$/u.test(line[i + 1]?.fold ?? '') && !leanAt(line, i + 1) ? yearAt(line, i + 2) : null;
    if (late && !late.hijri) return { to: late.to, start, year: late.year, hijri: false, named: true };
    const lean = cut.stem.startsWith('ال') ? leanAt(line, i + 1) : null;
    if (!lean || lean === 'vague') continue;
    return { to: i + 2, start, year: lean === 'same' ? null : { offset: lean === 'last' ? -1 : lean === 'next' ? 1 : 0 }, hijri: false, named: true };
  }
  return null;
}

/** An adjective of time (الماضي, المقبلة, نفسه). */
export function leanAt(line: Line, i: number): LeanWord | null {
  const token = line[i];
  return token ? (LEANS.get(token.fold) ?? null) : null;
}

export interface DayPiece extends Piece { readonly day: number; readonly ordinal: boolean; readonly pro: string }

/** A day of the month: 14, الـ14, الرابع عشر, العشرين. */
export function dayOfMonthAt(line: Line, i: number): DayPiece | null {
  const token = line[i];
  if (!token) return null;
  if (token.kind === 'number') {
    const day = /^\d{1,2}$/u.test(token.form) ? Number(token.form) : 0;
    return day >= 1 && day <= 31 ? { to: i + 1, start: token.start, day, ordinal: false, pro: '' } : null;
  }
  if (token.kind !== 'word') return null;
  if (line[i + 1]?.kind === 'number') {
    const number = numberAt(line, i);
    return number?.definite && number.value <= 31 && number.value >= 1 && Number.isInteger(number.value) && number.form === 'digits' ? { to: number.to, start: token.start, day: number.value, ordinal: true, pro: number.pro } : null;
  }
  const ordinal = ordinalAt(line, i, true);
  if (ordinal?.definite && ordinal.value <= 31) return { to: ordinal.to, start: ordinal.start, day: ordinal.value, ordinal: true, pro: ordinal.pro };
  // فاتح مايو is the first of May in the Maghreb.
  return token.fold === 'فاتح' ? { to: i + 1, start: token.start, day: 1, ordinal: false, pro: '' } : null;
}

/** True for the folded word or its form behind the article. */
export const isNumberWord = (fold: string): boolean => NUMBER_WORDS.has(fold) || (fold.startsWith('ال') && NUMBER_WORDS.has(fold.slice(2)));
