import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilDate, dayNumber, daysInMonth, isDate, isoDay, isoWeek, parseIso, weekdayOf, weekStart } from './civil-date.ts';
import { hijriDay, hijriToIso, isoToHijri } from './hijri.ts';

test('day numbers and dates are each other\'s inverse and agree with Date', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
    assert.equal(dayNumber(civilDate(days)), days);
    assert.equal(isoDay(days), new Date(days * 86_400_000).toISOString().slice(0, 10));
    assert.equal(weekdayOf(days), new Date(days * 86_400_000).getUTCDay());
  }));
});

test('leap years follow the Gregorian rule', () => {
  assert.equal(daysInMonth(2024, 2), 29);
  assert.equal(daysInMonth(1900, 2), 28);
  assert.equal(daysInMonth(2000, 2), 29);
  assert.equal(isDate({ year: 2023, month: 2, day: 29 }), false);
});

test('ISO weeks belong to the year of their Thursday', () => {
  assert.equal(isoWeek(dayNumber({ year: 2022, month: 9, day: 15 })), '2022-W37');
  assert.equal(isoWeek(dayNumber({ year: 2021, month: 1, day: 3 })), '2020-W53');
  assert.equal(isoDay(weekStart(2020, 53)), '2020-12-28');
});

test('an ISO date that no calendar has is refused', () => {
  assert.deepEqual(parseIso('2024-05-16T10:00:00Z'), { year: 2024, month: 5, day: 16 });
  assert.deepEqual(parseIso('2024-05'), { year: 2024, month: 5, day: null });
  assert.equal(parseIso('2024-13-01'), null);
  assert.equal(parseIso('2023-02-29'), null);
  assert.equal(parseIso('May 2024'), null);
});

test('Umm al-Qura dates turn into Gregorian ones and back', () => {
  assert.equal(hijriToIso({ year: 1436, month: 10, day: 14 }), '2015-07-30');
  assert.equal(hijriToIso({ year: 1445, month: 9, day: 1 }), '2024-03-11');
  assert.equal(hijriToIso({ year: 1436, month: 9, day: 30 }), null, 'Ramadan 1436 had 29 days');
  assert.equal(hijriToIso({ year: 1200, month: 1, day: 1 }), null, 'before the table');
  fc.assert(fc.property(fc.integer({ min: -31_826, max: 74_000 }), (days) => {
    const hijri = isoToHijri(civilDate(days));
    assert.ok(hijri);
    assert.equal(hijriDay(hijri), days);
  }));
});
