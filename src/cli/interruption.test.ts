import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { assertWhole } from '../../test/register/whole.ts';

/** Killed before its first migration a register is empty, and still ours to fill. */
function holds(path: string): boolean {
  const db = new DatabaseSync(path);
  try {
    return db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'reports'").get() !== undefined;
  } finally {
    db.close();
  }
}

test('a program killed in the middle of adding leaves nothing half, and the same command goes on', { skip: process.platform === 'win32' && 'no SIGKILL' }, async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 60);
  const path = join(cwd, 'r.db');
  const args = ['add', 'news', '--register', 'r.db'];
  let seen = 0;
  for (let kill = 0; kill < 4; kill++) {
    const ran = await mahdar(args, { cwd, started: (child) => void (async () => {
      // Waits until it adds, then a little less or more each time.
      for (let i = 0; i < 400 && !existsSync(`${path}-wal`); i++) await setTimeout(10);
      await setTimeout(60 + kill * 67);
      child.kill('SIGKILL');
    })() });
    if (ran.code === 0) break;
    assert.equal(ran.signal, 'SIGKILL');
    const articles = existsSync(path) && holds(path) ? assertWhole(path) : seen;
    assert.ok(articles >= seen, `${articles} after ${seen}: nothing stored is lost`);
    seen = articles;
  }
  const last = await mahdar(args, { cwd });
  assert.equal(last.code, 0, last.err);
  assert.match(last.out, new RegExp(`60 files: ${60 - seen} new`, 'u'));
  assert.equal(assertWhole(path), 60);
});

test('Ctrl-C ends after the article in hand with 130, and the same command goes on', { skip: process.platform === 'win32' && 'no signals' }, async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 200);
  const path = join(cwd, 'r.db');
  const ran = await mahdar(['add', 'news', '--register', 'r.db'], { cwd, started: (child) => void (async () => {
    for (let i = 0; i < 400 && !existsSync(`${path}-wal`); i++) await setTimeout(10);
    await setTimeout(250);
    child.kill('SIGINT');
  })() });
  assert.equal(ran.code, 130, ran.err);
  assert.match(ran.err, /Stopped\. What was added is stored/u);
  const stored = assertWhole(path);
  assert.ok(stored < 200, String(stored));
  assert.match(ran.out, new RegExp(`${stored} files?: ${stored} new`, 'u'));
  const rest = await mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  assert.equal(rest.code, 0, rest.err);
  assert.match(rest.out, new RegExp(`${200 - stored} new, ${stored} unchanged|200 files: ${200 - stored} new`, 'u'));
  assert.equal(assertWhole(path), 200);
});
