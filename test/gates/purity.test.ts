// The purity gate finds what reads clock, environment, randomness or network, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impurities } from '../../scripts/gates/purity.ts';

const what = (source: string) => impurities(source).map((i) => i.what);

test('each way to the clock is found', () => {
  assert.deepEqual(what('const a = Date.now();\nconst b = new Date();\nconst c = performance.now();'), ['Date.now', 'new Date()', 'performance.now']);
  assert.equal(impurities('const a = 1;\nconst b = Date.now();')[0]?.line, 2);
});

test('randomness, environment and network are found', () => {
  assert.deepEqual(what('export const f = () => [Math.random(), process.env.HOME, fetch("http://x"), crypto.randomUUID()];'), ['Math.random', 'process', 'fetch', 'crypto.randomUUID']);
});

test('a date made of arguments, a property of that name and a parameter of that name are no matter', () => {
  assert.deepEqual(what('const a = new Date(0);\nconst b = x.fetch(y.process);\nconst c = (fetch: () => void) => fetch();\nconst d = { process: 1 };\ntype T = typeof a;'), []);
});
