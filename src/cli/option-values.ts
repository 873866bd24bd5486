// Reads the values of options; a value that cannot be taken ends the command with a sentence, before anything is done.
import type { ListFilter, PageRequest } from '../register/index.ts';
import { isCursor } from '../register/query/pages.ts';
import type { CommandContext } from './context.ts';
import { EXIT, Ending } from './exit-codes.ts';

const wrong = (sentence: string): Ending => new Ending(EXIT.wrongUse, sentence);

/** `10M` in bytes. @throws Ending */
export function sizeOf(context: CommandContext, value: string): number {
  const m = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/iu.exec(value.trim());
  const bytes = m ? Number(m[1]) * { '': 1, k: 1e3, m: 1e6, g: 1e9 }[m[2]!.toLowerCase() as '' | 'k' | 'm' | 'g'] : NaN;
  if (!(bytes >= 1)) throw wrong(context.say.use.size(value));
  return Math.floor(bytes);
}

/** A number within bounds. @throws Ending */
export function numberOf(value: string, least: number, most: number, sentence: (value: string) => string): number {
  const number = /^\d+$/u.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw wrong(sentence(value));
  return number;
}

/** A date prefix (`2024`, `2024-05`, `2024-05-16`). @throws Ending */
export function dateOf(context: CommandContext, value: string): string {
  if (!isCalendar(value)) throw wrong(context.say.use.date(value));
  return value;
}

/** Whether an ISO prefix stands in the calendar. */
function isCalendar(value: string): boolean {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (!m) return false;
  const date = new Date(`${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === Number(m[2] ?? '01') && date.getUTCDate() === Number(m[3] ?? '01');
}

/** A publication date: a whole day, with or without a time. */
export const isPublished = (value: string): boolean => {
  const [day = '', time] = value.split(/T(.*)/su);
  return day.length === 10 && isCalendar(day) && (time === undefined || /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.test(time));
};

/** The page that `--limit` and `--page` ask for. @throws Ending */
export function pageOf(context: CommandContext, options: { readonly limit: string; readonly page?: string }): PageRequest {
  const { limit, page } = context.say.use;
  if (options.page !== undefined && !isCursor(options.page)) throw wrong(page(options.page));
  return { limit: numberOf(options.limit, 1, 1000, limit), cursor: options.page ?? null };
}

/** Options that narrow lists, as commander gives them. */
export interface FilterOptions {
  readonly with?: string; readonly by?: string; readonly topic?: string; readonly since?: string; readonly until?: string; readonly type?: string; readonly status?: string; readonly outlet?: string;
  readonly disputed?: boolean; readonly judged?: 'confirmed' | 'rejected' | 'corrected' | 'none';
}

/** The days that `--since` and `--until` name. @throws Ending */
export const rangeOf = (context: CommandContext, { since, until }: { readonly since?: string; readonly until?: string }): { since?: string; until?: string } =>
  ({ ...(since ? { since: dateOf(context, since) } : {}), ...(until ? { until: dateOf(context, until) } : {}) });

/** The filter that the options ask for. @throws Ending */
export function filterOf(context: CommandContext, options: FilterOptions): ListFilter {
  return {
    ...(options.with ? { with: options.with.split(',').map((c) => c.trim()).filter(Boolean) } : {}),
    ...(options.by ? { by: options.by } : {}),
    ...(options.topic ? { topic: options.topic } : {}),
    ...(options.type ? { type: options.type } : {}),
    ...(options.status ? { status: options.status } : {}),
    ...(options.outlet ? { outlet: options.outlet } : {}),
    ...(options.disputed ? { disputed: true } : {}),
    ...(options.judged ? { judged: options.judged } : {}),
    ...rangeOf(context, options),
  };
}

/** `RU CN` or `RU,CN`. @throws Ending where a state is no code of two letters */
export function statesOf(context: CommandContext, words: readonly string[]): readonly string[] {
  const codes = words.flatMap((w) => w.split(',')).map((w) => w.trim().toUpperCase()).filter(Boolean);
  const bad = codes.find((c) => !/^[A-Z]{2}$/u.test(c));
  if (bad !== undefined || !codes.length) throw wrong(context.say.use.state(bad ?? ''));
  return codes;
}
