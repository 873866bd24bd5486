import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { date, fixed, VAGUE } from './time-meaning.ts';
import { anchorOf, resolveTime } from './time-resolve.ts';

const published = anchorOf('2024-05-16', 'published');
const value = (...args: Parameters<typeof resolveTime>) => resolveTime(...args).value;

test('a weekday looks back in news and ahead where the clause does', () => {
  assert.equal(value({ kind: 'weekday', weekday: 2, lean: null }, published, 'past'), '2024-05-14');
  assert.equal(value({ kind: 'weekday', weekday: 2, lean: null }, published, 'future'), '2024-05-21');
  assert.equal(value({ kind: 'weekday', weekday: 4, lean: null }, published, 'past'), '2024-05-16', 'the day of publication itself');
  assert.equal(value({ kind: 'weekday', weekday: 4, lean: 'last' }, published, 'past'), '2024-05-09');
  assert.equal(value({ kind: 'weekday', weekday: 4, lean: 'next' }, published, 'past'), '2024-05-23');
});

test('nothing relative resolves without an anchor', () => {
  for (const meaning of [{ kind: 'weekday', weekday: 2, lean: null }, { kind: 'day', offset: -1, weekday: null }, date({ offset: -1 }), date(null, 3), { kind: 'period', unit: 'week', offset: 0 }] as const) {
    assert.deepEqual([resolveTime(meaning, null, 'past').value, resolveTime(meaning, null, 'past').anchor], [null, null]);
  }
});

test('a weekday beside today may differ by a day, for time zones, and by no more', () => {
  assert.equal(value({ kind: 'day', offset: 0, weekday: 4 }, published, 'past'), '2024-05-16');
  assert.equal(value({ kind: 'day', offset: 0, weekday: 3 }, published, 'past'), '2024-05-15');
  assert.equal(value({ kind: 'day', offset: 0, weekday: 1 }, published, 'past'), null);
});

test('a month without its year is the last one, unless it is close ahead or the clause looks ahead', () => {
  assert.equal(value(date(null, 3), published, 'past'), '2024-03');
  assert.equal(value(date(null, 11), published, 'past'), '2023-11');
  assert.equal(value(date(null, 11), published, 'future'), '2024-11');
  assert.equal(value(date(null, 5, 20), published, 'past'), '2024-05-20', 'four days ahead');
  assert.equal(value(date(null, 5, null, 'last'), published, 'past'), '2023-05');
});

test('an anchor that is only a year fixes years and nothing finer', () => {
  const year = { year: 2024, month: null, day: null, from: 'text' } as const;
  assert.deepEqual(resolveTime(date({ offset: -1 }), year, 'past'), { value: '2023', anchor: 'text', precision: 'year' });
  assert.equal(value(date(null, { offset: -1 }), year, 'past'), null);
  assert.equal(value({ kind: 'day', offset: 0, weekday: null }, year, 'past'), null);
});

test('dates that no calendar has stay open, vague ones too', () => {
  assert.equal(value(date(2023, 2, 30), published, 'past'), null);
  assert.equal(value(VAGUE, published, 'past'), null);
  assert.equal(value(fixed('P6M', 'month'), null, 'past'), 'P6M');
});

test('counted weekdays and weeks of a month are found from either end', () => {
  assert.equal(value({ kind: 'nth', of: 1, n: -1, year: 2013, month: 3 }, null, 'past'), '2013-03-25');
  assert.equal(value({ kind: 'nth', of: 2, n: 3, year: 2014, month: 9 }, null, 'past'), '2014-09-16');
  assert.equal(value({ kind: 'nth', of: 1, n: 5, year: 2013, month: 3 }, null, 'past'), null, 'March 2013 had four Mondays');
});
