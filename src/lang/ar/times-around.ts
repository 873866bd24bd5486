// What stands around a date and belongs to its expression: edges (مطلع يوليو), parts of the day (مساء أمس), earlier and later (وقت لاحق اليوم), the clock.
import { VAGUE, type TimeMeaning } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { rule } from '../../rules/rule.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';
import { dayMonth, month, numericDate } from './times-dates.ts';
import { dayWord, weekday } from './times-days.ts';
import { found, longest, type Found, type TimeRule } from './times-found.ts';
import { CLOCK, DAY_PARTS, DAY_PARTS_ALONE, EDGES, UNITS, VAGUE_PHRASES } from './times-lexicon.ts';
import { pointedUnit, shiftOf, span } from './times-units.ts';
import { type Line } from './times-words.ts';
import { decade, season, year, yearPart, years } from './times-years.ts';

const EDGE = rule('ar/times/edge', 'The beginning, middle or end of a period: مطلع يوليو, نهاية العام الجاري.');
const PART = rule('ar/times/day-part', 'A part of a day: مساء أمس, بعد ظهر الخميس.');
const ALONE = rule('ar/times/day-part-alone', 'A part of the day that no day is named for: في الصباح, ليلا.');
const VAGUE_TIME = rule('ar/times/vague', 'A word or phrase for a time that nothing fixes: سابقا, وقت لاحق, الآن.');
const VAGUE_OF = rule('ar/times/vague-of', 'Earlier, later or late on a day or in a period that is named: وقت لاحق اليوم الخميس.');
const EVE = rule('ar/times/eve', 'The eve or the morrow of an event: عشية الزيارة.');
const HOUR = rule('ar/times/clock', 'A time of day: الساعة العاشرة صباح اليوم.');

const DAY_CORE: readonly TimeRule[] = [dayWord, weekday, numericDate, dayMonth];
const CORE: readonly TimeRule[] = [...DAY_CORE, month, years, year, pointedUnit, yearPart, season, decade];

/** مطلع يوليو (تموز), نهاية العام, منتصف القرن الماضي, ختام يوم من المحادثات. */
export function edge(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  const last = /^(?:اخر)$/u;
  const cut = cutsOf(token).find((c) => (EDGES.has(c.stem) || last.test(c.stem)) && (pro || c.pro === ''));
  if (!cut) return null;
  const start = stemStart(token, cut);
  const at = line[i + 1]?.fold === 'من' ? i + 2 : i + 1;
  const core = longest(line, at, false, last.test(cut.stem) ? [month, pointedUnit] : CORE) ?? (line[at]?.kind === 'number' ? yearDigits(line, at) : null);
  if (core) return { ...core, from: i, start, rule: EDGE };
  const unit = line[at] ? UNITS.get(line[at]!.fold) : undefined;
  if (unit?.definite && unit.number === 'one' && (unit.id === 'year' || unit.id === 'month' || unit.id === 'week')) return found(line, i, at + 1, start, shiftOf(unit, 0), EDGE);
  if (unit && !unit.definite && unit.number === 'one' && unit.id === 'day' && line[at + 1]?.fold === 'من' && line[at + 2]) return found(line, i, at + 3, start, VAGUE, EDGE);
  return null;
}

// مطلع 2020: the edge does for the noun of the year.
function yearDigits(line: Line, i: number): Found | null {
  const digits = /^(?:19|20)\d\d$/u.test(line[i]!.form);
  return digits ? found(line, i, i + 1, line[i]!.start, { kind: 'date', year: Number(line[i]!.form), month: null, day: null, lean: null }, EDGE) : null;
}

/** مساء أمس, بعد ظهر الخميس, فجر 14 مايو; alone only with the article or as an adverb. */
export function dayPart(line: Line, i: number, pro: boolean): Found | null {
  const match = DAY_PARTS.match(line, i, pro);
  if (match) {
    const at = line[match.to]?.fold === 'من' ? match.to + 1 : match.to;
    const core = longest(line, at, false, DAY_CORE) ?? (line[at]?.fold === 'يوم' ? longest(line, at + 1, false, DAY_CORE) : null);
    if (core && core.rule !== ALONE) return { ...core, from: i, start: stemStart(line[i]!, match.cut), rule: PART };
  }
  const alone = DAY_PARTS_ALONE.match(line, i, pro);
  if (!alone) return null;
  // الصباح is also a family name: with the article it takes a preposition.
  if (alone.to === i + 1 && alone.cut.pro === '' && /^ال/u.test(alone.cut.stem) && !/^[وف]?(?:في|خلال|منذ|حتي|اثناء|طوال|هذا|قبل|بعد|مع)$/u.test(line[i - 1]?.fold ?? '')) return null;
  // صباح and مساء in the accusative need their alif on the page; مساء has none and stands for many other things.
  if (alone.to === i + 1 && alone.cut.stem === 'مساء' && !/[\u064b]/u.test(line[i]!.raw) && line[i - 1]?.kind !== 'number') return null;
  return found(line, i, alone.to, stemStart(line[i]!, alone.cut), VAGUE, ALONE);
}

const NEARNESS = /^(?:من|الي|ل\S*)$/u;

/** سابقا, وقت لاحق اليوم الخميس, وقت متأخر مساء أمس, وقت سابق من هذا الشهر. */
export function vague(line: Line, i: number, pro: boolean): Found | null {
  const match = VAGUE_PHRASES.match(line, i, pro);
  if (!match || match.cut.pro.endsWith('ك')) return null;
  const start = stemStart(line[i]!, match.cut);
  const next = line[match.to];
  // قريبا من is a place, حديثا before a preposition a talk.
  if (match.to === i + 1 && (match.cut.stem === 'قريبا' || match.cut.stem === 'حديثا') && next && NEARNESS.test(next.fold)) return null;
  if (match.to > i + 1) {
    const at = next?.fold === 'من' ? match.to + 1 : match.to;
    const core = longest(line, at, false, [...CORE, dayPart, span]);
    if (core && core.rule !== ALONE && core.meaning.kind !== 'fixed') return { ...core, from: i, start, rule: VAGUE_OF };
  }
  return found(line, i, match.to, start, VAGUE, VAGUE_TIME);
}

/** في الماضي, في المستقبل, حتى اللحظة: nouns of time behind their preposition only. */
export function noun(line: Line, i: number): Found | null {
  const token = line[i]!;
  const before = line[i - 1]?.fold;
  if ((token.fold === 'اللحظه' || token.fold === 'الساعه') && /^(?:حتي|وحتي|لحد|حد|الي حد)$/u.test(before ?? '') && line[i + 1]?.kind !== 'number' && !ordinalAt(line, i + 1)) return found(line, i, i + 1, token.start, VAGUE, VAGUE_TIME);
  return (token.fold === 'الماضي' || token.fold === 'المستقبل') && (before === 'في' || before === 'وفي') ? found(line, i, i + 1, token.start, VAGUE, VAGUE_TIME) : null;
}

/** عشية الزيارة, غداة إعلان النتائج: the word of time and what it is counted from. */
export function eve(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  const cut = cutsOf(token).find((c) => (c.stem === 'عشيه' || c.stem === 'غداه') && (pro || c.pro === ''));
  const next = line[i + 1];
  if (!cut || next?.kind !== 'word') return null;
  const start = stemStart(token, cut);
  const core = longest(line, i + 1, false, CORE);
  if (core) return { ...core, from: i, start, meaning: VAGUE, rule: EVE };
  const definite = next.fold.startsWith('ال') || /(?:ه|ها|هما|هم)$/u.test(next.fold) && !next.form.endsWith('ة');
  const second = line[i + 2];
  return found(line, i, !definite && second?.kind === 'word' && second.fold.length > 3 ? i + 3 : i + 2, start, VAGUE, EVE);
}

/** الساعة العاشرة والنصف صباح اليوم, 10:30 بتوقيت غرينتش. The value is the day's, where one is named. */
export function clock(line: Line, i: number, pro: boolean): Found | null {
  const token = line[i]!;
  let at: number;
  let start = token.start;
  if (token.kind === 'number') {
    if (!isTime(line, i)) return null;
    at = i + 3;
  } else {
    const cut = cutsOf(token).find((c) => CLOCK.has(c.stem) && (pro || c.pro === ''));
    if (!cut) return null;
    start = stemStart(token, cut);
    const ordinal = ordinalAt(line, i + 1, true);
    const number = isTime(line, i + 1) ? { to: i + 4 } : numberAt(line, i + 1);
    if (ordinal?.definite) at = ordinal.to;
    else if (number) at = number.to;
    else return null;
  }
  while (line[at] && /^و?(?:النصف|نصف|الربع|ربع|الثلث|ثلث|دقيقه|دقائق)$/u.test(line[at]!.fold)) at++;
  const part = DAY_PARTS_ALONE.match(line, at, false) ?? (line[at]?.fold === 'مساء' ? { to: at + 1 } : null);
  let meaning: TimeMeaning = VAGUE;
  const lead = line[at]?.fold === 'من' ? at + 1 : at;
  const core = longest(line, lead, false, [...DAY_CORE, dayPart]);
  if (core && core.rule !== ALONE) [at, meaning] = [core.to, core.meaning];
  else if (part) at = part.to;
  if (token.kind === 'number' && !part && !core && !/^(?:بتوقيت|ت|غرينتش|توقيت)$/u.test(line[at]?.fold ?? '')) return null;
  if (/^ب?(?:ال)?توقيت$/u.test(line[at]?.fold ?? '')) at += line[at + 1]?.kind === 'word' ? 2 : 1;
  return found(line, i, at, start, meaning, HOUR, { type: 'TIME' });
}

function isTime(line: Line, i: number): boolean {
  const [h, colon, m] = [line[i], line[i + 1], line[i + 2]];
  return h?.kind === 'number' && /^\d{1,2}$/u.test(h.form) && Number(h.form) < 25 && colon?.kind === 'colon' && m?.kind === 'number' && /^\d\d$/u.test(m.form) && !m.spaced;
}

export { CORE };
