// Where a command writes: results to stdout, everything about the work to stderr. Commands get it handed in, tests give their own.
import type { Writable } from 'node:stream';

export interface Terminal {
  /** Writes a line of the result; waits where the reader is slower. */
  out(line: string): Promise<void>;
  /** Writes a line about the work. */
  note(line: string): void;
  /** Overwrites the last line about the work (TTY only). */
  progress(line: string): void;
  readonly interactive: boolean;
  readonly width: number;
}

/** The process's own terminal. */
export function processTerminal(stdout: Writable & { columns?: number; isTTY?: boolean }, stderr: Writable & { isTTY?: boolean; columns?: number }): Terminal {
  let unfinished = false;
  const clear = (): void => {
    if (unfinished) stderr.write('\r\u001b[K');
    unfinished = false;
  };
  return {
    async out(line) {
      clear();
      if (!stdout.write(`${line}\n`)) await new Promise<void>((done) => stdout.once('drain', done));
    },
    note(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${line}`);
      unfinished = true;
    },
    interactive: stderr.isTTY === true,
    width: Math.max(40, Math.min(110, stdout.columns ?? 100)),
  };
}

/** First-strong isolate round words of another direction, so that a line keeps its order in a terminal. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Sizes for people. @example sizeFor(10_000_000) // '10 MB' */
export function sizeFor(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 10 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
