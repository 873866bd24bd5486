// All time expressions of one line, longest first, by the first token: rules are tried only where a word of theirs begins.
import { cutsOf } from '../../text/clitics.ts';
import { ofWord } from '../../text/words.ts';
import { ORDINALS } from './numbers-lexicon.ts';
import { clock, dayPart, edge, eve, noun, vague } from './times-around.ts';
import { dayMonth, holiday, month, numericDate } from './times-dates.ts';
import { dayWord, notTimeAt, nthWeekday, weekday } from './times-days.ts';
import { durationRule } from './times-durations.ts';
import { longest, type Found, type TimeRule } from './times-found.ts';
import * as words from './times-lexicon.ts';
import { articleCount, pointedUnit, span } from './times-units.ts';
import { isNumberWord, type Line } from './times-words.ts';
import { bareYear, decade, season, year, yearPart, years } from './times-years.ts';
import lexicon from './generated/times.json' with { type: 'json' };
import { DENOMINATORS, key, TWO_FRACTIONS } from './numbers-lexicon.ts';

const starts = new Map<string, TimeRule[]>();
const file = (stems: Iterable<string>, ...rules: TimeRule[]) => {
  for (const s of stems) {
    const list = starts.get(s) ?? [];
    for (const r of rules) if (!list.includes(r)) list.push(r);
    starts.set(s, list);
  }
};
const heads = (forms: readonly string[]) => forms.map((f) => key(f.split(' ')[0]!));

file(words.MONTH_STARTS, month);
file(['شهر', 'شهري'], month);
file(words.DAY_STARTS, dayWord);
file([...words.WEEKDAYS.keys(), ...[...words.WEEKDAYS.keys()].map((w) => w.slice(2)), 'يوم', 'ايام', 'ليله', 'يومي'], weekday);
file(['عام', 'سنه', 'العام', 'السنه', ...words.THIS, ...words.THAT], year);
file(['عامي', 'سنتي', 'عامين', 'اعوام', 'سنوات', 'الاعوام', 'السنوات', 'العامين'], years);
file([...words.UNITS.keys(), ...words.THIS, ...words.THAT], pointedUnit);
file([...words.UNITS.keys(), ...words.SOME, ...words.SET_OPENERS, ...words.MEASURE_STARTS, ...DENOMINATORS.keys(), ...TWO_FRACTIONS.keys()], durationRule);
file([...words.SPANS].map((s) => `ال${s}`), span);
file(['الربع', 'النصف'], yearPart);
file(words.SEASONS.keys(), season);
file([...words.DECADES.keys(), 'القرن'], decade);
file([...words.EDGES, 'اخر'], edge);
file([...words.DAY_PART_STARTS, ...heads(lexicon.day_parts_alone)], dayPart);
file(heads(lexicon.vague), vague);
file(['الماضي', 'المستقبل', 'اللحظه', 'الساعه'], noun);
file(['عشيه', 'غداه'], eve);
file(words.CLOCK, clock);
file(heads(lexicon.holidays.flatMap((h) => h.forms)), holiday);
file(['اخر', 'الاسبوع', ...ORDINALS.keys()], nthWeekday);
file(['فاتح', ...[...ORDINALS.keys()].map((o) => `ال${o}`)], dayMonth);
file(['ال', 'لل'], articleCount, dayMonth);

const DIGITS: readonly TimeRule[] = [numericDate, clock, dayMonth, durationRule, bareYear];
const NUMBERS: readonly TimeRule[] = [dayMonth, durationRule, articleCount];

/** The expressions of a line, in order, none overlapping. */
export function findTimes(line: Line): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < line.length; ) {
    const hit = at(line, i);
    if (hit) out.push(hit);
    i = hit ? hit.to : (skip(line, i) ?? i + 1);
  }
  return out;
}

const NOT_STARTS = new Set(heads(lexicon.not_times));

interface Opening { readonly rules: readonly TimeRule[]; readonly blocks: boolean }
const NOTHING: Opening = { rules: [], blocks: false };

// Which rules a word may open.
const openingOf = ofWord((word): Opening => {
  const rules: TimeRule[] = [];
  let blocks = false;
  for (const cut of cutsOf(word)) {
    for (const r of starts.get(cut.stem) ?? []) if (!rules.includes(r)) rules.push(r);
    if (isNumberWord(cut.stem)) for (const r of NUMBERS) if (!rules.includes(r)) rules.push(r);
    blocks ||= NOT_STARTS.has(cut.stem);
  }
  return rules.length || blocks ? { rules, blocks } : NOTHING;
});

function skip(line: Line, i: number): number | null {
  return line[i]!.kind === 'word' && openingOf(line[i]!).blocks ? notTimeAt(line, i) : null;
}

function at(line: Line, i: number): Found | null {
  const token = line[i]!;
  if (token.kind === 'number') return longest(line, i, true, DIGITS);
  if (token.kind !== 'word') return null;
  const opening = openingOf(token);
  if (!opening.rules.length) return null;
  const hit = longest(line, i, true, opening.rules);
  if (!hit) return null;
  const blocked = opening.blocks ? notTimeAt(line, i) : null;
  return blocked === null || hit.to > blocked ? hit : null;
}
