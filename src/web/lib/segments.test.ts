import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segments } from './segments.ts';

test('segments of overlapping marks join to the text again and carry exactly the marks that cover them', () => {
  const mark = fc.record({ start: fc.nat(40), length: fc.nat(20), kind: fc.constantFrom('a', 'b'), id: fc.string() }).map((m) => ({ ...m, end: m.start + m.length }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(10), fc.array(mark, { maxLength: 8 }), (text, offset, marks) => {
      const cut = segments(text, offset, marks);
      assert.equal(cut.map((s) => s.text).join(''), text);
      for (const s of cut) {
        for (const m of marks) {
          const covers = m.start <= s.start && m.end >= s.end && m.start < m.end && s.start < s.end;
          assert.equal(s.marks.includes(m), covers);
        }
      }
    }),
  );
});

test('a mark that reaches over the end of the run is cut at its border', () => {
  const cut = segments('abc', 10, [{ start: 11, end: 99, kind: 'figures', id: 'f1' }]);
  assert.deepEqual(cut.map((s) => [s.text, s.marks.length]), [['a', 0], ['bc', 1]]);
});
