import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar, type Ran } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { openRegister } from '../register/index.ts';

/** Starts `serve`, waits for the address, does the work, and stops it as Ctrl-C would. */
async function served(args: readonly string[], cwd: string, work: (url: string) => Promise<void>): Promise<Ran> {
  let failure: unknown = null;
  const ran = await mahdar(['serve', ...args], { cwd, env: { DISPLAY: '', WAYLAND_DISPLAY: '' }, started: (child: ChildProcess) => {
    let out = '';
    let begun = false;
    child.stdout!.on('data', (s: string) => {
      out += s;
      const url = /http:\/\/\S+/u.exec(out)?.[0];
      if (!url || begun) return;
      begun = true;
      work(url).catch((error: unknown) => { failure = error; }).finally(() => child.kill('SIGINT'));
    });
  } });
  if (failure) throw failure;
  return ran;
}

test('serve opens the register on this machine and ends well on Ctrl-C', { skip: process.platform === 'win32' && 'no signals' }, async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(cwd, 1);
  await mahdar(['add', 'a00000.txt', '--register', 'r.db'], { cwd });
  const ran = await served(['--port', '0', '--register', 'r.db', '--open'], cwd, async (url) => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const stats = (await (await fetch(`${url}api/stats`)).json()) as { articles: number };
    assert.equal(stats.articles, 1);
  });
  assert.deepEqual([ran.code, ran.err], [0, '']);
});

test('of an occupied port it is said which free one is taken instead', { skip: process.platform === 'win32' && 'no signals' }, async (t) => {
  const cwd = temporaryFolder(t);
  const holder = createServer().listen(0, '127.0.0.1');
  t.after(() => holder.close());
  await new Promise((done) => holder.once('listening', done));
  const { port } = holder.address() as { port: number };
  const ran = await served(['--port', String(port), '--register', 'r.db'], cwd, async (url) => assert.notEqual(new URL(url).port, String(port)));
  assert.match(ran.err, new RegExp(`Port ${port} is occupied; \\d+ is taken instead`, 'u'));
});

test('serve --demo fills a register of its own with the examples, once', { skip: process.platform === 'win32' && 'no signals' }, async (t) => {
  const cwd = temporaryFolder(t);
  const first = await served(['--demo', '--port', '0', '--register', 'demo.db'], cwd, async (url) => {
    const stats = (await (await fetch(`${url}api/stats`)).json()) as { articles: number; demo: boolean };
    assert.ok(stats.articles >= 12);
    assert.equal(stats.demo, true);
  });
  assert.deepEqual(first.code, 0, first.err);
  assert.match(first.err, /examples are being read/u);
  const second = await served(['--demo', '--port', '0', '--register', 'demo.db'], cwd, async () => {});
  assert.doesNotMatch(second.err, /being read/u);
  const register = openRegister(join(cwd, 'demo.db'), { readOnly: true, demo: true });
  assert.ok(register.list('meeting', { with: ['RU', 'CN'] }).total >= 4);
  register.close();
});

test('serve refuses an address that others could reach', async (t) => {
  const ran = await mahdar(['serve', '--host', '0.0.0.0', '--port', '0', '--register', 'r.db'], { cwd: temporaryFolder(t) });
  assert.equal(ran.code, 2);
  assert.match(ran.err, /0\.0\.0\.0 is no loopback address/u);
});
