// `mahdar cite`: a record's citation for a text or a reference manager.
import { cite, referenceOf, type CitationFormat } from '../../views/citation/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

export interface CiteOptions { readonly register?: string; readonly format: CitationFormat; readonly report?: string; readonly base?: string }

const BASE = 'http://localhost:4170';

/** Runs the command. */
export async function citeCommand(context: CommandContext, id: string, options: CiteOptions): Promise<void> {
  const { terminal, say } = context;
  const base = options.base ?? BASE;
  const wrong = !/^https?:\/\/[^\s/]/.test(base) || !URL.canParse(base) ? say.cite.base(base) : options.report !== undefined && !/^\d+$/.test(options.report) ? say.judge.report(options.report) : null;
  if (wrong) {
    terminal.note(wrong);
    return context.exit(EXIT.wrongUse);
  }
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const record = register.record(id);
    const place = { base: base.replace(/\/+$/, ''), accessed: new Date().toISOString().slice(0, 10) };
    const reference = record && referenceOf(record, register, place, options.report === undefined ? undefined : Number(options.report));
    if (!reference) {
      terminal.note(say.cite.notFound(id));
      return context.exit(EXIT.someFailed);
    }
    await terminal.out(cite(reference, options.format).trimEnd());
  });
}
