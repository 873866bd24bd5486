// The count of a test run: one line of JSON per finished test, so that a run which is cut off still counts what it did.
import { existsSync, readFileSync } from 'node:fs';

/** One finished test. */
export interface Outcome {
  readonly name: string;
  readonly file: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
}

/** Reads the lines of a tally; none where the run never began. */
export function readTally(path: string): readonly Outcome[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line): Outcome => JSON.parse(line));
}

/**
 * The last line of the test command.
 * @example lastLine([{ name: 'a', file: 'a.test.ts', result: 'passed' }]) // '1 passed, 0 failed'
 */
export function lastLine(outcomes: readonly Outcome[]): string {
  const count = (result: Outcome['result']) => outcomes.filter((o) => o.result === result).length;
  const skipped = count('skipped');
  return `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
