import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { incoming, summitStory } from '../../test/register/readings.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { APPLICATION_ID } from './file-mark.ts';
import { openRegister, RegisterError, type RegisterErrorCode } from './index.ts';
import { first } from './migrations/001-first.ts';
import { isSafe } from './sqlite-version.ts';

const refusedAs = (code: RegisterErrorCode, path?: string) => (error: unknown): boolean => {
  assert.ok(error instanceof RegisterError, String(error));
  assert.equal(error.code, code);
  if (path) assert.equal(error.path, path);
  return true;
};
const story = (id: string) => incoming(summitStory([`خبر ${id}`, `اجتمع بوتين وشي ${id}.`], { id }).meeting(`اجتمع بوتين وشي ${id}.`), `${id}.txt`);

test('a register is made with its folder, marked as ours, durable, and opened again', (t) => {
  const path = join(temporaryFolder(t), 'deep', 'er', 'register.db');
  assert.throws(() => openRegister(path), refusedAs('missing', path));
  openRegister(path, { create: true }).close();
  const db = new DatabaseSync(path);
  assert.equal(db.prepare('PRAGMA application_id').get()!['application_id'], 0x4d484452);
  assert.equal(db.prepare('PRAGMA journal_mode').get()!['journal_mode'], 'wal');
  db.close();
  const again = openRegister(path);
  assert.equal(again.stats().articles, 0);
  again.close();
});

test('what is no register is refused and left as it was', (t) => {
  const folder = temporaryFolder(t);
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'هذا ملف نص وليس سجلًا. '.repeat(200));
  const before = readFileSync(text);
  assert.throws(() => openRegister(text, { create: true }), refusedAs('not-a-register'));
  assert.deepEqual(readFileSync(text), before);
  const other = join(folder, 'other.db');
  const db = new DatabaseSync(other);
  db.exec('CREATE TABLE mine (x)');
  db.close();
  assert.throws(() => openRegister(other, { create: true }), refusedAs('not-a-register'));
  assert.throws(() => openRegister(folder, { create: true }), refusedAs('not-a-register'));
});

test('a register of a newer program is refused', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  openRegister(path, { create: true }).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 9999');
  db.close();
  assert.throws(() => openRegister(path), refusedAs('too-new'));
});

test('a register that another program holds is locked; it waits no longer than it was told', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const register = openRegister(path, { create: true, busyTimeout: 60 });
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  assert.throws(() => register.add(story('a')), refusedAs('locked'));
  other.exec('ROLLBACK');
  assert.equal(register.add(story('a')).outcome, 'new');
  other.close();
  register.close();
});

test('a full disk stores nothing of the article, loses nothing stored, and the next try works', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const roomy = openRegister(path, { create: true });
  roomy.add(story('first'));
  roomy.close();
  const pages = Number(new DatabaseSync(path).prepare('PRAGMA page_count').get()!['page_count']);
  const tight = openRegister(path, { maxPages: pages + 2 });
  const large = summitStory(['خبر كبير', ...Array.from({ length: 400 }, (_, i) => `فقرة طويلة رقم ${i} عن اللقاء بين الجانبين وما دار فيه من حديث.`)], { id: 'large' });
  assert.throws(() => tight.add(incoming(large, 'large.txt')), refusedAs('full'));
  assert.equal(tight.stats().articles, 1);
  assert.equal(tight.article('large'), null);
  tight.close();
  const again = openRegister(path);
  assert.equal(again.add(incoming(large, 'large.txt')).outcome, 'new');
  assert.equal(again.stats().articles, 2);
  again.close();
});

test('a register opened for reading gives all and takes nothing', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const writer = openRegister(path, { create: true });
  writer.add(story('a'));
  const reader = openRegister(path, { readOnly: true });
  assert.equal(reader.list('meeting').total, 1);
  assert.throws(() => reader.add(story('b')), refusedAs('read-only'));
  writer.add(story('b'));
  assert.equal(reader.list('meeting').total, 2, 'what another process adds is seen');
  reader.close();
  writer.close();
});

test('a damaged file is said to be damaged', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const register = openRegister(path, { create: true });
  for (let i = 0; i < 30; i++) register.add(story(`n${i}`));
  register.close();
  const size = readFileSync(path).length;
  const file = openSync(path, 'r+');
  for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(2048, 0x5a), 0, 2048, at);
  closeSync(file);
  assert.throws(() => {
    const broken = openRegister(path);
    try {
      broken.list('meeting');
      broken.articles();
    } finally {
      broken.close();
    }
  }, refusedAs('corrupt'));
});

test('examples and a user\'s own articles never share a register', (t) => {
  const folder = temporaryFolder(t);
  openRegister(join(folder, 'demo.db'), { create: true, demo: true }).close();
  openRegister(join(folder, 'own.db'), { create: true }).close();
  assert.throws(() => openRegister(join(folder, 'demo.db'), { demo: false }), refusedAs('not-demo'));
  assert.throws(() => openRegister(join(folder, 'own.db'), { demo: true }), refusedAs('not-demo'));
  const demo = openRegister(join(folder, 'demo.db'));
  assert.equal(demo.demo, true);
  demo.close();
});

test('versions of SQLite with the WAL-reset bug are known', () => {
  for (const bad of ['3.46.1', '3.50.4', '3.51.0', '3.44.5', '3.7.17']) assert.equal(isSafe(bad), false, bad);
  for (const good of ['3.44.6', '3.50.7', '3.51.3', '3.53.4', '4.0.0']) assert.equal(isSafe(good), true, good);
});

test('a register of an older form is brought up to date by whoever opens it first, a reader too', (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const db = new DatabaseSync(path);
  db.exec(`${first} INSERT INTO meta (key, value) VALUES ('demo', 'no'); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`);
  db.close();
  const reader = openRegister(path, { readOnly: true });
  t.after(() => reader.close());
  assert.deepEqual(reader.coverage(), []);
});
