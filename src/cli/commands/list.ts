// `mahdar list`: records of one kind, or articles, page by page.
import { kindOf } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { filterOf, pageOf, type FilterOptions } from '../option-values.ts';
import { articleLines, recordLines } from '../report/rows.ts';

export interface ListOptions extends FilterOptions { readonly register?: string; readonly json?: boolean; readonly limit: string; readonly page?: string }

/** Runs the command. */
export async function listCommand(context: CommandContext, kindName: string, options: ListOptions): Promise<void> {
  const { terminal, say, language } = context;
  const kind = kindOf(kindName);
  if (!kind && kindName !== 'articles' && kindName !== 'article') throw new Ending(EXIT.wrongUse, say.use.kind(kindName));
  const filter = filterOf(context, options);
  const request = pageOf(context, options);
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const page = kind ? register.list(kind, filter, request) : register.articles(filter, request);
    if (options.json) return terminal.out(JSON.stringify(page, null, 2));
    if (!page.rows.length) return terminal.note(say.show.none);
    const look = { say, language, width: terminal.width };
    for (const row of page.rows) for (const line of 'kind' in row ? recordLines(row, look) : articleLines(row, look)) await terminal.out(line);
    terminal.note(say.show.total(page.rows.length, page.total, page.more));
    if (page.next) terminal.note(say.show.more(page.next));
  });
}
