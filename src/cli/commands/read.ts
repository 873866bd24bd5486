// `mahdar read`: reads articles and prints what they hold; nothing is stored.
import { basename } from 'node:path';
import { toRecord } from '../../recognize/reading-json.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { metadataFrom } from '../metadata-file.ts';
import { isPublished, sizeOf } from '../option-values.ts';
import { bytesOf, bytesOfStream, NotRead } from '../read-bytes.ts';
import { readingOf, sentenceOn } from '../reading-of.ts';
import { readingReport } from '../report/reading-report.ts';
import { sourcesOf, type Source } from '../sources.ts';

export interface ReadOptions {
  readonly format: 'json' | 'jsonl' | 'text';
  readonly why?: boolean;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly metadata?: string;
  readonly maxSize: string;
}

/** Runs the command. */
export async function readCommand(context: CommandContext, paths: readonly string[], options: ReadOptions): Promise<void> {
  const { terminal, say } = context;
  const limit = sizeOf(context, options.maxSize);
  if (options.published && !isPublished(options.published)) throw new Ending(EXIT.wrongUse, say.use.day(options.published));
  const metadata = options.metadata ? metadataFrom(context, options.metadata) : () => ({});
  const given = { ...(options.outlet ? { outlet: options.outlet } : {}), ...(options.published ? { published: options.published } : {}), ...(options.url ? { url: options.url } : {}) };
  const sources: Source[] = [];
  for (const path of paths) sources.push(...(path === '-' ? [{ path: '-', inFolder: false }] : (await sourcesOf([path])).sources));
  const single = sources.length === 1 && options.format === 'json';
  let failed = 0;
  let first = true;
  for (const source of sources) {
    if (context.stopped.aborted) return context.exit(EXIT.stopped);
    try {
      if ('problem' in source) throw new NotRead(source.problem, source.why);
      const bytes = source.path === '-' ? await bytesOfStream(process.stdin, limit) : await bytesOf(source.path, limit);
      const name = source.path === '-' ? null : basename(source.path);
      const record = toRecord(readingOf(bytes, { ...(name ? metadata(source.path) : {}), ...given }, name, limit), { why: options.why ?? false });
      if (options.format === 'text') {
        if (!first) await terminal.out(`\n${'─'.repeat(Math.min(60, terminal.width))}`);
        for (const line of readingReport(record, { say, language: context.language, width: terminal.width, why: options.why ?? false, name })) await terminal.out(line);
      } else await terminal.out(JSON.stringify(record, null, single ? 2 : 0));
      first = false;
    } catch (error) {
      failed++;
      terminal.note(`${source.path}: ${sentenceOn(context, error, limit)}`);
    }
  }
  if (!sources.length) terminal.note(say.add.nothing);
  if (failed || !sources.length) context.exit(EXIT.someFailed);
}
