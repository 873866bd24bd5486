import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './arabic-script.ts';
import { normalize } from './normalize.ts';

// Any string of UTF-16 units: letters, marks, tatweel, bidi controls, presentation forms, lone surrogates.
const units = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x640, 0x64e, 0x200f, 0x202b, 0xfefb, 0xfdfa, 0xd800, 0xdc00, 0x6af)), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));

test('a folded view maps each of its ranges to a range of the source that folds to the same letters', () => {
  fc.assert(fc.property(units, fc.nat(), fc.nat(), (source, a, b) => {
    for (const level of [1, 2] as const) {
      const view = normalize(source, level);
      if (!view.text.length) continue;
      const start = a % view.text.length;
      const end = start + 1 + (b % (view.text.length - start));
      const span = view.toSource(start, end);
      assert.ok(span.start >= 0 && span.end <= source.length && span.start < span.end);
      assert.ok(fold(source.slice(span.start, span.end), level).includes(view.text.slice(start, end)));
    }
  }));
});

test('a view is the fold of its source', () => {
  fc.assert(fc.property(units, (source) => {
    assert.equal(normalize(source, 1).text, fold(source, 1));
    assert.equal(normalize(source, 2).text, fold(source, 2));
  }));
});

test('the first level keeps نفى and نفي, أكد and اكد apart, the second does not', () => {
  assert.notEqual(fold('نفى', 1), fold('نفي', 1));
  assert.equal(fold('نفى', 2), fold('نفي', 2));
  assert.equal(fold('وأكّـد', 2), 'واكد');
  assert.equal(fold('٢٠٢٤', 1), '2024');
  assert.equal(fold('ﻻ', 2), 'لا');
});

test('a range outside the view is refused', () => {
  assert.throws(() => normalize('قمة', 2).toSource(2, 2), RangeError);
  assert.throws(() => normalize('قمة', 2).toSource(0, 9), RangeError);
});
