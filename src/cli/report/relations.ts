// Threads, series, lines of positions and comparisons in the terminal.
import type { ComparedSide, Comparison } from '../../views/compare/documents.ts';
import type { PositionLine } from '../../views/positions/over-time.ts';
import type { Series } from '../../views/series/series.ts';
import type { Thread } from '../../views/threads/index.ts';
import type { WordChange } from '../../views/wording/changes.ts';
import type { CommandContext } from '../context.ts';
import { isolate } from '../terminal.ts';
import { STANCE_MARKS } from './names.ts';
import { wordIn } from './words.ts';
import { wrap } from './wrap.ts';

/** A thread: what was promised, its state, and each later telling with its reason. */
export function threadLines(thread: Thread, { say, language, terminal }: CommandContext): string[] {
  const { relations } = say;
  const state = thread.state === 'silent' ? relations.silent(thread.silentMonths ?? 0) : relations.steps[thread.state];
  const lines = wrap(`${thread.since ?? say.show.undated}  ${isolate(thread.title[language])}`, terminal.width, '    ', '');
  lines.push(`    ${state} · ${thread.id}`);
  for (const step of thread.steps.slice(1)) {
    lines.push(...wrap(`${step.day ?? say.show.undated} ${relations.steps[step.relation]} (${relations.proposed} ${Math.round(step.score * 100)}%): ${isolate(step.record.title[language])} ${step.record.id}`, terminal.width, '      ', '    → '));
    lines.push(...wrap(step.why[language], terminal.width, '      '));
  }
  return lines;
}

/** A series: one line per period and value. */
export function seriesLines(series: Series, { say, terminal }: CommandContext): string[] {
  const lines = wrap(`${isolate(series.what || say.show.untitled)} (${series.unit})`, terminal.width, '    ', '');
  for (const { period, values } of series.points) {
    const disputed = values.length > 1 ? '⚑ ' : '';
    for (const v of values) lines.push(`    ${disputed}${period}  ${v.comparator === '=' ? '' : v.comparator}${v.value.toLocaleString('en-US', { maximumFractionDigits: 3 })} · ${say.show.reports(v.reports)} · ${v.outlets.map(isolate).join(', ')}`);
  }
  return lines;
}

/** What a party stood for on a topic, in order. */
export function positionLineLines(line: PositionLine, { say, language, terminal }: CommandContext): string[] {
  const lines = [`${line.holder} · ${line.topic}`];
  for (const { record, day, change, wording } of line.steps) {
    lines.push(...wrap(`${day ?? say.show.undated} ${STANCE_MARKS[record.type ?? ''] ?? ''} ${wordIn(language, record.type ?? '')}${change === 'first' ? '' : ` (${say.relations.changes[change]})`} ${record.id}`, terminal.width, '      ', '    '));
    lines.push(...wrap(change === 'reworded' ? marked(wording) : (record.evidence ? `«${isolate(record.evidence.exact)}»` : ''), terminal.width, '      '));
  }
  return lines;
}

/** Two documents side by side. */
export function comparisonLines(found: Comparison, { say, language, terminal }: CommandContext): string[] {
  const { relations } = say;
  const side = ({ id, title, day, items }: ComparedSide): string => `${day ?? say.show.undated}  ${isolate(title[language])} (${relations.said(items)}) ${id}`;
  const lines = [...wrap(side(found.left), terminal.width, '    ', '- '), ...wrap(side(found.right), terminal.width, '    ', '+ '), ''];
  for (const item of found.items) {
    const shown = item.right ?? item.left!;
    const text = item.relation === 'reworded' || item.relation === 'turned' ? marked(item.wording) : isolate(shown.text);
    lines.push(...wrap(`${relations.compared[item.relation]}${item.moved ? `، ${relations.moved}`.replace('،', language === 'ar' ? '،' : ',') : ''}: ${text}`, terminal.width, '    ', '  '));
  }
  return lines;
}

/** New words in {+ +}, gone ones in [- -], as word differences are written. */
function marked(wording: readonly WordChange[] | null): string {
  return (wording ?? []).map((w) => (w.kind === 'new' ? `{+${isolate(w.text)}+}` : w.kind === 'gone' ? `[-${isolate(w.text)}-]` : isolate(w.text))).join(' ');
}
