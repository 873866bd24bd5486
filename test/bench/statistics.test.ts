// The figures of the bench are computed right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, median } from '../../scripts/bench/statistics.ts';

test('the median of an odd and of an even number of values', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.throws(() => median([]), RangeError);
});

test('bytes are those of UTF-8, not code units', () => {
  assert.equal(bytesOf('قمة'), 6);
});
