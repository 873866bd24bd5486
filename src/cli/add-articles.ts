// Adds files to an open register one by one, each in one transaction: whatever ends the work, what was added stays, and the same
// command goes on from there.
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ArticleError } from '../article/index.ts';
import { READER_VERSION } from '../reader/index.ts';
import { toRecord } from '../recognize/reading-json.ts';
import { RegisterError, type Added, type ArticleHints, type Register } from '../register/index.ts';
import type { CommandContext } from './context.ts';
import { bytesOf, NotRead } from './read-bytes.ts';
import { readingOf, sentenceOn } from './reading-of.ts';
import type { Source } from './sources.ts';

export interface Intake {
  readonly register: Register;
  readonly limit: number;
  /** Metadata of a file, given by the user. */
  readonly hintsOf: (path: string) => ArticleHints;
  /** Called after each file. `error` is a sentence. */
  readonly onFile: (path: string, result: { readonly outcome: Added['outcome']; readonly records: number; readonly read: boolean } | { readonly error: string }) => void;
}

/** Adds one file. @throws NotRead, ArticleError, RegisterError */
async function addFile(intake: Intake, path: string): Promise<{ outcome: Added['outcome']; records: number; read: boolean }> {
  const { register, limit } = intake;
  const bytes = await bytesOf(path, limit);
  const origin = { kind: 'file', value: path } as const;
  const known = register.known(bytes, origin, intake.hintsOf(path), READER_VERSION);
  if (known.unchanged) return { outcome: 'unchanged', records: 0, read: true };
  const reading = toRecord(readingOf(bytes, known.hints, basename(path), limit), { why: true });
  const added = register.add({ bytes, origin, hints: known.hints, reading, addedAt: new Date().toISOString() });
  const records = reading.meetings.length + reading.instruments.length + reading.statements.length + reading.positions.length + reading.events.length + reading.figures.length;
  return { outcome: added.outcome, records, read: reading.article.read };
}

/**
 * Adds all files; one that cannot be read is reported and the rest goes on.
 * @returns false where it was stopped before the end. @throws RegisterError where the register itself fails
 */
export async function addArticles(context: CommandContext, sources: readonly Source[], intake: Intake): Promise<boolean> {
  for (const source of sources) {
    // Lets a signal in between two files.
    await setImmediate();
    if (context.stopped.aborted) return false;
    try {
      if ('problem' in source) throw new NotRead(source.problem, source.why);
      intake.onFile(source.path, await addFile(intake, source.path));
    } catch (error) {
      if (error instanceof RegisterError && error.code !== 'evidence') throw error;
      if (!(error instanceof NotRead || error instanceof ArticleError || error instanceof Error)) throw error;
      const reason = sentenceOn(context, error, intake.limit);
      // A name that was mistyped is no article that is missing.
      if (!(error instanceof NotRead && error.reason === 'missing')) intake.register.noteFailure({ origin: { kind: 'file', value: source.path }, ...intake.hintsOf(source.path), reason, at: new Date().toISOString() });
      intake.onFile(source.path, { error: reason });
    }
  }
  return true;
}
