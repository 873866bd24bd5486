// kill -9 at any moment of adding, reading again and restoring: nothing that was acknowledged is lost, nothing stands half.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../../src/register/index.ts';
import { temporaryFolder } from './temporary.ts';
import { assertWhole } from './whole.ts';

const WORKER = fileURLToPath(new URL('./kill-worker.ts', import.meta.url));
const skip = process.platform === 'win32' && 'no SIGKILL';

/** Runs the worker until it has said so many lines and a few milliseconds more, then kills it. @returns what it said */
function killed(args: readonly string[], lines: number, wait: number): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [WORKER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: string[] = [];
    let armed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(...text.split('\n').filter(Boolean));
      if (said.length >= lines && !armed) {
        armed = true;
        void setTimeout(wait).then(() => child.kill('SIGKILL'));
      }
    });
    child.on('error', failed);
    child.on('close', () => done(said));
  });
}

const column = (path: string, sql: string): readonly unknown[] => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return db.prepare(sql).all().map((row) => Object.values(row)[0]);
  } finally {
    db.close();
  }
};

test('22 kills while adding', { skip }, async (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < 22; kill++) {
    for (const n of await killed(['add', path, String(acknowledged.size)], 1 + (kill % 5), (kill * 7) % 23)) acknowledged.add(`killed-${n}`);
    const stored = new Set(column(path, 'SELECT id FROM articles'));
    assert.deepEqual([...acknowledged].filter((id) => !stored.has(id)), []);
    // The last one may be stored without having been acknowledged; it is known again then.
    for (const id of stored) acknowledged.add(String(id));
    assert.equal(assertWhole(path), stored.size);
  }
  assert.ok(acknowledged.size >= 22);
});

test('18 kills while reading again', { skip }, async (t) => {
  const path = join(temporaryFolder(t), 'r.db');
  await killed(['add', path, '0'], 60, 0);
  const articles = assertWhole(path);
  for (let kill = 0; kill < 18; kill++) {
    const reader = `reader-${Math.floor(kill / 6)}`;
    const said = await killed(['reread', path, reader], 1 + (kill % 4), (kill * 5) % 19);
    const read = new Set(column(path, `SELECT article_id FROM versions WHERE is_current = 1 AND reader = '${reader}'`));
    assert.deepEqual(said.filter((id) => !read.has(id)), []);
    assert.equal(assertWhole(path), articles);
    assert.equal(column(path, 'SELECT count(*) FROM versions')[0], articles, 'one version an article, the old reading or the new');
  }
});

test('12 kills while restoring', { skip }, async (t) => {
  const folder = temporaryFolder(t);
  const [small, large, path] = ['small.db', 'large.db', 'r.db'].map((f) => join(folder, f)) as [string, string, string];
  await killed(['add', small, '0'], 3, 0);
  await killed(['add', large, '0'], 60, 0);
  const sizes = [small, large].map((file) => {
    const register = openRegister(file);
    try {
      return register.stats().articles;
    } finally {
      register.close();
    }
  });
  for (let kill = 0; kill < 12; kill++) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
    copyFileSync(small, path);
    await killed(['restore', path, large], 1 + (kill % 2), kill % 6);
    const register = openRegister(path);
    t.after(() => register.close());
    assert.ok(sizes.includes(register.stats().articles), `${register.stats().articles} of ${sizes.join(' or ')}`);
    register.close();
    assertWhole(path);
  }
});
