// The npm package: what it holds, and that it installs and runs where nothing of the checkout is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packedManifest } from '../../scripts/pack.ts';
import { npmCommand } from '../../scripts/starter/npm-command.mjs';
import { ROOT } from '../../scripts/starter/prepare.mjs';

const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'mahdar-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm, without the settings that an npm which runs these tests has handed down. */
function npm(args: readonly string[], cwd: string) {
  const { file, before, shell } = npmCommand();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config_dry_run|config_offline|lifecycle|package)/i.test(name)));
  return spawnSync(file, [...before, ...args], { cwd, shell, env, encoding: 'utf8' });
}

test('the packed package.json names no pinned Node, no script and no development dependency, and the Node that it needs', () => {
  const packed = packedManifest(own);
  assert.deepEqual(['optionalDependencies', 'devDependencies', 'scripts', 'private'].filter((key) => key in packed), []);
  assert.deepEqual(packed['engines'], { node: '>=24.15.0' });
  assert.ok('hono' in (packed['dependencies'] as object));
});

test('the checkout itself refuses to be packed and names the command that packs', () => {
  const { status, stderr } = npm(['pack', '--dry-run'], ROOT);
  assert.notEqual(status, 0);
  assert.match(stderr, /npm run pack/);
});

test('npm run pack makes the package, though npm runs prepack before it too', () => {
  const { status, stderr } = npm(['run', 'prepack'], ROOT);
  assert.equal(status, 0, stderr);
});

test('packed, installed elsewhere, mahdar tells its version, reads an article, and hands exit codes on', (t) => {
  const packed = spawnSync(process.execPath, [join(ROOT, 'scripts', 'pack.ts')], { encoding: 'utf8' });
  assert.equal(packed.status, 0, packed.stderr);
  const tarball = join(ROOT, '.cache', 'package', `mahdar-${own.version}.tgz`);
  writeFileSync(join(folder, 'package.json'), '{ "name": "elsewhere", "private": true }');
  const installed = npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  if (installed.status !== 0 && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENOTCACHED|ETIMEDOUT/.test(installed.stderr)) return t.skip('no npm registry to install the package’s dependencies from');
  assert.equal(installed.status, 0, installed.stderr);
  const home = join(folder, 'node_modules', 'mahdar');
  assert.deepEqual(globSync('node_modules/node-*', { cwd: folder }), [], 'no pinned Node comes along');
  assert.deepEqual(globSync('dist/**/*.{ts,test.js}', { cwd: home }), []);
  assert.ok(existsSync(join(home, 'licenses', 'svelte.txt')));
  if (existsSync(join(ROOT, 'src', 'web', 'index.html'))) assert.ok(existsSync(join(home, 'dist', 'web', 'index.html')));

  const mahdar = (...args: string[]) => spawnSync(process.execPath, [join(home, 'bin', 'mahdar'), ...args], { cwd: folder, encoding: 'utf8' });
  const version = mahdar('--version');
  assert.equal(version.status, 0, version.stderr);
  assert.match(version.stdout, new RegExp(own.version.replaceAll('.', '\\.')));
  const article = globSync('examples/*.txt', { cwd: home }).sort()[0];
  assert.ok(article, 'the examples come along');
  const reading = mahdar('read', join(home, article), '--format', 'json');
  assert.equal(reading.status, 0, reading.stderr);
  assert.equal(reading.stderr, '', 'nothing but the reading is printed');
  assert.ok(JSON.parse(reading.stdout).statements.length > 0);
  assert.equal(mahdar('read', 'not-there.txt').status, 1);
  assert.equal(mahdar('no-such-command').status, 2);
});
