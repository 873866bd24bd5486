// No score of the tuned gold articles falls below its floor.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { belowFloor, raised, readFloors } from '../../scripts/evaluation/floors.ts';
import { goldNames, writeReadings } from '../../scripts/evaluation/gold-readings.ts';
import { scoresOf } from '../../scripts/evaluation/scorer.ts';
import type { Score } from '../../scripts/evaluation/scorer.ts';
import { shared, skipWithoutShared } from '../shared.ts';

const gold = join(shared, 'gold');
const groups = readFloors();
let readings = '';
before(() => {
  readings = mkdtempSync(join(tmpdir(), 'mahdar-readings-'));
  if (skipWithoutShared !== false) return;
  const names = new Set(Object.values(groups).flatMap(({ only }) => goldNames(gold, new RegExp(only))));
  assert.deepEqual(writeReadings(gold, readings, [...names]), []);
});
after(() => rmSync(readings, { recursive: true, force: true }));

for (const [name, group] of Object.entries(groups)) {
  test(`the scores of ${name} stand at or above their floors`, { skip: skipWithoutShared }, () => {
    assert.deepEqual(belowFloor(group, scoresOf(gold, readings, group.only)), []);
  });
}

test('every span of the tuned articles is the article’s own text', { skip: skipWithoutShared }, () => {
  assert.equal(scoresOf(gold, readings, '^(00|snn)').get('evidence.exact')?.f1, 1);
});

const score = (name: string, f1: number): [string, Score] => [name, { name, gold: 1, read: 1, hit: 1, precision: f1, recall: f1, f1 }];

test('a score below its floor and a row that is gone are named', () => {
  const group = { only: '', floors: { times: 0.9, figures: 0.8, gone: 0.1 } };
  assert.deepEqual(belowFloor(group, new Map([score('times', 0.8999), score('figures', 0.8)])), ['times: 0.8999 is below its floor 0.9', 'gone: not scored, its floor is 0.1']);
});

test('floors are raised, and lowered only where that is allowed', () => {
  const group = { only: '', floors: { times: 0.9, figures: 0.8 } };
  const measured = new Map([score('times', 0.95678), score('figures', 0.7)]);
  assert.deepEqual(raised(group, measured).floors, { times: 0.956, figures: 0.8 });
  assert.deepEqual(raised(group, measured, true).floors, { times: 0.956, figures: 0.7 });
});

test('a row on confidence is held to its precision: to be sure of more records is no regression', () => {
  const sure: Score = { name: 'sure.meetings', gold: 20, read: 10, hit: 9, precision: 0.9, recall: 0.45, f1: 0.6 };
  assert.deepEqual(raised({ only: '', floors: {} }, new Map([['sure.meetings', sure]])).floors, { 'sure.meetings': 0.9 });
});
