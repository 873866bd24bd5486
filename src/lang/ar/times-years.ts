// Years and what is larger or a part of them: عام 2020, العام الماضي, عامي 2014 و2015, في 2013, الربع الأول من 2024, صيف 2020, التسعينيات, القرن الماضي.
import { date, fixed, VAGUE, type DateMeaning } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { rule } from '../../rules/rule.ts';
import { countedNoun } from './figures-nouns.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';
import { month } from './times-dates.ts';
import { found, type Found } from './times-found.ts';
import { DECADES, SEASONS, YEAR_NOUNS, YEAR_OPENERS } from './times-lexicon.ts';
import { leanAt, yearAt, yearPhraseAt, type Line } from './times-words.ts';

const YEAR = rule('ar/times/year', 'A year with its noun, counted or pointed to: عام 2020, العام الماضي, هذه السنة.');
const YEARS = rule('ar/times/years', 'Two years under one noun: عامي 2014 و2015.');
const BARE_YEAR = rule('ar/times/bare-year', 'A year in digits alone, behind a preposition or the noun of an event: في 2013.');
const PART = rule('ar/times/year-part', 'A quarter or half of a year: الربع الأول من عام 2024.');
const SEASON = rule('ar/times/season', 'A season with a year or an adjective: صيف 2020.');
const DECADE = rule('ar/times/decade', 'A decade by name or a century: تسعينيات القرن الماضي.');

/** عام 2020, العام الماضي, هذا العام. */
export function year(line: Line, i: number, pro: boolean): Found | null {
  const phrase = yearPhraseAt(line, i, pro, false);
  if (!phrase) return null;
  const second = rangeEnd(line, phrase.to);
  if (typeof phrase.year === 'number' && second && second.year > phrase.year && !phrase.hijri) {
    return found(line, i, second.to, phrase.start, { kind: 'range', from: date(phrase.year), to: date(second.year) }, YEARS);
  }
  if (phrase.hijri) return found(line, i, phrase.to, phrase.start, VAGUE, YEAR);
  return found(line, i, phrase.to, phrase.start, phrase.year === null ? VAGUE : date(phrase.year), YEAR);
}

// 2014-2015, 2014/2015
function rangeEnd(line: Line, i: number) {
  const sign = line[i]?.raw;
  const end = sign === '-' || sign === '–' || (sign === '/' && !line[i]!.spaced) ? yearAt(line, i + 1) : null;
  return end && !end.hijri && line[i]!.spaced === line[i + 1]!.spaced ? end : null;
}

/** عامي 2014 و2015, بين عامي 2010 و2020, أعوام 2010-2015. */
export function years(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  const cut = cutsOf(token).find((c) => /^(?:ال)?(?:عامي|سنتي|عامين|اعوام|سنوات|عاما)$/u.test(c.stem));
  if (!cut || (cut.pro !== '' && !pro)) return null;
  const one = yearAt(line, i + 1);
  if (!one || one.hijri) return null;
  const link = line[one.to];
  const two = link && (/^(?:و|الي|حتي)$/u.test(link.fold) || link.raw === '-' || link.raw === '–') ? yearAt(line, one.to + 1) : null;
  if (!two) return found(line, i, one.to, stemStart(token, cut), date(one.year), YEARS);
  return found(line, i, two.to, stemStart(token, cut), { kind: 'range', from: date(one.year), to: date(two.year) }, YEARS);
}

/** A year in digits alone. */
export function bareYear(line: Line, i: number): Found | null {
  const piece = yearAt(line, i);
  if (!piece || piece.year < 1800 || piece.year > 2100) return null;
  const before = line[i - 1];
  const next = line[piece.to];
  // On this day: "1954 - the Geneva accords are signed".
  const listed = (!before || before.kind === 'stop') && (next?.raw === '-' || next?.raw === '–' || next?.raw === ':') && next.spaced;
  const era = piece.to === i + 2;
  if (listed || (era && !piece.hijri)) return found(line, i, piece.to, piece.start, date(piece.year), BARE_YEAR);
  if (!before || before.kind !== 'word' || next?.raw === '%' || next?.raw === '٪' || (next?.raw === '.' && !next.spaced && line[piece.to + 1]?.kind === 'number')) return null;
  if (next?.kind === 'word' && !next.spaced) return null;
  const stem = before.fold;
  const opens = YEAR_OPENERS.has(stem) || (stem.length > 2 && /^[وف]/u.test(stem) && YEAR_OPENERS.has(stem.slice(1)));
  const glued = /^(?:ل|لل|ب|و)$/u.test(stem) && !line[i]!.spaced;
  if (!opens && !glued && !YEAR_NOUNS.has(stem)) return null;
  // "في 1500 موقع" counts: a noun in the singular or plural follows. A year is followed by a sign, a verb, a preposition or a definite word.
  if (opens && piece.year < 1900 && next?.kind === 'word') return null;
  if ((opens || glued) && next?.kind === 'word' && countedNoun(next)) return null;
  const range = rangeEnd(line, piece.to);
  if (range && range.year > piece.year) return found(line, i, range.to, piece.start, { kind: 'range', from: date(piece.year), to: date(range.year) }, BARE_YEAR);
  return found(line, i, piece.to, piece.start, piece.hijri ? VAGUE : date(piece.year), BARE_YEAR);
}
const QUARTERS = new Map([['الربع', 'Q'], ['النصف', 'H'], ['ربع', 'Q'], ['نصف', 'H']]);

/** الربع الأول من عام 2024, النصف الثاني من العام الجاري. */
export function yearPart(line: Line, i: number, pro: boolean): Found | null {
  const cut = cutsOf(line[i]!).find((c) => QUARTERS.has(c.stem) && c.stem.startsWith('ال'));
  if (!cut || (cut.pro !== '' && !pro)) return null;
  const ordinal = ordinalAt(line, i + 1);
  const n = ordinal?.definite ? ordinal.value : line[i + 1]?.fold === 'الاخير' ? (QUARTERS.get(cut.stem) === 'Q' ? 4 : 2) : 0;
  const letter = QUARTERS.get(cut.stem)!;
  if (n < 1 || n > (letter === 'Q' ? 4 : 2)) return null;
  const at = ordinal?.definite ? ordinal.to : i + 2;
  const of = line[at]?.fold === 'من' || line[at]?.fold === 'في' ? at + 1 : at;
  const phrase = yearPhraseAt(line, of, true, true);
  if (!phrase) {
    // النصف الأول من سبتمبر: a part of a month, of the month's value.
    const whole = of > at ? month(line, of, true) : null;
    return whole && { ...whole, from: i, start: stemStart(line[i]!, cut), rule: PART };
  }
  const meaning: DateMeaning | typeof VAGUE = phrase.year === null || phrase.hijri ? VAGUE : date(phrase.year, null, null, null, `${letter}${n}`);
  return found(line, i, phrase.to, stemStart(line[i]!, cut), meaning, PART);
}

/** صيف 2020, الصيف الماضي, خريف العام المقبل. */
export function season(line: Line, i: number, pro: boolean): Found | null {
  const cut = cutsOf(line[i]!).find((c) => SEASONS.has(c.stem));
  if (!cut || (cut.pro !== '' && !pro)) return null;
  const id = SEASONS.get(cut.stem)!;
  const start = stemStart(line[i]!, cut);
  const at = line[i + 1]?.fold === 'من' || line[i + 1]?.fold === 'في' ? i + 2 : i + 1;
  const phrase = cut.stem.startsWith('ال') && at === i + 1 ? null : yearPhraseAt(line, at, true, at === i + 1);
  if (phrase) return found(line, i, phrase.to, start, phrase.year === null || phrase.hijri ? VAGUE : date(phrase.year, null, null, null, id), SEASON);
  const lean = leanAt(line, i + 1);
  // Which year last or next summer belongs to depends on the day of the year: left open.
  return lean && lean !== 'same' ? found(line, i, i + 2, start, VAGUE, SEASON) : null;
}

/** التسعينيات, سبعينيات القرن الماضي, القرن الحادي والعشرين, القرن الماضي. */
export function decade(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const start = stemStart(token, cut);
    const tens = DECADES.get(cut.stem);
    if (tens !== undefined) {
      const at = line[i + 1]?.fold === 'من' ? i + 2 : i + 1;
      const century = centuryAt(line, at);
      if (!century) return cut.stem.startsWith('ال') ? found(line, i, i + 1, start, fixed(`19${tens}`, 'decade'), DECADE) : null;
      const meaning = century.century === null ? VAGUE : fixed(`${century.century}${tens}`, 'decade');
      return found(line, i, century.to, start, meaning, DECADE);
    }
    if (cut.stem !== 'القرن') continue;
    const century = centuryAt(line, i, true);
    return century && found(line, i, century.to, start, century.century === null ? VAGUE : fixed(String(century.century), 'decade'), DECADE);
  }
  return null;
}

// The century as the two first digits of its years; "last century" is the twentieth for every newspaper of this one.
function centuryAt(line: Line, i: number, here = false): { to: number; century: number | null } | null {
  if (!here && line[i]?.fold !== 'القرن') return null;
  const ordinal = ordinalAt(line, i + 1, true);
  if (ordinal?.definite && ordinal.value > 1 && ordinal.value <= 21) return { to: ordinal.to, century: ordinal.value - 1 };
  const number = numberAt(line, i + 1);
  if (number && number.form === 'digits' && number.value >= 15 && number.value <= 21) return { to: number.to, century: number.value - 1 };
  const lean = leanAt(line, i + 1);
  if (lean === 'last') return { to: i + 2, century: 19 };
  if (lean === 'this') return { to: i + 2, century: 20 };
  return lean === 'next' ? { to: i + 2, century: 21 } : null;
}
