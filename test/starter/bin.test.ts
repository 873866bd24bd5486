// `bin/mahdar` of a checkout: which Node runs the CLI, and what goes through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FakeCheckout } from './fake-checkout.ts';

let checkout: FakeCheckout;
beforeEach(() => { checkout = new FakeCheckout(); });
afterEach(() => checkout.remove());

test('arguments and exit code go through, and a Node that is new enough runs the CLI itself', () => {
  const { status, calls, stderr } = checkout.run('bin/mahdar', ['read', 'two words', '--format=json'], { env: { EXIT_read: '7' } });
  assert.equal(status, 7, stderr);
  assert.deepEqual(calls.map((c) => c.args), [['read', 'two words', '--format=json']]);
  assert.equal(calls[0]!.node, process.execPath);
});

test('an older Node hands over to the pinned one', (t) => {
  if (checkout.pin() === null) return t.skip('no pinned Node for this platform');
  const { status, calls, stderr } = checkout.run('bin/mahdar', ['list', 'meetings'], { version: 'v20.20.2', env: { EXIT_list: '3' } });
  assert.equal(status, 3, stderr);
  assert.deepEqual(calls[0]?.args, ['list', 'meetings']);
});

test('an older Node without a pinned one is told what to do', () => {
  const { status, calls, stderr } = checkout.run('bin/mahdar', ['read'], { version: 'v20.20.2' });
  assert.equal(status, 1);
  assert.deepEqual(calls, []);
  assert.match(stderr, /Mahdar needs Node 24\.15\.0 or newer/);
});

test('the command file for Windows calls the same script and hands its exit code on', () => {
  const cmd = readFileSync(join(import.meta.dirname, '..', '..', 'bin', 'mahdar.cmd'), 'utf8');
  assert.match(cmd, /node "%~dp0mahdar" %\*\r?\nexit \/b %ERRORLEVEL%/);
});
