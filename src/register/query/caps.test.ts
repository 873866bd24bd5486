// What a register answers where tens of thousands fit: totals stop and say so, facets say among how many they were counted, search puts
// titles and the newest first. The rows are written by SQL: nobody adds twenty thousand articles in a test.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { searchForm } from '../../text/search-form.ts';
import { openRegister } from '../index.ts';

const MANY = 10_050;

test('beyond ten thousand a total is said to be more, facets are counted among the newest, search puts titles first and pages on', (t) => {
  const path = join(temporaryFolder(t), 'register.db');
  const register = openRegister(path, { create: true });
  t.after(() => register.close());
  const sentence = 'عقد الزعيمان قمة في الميناء.';
  register.add(incoming(summitStory(['عنوان', sentence], { id: 'a', published: '2024-05-17' }).meeting(sentence, { start: '2024-05-16' }), 'a.txt'));
  const db = new DatabaseSync(path);
  const [title, body] = [searchForm('مرفأ').words, searchForm('كلمة مرفأ').words];
  db.exec(`BEGIN; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
    INSERT INTO records (id, kind, type, status, sort_day, told_from, told_to, title_ar, title_en, topics, fields, reports, articles, confidence)
    SELECT printf('m-%06d', i), 'meeting', CASE WHEN i % 2 THEN 'summit' ELSE 'visit' END, 'held', date('2000-01-01', i || ' days'), '2024-01-01', '2024-01-01', 'لقاء', 'meeting', '[]', '{}', 1, 1, 0.5 FROM n;
    INSERT INTO searched (kind, ref) SELECT 'record', id FROM records WHERE id GLOB 'm-0*';
    INSERT INTO search (rowid, title, body, others) SELECT id, CASE WHEN ref IN ('m-000007', 'm-000009') THEN '${title}' ELSE '' END, '${body}', '' FROM searched WHERE ref GLOB 'm-0*'; COMMIT`);
  db.close();
  const page = register.list('meeting', { status: 'held' }, { limit: 5 });
  assert.deepEqual([page.total, page.more, page.rows.length], [10_000, true, 5]);
  const few = register.list('meeting', { type: 'visit' });
  assert.deepEqual([few.more, few.total], [undefined, MANY / 2]);
  const facets = register.facets('meeting', { status: 'held' });
  assert.equal(facets.among, 3000);
  assert.equal(facets.types.reduce((sum, f) => sum + f.count, 0), 3000);
  assert.equal(facets.years[0]!.value, '2027', 'the newest are counted');
  const found = register.search('مرفأ', {}, { limit: 3 });
  assert.deepEqual([found.total, found.more], [10_000, true]);
  assert.deepEqual(found.rows.map((r) => r.record!.id), ['m-000009', 'm-000007', 'm-010050']);
  const next = register.search('مرفأ', {}, { limit: 3, cursor: found.next });
  assert.deepEqual(next.rows.map((r) => r.record!.id), ['m-010049', 'm-010048', 'm-010047']);
  assert.equal(register.search('مرفأ -كلمة').total, 0);
  assert.deepEqual(register.search('عنوان').rows.length, 1);
});
