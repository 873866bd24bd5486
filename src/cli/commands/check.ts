// `mahdar check`: proves the register's words and records against the articles; names what is wrong, changes nothing.
import { openArticle } from '../../article/index.ts';
import { READER_VERSION } from '../../reader/index.ts';
import type { ArticleHints } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

export interface CheckCommandOptions { readonly register?: string; readonly json?: boolean }

const STEP = 500;

/** The text that bytes give today; null where they are refused. */
function textOf(bytes: Uint8Array, hints: ArticleHints, file: string | null): string | null {
  try {
    const opened = openArticle(bytes, { outlet: hints.outlet ?? null, published: hints.published ?? null, url: hints.url ?? null, title: hints.title ?? null, ...(file ? { name: file } : {}), limit: Infinity });
    return opened.text;
  } catch {
    return null;
  }
}

/** Runs the command: 0 all sound, 1 faults found, 130 stopped. */
export async function checkCommand(context: CommandContext, options: CheckCommandOptions): Promise<void> {
  const { terminal, say } = context;
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const onVersion = (done: number, all: number): boolean => {
      if (terminal.interactive) terminal.progress(say.check.progress(done, all));
      else if (done % STEP === 0) terminal.note(say.check.progress(done, all));
      return context.stopped.aborted;
    };
    const found = register.check({ textOf, reader: READER_VERSION, onVersion });
    if (terminal.interactive) terminal.progress('');
    if (options.json) await terminal.out(JSON.stringify(found, null, 2));
    else {
      for (const { code, where, what } of found.faults) await terminal.out(`${say.check.parts[code]}: ${where}: ${what}`);
      await terminal.out(say.check.done(found.versions, found.spans, found.records));
      if (found.older) await terminal.out(say.check.older(found.older));
      await terminal.out(!found.complete ? say.check.stopped : found.faults.length ? say.check.faults(found.faults.length) : say.check.sound);
    }
    if (!found.complete) context.exit(EXIT.stopped);
    else if (found.faults.length) context.exit(EXIT.someFailed);
  });
}
