// `mahdar export`: writes the records out, to standard output or into a file.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { kindOf, type RecordKind } from '../../register/index.ts';
import { exportLines, type ExportFormat } from '../../views/export.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { filterOf, type FilterOptions } from '../option-values.ts';

export interface ExportOptions extends FilterOptions { readonly register?: string; readonly format: ExportFormat; readonly output?: string; readonly kind?: string }

/** Runs the command. */
export async function exportCommand(context: CommandContext, options: ExportOptions): Promise<void> {
  const { terminal, say } = context;
  const kinds = options.kind?.split(',').map((name): RecordKind => {
    const kind = kindOf(name.trim());
    if (!kind) throw new Ending(EXIT.wrongUse, say.use.kind(name));
    return kind;
  });
  const filter = filterOf(context, options);
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const lines = exportLines(register.export(kinds, filter), options.format);
    if (!options.output || options.output === '-') {
      for (const line of lines) {
        if (context.stopped.aborted) return context.exit(EXIT.stopped);
        await terminal.out(line);
      }
      return;
    }
    const count = await writeTo(context, options.output, lines);
    if (context.stopped.aborted) return context.exit(EXIT.stopped);
    terminal.note(say.exported(count - (options.format === 'csv' ? 1 : 0), options.output));
  });
}

async function writeTo(context: CommandContext, path: string, lines: Iterable<string>): Promise<number> {
  const file = createWriteStream(path);
  let count = 0;
  try {
    await once(file, 'open');
    for (const line of lines) {
      if (context.stopped.aborted) break;
      if (!file.write(`${line}\n`)) await once(file, 'drain');
      count++;
    }
    file.end();
    await finished(file);
    return count;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Ending(EXIT.someFailed, context.say.cannotWrite(path, String(error.code)));
  }
}
