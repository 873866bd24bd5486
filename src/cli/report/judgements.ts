// Judgements in the terminal: number, day, what was done to what, who and why, and whether it still holds.
import type { Disagreement, JudgementRow } from '../../register/index.ts';
import type { Language, Messages } from '../messages.ts';
import { isolate } from '../terminal.ts';
import { wrap } from './wrap.ts';

interface Look { readonly say: Messages; readonly language: Language; readonly width: number }

const plain = (value: unknown): string => (value === null || value === undefined ? '–' : Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A judgement in a few lines. */
export function judgementLines(j: JudgementRow, { say, language, width }: Look): string[] {
  const what = j.action === 'undo' ? `#${j.undoes ?? ''}` : j.article ?? j.records.join(' ');
  const state = j.state === 'in force' ? '' : ` (${j.state === 'undone' ? say.judge.undone(j.undoneBy) : say.judge.states[j.state]})`;
  const lines = [`${j.at.slice(0, 10)}  #${j.id} ${say.judge.actions[j.action]} ${isolate(what)}${state}`];
  if (j.field) lines.push(...wrap(`${j.field}: ${plain(j.former)} ${language === 'ar' ? '←' : '→'} ${plain(j.value)}`, width, '            '));
  lines.push(...wrap(`${isolate(j.by)}${j.why ? `: ${isolate(j.why)}` : ''}`, width, '            '));
  if (j.state === 'adrift' && j.anchors[0]) lines.push(...wrap(`«${isolate(j.anchors[0].quote)}»`, width, '            '));
  return lines;
}

/** A disputed field with its values and who tells each. */
export function disagreementLines(d: Disagreement, { say, language, width }: Look): string[] {
  const state = d.state === 'open' ? '' : ` (${say.judge.settled[d.state]})`;
  return [
    ...wrap(`${say.judge.disputed} · ${d.label[language]}${d.since ? ` · ${say.judge.since(d.since)}` : ''}${state}`, width, '    ', '  '),
    ...d.values.flatMap((v) => wrap(`${isolate(v[language])} — ${v.outlets.map(isolate).join(language === 'ar' ? '، ' : ', ')} (${say.show.reports(v.reports.length)})`, width, '        ', '      ')),
  ];
}
