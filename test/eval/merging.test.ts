// Merging stays above its floors, and what must stay apart does. The figures are made here of small cases to see that they can fail.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { belowFloor, readFloors } from '../../scripts/evaluation/floors.ts';
import { figuresOf } from '../../scripts/evaluation/merging/figures.ts';
import { readMergingGold } from '../../scripts/evaluation/merging/gold.ts';
import type { Item } from '../../scripts/evaluation/merging/items.ts';
import { lettersOf, placeOf, shared as common } from '../../scripts/evaluation/merging/passages.ts';
import { MERGING_FLOORS, mergingScores, scoreMerging } from '../../scripts/evaluation/merging/table.ts';
import { shared, skipWithoutShared } from '../shared.ts';

const item = (gold: string | null, record: string | null): Item => ({ kind: 'meeting', article: 'a', gold, record, report: null });

test('merging stands at or above its floors, and the four summits of the same two men stay four', { skip: skipWithoutShared, timeout: 600_000 }, () => {
  assert.ok(existsSync(MERGING_FLOORS));
  const scored = scoreMerging(shared);
  assert.deepEqual(belowFloor(readFloors(MERGING_FLOORS)['merging']!, mergingScores(scored)), []);
  const summits = scored.items.get('meeting')!.filter((i) => i.gold?.startsWith('x-') && i.record);
  const byRecord = Map.groupBy(summits, (i) => i.record);
  assert.equal(byRecord.size, 4);
  for (const reports of byRecord.values()) assert.equal(new Set(reports.map((i) => i.gold)).size, 1);
});

test('the gold holds no words of articles, and every pair names clusters that are there', () => {
  const { clusters, apart } = readMergingGold();
  const keys = new Set(clusters.map((c) => c.key));
  assert.equal(keys.size, clusters.length);
  assert.ok(clusters.filter((c) => c.kind !== 'person' && c.members.length > 1).length >= 40);
  for (const [a, b] of apart) assert.ok(keys.has(a) && keys.has(b), `${a} – ${b}`);
  assert.doesNotMatch(JSON.stringify(clusters), /\p{Script=Arabic}/u);
});

test('a joined stranger costs precision, a split cluster recall, an unread member neither', () => {
  assert.deepEqual(figuresOf([item('a', '1'), item('a', '1'), item('b', '2')]).cubed, { precision: 1, recall: 1, f1: 1 });
  assert.equal(figuresOf([item('a', '1'), item('a', '1'), item(null, '1')]).cubed.precision, 2 / 3);
  assert.equal(figuresOf([item('a', '1'), item('a', '2')]).cubed.recall, 1 / 2);
  assert.equal(figuresOf([item('a', '1'), item('a', '1'), item('b', '1')]).pairs.precision, 1 / 3);
  const unread = figuresOf([item('a', '1'), item('a', '1'), item('a', null)]);
  assert.deepEqual([unread.members, unread.read, unread.cubed.recall], [3, 2, 1]);
});

test('passages are found by their letters, nearest to where they were read', () => {
  const { text, at } = lettersOf('ab cd\n ab cd');
  assert.equal(text, 'abcdabcd');
  assert.equal(at(7), 4);
  assert.deepEqual(placeOf(text, 'ab  cd', 4), [4, 8]);
  assert.equal(placeOf(text, 'x', 0), null);
  assert.equal(common([0, 4], [2, 10]), 0.5);
});
