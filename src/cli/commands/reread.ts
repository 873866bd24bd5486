// `mahdar reread`: reads stored articles again with the reader of this program, one transaction each, so that it can be stopped and taken up again.
import { setImmediate } from 'node:timers/promises';
import { READER_VERSION } from '../../reader/index.ts';
import { toRecord } from '../../recognize/reading-json.ts';
import { RegisterError, type Register, type Reread } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { readingOf, sentenceOn } from '../reading-of.ts';
import { isolate } from '../terminal.ts';

export interface RereadOptions { readonly register?: string; readonly json?: boolean; readonly dryRun?: boolean; readonly all?: boolean }

const PAGE = 500;

/** Ids to read again, page by page: those named, or all that another reader has read. */
function* idsOf(register: Register, named: readonly string[], all: boolean): Generator<string> {
  if (named.length) return yield* named;
  for (let after: string | null = null; ; ) {
    const page: readonly string[] = register.outdated(all ? '' : READER_VERSION, after, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!;
  }
}

/** Runs the command: 0 done, 1 some failed, 130 stopped. */
export async function rereadCommand(context: CommandContext, named: readonly string[], options: RereadOptions): Promise<void> {
  const { terminal, say } = context;
  const dryRun = options.dryRun === true;
  await withRegister(context, options.register, { readOnly: dryRun }, async (register) => {
    const total = { all: 0, changed: 0, added: 0, gone: 0, fields: 0 };
    for (const id of idsOf(register, named, options.all === true)) {
      await setImmediate();   // lets a signal in between two articles
      if (context.stopped.aborted) {
        context.exit(EXIT.stopped);
        break;
      }
      const done = await readAgain(context, register, id, dryRun);
      if (!done) continue;
      total.all++;
      const { added, gone, changed } = done.difference;
      if (done.outcome === 'changed') total.changed++;
      [total.added, total.gone, total.fields] = [total.added + added.length, total.gone + gone.length, total.fields + changed.length];
      if (options.json) await terminal.out(JSON.stringify(done));
      else if (done.outcome === 'changed') await printDifference(context, register, done);
      if (terminal.interactive) terminal.progress(say.add.progress(total.all, total.all));
    }
    if (terminal.interactive) terminal.progress('');
    if (context.stopped.aborted) terminal.note(say.reread.stopped);
    if (options.json) return;
    await terminal.out(total.all ? say.reread.done(total.all, total.changed, total.added, total.gone, total.fields, dryRun) : say.reread.nothing);
  });
}

/** One article; null where it could not be read, which is said. */
async function readAgain(context: CommandContext, register: Register, id: string, dryRun: boolean): Promise<Reread | null> {
  const { terminal, say } = context;
  const failed = (sentence: string): null => {
    terminal.note(sentence);
    context.exit(EXIT.someFailed);
    return null;
  };
  const source = register.source(id);
  if (!source) return failed(say.reread.missing(id));
  try {
    const reading = toRecord(readingOf(source.bytes, source.hints, source.file, Infinity), { why: true });
    return register.reread({ article: id, reading, at: new Date().toISOString(), dryRun });
  } catch (error) {
    if (error instanceof RegisterError && error.code !== 'evidence') throw error;
    return failed(say.reread.failed(id, sentenceOn(context, error, Infinity)));
  }
}

async function printDifference({ terminal, say }: CommandContext, register: Register, { article, difference }: Reread): Promise<void> {
  const page = register.article(article);
  const { added, gone, changed } = difference;
  await terminal.out(say.reread.article(`${isolate(page?.title ?? page?.file ?? article)} (${article})`, added.length, gone.length, changed.length));
  const kind = (of: string): string => say.sections[(of === 'entity' ? 'entities' : `${of}s`) as keyof typeof say.sections] ?? of;
  for (const report of added) await terminal.out(`  + ${kind(report.kind)}: ${isolate(report.words)}`);
  for (const report of gone) await terminal.out(`  - ${kind(report.kind)}: ${isolate(report.words)}`);
  for (const report of changed) await terminal.out(`  ~ ${kind(report.kind)}: ${isolate(report.words)} [${report.fields.map((f) => `${f.name}: ${short(f.was)} → ${short(f.now)}`).join('; ')}]`);
}

const short = (value: unknown): string => {
  const text = value && typeof value === 'object' && 'text' in value ? String(value.text) : typeof value === 'string' ? value : JSON.stringify(value);
  return isolate(text.length > 60 ? `${text.slice(0, 60)}…` : text);
};
