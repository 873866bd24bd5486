// Figures of an article: every quantity that a reader might cite, once, with unit, comparator, what it counts and as of when.
import type { Figure } from '../../recognize/figure.ts';
import type { TimeExpression } from '../../recognize/time.ts';
import { derive } from '../../rules/rule.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import type { WithTimes } from './context.ts';
import { findFigures, type FigureFound } from './figures-find.ts';
import { whatOf } from './figures-what.ts';
import type { Line } from './times-words.ts';

interface Told { readonly found: FigureFound; readonly what: TextSpan | null; readonly evidence: TextSpan; readonly asOf: TimeExpression | null; readonly headline: boolean }

/**
 * Recognises the figures of title, subtitle and body. A figure told again is the same one: unit and value agree and, for money and
 * percentages, what is measured does too.
 * @example 'بقيمة 3.4 مليار دولار' gives 3400000000 USD
 */
export function recognizeFigures({ analysis, times }: WithTimes): readonly Figure[] {
  const told: Told[] = [];
  const { tokens, text, document } = analysis;
  const dated = times.filter((t) => t.type !== 'DURATION');
  let next = 0;
  for (let from = 0; from < tokens.length; ) {
    const { block } = tokens[from]!;
    let to = from;
    while (to < tokens.length && tokens[to]!.block === block) to++;
    const line: Line = tokens.slice(from, to);
    const { role } = document.blocks[block]!;
    const covered = new Uint8Array(line.length);
    // Both lists run in text order: one walk marks the tokens of dates.
    for (let i = 0; i < line.length && next < dated.length; i++) {
      while (next < dated.length && dated[next]!.end <= line[i]!.start) next++;
      if (next < dated.length && dated[next]!.start < line[i]!.end) covered[i] = 1;
    }
    if (role !== 'caption') {
      for (const found of findFigures(line, (i) => covered[i] === 1)) {
        const s = analysis.sentences[analysis.sentenceOf[from + found.from]!]!;
        told.push({ found, what: whatOf(text, line, found), evidence: spanOf(text, s.start, s.end), asOf: asOf(dated, firstAfter(dated, s.start), s, found), headline: role !== 'body' });
      }
    }
    from = to;
  }
  return once(told).map(({ found, what, evidence, asOf: when }, n) => {
    const span = spanOf(text, found.start, found.end);
    return {
      id: `f${n + 1}`, value: found.value, unit: found.unit, comparator: found.comparator, what, as_of: when?.value ?? null, measure: found.change ? 'change' : 'level',
      source: null, span, evidence: [evidence], confidence: found.confidence, derivation: derive(found.rule, { number: span, what, asOf: when }),
    };
  });
}

const BEHIND = 30;
const BEFORE = 45;
const DAY = 15;

// The date for which a figure holds: a year or month close by, behind it (في العام الماضي) rather than before; a single day only where it touches the figure.
function asOf(dated: readonly TimeExpression[], first: number, s: { start: number; end: number }, f: FigureFound): TimeExpression | null {
  let best: TimeExpression | null = null;
  let least = Infinity;
  for (let k = first; k < dated.length && dated[k]!.start < s.end; k++) {
    const t = dated[k]!;
    if (t.value === null || t.type !== 'DATE' || t.end > s.end) continue;
    const behind = t.start >= f.end;
    const gap = behind ? t.start - f.end : f.start - t.end;
    const reach = /^\d{4}(?:-(?:\d\d|[QH]\d))?$/u.test(t.value) ? (behind ? BEHIND : BEFORE) : DAY;
    const cost = behind ? gap : gap + 10;
    if (gap >= 0 && gap <= reach && cost < least) [best, least] = [t, cost];
  }
  return best;
}

// Place of the first expression that begins at an offset or behind it.
function firstAfter(dated: readonly TimeExpression[], start: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The body tells it with its sentence; the headline only where nothing else does.
function once(told: readonly Told[]): Told[] {
  const kept: Told[] = [];
  const alike = new Map<string, Told[]>();
  for (const t of [...told.filter((x) => !x.headline), ...told.filter((x) => x.headline)]) {
    const key = `${t.found.unit}|${Number(t.found.value.toPrecision(12))}`;
    const others = alike.get(key) ?? [];
    if (others.slice(0, MANY).some((k) => t.headline || !apart(k, t))) continue;
    kept.push(t);
    if (others.length < MANY) alike.set(key, [...others, t]);
  }
  return kept.sort((a, b) => a.found.start - b.found.start);
}

/** So many tellings of one amount are compared, no more: an article has few, a data dump may have thousands. */
const MANY = 20;
const MEASURED = new Set(['percent', 'share', 'money']);

// 5% of one thing and 5% of another are two figures.
function apart(a: Told, b: Told): boolean {
  if (!MEASURED.has(a.found.kind) || !a.what || !b.what) return false;
  const words = new Set(a.what.text.split(/\s+/u).filter((w) => w.length > 3));
  return ![...words].some((w) => b.what!.text.includes(w));
}
