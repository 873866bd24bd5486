// The last line of the test command, which CI reads.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastLine, readTally } from '../../scripts/testing/tally.ts';
import { timedRun } from '../../scripts/testing/timed-run.ts';
import { ROOT } from '../../scripts/starter/prepare.mjs';

const one = { name: 'a', file: 'a.test.ts' };

test('the last line names skipped tests only where there are some', () => {
  assert.equal(lastLine([{ ...one, result: 'passed' }, { ...one, result: 'failed' }]), '1 passed, 1 failed');
  assert.equal(lastLine([{ ...one, result: 'passed' }, { ...one, result: 'skipped' }]), '1 passed, 0 failed, 1 skipped');
});

test('the reporter counts tests once, names what is skipped and why, and a file that cannot be loaded as a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-tally-'));
  try {
    writeFileSync(join(folder, 'a.test.mjs'), `import { describe, test } from 'node:test';
      describe('suite', () => { test('good', () => {}); test('bad', () => { throw new Error('no'); }); });
      test('skipped', { skip: 'no Chromium' }, () => {});`);
    writeFileSync(join(folder, 'b.test.mjs'), 'throw new Error("cannot be loaded");');
    const tally = join(folder, 'tally.jsonl');
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;   // else the inner run would report to the outer one
    spawnSync(process.execPath, ['--test', `--test-reporter=${join(ROOT, 'scripts', 'testing', 'reporter.ts')}`, join(folder, 'a.test.mjs'), join(folder, 'b.test.mjs')], { env: { ...env, MAHDAR_TALLY: tally } });
    const outcomes = readTally(tally);
    assert.equal(lastLine(outcomes), '1 passed, 2 failed, 1 skipped', readFileSync(tally, 'utf8'));
    assert.equal(outcomes.find((o) => o.result === 'skipped')?.reason, 'no Chromium');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a program that hangs is ended', async () => {
  const { timedOut, code } = await timedRun(ROOT, { args: ['-e', 'setInterval(() => {}, 1000)'], milliseconds: 300 });
  assert.ok(timedOut);
  assert.notEqual(code, 0);
});
