import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';

interface Detail { id: string; reports: number; judged: { verdict: string | null; corrected: { field: string; former: unknown }[] } | null; fields: Record<string, unknown>; told: { id: number; article: { id: string }; set: string | null }[]; judgements: { action: string; by: string }[]; articleState: { withdrawn: number } }

test('a record is confirmed, corrected, rejected and noted, shown so, listed so, exported so, and all of it undone', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 2);
  const on = ['--register', 'r.db'];
  const run = (...args: string[]) => mahdar([...args, ...on], { cwd, env: { MAHDAR_BY: 'Samira' } });
  const show = async (id: string): Promise<Detail> => JSON.parse((await run('show', id, '--json')).out) as Detail;
  await run('add', 'news');
  const [first] = (JSON.parse((await run('list', 'meetings', '--json')).out) as { rows: Detail[] }).rows;
  const id = first!.id;

  const confirmed = await run('judge', 'confirm', id, '--why', 'read it twice');
  assert.equal(confirmed.code, 0, confirmed.err);
  assert.match(confirmed.out, /Judgement #1 is stored[\s\S]*confirmed/u);
  assert.match((await run('judge', 'correct', id, '--field', 'date', '--value', '2024-05-03', '--why', 'the ministry says so', '--by', 'Omar')).out, /corrected: start/u);
  assert.equal((await run('judge', 'note', id, '--why', 'ask the desk')).code, 0);
  const detail = await show(id);
  assert.deepEqual([detail.fields['start'], detail.judged?.verdict, detail.judgements.map((j) => j.by)], ['2024-05-03', 'confirmed', ['Samira', 'Omar', 'Samira']]);
  assert.match((await run('list', 'meetings', '--judged', 'corrected')).out, new RegExp(id, 'u'));
  const line = (await run('export', '--kind', 'meetings')).out.trim().split('\n').map((l) => JSON.parse(l) as Detail & { witnesses: number; disagreements: unknown[] }).find((r) => r.id === id)!;
  assert.deepEqual([line.judged?.corrected[0]?.field, line.witnesses, line.disagreements, line.articleState.withdrawn], ['start', 1, [], 0]);
  const history = await run('history', id);
  for (const words of [/told by دفتر الأخبار/u, /#2 correct[^\n]*\n[^\n]*start: \S+ → 2024-05-03\n[^\n]*Omar[^\n]*the ministry/u, /#3 note/u]) assert.match(history.out, words);
  assert.match((await mahdar(['history', ...on, '--lang', 'ar'], { cwd })).out, /#2 تصحيح/u);

  for (const number of ['1', '2', '#3']) assert.equal((await run('undo', number, '--why', 'mistaken')).code, 0);
  const after = await show(id);
  assert.deepEqual([after.judged, after.fields], [null, first!.fields]);
  const again = await run('undo', '1');
  assert.deepEqual([again.code, again.err.trim()], [1, 'Judgement 1 is undone already.']);
  assert.match((await run('history')).out, /#1 confirm[^\n]*\(undone by #4\)/u);

  assert.equal((await run('judge', 'reject', id, '--why', 'no such meeting')).code, 0);
  assert.doesNotMatch((await run('list', 'meetings')).out, new RegExp(id, 'u'));
  assert.match((await run('list', 'meetings', '--judged', 'rejected')).out, new RegExp(`${id}[^\\n]*rejected`, 'u'));
});

test('records are joined and parted, articles withdrawn; the review queue says why it asks', async (t) => {
  const cwd = temporaryFolder(t);
  const on = ['--register', 'r.db', '--by', 'سميرة', '--why', 'قرأت الخبرين'];
  const run = (...args: string[]) => mahdar([...args, '--register', 'r.db'], { cwd });
  writeArticles(join(cwd, 'news'), 1);
  writeArticles(join(cwd, 'news'), 1, 14);
  await run('add', 'news');
  const rows = (JSON.parse((await run('list', 'meetings', '--json')).out) as { rows: Detail[] }).rows;
  assert.equal(rows.length, 2);
  const joined = await mahdar(['judge', 'same', rows[0]!.id, rows[1]!.id, ...on, '--json'], { cwd });
  assert.deepEqual(JSON.parse(joined.out), { id: 1, records: [rows[0]!.id] }, joined.err);
  const detail = JSON.parse((await run('show', rows[1]!.id, '--json')).out) as Detail;
  assert.deepEqual([detail.id, detail.reports], [rows[0]!.id, 2]);
  assert.match((await run('show', rows[0]!.id)).out, new RegExp(`#${detail.told[1]!.id}`, 'u'));
  assert.equal((await mahdar(['judge', 'split', rows[0]!.id, '--report', String(detail.told[1]!.id), ...on], { cwd })).code, 0);
  assert.equal((JSON.parse((await run('list', 'meetings', '--json')).out) as { total: number }).total, 2);
  const withdrawn = await mahdar(['withdraw', detail.told[0]!.article.id, ...on], { cwd });
  assert.match(withdrawn.out, /withdrawn/u, withdrawn.err);
  assert.match((await run('list', 'articles')).out, /withdrawn/u);
  assert.match((await run('review', '--kind', 'meetings')).out, /an article that tells it was withdrawn/u);
  assert.match((await mahdar(['review', '--register', 'r.db', '--lang', 'ar'], { cwd })).out, /سُحب مقال يرويه/u);
  writeFileSync(join(cwd, 'news', 'a00014.txt'), 'خبر آخر\n\nلا لقاء في هذا الخبر.\n');
  await run('add', 'news');
  assert.match((await run('review')).err + (await run('history', '--adrift')).out, /sentence is told no more|no article tells any more/u);
});

test('what cannot be judged is said in the language of the user, and nothing is stored', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 1);
  await mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  const judge = (...args: string[]) => mahdar(['judge', ...args, '--register', 'r.db'], { cwd, env: { MAHDAR_BY: '', USER: '', USERNAME: '' } });
  for (const [args, code, words] of [
    [['praise', 'm-1', '--why', 'x', '--by', 'a'], 2, /There is no judgement praise: use confirm/u],
    [['confirm', 'm-1', '--by', 'a'], 2, /needs its reason: --why/u],
    [['confirm', 'm-1', '--why', 'x'], 2, /name yourself with --by/u],
    [['confirm', 'm-1', '--why', 'x', '--by', 'a'], 1, /The register holds no record m-1/u],
    [['correct', 'm-1', '--why', 'x', '--by', 'a'], 2, /needs --field and --value/u],
    [['split', 'm-1', '--report', 'two', '--why', 'x', '--by', 'a'], 2, /two is no number of a report/u],
    [['confirm', 'm-1', '--why', 'x', '--by', 'a', '--lang', 'ar'], 1, /لا قيد في السجلّ بالمعرّف m-1/u],
  ] as const) {
    const ran = await judge(...args);
    assert.equal(ran.code, code, args.join(' ') + ran.err);
    assert.match(ran.err, words);
  }
  assert.match((await mahdar(['undo', 'x', '--by', 'a', '--register', 'r.db'], { cwd })).err, /x is no number of a judgement/u);
  assert.equal((await mahdar(['history', '--register', 'r.db'], { cwd })).out, '');
});
