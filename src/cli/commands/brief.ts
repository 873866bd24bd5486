// `mahdar brief RU CN`: a brief on two states with footnotes, in Arabic or English, as Markdown, HTML, Word or JSON.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { briefHtml, briefMarkdown, makeBrief, type BriefFormat } from '../../views/brief/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { rangeOf, statesOf } from '../option-values.ts';

export interface BriefOptions { readonly register?: string; readonly since?: string; readonly until?: string; readonly topics?: string; readonly format: BriefFormat; readonly output?: string }

/** Runs the command. */
export async function briefCommand(context: CommandContext, words: readonly string[], options: BriefOptions): Promise<void> {
  const { terminal, say, language } = context;
  const [a, b, ...more] = statesOf(context, words);
  if (!a || !b || a === b || more.length) throw new Ending(EXIT.wrongUse, say.use.pair);
  if (options.format === 'docx' && !options.output) throw new Ending(EXIT.wrongUse, say.use.docxOutput);
  const topics = options.topics?.split(',').map((t) => t.trim()).filter(Boolean);
  const query = { states: [a, b] as const, language, ...rangeOf(context, options), ...(topics?.length ? { topics } : {}) };
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const brief = makeBrief(register, query);
    if (!brief.sections.length) return terminal.note(say.show.none);
    const data = options.format === 'docx' ? await (await import('../../views/brief/docx.ts')).briefDocx(brief) : options.format === 'html' ? briefHtml(brief) : options.format === 'json' ? `${JSON.stringify(brief, null, 2)}\n` : briefMarkdown(brief);
    if (!options.output) return terminal.out(String(data).replace(/\n$/u, ''));
    const path = resolve(options.output);
    try {
      await writeFile(path, data);
    } catch (error) {
      throw new Ending(EXIT.someFailed, say.cannotWrite(path, error instanceof Error ? error.message : String(error)));
    }
    terminal.note(say.briefWritten(path, brief.footnotes.length));
  });
}
