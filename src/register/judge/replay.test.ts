import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import fc from 'fast-check';
import { incoming, type Story } from '../../../test/register/readings.ts';
import { meets } from '../../../test/register/judging.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { JudgementRefused, openRegister, type JudgementAction, type Register } from '../index.ts';

/** Six articles on two or three meetings, one of them undated, one with another place; each reader tells them with a little more or less. */
const ARTICLES: readonly [id: string, meeting: object, published: string | null][] = [
  ['a', { start: '2024-05-16' }, '2024-05-16'], ['b', { start: '2024-05-16', place: 'place:beijing' }, '2024-05-17'], ['c', { start: '2024-05-16', place: 'place:kazan' }, '2024-05-18'],
  ['d', { start: '2024-05-20' }, '2024-05-20'], ['e', { start: '2024-05-20', place: 'place:kazan' }, '2024-05-21'], ['f', {}, null],
];

function story(article: number, reader: number): Story {
  const [id, meeting, published] = ARTICLES[article]!;
  const told = meets(id, { ...meeting, confidence: 0.8 + reader / 100 }, { published, reader: `test-${reader}` });
  // The third reader sees no meeting in the second and fourth articles.
  if (reader === 3 && article % 2) told.record.meetings.length = 0;
  return told;
}

type Step =
  | { readonly what: 'add'; readonly article: number; readonly reader: number } | { readonly what: 'remove'; readonly article: number }
  | { readonly what: 'judge'; readonly action: JudgementAction; readonly one: number; readonly two: number; readonly only: boolean; readonly value: number } | { readonly what: 'undo'; readonly id: number };

const number = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
const article = number(ARTICLES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('add' as const), article, reader: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('remove' as const), article }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('judge' as const), action: fc.constantFrom<JudgementAction>('confirm', 'reject', 'correct', 'same', 'different', 'split', 'note', 'withdraw'), one: article, two: article, only: fc.boolean(), value: number(2) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('undo' as const), id: fc.integer({ min: 1, max: 8 }) }) },
);

const nameOf = (i: number): string => ARTICLES[i]![0];
const reportIn = (register: Register, i: number) => register.article(nameOf(i))?.told.find((r) => r.kind === 'meeting');

function take(register: Register, s: Step): void {
  if (s.what === 'add') register.add(incoming(story(s.article, s.reader), `${nameOf(s.article)}.txt`));
  else if (s.what === 'remove') register.remove(nameOf(s.article));
  else if (s.what === 'undo') register.undo(s.id, { by: 'x', why: '', at: '2026-01-02T00:00:00Z' });
  else {
    const [one, two] = [reportIn(register, s.one), reportIn(register, s.two)];
    const said = { action: s.action, by: 'x', why: 'y', at: '2026-01-01T00:00:00Z' };
    if (s.action === 'withdraw') register.judge({ ...said, article: nameOf(s.one) });
    else if (s.action === 'same' || s.action === 'different') register.judge({ ...said, records: [one?.record ?? '', two?.record ?? ''] });
    else if (s.action === 'correct') register.judge({ ...said, records: [one?.record ?? ''], ...[{ field: 'start', value: '2024-05-17' }, { field: 'place', value: 'place:beijing' }, { field: 'place', value: null }][s.value]! });
    else register.judge({ ...said, records: [one?.record ?? ''], ...(s.only || s.action === 'split' ? { reports: [one?.id ?? 0] } : {}) });
  }
}

/** What a register holds, without what depends on the order in which things came: ids, and which report was joined on which. */
function held(register: Register): unknown[] {
  return register.list('meeting', {}, { limit: 100 }).rows.concat(register.list('meeting', { judged: 'rejected' }).rows).map((row) => {
    const detail = register.record(row.id)!;
    const articleOf = (report: number): string => detail.told.find((r) => r.id === report)!.article.id;
    return {
      told: detail.told.map((r) => [r.article.id, r.set]).sort(), title: row.title, date: row.date, fields: row.fields, parties: row.parties, judged: row.judged, state: row.articleState, disputed: row.disputed,
      disagreements: detail.disagreements.map((d) => ({ ...d, values: d.values.map((v) => ({ ...v, reports: v.reports.map(articleOf) })) })), witnesses: detail.witnessGroups.map((g) => g.articles),
    };
  }).sort((a, b) => (JSON.stringify(a.told) < JSON.stringify(b.told) ? -1 : 1));
}

const TABLES = ['judgements', 'judgement_anchors', 'judgements_in_force'];

/** Another register that learns the judgements in force first, and then what the articles tell. */
function fromScratch(from: string, to: string, readers: ReadonlyMap<number, number>): unknown[] {
  openRegister(to, { create: true }).close();
  const db = new DatabaseSync(to);
  db.exec(`ATTACH '${from}' AS old; PRAGMA foreign_keys = OFF`);
  for (const table of TABLES) {
    const own = table === 'judgements' ? 'id' : 'judgement_id';
    db.exec(`INSERT INTO main.${table} SELECT * FROM old.${table} WHERE ${own} IN (SELECT f.judgement_id FROM old.judgements_in_force f JOIN old.judgements j ON j.id = f.judgement_id WHERE j.action <> 'undo')`);
  }
  db.close();
  const register = openRegister(to);
  for (const [i, reader] of readers) register.add(incoming(story(i, reader), `${nameOf(i)}.txt`));
  const out = held(register);
  register.close();
  return out;
}

test('any sequence of articles, readings, removals, judgements and undoings gives what the judgements in force give from scratch', (t) => {
  const folder = temporaryFolder(t);
  let n = 0;
  fc.assert(fc.property(fc.array(step, { minLength: 4, maxLength: 22 }), (steps) => {
    const path = join(folder, `${n++}.db`);
    const register = openRegister(path, { create: true });
    const readers = new Map<number, number>();
    for (const i of ARTICLES.keys()) {
      register.add(incoming(story(i, 1), `${nameOf(i)}.txt`));
      readers.set(i, 1);
    }
    for (const s of steps) {
      try {
        take(register, s);
      } catch (error) {
        if (!(error instanceof JudgementRefused)) throw error;
        continue;
      }
      if (s.what === 'add') readers.set(s.article, s.reader);
      if (s.what === 'remove') readers.delete(s.article);
    }
    const now = held(register);
    register.close();
    assert.deepEqual(now, fromScratch(path, join(folder, `${n++}.db`), readers));
  }), { numRuns: Number(process.env['MAHDAR_RUNS'] ?? 40), seed: 4 });
});

test('undoing the last judgement gives back what was, with the same ids', (t) => {
  const folder = temporaryFolder(t);
  let n = 0;
  const judgement = step.filter((s) => s.what === 'judge');
  fc.assert(fc.property(fc.array(step, { maxLength: 8 }), judgement, (steps, last) => {
    const register = openRegister(join(folder, `${n++}.db`), { create: true });
    for (const i of ARTICLES.keys()) register.add(incoming(story(i, 1), `${nameOf(i)}.txt`));
    const attempt = (s: Step): boolean => {
      try {
        take(register, s);
        return true;
      } catch (error) {
        if (!(error instanceof JudgementRefused)) throw error;
        return false;
      }
    };
    for (const s of steps) attempt(s);
    const all = (): unknown => [held(register), register.list('meeting').rows.map((r) => [r.id, r.reports]), [...ARTICLES.keys()].map((i) => reportIn(register, i)?.record)];
    const before = all();
    if (attempt(last)) register.undo(register.judgements().rows[0]!.id, { by: 'x', why: '', at: '2026-01-02T00:00:00Z' });
    assert.deepEqual(all(), before);
    register.close();
  }), { numRuns: Number(process.env['MAHDAR_RUNS'] ?? 30), seed: 5 });
});
