// Runs the gates, then node:test over all test files; ends with one line `N passed, N failed`.
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../starter/prepare.mjs';
import { gatesOf } from './gates.ts';
import { lastLine, readTally } from './tally.ts';
import type { Outcome } from './tally.ts';
import { timedRun } from './timed-run.ts';

const GATE_LIMIT = 120_000;
const TEST_LIMIT = 120_000;
/** The whole must end within ten minutes on two cores. */
const ALL_TESTS_LIMIT = 540_000;

async function runGates(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, args } of gatesOf(ROOT)) {
    const began = performance.now();
    const { code, timedOut } = await timedRun(ROOT, { args, milliseconds: GATE_LIMIT });
    console.log(`${code === 0 ? '✔' : '✘'} ${name}${timedOut ? ': stopped, it took too long' : ''} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    outcomes.push({ name, file: args[0] ?? '', result: code === 0 ? 'passed' : 'failed' });
  }
  return outcomes;
}

async function runTests(words: readonly string[]): Promise<Outcome[]> {
  const files = globSync(['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'], { cwd: ROOT, exclude: ['**/node_modules/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
  if (files.length === 0) return [{ name: `no test file: ${words.join(' ')}`, file: '', result: 'failed' }];
  const tally = join(ROOT, '.cache', 'test', `tally-${process.pid}.jsonl`);
  mkdirSync(join(ROOT, '.cache', 'test'), { recursive: true });
  const { code, timedOut } = await timedRun(ROOT, {
    args: ['--test', '--test-concurrency=2', `--test-timeout=${TEST_LIMIT}`, '--test-reporter=./scripts/testing/reporter.ts', '--test-reporter-destination=stdout', ...files],
    // Some hundred programs are started: what Node made of a source once is kept for the next.
    env: { MAHDAR_TALLY: tally, NODE_COMPILE_CACHE: join(ROOT, '.cache', 'test', 'compiled') },
    milliseconds: ALL_TESTS_LIMIT,
  });
  const outcomes = [...readTally(tally)];
  rmSync(tally, { force: true });
  if (timedOut) outcomes.push({ name: `tests were stopped after ${ALL_TESTS_LIMIT / 60_000} minutes`, file: '', result: 'failed' });
  else if (code !== 0 && !outcomes.some((o) => o.result === 'failed')) outcomes.push({ name: `node --test ended with ${code}`, file: '', result: 'failed' });
  return outcomes;
}

const words = process.argv.slice(2);
const outcomes = [...(words.length === 0 ? await runGates() : []), ...(await runTests(words))];
for (const [result, title] of [['skipped', 'Skipped'], ['failed', 'Failed']] as const) {
  const these = outcomes.filter((o) => o.result === result);
  if (these.length > 0) console.log(`\n${title}:`);
  for (const { name, file, reason } of these) console.log(`  ${name}${file ? ` [${file}]` : ''}${reason ? `: ${reason}` : ''}`);
}
console.log(lastLine(outcomes));
process.exitCode = outcomes.some((o) => o.result === 'failed') ? 1 : 0;
