// The counts that are kept are what counting all records anew gives, whatever was added, read again, removed and judged.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { incoming, PUTIN, summitStory, XI, type Story } from '../../test/register/readings.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { openRegister } from './index.ts';
import { growth } from './migrations/006-growth.ts';

const AGAIN = [...growth.matchAll(/INSERT INTO (tallies|record_sizes) SELECT [^;]+;/gu)].map((m) => m[0]).filter((sql) => !sql.includes('new.'));

/** Kept counts and the same counted anew. */
function bothOf(path: string): [unknown[], unknown[]] {
  const db = new DatabaseSync(path);
  const read = (): unknown[] => [
    ...db.prepare('SELECT kind, facet, value, n FROM tallies WHERE n <> 0 ORDER BY 1, 2, 3').all(), ...db.prepare('SELECT record_id, reports, articles FROM record_sizes ORDER BY 1').all(),
  ];
  const kept = read();
  db.exec(`BEGIN; DELETE FROM tallies; DELETE FROM record_sizes; ${AGAIN.join('\n')}`);
  const counted = read();
  db.exec('ROLLBACK');
  db.close();
  return [kept, counted];
}

const told = (id: string, day: string, more: { outlet?: string; place?: string; reader?: string } = {}): Story => {
  const [met, said] = ['التقى بوتين بشي في القصر الكبير.', `وقال إن الميناء الجديد رقم ${id} سيفتح قريبا.`];
  return summitStory([`عنوان ${id}`, met, said], { id, published: day, outlet: more.outlet ?? 'دفتر', reader: more.reader ?? 'test-1' })
    .meeting(met, { start: day, place: more.place ?? null }).statement(`إن الميناء الجديد رقم ${id} سيفتح قريبا`, { source: [XI], topics: ['trade'] }).entity(XI).entity(PUTIN);
};

test('kept counts equal counting anew through adding, reading again, changing, judging, undoing and removing', (t) => {
  const path = join(temporaryFolder(t), 'register.db');
  const register = openRegister(path, { create: true });
  t.after(() => register.close());
  const same = (when: string): void => {
    const [kept, counted] = bothOf(path);
    assert.ok(kept.length > 10);
    assert.deepEqual(kept, counted, when);
  };
  for (const [id, day, outlet] of [['a', '2024-05-16', 'دفتر'], ['b', '2024-05-16', 'رقاع'], ['c', '2023-02-01', 'رقاع'], ['d', '2025-07-02', 'سجل']] as const) register.add(incoming(told(id, day, { outlet }), `${id}.txt`));
  same('added');
  register.add(incoming(told('a', '2024-05-16', { reader: 'test-2', place: 'place:beijing' }), 'a.txt'));
  same('read again');
  register.add(incoming(told('c2', '2023-03-01', { outlet: 'سجل' }), 'c.txt'));
  same('changed');
  const [meeting] = register.list('meeting').rows;
  const said = { by: 'س', why: 'تجربة', at: '2026-01-01T00:00:00.000Z' };
  const done = [meeting!.id, XI].map((id) => register.judge({ action: 'reject', records: [id], ...said } as Parameters<typeof register.judge>[0]).id);
  same('rejected');
  assert.equal(register.counts().meeting, register.list('meeting', { topic: '' }).rows.length);
  register.add(incoming(told('e', '2026-01-02', { outlet: 'طرس' }), 'e.txt'));
  same('a rejected entity told again');
  for (const id of done) register.undo(id, said);
  same('undone');
  for (const { id } of register.articles().rows.slice(0, 3)) register.remove(id);
  same('removed');
});

test('a record that hundreds tell counts one more without being made again, and is what it would be if it were', (t) => {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  const add = (n: number, day: string): void => {
    const sentence = `وأشار الحاضرون في الجلسة ${n} إلى معاهدة مونترو الملاحية.`;
    const story = summitStory([`عنوان ${n}`, sentence], { id: `n${n}`, published: day, outlet: `صحيفة ${n % 7}` });
    register.add(incoming(story.instrument(sentence, { kind: 'treaty', status: 'in force', title: story.span('معاهدة مونترو الملاحية') }), `${n}.txt`));
  };
  for (let n = 0; n < 215; n++) add(n, `2024-0${1 + (n % 6)}-10`);
  const row = (): ReturnType<typeof register.list>['rows'][number] => register.list('instrument', {}, { sort: 'reports' }).rows[0]!;
  const before = row();
  assert.equal(before.reports, 215);
  add(300, '2024-08-01');
  assert.deepEqual({ ...row(), reports: 0, articles: 0, toldTo: null }, { ...before, reports: 0, articles: 0, toldTo: null });
  assert.deepEqual([row().reports, row().articles, row().toldTo], [216, 216, '2024-08-01']);
  // What is told before all others is among the first: the record is made again.
  add(301, '2023-01-01');
  assert.deepEqual([row().reports, row().toldFrom, row().outlets.includes('صحيفة 0')], [217, '2023-01-01', true]);
  register.remove('n301');
  assert.deepEqual([row().reports, row().toldFrom], [216, '2024-01-10']);
  assert.deepEqual(register.check().faults, []);
});
