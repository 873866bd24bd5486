// Alerts and notices in the terminal.
import type { Alert, Notice } from '../../register/index.ts';
import type { CommandContext } from '../context.ts';
import { isolate } from '../terminal.ts';
import { wrap } from './wrap.ts';

/** Number, name, filter as the options that made it, and how much it told. */
export function alertLines(alert: Alert, { say, terminal }: CommandContext): string[] {
  const { words, with: parties, ...rest } = alert.filter;
  const options = Object.entries({ kind: alert.kind, with: parties?.join(','), ...rest, q: words, webhook: alert.webhook })
    .filter(([, v]) => v !== undefined && v !== null && v !== '').map(([k, v]) => (v === true ? `--${k}` : `--${k} ${String(v)}`)).join(' ');
  return [...wrap(`#${alert.id} ${isolate(alert.name)}`, terminal.width, '    ', ''), `    ${isolate(options)}`, `    ${say.alerts.told(alert.notices, alert.unseen)}`, ...(alert.fault ? wrap(say.alerts.notPosted(alert.name, alert.fault), terminal.width, '    ') : [])];
}

/** Title, alert, reason, words. */
export function noticeLines(notice: Notice, { terminal, language }: CommandContext): string[] {
  return [
    ...wrap(`${isolate(notice.title[language])}`, terminal.width, '    ', ''), `    ${notice.record} · ${isolate(notice.alert.name)} · ${notice.at.slice(0, 16).replace('T', ' ')}`, ...wrap(isolate(notice.why[language]), terminal.width, '    '),
    ...(notice.why.exact ? wrap(`«${isolate(notice.why.exact)}»`, terminal.width, '    ') : []),
  ];
}
