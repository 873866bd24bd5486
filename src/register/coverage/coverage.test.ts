import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { mondayOf, weekOf, weeksBetween } from './calendar.ts';

test('weeks are those of ISO 8601, at the turn of the year too', () => {
  for (const [day, week] of [['2024-05-16', '2024-W20'], ['2024-12-30', '2025-W01'], ['2021-01-03', '2020-W53'], ['2021-01-04', '2021-W01'], ['2026-11-28', '2026-W48']] as const) assert.equal(weekOf(day), week);
  assert.equal(mondayOf('2024-W20'), '2024-05-13');
  assert.deepEqual(weeksBetween('2020-W52', '2021-W01'), ['2020-W52', '2020-W53', '2021-W01']);
  assert.deepEqual(weeksBetween('2021-W02', '2021-W01'), []);
  assert.equal(weekOf('no day'), '');
});

test('the Monday of a day’s week is at most six days before it, in the same week', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
    const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
    const monday = mondayOf(weekOf(day));
    const before = (Date.parse(day) - Date.parse(monday)) / 86_400_000;
    assert.ok(before >= 0 && before <= 6);
    assert.equal(weekOf(monday), weekOf(day));
  }));
});
