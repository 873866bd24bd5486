import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, openSync, closeSync, ftruncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { article, encodeAs, writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { openRegister } from '../register/index.ts';

test('files that are no articles get a sentence each, and the rest is read', async (t) => {
  const cwd = temporaryFolder(t);
  const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(cwd, name), data);
  put('empty.txt', '');
  put('blank.txt', ' \n\t\n');
  put('paper.txt', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300, 7)]));
  put('noise.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 73 + 11) % 32));
  put('only-matter.txt', '---\noutlet: x\n---\n');
  put('good.txt', article(1));
  const large = openSync(join(cwd, 'large.txt'), 'w');
  ftruncateSync(large, 10_000_001);
  closeSync(large);
  mkdirSync(join(cwd, 'folder.txt'));
  const names = ['empty.txt', 'blank.txt', 'paper.txt', 'noise.txt', 'only-matter.txt', 'large.txt', 'missing.txt', 'good.txt'];
  const ran = await mahdar(['add', ...names, '--register', 'r.db'], { cwd });
  assert.equal(ran.code, 1, ran.err);
  assert.match(ran.out, /8 files: 1 new, 7 failed/u);
  for (const [name, says] of [['empty.txt', /empty/u], ['blank.txt', /empty/u], ['paper.txt', /pdf/u], ['noise.txt', /binary/u], ['only-matter.txt', /no article text/u], ['large.txt', /10\.0 MB|10 MB.*--max-size/u], ['missing.txt', /no such file/u]] as const) {
    const line = ran.err.split('\n').find((l) => l.includes(name));
    assert.ok(line && says.test(line), `${name}: ${line}`);
  }
  assert.doesNotMatch(ran.err, /\.ts:\d|please report/u);
  const arabic = await mahdar(['read', 'empty.txt', '--lang', 'ar'], { cwd });
  assert.deepEqual([arabic.code, arabic.out], [1, '']);
  assert.match(arabic.err, /الملف فارغ/u);
});

test('a limit is raised by its flag, and standard input is held to it too', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'a.txt'), article(1));
  assert.equal((await mahdar(['read', 'a.txt', '--max-size', '100'], { cwd })).code, 1);
  assert.equal((await mahdar(['read', 'a.txt', '--max-size', '1k'], { cwd })).code, 0);
  const input = await mahdar(['read', '-', '--max-size', '100'], { cwd, input: article(1) });
  assert.deepEqual([input.code, input.out], [1, '']);
  assert.match(input.err, /larger than is taken/u);
});

test('Arabic in windows-1256, ISO-8859-6 and UTF-16 is read; lone surrogates do no harm', async (t) => {
  const cwd = temporaryFolder(t);
  const text = article(5).replace(/[^\n\u0600-\u06ff0-9a-z .:،-]/gu, '');
  for (const encoding of ['windows-1256', 'iso-8859-6'] as const) writeFileSync(join(cwd, `${encoding}.txt`), encodeAs(text, encoding));
  writeFileSync(join(cwd, 'utf16.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  // A lone surrogate as careless programs write it: ED A0 BD.
  writeFileSync(join(cwd, 'surrogate.txt'), Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from(' نهاية\n')]));
  const ran = await mahdar(['add', 'windows-1256.txt', 'iso-8859-6.txt', 'utf16.txt', 'surrogate.txt', '--register', 'r.db'], { cwd });
  assert.equal(ran.code, 0, ran.err);
  const register = openRegister(join(cwd, 'r.db'), { readOnly: true });
  t.after(() => register.close());
  const { rows } = register.articles();
  assert.equal(rows.length, 4);
  for (const row of rows) {
    const detail = register.article(row.id)!;
    assert.ok(detail.text.isWellFormed());
    assert.match(detail.text, /بحث وزير الخارجية الروسي سيرغي لافروف/u, row.file!);
  }
});

test('a path without permission is said to be so, and the rest is read', { skip: process.platform === 'win32' && 'Windows has no modes' }, async (t) => {
  const cwd = temporaryFolder(t);
  chmodSync(cwd, 0o777);
  writeArticles(join(cwd, 'open'), 1);
  writeFileSync(join(cwd, 'closed.txt'), article(2), { mode: 0o000 });
  mkdirSync(join(cwd, 'shut'));
  writeArticles(join(cwd, 'shut'), 1, 5);
  chmodSync(join(cwd, 'shut'), 0o000);
  // Root reads everything: the program then runs as the user `nobody`.
  const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const ran = await mahdar(['add', 'open', 'closed.txt', 'shut', '--register', 'r.db'], { cwd, ...uid });
  chmodSync(join(cwd, 'shut'), 0o700);
  assert.equal(ran.code, 1, ran.err);
  assert.match(ran.out, /3 files: 1 new, 2 failed/u);
  for (const name of ['closed.txt', 'shut']) assert.match(ran.err, new RegExp(`${name}: there is no permission`, 'u'));
  mkdirSync(join(cwd, 'locked'), { mode: 0o555 });
  const register = await mahdar(['add', 'open', '--register', 'locked/r.db'], { cwd, ...uid });
  assert.equal(register.code, 3, register.err);
  assert.match(register.err, /no permission/u);
});

test('a register that is locked, too new, none, or of examples ends with 3 and is left as it is', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'a.txt'), article(1));
  writeFileSync(join(cwd, 'notes.db'), 'not a database at all, only some notes '.repeat(50));
  openRegister(join(cwd, 'new.db'), { create: true }).close();
  openRegister(join(cwd, 'demo.db'), { create: true, demo: true }).close();
  const db = new DatabaseSync(join(cwd, 'new.db'));
  db.exec('PRAGMA user_version = 999');
  db.close();
  openRegister(join(cwd, 'locked.db'), { create: true }).close();
  const holder = new DatabaseSync(join(cwd, 'locked.db'));
  holder.exec('BEGIN IMMEDIATE');
  t.after(() => holder.close());
  const ends = await Promise.all([
    mahdar(['add', 'a.txt', '--register', 'locked.db'], { cwd }), mahdar(['add', 'a.txt', '--register', 'new.db'], { cwd }), mahdar(['list', 'meetings', '--register', 'notes.db'], { cwd }),
    mahdar(['add', 'a.txt', '--register', 'demo.db'], { cwd }), mahdar(['list', 'meetings', '--register', 'none.db'], { cwd }), mahdar(['serve', '--port', '0', '--register', 'notes.db'], { cwd }),
  ]);
  const says = [/Another program is writing/u, /written by a newer Mahdar/u, /no Mahdar register/u, /Examples and your own/u, /no register yet.*mahdar add/u, /no Mahdar register/u];
  ends.forEach((ran, i) => {
    assert.equal(ran.code, 3, ran.err);
    assert.match(ran.err, says[i]!);
    assert.match(ran.err, /\.db: /u, 'it says which file');
    assert.doesNotMatch(ran.err, /\.ts:\d/u);
  });
});

test('a folder of 10,000 files, some broken: every broken one is named, all others are there', async (t) => {
  // As many files as the machine allows in a test: MAHDAR_TEST_FILES=10000 runs the whole of it.
  const count = Number(process.env['MAHDAR_TEST_FILES'] ?? 600);
  const cwd = temporaryFolder(t);
  const folder = join(cwd, 'many');
  mkdirSync(folder);
  const short = (i: number): string => `خبر قصير رقم ${i}\n\nالتقى وزيرا روسيا والصين في بكين للمرة ${i}.\n`;
  const broken: string[] = [];
  for (let i = 0; i < count; i++) {
    const name = `f${String(i).padStart(5, '0')}.txt`;
    if (i % 50 === 7) broken.push(name);
    writeFileSync(join(folder, name), i % 50 === 7 ? (i % 100 === 7 ? '' : Buffer.alloc(64, 1)) : short(i));
  }
  const ran = await mahdar(['add', 'many', '--register', 'r.db'], { cwd });
  assert.equal(ran.code, 1);
  const failed = ran.err.split('\n').filter((l) => l.startsWith('failed')).map((l) => /f\d{5}\.txt/u.exec(l)![0]);
  assert.deepEqual(failed, broken);
  const register = openRegister(join(cwd, 'r.db'), { readOnly: true });
  t.after(() => register.close());
  assert.equal(register.stats().articles, count - broken.length);
});

test('a full disk ends with 3, what was stored before is there, and the same command goes on when there is room', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 12);
  const full = await mahdar(['add', 'news', '--register', 'r.db'], { cwd, env: { MAHDAR_MAX_PAGES: '110' } });
  assert.equal(full.code, 3, full.err);
  assert.match(full.err, /r\.db: The disk is full\. What was stored before is safe/u);
  const stored = Number(/: (\d+) new/u.exec(full.out)![1]);
  assert.ok(stored > 0 && stored < 12, full.out);
  const rest = await mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  assert.deepEqual([rest.code, rest.out.split('\n')[0]], [0, `12 files: ${12 - stored} new, ${stored} unchanged`]);
});
