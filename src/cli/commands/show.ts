// `mahdar show`: one record, entity or article with its evidence.
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { articlePage, recordPage } from '../report/rows.ts';

/** Runs the command. */
export async function showCommand(context: CommandContext, id: string, options: { readonly register?: string; readonly json?: boolean }): Promise<void> {
  const { terminal, say, language } = context;
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const record = register.record(id);
    const article = record ? null : register.article(id);
    if (!record && !article) {
      terminal.note(say.show.notFound(id));
      return context.exit(EXIT.someFailed);
    }
    const look = { say, language, width: terminal.width };
    if (options.json) await terminal.out(JSON.stringify(record ?? article, null, 2));
    else for (const line of record ? recordPage(record, look) : articlePage(article!, look)) await terminal.out(line);
  });
}
