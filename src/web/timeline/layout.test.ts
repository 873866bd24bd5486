import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusters, labels } from './layout.ts';
import { firstView, lanesOf } from './model.ts';
import { dayOf, isoOf, moved, ticks, zoomed } from './scale.ts';

const points = fc.array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 60 }).map((xs) => xs.sort((a, b) => a - b).map((x, i) => ({ x, item: i, weight: i % 5 })));

test('clusters keep every thing once and never touch one another', () => {
  fc.assert(
    fc.property(points, (list) => {
      const made = clusters(list);
      assert.deepEqual(made.flatMap((c) => c.items).sort((a, b) => a - b), list.map((p) => p.item));
      for (let i = 1; i < made.length; i++) assert.ok(made[i]!.x - made[i - 1]!.x >= made[i]!.r + made[i - 1]!.r, 'two marks touch');
    }),
  );
});

test('labels never overlap, stay inside the axis and leave leader lines free', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 3 }), (list, rows) => {
      const placed = labels(clusters(list), 800, rows, (c) => 'x'.repeat(4 + (c.items[0]! % 12)), (text) => text.length * 7);
      for (const a of placed) {
        assert.ok(a.x >= 0 && a.x + a.width <= 800);
        for (const b of placed) {
          if (a === b) continue;
          if (a.row === b.row) assert.ok(a.x + a.width < b.x || b.x + b.width < a.x, 'two labels overlap');
          if (a.row > b.row) assert.ok(a.cluster.x < b.x || a.cluster.x > b.x + b.width, 'a leader line crosses a label');
        }
      }
    }),
  );
});

test('ticks are round dates inside the view with room between them', () => {
  const view = { from: dayOf('2022-01-10'), to: dayOf('2024-12-31') };
  const found = ticks(view, 900, 70);
  assert.ok(found.length >= 6 && found.length <= 13);
  assert.ok(found.every((t) => isoOf(t.day).endsWith('-01') && t.day >= view.from && t.day <= view.to));
});

test('zooming keeps the day under the pointer and never leaves the whole', () => {
  const whole = { from: 0, to: 1000 };
  const near = zoomed(whole, whole, 0.5, 400);
  assert.equal((400 - near.from) / (near.to - near.from), 0.4);
  assert.deepEqual(zoomed(near, whole, 100), whole);
  assert.deepEqual(moved({ from: 900, to: 1000 }, whole, 1), { from: 900, to: 1000 });
});

test('a treaty of long ago does not press the meetings of last year flat', () => {
  const entry = (at: string) => ({ lane: 'meetings', placed: 'dated', at, notBefore: null, notAfter: null, record: { date: { value: at, from: at, to: at } } }) as unknown as Parameters<typeof lanesOf>[0][number];
  const days = ['2001-07-16', ...Array.from({ length: 9 }, (_, i) => `2023-0${i + 1}-10`)];
  const view = firstView(lanesOf(days.map(entry), new Set(['meetings'] as const)))!;
  assert.ok(isoOf(view.from) > '2022-06' && isoOf(view.to) < '2024-06', `${isoOf(view.from)} to ${isoOf(view.to)}`);
  const even = firstView(lanesOf(['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'].map(entry), new Set(['meetings'] as const)))!;
  assert.ok(isoOf(even.from) < '2019-01-01' && isoOf(even.to) > '2024-01-01');
});
