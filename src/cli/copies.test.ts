import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { article, writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { openRegister } from '../register/index.ts';

const count = (path: string): number => {
  const register = openRegister(path, { readOnly: true });
  try {
    return register.stats().articles;
  } finally {
    register.close();
  }
};

test('a copy made while another program adds is whole, stands in one file, and comes back', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 40);
  writeFileSync(join(cwd, 'first.txt'), article(100));
  await mahdar(['add', 'first.txt', '--register', 'r.db'], { cwd });
  const adding = mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  await setTimeout(900);
  const made = await mahdar(['backup', 'copy.db', '--register', 'r.db'], { cwd });
  assert.equal(made.code, 0, made.err);
  assert.equal((await adding).code, 0);
  assert.deepEqual(readdirSync(cwd).filter((f) => f.startsWith('copy')), ['copy.db']);
  assert.ok(count(join(cwd, 'copy.db')) >= 1);
  assert.equal((await mahdar(['check', '--register', 'copy.db'], { cwd })).code, 0);

  const again = await mahdar(['backup', 'copy.db', '--register', 'r.db'], { cwd });
  assert.equal(again.code, 3);
  assert.match(again.err, /copy\.db: There is a file already/u);
  const reader = openRegister(join(cwd, 'r.db'), { readOnly: true });
  t.after(() => reader.close());
  assert.equal(reader.stats().articles, 41);
  assert.equal((await mahdar(['restore', 'copy.db', '--register', 'r.db'], { cwd })).code, 3);
  const back = await mahdar(['restore', 'copy.db', '--register', 'r.db', '--replace'], { cwd });
  assert.equal(back.code, 0, back.err);
  assert.equal(reader.stats().articles, count(join(cwd, 'copy.db')), 'whoever had it open sees the restored register');
  assert.equal((await mahdar(['restore', 'copy.db', '--register', 'new/r.db'], { cwd })).code, 3, 'a folder that is not there is said, not made');
});

test('what is no register is neither copied nor put back nor written over', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'letter.txt'), 'مكتوب');
  writeFileSync(join(cwd, 'a.txt'), article(1));
  await mahdar(['add', 'a.txt', '--register', 'r.db'], { cwd });
  for (const [args, says] of [
    [['restore', 'letter.txt', '--register', 'r.db', '--replace'], /letter\.txt: This file is no Mahdar register/u],
    [['restore', 'gone.db', '--register', 'r.db', '--replace'], /gone\.db/u],
    [['restore', 'r.db', '--register', 'letter.txt', '--replace'], /letter\.txt: This file is no Mahdar register/u],
    [['backup', 'x.db', '--register', 'gone.db'], /gone\.db: There is no register/u],
  ] as const) {
    const ran = await mahdar(args, { cwd });
    assert.deepEqual([ran.code, ran.out], [3, ''], ran.err);
    assert.match(ran.err, says);
  }
  const damaged = join(cwd, 'damaged.db');
  await mahdar(['backup', 'damaged.db', '--register', 'r.db'], { cwd });
  const bytes = readFileSync(damaged);
  bytes.fill(0xee, 3 * 4096, 9 * 4096);
  writeFileSync(damaged, bytes);
  const ran = await mahdar(['restore', 'damaged.db', '--register', 'r.db', '--replace'], { cwd });
  assert.equal(ran.code, 3);
  assert.match(ran.err, /damaged/u);
  assert.equal(count(join(cwd, 'r.db')), 1);
});

test('a restore that is killed leaves the old register or the new, whole', { skip: process.platform === 'win32' && 'no SIGKILL' }, async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 30);
  writeFileSync(join(cwd, 'one.txt'), article(100));
  await mahdar(['add', 'news', '--register', 'large.db'], { cwd });
  await mahdar(['add', 'one.txt', '--register', 'small.db'], { cwd });
  let killed = 0;
  for (let kill = 0; kill < 3; kill++) {
    copyFileSync(join(cwd, 'small.db'), join(cwd, 'r.db'));
    const ran = await mahdar(['restore', 'large.db', '--register', 'r.db', '--replace'], { cwd, started: (child) => void (async () => {
      for (let i = 0; i < 400 && !existsSync(join(cwd, 'r.db-journal')) && !existsSync(join(cwd, 'r.db-wal')); i++) await setTimeout(2);
      await setTimeout(kill);
      child.kill('SIGKILL');
    })() });
    if (ran.signal === 'SIGKILL') killed++;
    const checked = await mahdar(['check', '--register', 'r.db', '--json'], { cwd });
    assert.equal(checked.code, 0, checked.err + checked.out);
    assert.ok([1, 30].includes(count(join(cwd, 'r.db'))));
  }
  assert.ok(killed > 0, 'some were killed in the middle');
});

test('check names a word, a snapshot and a record that were tampered with, by place', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(cwd, 2);
  await mahdar(['add', 'a00000.txt', 'a00001.txt', '--register', 'r.db'], { cwd });
  assert.match((await mahdar(['check', '--register', 'r.db'], { cwd })).out, /Nothing is wrong/u);
  const db = new DatabaseSync(join(cwd, 'r.db'));
  const { article_id: first } = db.prepare('SELECT article_id FROM versions WHERE id = 1').get() as { article_id: string };
  db.exec(`UPDATE evidence SET exact = exact || '!' WHERE (report_id, ordinal) IN (SELECT report_id, ordinal FROM evidence e JOIN reports r ON r.id = e.report_id WHERE r.version_id = 1 LIMIT 1)`);
  db.exec('UPDATE snapshots SET bytes = x\'00\' WHERE sha256 = (SELECT sha256 FROM versions WHERE id = 2)');
  db.exec('UPDATE records SET reports = reports + 1 WHERE id = (SELECT id FROM records LIMIT 1)');
  db.close();
  const ran = await mahdar(['check', '--register', 'r.db', '--json'], { cwd });
  assert.equal(ran.code, 1);
  const { faults } = JSON.parse(ran.out) as { faults: { code: string; where: string }[] };
  assert.deepEqual([...new Set(faults.map((f) => f.code))].sort(), ['record', 'snapshot', 'span', 'text']);
  assert.ok(faults.find((f) => f.code === 'span')!.where.startsWith(`${first} v1 `));
  assert.match((await mahdar(['check', '--register', 'r.db', '--lang', 'ar'], { cwd })).out, /شاهد: .*\n[\s\S]*وُجد/u);
});
