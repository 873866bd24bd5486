import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { digitValue } from './number-digits.ts';

test('the decimal sign is told from the thousands sign', () => {
  const cases: [string, number | null][] = [
    ['1,234.5', 1234.5], ['1.234,5', 1234.5], ['2.500.000', 2500000], ['1.234', 1234], ['3,14', 3.14], ['0.123', 0.123], ['٢٬٥٠٠٫٧٥', 2500.75], ['۱۲۳', 123], ['1.2.3', null], ['12,34,5', null],
  ];
  for (const [raw, want] of cases) assert.equal(digitValue(raw), want, raw);
});

test('before a scale word one group of three digits is a fraction', () => {
  assert.equal(digitValue('1.234', true), 1.234);
  assert.equal(digitValue('1,234', true), 1234);
});
