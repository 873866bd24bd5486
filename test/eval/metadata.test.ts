// The gold articles read with their metadata: the publication date that the file gives resolves what the text leaves open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { goldNames, readGold } from '../../scripts/evaluation/gold-readings.ts';
import { shared, skipWithoutShared } from '../shared.ts';

const gold = join(shared, 'gold');
const WEEKDAY = /(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت)/u;

/** Readings of 000–004 by the first three digits of their names, with outlet and date of the metadata. */
function readings() {
  const rows = parse(readFileSync(join(gold, 'metadata.csv')), { columns: true, bom: true, skip_empty_lines: true }) as { file: string; outlet: string; published: string }[];
  const known = new Map(rows.map((row) => [row.file, row]));
  return new Map(goldNames(gold, /^00[0-4]_/).map((name) => {
    const { outlet, published } = known.get(`${name}.txt`) ?? {};
    return [name.slice(0, 3), { published, reading: readGold(gold, name, { ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) }) }];
  }));
}

test('the date of the metadata is the article’s own, and no witness in the text is claimed for it', { skip: skipWithoutShared }, () => {
  for (const [name, { published, reading }] of readings()) {
    assert.equal(reading.document.published?.value.slice(0, 10), published, name);
  }
});

test('weekdays resolve against the publication date', { skip: skipWithoutShared }, () => {
  const weekdays = [...readings()].flatMap(([name, { reading }]) => reading.times.filter((t) => t.type === 'DATE' && WEEKDAY.test(t.text)).map((t) => ({ name, text: t.text, value: t.value })));
  assert.ok(weekdays.length >= 3, `only ${weekdays.length} weekdays were read`);
  assert.deepEqual(weekdays.filter((t) => t.value === null), []);
});

test('the summit of May 2024 is dated', { skip: skipWithoutShared }, () => {
  const meetings = readings().get('000')?.reading.meetings ?? [];
  assert.ok(meetings.some((m) => m.start === '2024-05-16' && m.status === 'held' && m.participants.includes('person:vladimir-putin') && m.participants.includes('person:xi-jinping')),
    JSON.stringify(meetings.map((m) => [m.start, m.status, m.participants])));
});
