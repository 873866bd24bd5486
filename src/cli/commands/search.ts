// `mahdar search`: finds articles and records by their words.
import { withRegister, type CommandContext } from '../context.ts';
import { pageOf } from '../option-values.ts';
import { articleLines, recordLines } from '../report/rows.ts';
import { wrap } from '../report/wrap.ts';

export interface SearchOptions { readonly register?: string; readonly json?: boolean; readonly limit: string; readonly page?: string; readonly with?: string; readonly exact?: boolean }

/** Runs the command. */
export async function searchCommand(context: CommandContext, words: readonly string[], options: SearchOptions): Promise<void> {
  const { terminal, say, language } = context;
  const request = pageOf(context, options);
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const page = register.search(words.join(' '), { ...(options.exact ? { exact: true } : {}), ...(options.with ? { with: options.with.split(',').filter(Boolean) } : {}) }, request);
    if (options.json) return terminal.out(JSON.stringify(page, null, 2));
    if (!page.rows.length) return terminal.note(say.show.none);
    const look = { say, language, width: terminal.width };
    for (const hit of page.rows) {
      for (const line of hit.record ? recordLines(hit.record, look) : articleLines(hit.article!, look)) await terminal.out(line);
      for (const line of wrap(marked(hit.snippet), terminal.width, '    ')) await terminal.out(line);
    }
    terminal.note(say.show.total(page.rows.length, page.total, page.more));
    if (page.next) terminal.note(say.show.more(page.next));
  });
}

/** The snippet with its hits between brackets. */
function marked({ text, hits }: { readonly text: string; readonly hits: readonly { readonly start: number; readonly end: number }[] }): string {
  let out = '';
  let at = 0;
  for (const hit of hits) {
    out += `${text.slice(at, hit.start)}[${text.slice(hit.start, hit.end)}]`;
    at = hit.end;
  }
  return `${out}${text.slice(at)}`;
}
