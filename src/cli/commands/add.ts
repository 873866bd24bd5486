// `mahdar add`: reads files and folders into the register.
import { relative } from 'node:path';
import { addArticles } from '../add-articles.ts';
import { announce } from '../announce.ts';
import { pathOf, withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { metadataFrom } from '../metadata-file.ts';
import { isPublished, sizeOf } from '../option-values.ts';
import { progressOver, type Counts } from '../progress.ts';
import { sourcesOf } from '../sources.ts';

export interface AddOptions {
  readonly register?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly metadata?: string;
  readonly maxSize: string;
}

/** Runs the command. */
export async function addCommand(context: CommandContext, paths: readonly string[], options: AddOptions): Promise<void> {
  const { terminal, say } = context;
  const limit = sizeOf(context, options.maxSize);
  if (options.published && !isPublished(options.published)) throw new Ending(EXIT.wrongUse, say.use.day(options.published));
  const metadata = options.metadata ? metadataFrom(context, options.metadata) : () => ({});
  const given = { ...(options.outlet ? { outlet: options.outlet } : {}), ...(options.published ? { published: options.published } : {}) };
  const { sources, passedOver } = await sourcesOf(paths);
  if (!sources.length) {
    terminal.note(say.add.nothing);
    return context.exit(EXIT.someFailed);
  }
  await withRegister(context, options.register, { create: true, demo: false }, async (register) => {
    const counts: Counts = { new: 0, newVersion: 0, reread: 0, unchanged: 0, failed: 0, unread: 0 };
    const progress = progressOver(context, sources.length, counts, (path) => relative(process.cwd(), path) || path);
    const finish = async (): Promise<void> => {
      progress.end();
      await terminal.out(say.add.summary(counts.new + counts.newVersion + counts.reread + counts.unchanged + counts.failed, counts));
      if (counts.unread) await terminal.out(say.add.unreadCount(counts.unread));
      if (passedOver) await terminal.out(say.add.passedOver(passedOver));
      await terminal.out(say.add.register(pathOf(context, options.register)));
    };
    let complete = false;
    try {
      complete = await addArticles(context, sources, { register, limit, hintsOf: (path) => ({ ...metadata(path), ...given }), onFile: progress.file });
    } finally {
      await finish();
    }
    await announce(context, register);
    if (!complete) {
      terminal.note(say.add.stopped);
      return context.exit(EXIT.stopped);
    }
    if (counts.failed) context.exit(EXIT.someFailed);
  });
}
