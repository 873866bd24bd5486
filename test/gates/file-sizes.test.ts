// The gate on file sizes: what it measures and what it refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizesOf, tooLong } from '../../scripts/gates/file-sizes.ts';

const files = (...lines: number[]) => lines.map((n, i) => [n, `${i}.ts`] as const);

test('median, 95th percentile and the longest file are measured', () => {
  assert.deepEqual(sizesOf(files(30, 10, 20)), { files: 3, median: 20, p95: 30, longest: [30, '0.ts'] });
});

test('a file past the hard stop is named, however short the others are', () => {
  assert.deepEqual(tooLong([...files(...Array.from({ length: 40 }, () => 10)), [401, 'long.ts']]), ['long.ts has 401 lines, more than 400']);
});

test('many middling files pass the median', () => {
  assert.deepEqual(tooLong(files(80, 80, 80)), ['the median is 80 lines, more than 70']);
});
