// Calls the scorer that lies beside the gold records; its figures are the only ones that are reported as quality.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One row of the score table. */
export interface Score {
  readonly name: string;
  readonly gold: number;
  readonly read: number;
  readonly hit: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const program = (gold: string) => join(gold, 'score.mjs');

/**
 * Scores a folder of readings.
 * @param only regular expression on names of articles
 * @throws where the scorer fails
 * @example scoresOf('/shared/gold', '.cache/readings', '^00').get('times')?.f1 // 0.91
 */
export function scoresOf(gold: string, readings: string, only: string): ReadonlyMap<string, Score> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(gold), gold, readings, '--only', only, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`score.mjs ended with ${status}: ${stderr}`);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, Score>));
}

/** Prints the scorer's own table, with its flags. @returns its exit code */
export function printScores(gold: string, readings: string, flags: readonly string[]): number {
  return spawnSync(process.execPath, [program(gold), gold, readings, ...flags], { stdio: 'inherit' }).status ?? 1;
}
