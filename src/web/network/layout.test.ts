import assert from 'node:assert/strict';
import test from 'node:test';
import { layout } from './layout.ts';

const nodes = Array.from({ length: 60 }, (_, i) => ({ id: `state:${i}`, kind: 'state', state: null, records: 60 - i }));
const edges = nodes.slice(1).map((n, i) => ({ a: nodes[Math.floor(i / 3)]!.id, b: n.id, records: 1 + (i % 5) }));

test('the same network stands the same every time, inside the drawing', () => {
  const first = layout({ nodes, edges }, 900, 680);
  assert.deepEqual(layout({ nodes, edges }, 900, 680), first);
  for (const n of first.nodes) assert.ok(n.x - n.r >= 0 && n.x + n.r <= 900 && n.y - n.r >= 0 && n.y + n.r <= 680, n.id);
  assert.equal(first.links.length, edges.length);
});

test('one actor alone, and an edge to one that is not given', () => {
  const one = layout({ nodes: nodes.slice(0, 1), edges: [{ a: 'state:0', b: 'state:9', records: 1 }] }, 900, 680);
  assert.deepEqual([one.nodes[0]!.x, one.nodes[0]!.y, one.links.length], [450, 340, 0]);
});
