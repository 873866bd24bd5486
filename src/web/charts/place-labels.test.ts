import assert from 'node:assert/strict';
import test from 'node:test';
import { placeLabels, type Labeled } from './place-labels.ts';

const BOUNDS = { width: 400, height: 300 };
const circle = (id: string, x: number, y: number, width = 60): Labeled => ({ id, x, y, r: 10, width });

test('a label stands below its circle, else above, else beside; none where there is no room', () => {
  assert.deepEqual(placeLabels([circle('a', 200, 100)], BOUNDS, 16), [{ id: 'a', x: 200, y: 121, anchor: 'middle' }]);
  assert.deepEqual(placeLabels([circle('a', 200, 285)], BOUNDS, 16).map((l) => l.y), [264]);
  assert.deepEqual(placeLabels([circle('a', 12, 100)], BOUNDS, 16).map((l) => l.anchor), ['start']);
  assert.deepEqual(placeLabels([circle('a', 388, 100)], BOUNDS, 16).map((l) => l.anchor), ['end']);
  assert.deepEqual(placeLabels([circle('a', 200, 100, 900)], BOUNDS, 16), []);
});

test('no label covers another label or a circle, however close the circles are', () => {
  const circles = Array.from({ length: 40 }, (_, i) => circle(String(i), 20 + (i % 8) * 45, 20 + Math.floor(i / 8) * 55));
  const placed = placeLabels(circles, BOUNDS, 16);
  const boxes = placed.map((l) => {
    const x0 = l.anchor === 'middle' ? l.x - 30 : l.anchor === 'start' ? l.x : l.x - 60;
    return { x0, x1: x0 + 60, y0: l.y - 8, y1: l.y + 8 };
  });
  const meet = (a: (typeof boxes)[0], b: (typeof boxes)[0]): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
  assert.ok(placed.length > 5);
  boxes.forEach((a, i) => {
    assert.ok(boxes.every((b, k) => k === i || !meet(a, b)));
    assert.ok(circles.every((c) => !meet(a, { x0: c.x - 10, x1: c.x + 10, y0: c.y - 10, y1: c.y + 10 })));
  });
});
