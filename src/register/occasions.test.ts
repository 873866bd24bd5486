import assert from 'node:assert/strict';
import test from 'node:test';
import { occasionsIn } from './occasions.ts';

test('an anniversary is the same in digits, in words and with a tatweel', () => {
  for (const passage of ['بمناسبة الذكرى الـ75 لإقامة العلاقات الدبلوماسية', 'في الذكرى الخامسة والسبعين لإقامة العلاقات بينهما', 'احتفالا بالذكرى ٧٥ للعلاقات الدبلوماسية']) {
    assert.ok(occasionsIn(passage).some((o) => o === '75/علاق'), `${passage}: ${occasionsIn(passage).join()}`);
  }
});

test('other numbers, other things and plain memories are other occasions', () => {
  assert.ok(!occasionsIn('في الذكرى الـ70 لإقامة العلاقات').includes('75/علاق'));
  assert.ok(!occasionsIn('في الذكرى الـ75 لقيام الحلف').includes('75/علاق'));
  assert.deepEqual(occasionsIn('ذكرى أليمة لا تنسى'), []);
  assert.deepEqual(occasionsIn('الذكرى الثالثة عشرة للاستقلال'), ['13/استقلال']);
});
