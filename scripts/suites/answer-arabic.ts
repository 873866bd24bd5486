// Answers the Arabic text cases with the project's own recognisers, in the shapes that the scorer of the suites asks for.
import { isoDay, parseIso, dayNumber, weekStart } from '../../src/text/civil-date.ts';
import { findNumbers, findOrdinals, findPercentages, findRanges, type Quantity } from '../../src/lang/ar/numbers-spans.ts';
import { readNumber, readOrdinal } from '../../src/lang/ar/numbers-read.ts';
import { readTimes } from '../../src/lang/ar/times-read.ts';
import { readDuration, readMoney } from '../../src/lang/ar/figures-read.ts';
import { nameLikeness } from '../../src/text/names/name-likeness.ts';
import { quotationsIn } from '../../src/text/quotations.ts';
import { sentencesIn } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { TextCase } from './text-case.ts';

/** The answer to one case, null where the recognisers find nothing, undefined where no recogniser of ours does this task. */
export function answerArabic(c: TextCase): unknown {
  switch (c.task) {
    case 'sentences': return sentences(c.input);
    case 'number': case 'number-rounded': return readNumber(c.input);
    case 'ordinal': return readOrdinal(c.input);
    case 'percent': return percent(c.input);
    case 'money': return readMoney(c.input);
    case 'duration': return readDuration(c.input);
    case 'date': return dateOf(c.input);
    case 'time': return timeOf(c);
    case 'spans-NumberModel': return spans(findNumbers(c.input));
    case 'spans-OrdinalModel': return spans(findOrdinals(c.input));
    case 'spans-PercentModel': return spans(findPercentages(c.input));
    case 'spans-NumberRangeModel': return spans(findRanges(c.input));
    case 'name-match': return nameLikeness(...(c.input as unknown as readonly [string, string]));
    default: return undefined;
  }
}

function sentences(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const tokens = tokenize(text, from, from + line.length, 0, 0);
    for (const s of sentencesIn(tokens, quotationsIn(tokens, 0), 0)) out.push(text.slice(s.start, s.end));
    from += line.length + 1;
  }
  return out;
}

const spans = (found: readonly Quantity[]) => found.map((q) => ({ start: q.start, end: q.end - 1, value: q.value }));

function percent(text: string): number | null {
  const [one] = findPercentages(text.replace(/[\u061c\u200e\u200f]/gu, ''));
  return one ? Number(one.value.slice(0, -1)) : null;
}

function dateOf(text: string): string | null {
  return readTimes(text).find((t) => t.value?.length === 10)?.value ?? null;
}

// Duckling takes a bare weekday as the coming one; the suite asks for the first instant, and the end where it expects one.
function timeOf(c: TextCase): { start: string; end?: string } | null {
  const value = readTimes(c.input, { reference: c.ref?.slice(0, 10) ?? null, direction: 'future' }).find((t) => t.value !== null && t.type === 'DATE')?.value;
  if (!value) return null;
  const [from, to] = value.split('/') as [string, string?];
  const start = firstDay(from);
  const end = to ? firstDay(to, 1) : null;
  return start === null ? null : { start: `${start}T00:00:00`, ...(end ? { end: `${end}T00:00:00` } : {}) };
}

function firstDay(value: string, later = 0): string | null {
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week) return isoDay(weekStart(Number(week[1]), Number(week[2])) + 7 * later);
  const d = parseIso(value);
  if (!d) return null;
  if (d.day !== null) return isoDay(dayNumber({ year: d.year, month: d.month!, day: d.day }) + later);
  return isoDay(dayNumber(d.month !== null ? { year: d.year, month: d.month + later, day: 1 } : { year: d.year + later, month: 1, day: 1 }));
}
