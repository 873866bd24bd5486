// Figures as series: the same quantity over periods (trade 2021, 2022, 2023 …), each point with the papers that tell it and what they disagree on.
import type { ListFilter, RecordRow, Register } from '../../register/index.ts';
import { wordForms } from '../../text/search-form.ts';
import { allOf } from '../all-of.ts';
import { spanText } from '../span-text.ts';

/** One period of a series. More than one value: the papers disagree, or a value was revised. */
export interface SeriesPoint {
  /** `2023`, `2024-05`, `2024-05-16` …: what the figure is as of. */
  readonly period: string;
  readonly values: readonly { readonly value: number; readonly comparator: string; readonly records: readonly RecordRow[]; readonly outlets: readonly string[]; readonly reports: number }[];
}

/** One quantity over time. */
export interface Series {
  /** Lasting within one register: the id of its first figure. */
  readonly id: string;
  /** What is counted, in the words of the figure told most often. */
  readonly what: string;
  readonly unit: string;
  readonly measure: 'level' | 'change';
  /** By period. */
  readonly points: readonly SeriesPoint[];
}

const MOST = 2000;
const ALIKE = 0.5;
const text = (value: unknown): string => (typeof value === 'string' ? value : spanText(value));

interface Quantity { readonly record: RecordRow; readonly words: ReadonlySet<string>; readonly named: ReadonlySet<string>; readonly period: string | null }

/**
 * Series of figures that fit a filter, those with most periods first. Figures of one period only are series of one point.
 * @example seriesOf(register, { with: ['RU', 'CN'] }).find((s) => s.unit === 'USD')
 */
export function seriesOf(register: Register, filter: ListFilter = {}): readonly Series[] {
  const figures = allOf(register, 'figure', filter, { most: MOST, sort: 'oldest' }).map(quantityOf);
  const groups: Quantity[][] = [];
  for (const figure of figures) {
    const group = figure.words.size ? groups.find((g) => same(g[0]!, figure)) : undefined;
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups.map(seriesFrom).filter((s) => s !== null).sort((a, b) => b.points.length - a.points.length || (a.id < b.id ? -1 : 1));
}

function quantityOf(record: RecordRow): Quantity {
  const words = new Set(wordForms(text(record.fields['what'])).filter((w) => w.length > 2 && !/\p{Nd}/u.test(w)));
  const named = new Set(record.parties.filter((p) => p.state !== null).map((p) => p.state!));
  return { record, words, named, period: text(record.fields['as_of']) || record.date.value };
}

/** The same unit and measure, states in common where both name some, and most of the words that say what is counted. */
function same(a: Quantity, b: Quantity): boolean {
  if (a.record.fields['unit'] !== b.record.fields['unit'] || measure(a) !== measure(b)) return false;
  if (a.named.size && b.named.size && a.named.isDisjointFrom(b.named)) return false;
  const both = [...a.words].filter((w) => b.words.has(w)).length;
  return both > 0 && both / Math.min(a.words.size, b.words.size) >= ALIKE && both / Math.max(a.words.size, b.words.size) >= ALIKE / 2;
}

const measure = (q: Quantity): 'level' | 'change' => (q.record.fields['measure'] === 'change' ? 'change' : 'level');

function seriesFrom(group: readonly Quantity[]): Series | null {
  const dated = group.filter((q) => q.period !== null);
  if (!dated.length) return null;
  const periods = new Map<string, Map<string, RecordRow[]>>();
  for (const { record, period } of dated) {
    const values = periods.get(period!) ?? new Map<string, RecordRow[]>();
    periods.set(period!, values);
    const key = `${String(record.fields['value'])} ${String(record.fields['comparator'] ?? '=')}`;
    values.set(key, [...(values.get(key) ?? []), record]);
  }
  const points = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, values]): SeriesPoint => ({
    period,
    values: [...values.values()].map((records) => ({
      value: Number(records[0]!.fields['value']), comparator: String(records[0]!.fields['comparator'] ?? '='), records,
      outlets: [...new Set(records.flatMap((r) => r.outlets))].sort(), reports: records.reduce((n, r) => n + r.reports, 0),
    })).sort((a, b) => b.reports - a.reports || a.value - b.value),
  }));
  const lead = [...dated].sort((a, b) => b.record.reports - a.record.reports || b.words.size - a.words.size)[0]!.record;
  return { id: dated[0]!.record.id, what: text(lead.fields['what']), unit: String(lead.fields['unit'] ?? ''), measure: measure(dated[0]!), points };
}
