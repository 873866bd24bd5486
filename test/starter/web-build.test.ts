// When the web app is built again.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fingerprint, noTests } from '../../scripts/starter/fingerprint.mjs';
import { buildWeb, isWebStale } from '../../scripts/starter/web-build.mjs';

let root = '';
/** A checkout with a Vite that only makes the folder. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mahdar-web-'));
  mkdirSync(join(root, 'src', 'web'), { recursive: true });
  mkdirSync(join(root, 'node_modules', 'vite', 'bin'), { recursive: true });
  writeFileSync(join(root, 'src', 'web', 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'node_modules', 'vite', 'bin', 'vite.js'), `require('node:fs').mkdirSync('dist/web', { recursive: true }); process.exit(process.env.VITE_FAILS ? 3 : 0);`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('it is built once, and again when a source or the lockfile changes', async () => {
  assert.ok(isWebStale(root));
  assert.equal(await buildWeb(root, process.execPath), 0);
  assert.ok(!isWebStale(root));
  writeFileSync(join(root, 'src', 'web', 'index.html'), '<!doctype html><p>');
  assert.ok(isWebStale(root));
  await buildWeb(root, process.execPath);
  writeFileSync(join(root, 'package-lock.json'), '{ }');
  assert.ok(isWebStale(root));
});

test('a file that is only touched, and a test, change nothing', async () => {
  await buildWeb(root, process.execPath);
  utimesSync(join(root, 'src', 'web', 'index.html'), 1, 1);
  writeFileSync(join(root, 'src', 'web', 'app.test.ts'), '');
  assert.ok(!isWebStale(root));
});

test('a build that fails leaves it stale and gives its exit code', async () => {
  process.env['VITE_FAILS'] = '1';
  try {
    assert.equal(await buildWeb(root, process.execPath), 3);
    assert.ok(isWebStale(root));
  } finally {
    delete process.env['VITE_FAILS'];
  }
});

test('a checkout without a web app has nothing to build', () => {
  rmSync(join(root, 'src', 'web'), { recursive: true });
  assert.ok(!isWebStale(root));
});

test('a fingerprint changes with names and contents', () => {
  const before = fingerprint(root, ['src'], noTests);
  writeFileSync(join(root, 'src', 'a.ts'), '');
  const after = fingerprint(root, ['src'], noTests);
  assert.notEqual(before, after);
  writeFileSync(join(root, 'src', 'a.test.ts'), '');
  assert.equal(fingerprint(root, ['src'], noTests), after);
});
