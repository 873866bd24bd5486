import assert from 'node:assert/strict';
import test from 'node:test';
import { draw } from './draw.ts';

test('the same seed draws the same, each kind gets its share, what one lacks goes to the others', () => {
  const pool = { few: [1, 2], many: Array.from({ length: 50 }, (_, i) => 100 + i), more: Array.from({ length: 50 }, (_, i) => 200 + i) };
  const drawn = draw(pool, 20, 7);
  assert.equal(drawn.length, 20);
  assert.deepEqual(draw(pool, 20, 7), drawn);
  assert.notDeepEqual(draw(pool, 20, 8), drawn);
  assert.equal(new Set(drawn).size, 20);
  assert.deepEqual([drawn.filter((n) => n < 100).length, drawn.filter((n) => n >= 100 && n < 200).length, drawn.filter((n) => n >= 200).length], [2, 9, 9]);
});
