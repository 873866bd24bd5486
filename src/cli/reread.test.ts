import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { assertWhole } from '../../test/register/whole.ts';
import type { Reread } from '../register/index.ts';

/** Makes the register look as if an older reader had read it, which saw one statement otherwise and missed another. */
function age(path: string): { changed: string; missed: string } {
  const db = new DatabaseSync(path);
  db.exec("UPDATE versions SET reader = 'older'");
  const [changed, missed] = db.prepare("SELECT r.id, r.fields, v.article_id AS article FROM reports r JOIN versions v ON v.id = r.version_id WHERE r.kind = 'statement' AND r.is_active = 1 ORDER BY r.id LIMIT 2").all() as { id: number; fields: string; article: string }[];
  db.prepare('UPDATE reports SET fields = ? WHERE id = ?').run(changed!.fields.replace('"kind":"indirect"', '"kind":"direct"'), changed!.id);
  db.prepare("UPDATE evidence SET exact = exact || ' !' WHERE report_id = ? AND role = 'content'").run(missed!.id);
  db.close();
  return { changed: changed!.article, missed: missed!.article };
}

test('reread prints what is seen otherwise, stores only then, and keeps judgements', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 4);
  const on = ['--register', 'r.db'];
  await mahdar(['add', 'news', ...on], { cwd });
  const list = async () => (JSON.parse((await mahdar(['list', 'statements', '--json', ...on], { cwd })).out) as { rows: { id: string; type: string }[] }).rows;
  const before = await list();
  const judged = await mahdar(['judge', 'confirm', before[0]!.id, '--why', 'قورن بالأصل', '--by', 'محررة', ...on], { cwd });
  assert.equal(judged.code, 0, judged.err);
  age(join(cwd, 'r.db'));

  const dry = await mahdar(['reread', '--dry-run', ...on], { cwd });
  assert.equal(dry.code, 0, dry.err);
  assert.match(dry.out, /~ Statements: .*kind: \S*direct\S* → \S*indirect/u);
  assert.match(dry.out, /4 articles compared: \d changed/u);
  const real = await mahdar(['reread', '--json', ...on], { cwd });
  const rows = real.out.trim().split('\n').map((line) => JSON.parse(line) as Reread);
  assert.deepEqual(rows.map((r) => r.outcome).sort(), ['changed', 'same', 'same', 'same']);
  const { difference } = rows.find((r) => r.outcome === 'changed')!;
  assert.deepEqual([difference.added.length, difference.gone.length, difference.changed.length], [1, 1, 1]);
  assert.deepEqual(difference.changed[0]!.fields, [{ name: 'kind', was: 'direct', now: 'indirect' }]);

  assert.deepEqual((await list()).map((r) => [r.id, r.type]).sort(), before.map((r) => [r.id, r.type]).sort(), 'the records are those that the reader gives, under their ids');
  assert.match((await mahdar(['history', before[0]!.id, ...on], { cwd })).out, /محررة/u);
  assert.match((await mahdar(['reread', ...on], { cwd })).out, /Every article was read by this reader/u);
  assert.equal((await mahdar(['check', ...on], { cwd })).code, 0);
  const missing = await mahdar(['reread', 'nothing', ...on], { cwd });
  assert.equal(missing.code, 1);
  assert.match(missing.err, /holds no article nothing/u);
});

test('a rereading that is killed is taken up where it was by the same command', { skip: process.platform === 'win32' && 'no SIGKILL' }, async (t) => {
  const cwd = temporaryFolder(t);
  const path = join(cwd, 'r.db');
  writeArticles(join(cwd, 'news'), 40);
  await mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  const db = new DatabaseSync(path);
  db.exec("UPDATE versions SET reader = 'older'");
  db.close();
  const ran = await mahdar(['reread', '--register', 'r.db'], { cwd, started: (child) => child.stdout?.once('data', () => child.kill('SIGKILL')) });
  assert.ok(ran.signal === 'SIGKILL' || ran.code === 0);
  assert.equal(assertWhole(path), 40);
  const last = await mahdar(['reread', '--register', 'r.db'], { cwd });
  assert.equal(last.code, 0, last.err);
  assert.match((await mahdar(['reread', '--register', 'r.db'], { cwd })).out, /Every article was read by this reader/u);
});
