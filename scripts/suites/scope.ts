// Which cases a target counts (issue 3, "Other projects' cases"), with the reason for each that it leaves out.
import type { SpanExpected, TextCase } from './text-case.ts';

export interface Target {
  readonly name: string;
  readonly least: number;
  readonly metric: 'accuracy' | 'span F1' | 'boundary F1' | 'best F1';
  readonly takes: (c: TextCase) => boolean;
}

const daysOrLonger = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);
const clock = /الساعة|\d:\d\d|صباحا|عصرا|مساء/u;
const relative = (c: TextCase) => (c.expect as SpanExpected[]).some((e) => e.type === 'ordinal.relative');
/** A row whose spans start before the text was made with an error of its own: no answer can meet it. */
export const isUnplaced = (c: TextCase): boolean => c.task.startsWith('spans-') && (c.expect as SpanExpected[]).some((e) => e.start < 0);
const numbers = (c: TextCase) => c.task === 'number' || c.task === 'ordinal';

/** Golden rules that our sentences go against on purpose, with the reason. */
export const CONTRADICTED: Readonly<Record<string, string>> = {
  'pragmatic/2': 'a short heading with a colon looks like a speaker with a colon (بوتين: سنواصل): cutting there would part speakers from their words',
};

/** Arabic targets in the order of the issue. */
export const ARABIC_TARGETS: readonly Target[] = [
  { name: 'sentence boundaries, UD-PUD', least: 0.99, metric: 'boundary F1', takes: (c) => c.suite === 'ud-pud' && c.task === 'sentences' },
  { name: 'sentence boundaries, golden rules', least: 1, metric: 'accuracy', takes: (c) => (c.suite === 'pysbd' || c.suite === 'pragmatic') && c.task === 'sentences' && !(c.id in CONTRADICTED) },
  { name: 'numbers and ordinals, CLDR spell-out', least: 0.95, metric: 'accuracy', takes: (c) => c.suite === 'cldr-spellout' && numbers(c) },
  { name: 'numbers and ordinals, num2words but fils', least: 0.95, metric: 'accuracy', takes: (c) => c.suite === 'num2words' && numbers(c) && !/فلس|,/u.test(c.input) },
  { name: 'numbers and ordinals, Duckling', least: 0.95, metric: 'accuracy', takes: (c) => c.suite === 'duckling' && numbers(c) },
  { name: 'dates, CLDR gregory and islamic-umalqura', least: 0.95, metric: 'accuracy', takes: (c) => c.suite === 'cldr-dates' && (c.calendar === 'gregory' || c.calendar === 'islamic-umalqura') },
  { name: 'times of a day or longer, Duckling', least: 0.8, metric: 'accuracy', takes: (c) => c.suite === 'duckling' && c.task === 'time' && daysOrLonger.has(String((c.expect as { grain?: string }).grain)) && !clock.test(c.input) },
  { name: 'spans of numbers, ordinals, percentages, ranges, Recognizers', least: 0.85, metric: 'span F1', takes: (c) => /^spans-(?:Number|Ordinal|Percent|NumberRange)Model$/u.test(c.task) && !c.peer_fails && !c.span_only && !relative(c) && !isUnplaced(c) },
  { name: 'Arabic and Latin spellings of one name, NETransliteration', least: 0.93, metric: 'best F1', takes: (c) => c.suite === 'netransliteration' && c.task === 'name-match' },
];
