import assert from 'node:assert/strict';
import test from 'node:test';
import { dayRange, daysBetween, gap, monthsOf } from './date-range.ts';

test('every precision gives its first and last day', () => {
  assert.deepEqual(dayRange('2024-05-16'), { from: '2024-05-16', to: '2024-05-16' });
  assert.deepEqual(dayRange('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
  assert.deepEqual(dayRange('2022'), { from: '2022-01-01', to: '2022-12-31' });
  assert.deepEqual(dayRange('2022-W37'), { from: '2022-09-12', to: '2022-09-18' });
  assert.deepEqual(dayRange('2021-W01'), { from: '2021-01-04', to: '2021-01-10' });
  assert.deepEqual(dayRange('2024-Q1'), { from: '2024-01-01', to: '2024-03-31' });
  assert.deepEqual(dayRange('199'), { from: '1990-01-01', to: '1999-12-31' });
});

test('what is no calendar value is no range', () => {
  for (const value of [null, '', 'P6M', 'PAST_REF', '2024-13', '2024-02-30', 'XXXX-05']) assert.equal(dayRange(value), null, String(value));
});

test('gaps and months', () => {
  assert.equal(gap({ from: '2024-05-16', to: '2024-05-16' }, { from: '2024-05-17', to: '2024-05-20' }), 1);
  assert.equal(gap({ from: '2022-09-12', to: '2022-09-18' }, { from: '2022-09-15', to: '2022-09-15' }), 0);
  assert.deepEqual(monthsOf({ from: '2024-05-31', to: '2024-05-31' }, 1), ['2024-05', '2024-06']);
  assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2);
});
