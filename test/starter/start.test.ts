// `npm start` from end to end, in a checkout whose CLI only notes how it was called.
import assert from 'node:assert/strict';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FakeCheckout } from './fake-checkout.ts';

let checkout: FakeCheckout;
beforeEach(() => { checkout = new FakeCheckout(); });
afterEach(() => checkout.remove());

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => checkout.run('scripts/start.mjs', args, { env });

test('without files the demo is served from the cache of the checkout', () => {
  const { status, calls } = start(['--port', '8123']);
  assert.equal(status, 0);
  assert.equal(calls.length, 1);
  const [serve, demo, , register = '', ...rest] = calls[0]!.args;
  assert.deepEqual([serve, demo, ...rest], ['serve', '--demo', '--port', '8123', '--open']);
  assert.ok(register.startsWith(join(checkout.root, '.cache', 'demo')), register);
});

test('a changed example gives another demo register, an unchanged one the same', () => {
  const register = () => start([]).calls[0]!.args[3];
  const first = register();
  assert.equal(register(), first);
  checkout.write('examples/new.txt', 'خبر');
  assert.notEqual(register(), first);
});

test('files are added to the user’s own register, which then is served', () => {
  const { calls } = start(['news', '--register', 'my.db', '--no-open']);
  assert.deepEqual(calls.map((c) => c.args), [['add', '--register', 'my.db', '--', 'news'], ['serve', '--register', 'my.db']]);
});

test('paths are meant from where npm was called, not from the checkout', () => {
  mkdirSync(join(checkout.root, 'elsewhere'));
  const { calls } = start(['news'], { INIT_CWD: join(checkout.root, 'elsewhere') });
  assert.equal(calls[0]!.cwd, realpathSync(join(checkout.root, 'elsewhere')));
});

test('when some files could not be read the rest is served; when the register cannot be used nothing is', () => {
  assert.equal(start(['news'], { EXIT_add: '1' }).calls.length, 2);
  const locked = start(['news'], { EXIT_add: '3' });
  assert.equal(locked.status, 3);
  assert.equal(locked.calls.length, 1);
});

test('the exit code of the server goes through', () => {
  assert.equal(start([], { EXIT_serve: '130' }).status, 130);
});

test('wrong use is told with the usage, before anything is done', () => {
  const { status, stderr, calls } = start(['--prot', '1']);
  assert.equal(status, 2);
  assert.match(stderr, /does not know the option --prot[\s\S]*npm start -- FOLDER/);
  assert.deepEqual(calls, []);
});
