import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { RegisterError } from '../register/index.ts';
import { startServer } from './server.ts';

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-server-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('where the port is taken a free one is used and both are told', () => inFolder(async (folder) => {
  const first = await startServer({ registerPath: join(folder, 'a.db'), port: 0 });
  const second = await startServer({ registerPath: join(folder, 'b.db'), port: first.port });
  assert.equal(second.requestedPort, first.port);
  assert.notEqual(second.port, first.port);
  for (const { url } of [first, second]) assert.equal((await fetch(`${url}api/stats`)).status, 200, url);
  await first.close();
  await second.close();
  await assert.rejects(fetch(`${first.url}api/stats`), 'closed means closed');
}));

test('it listens on loopback and its address is its own Host', () => inFolder(async (folder) => {
  const { url, host, close } = await startServer({ registerPath: join(folder, 'a.db'), port: 0 });
  assert.equal(host, '127.0.0.1');
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  await close();
}));

test('a file that is no register is refused before anything listens', () => inFolder(async (folder) => {
  writeFileSync(join(folder, 'notes.db'), 'some notes that are no database at all, long enough to be read as one');
  await assert.rejects(startServer({ registerPath: join(folder, 'notes.db'), port: 0 }), (error) => error instanceof RegisterError && error.code === 'not-a-register');
}));

test('without a built web app the data is still served and the page says what is missing', () => inFolder(async (folder) => {
  const { url, close } = await startServer({ registerPath: join(folder, 'a.db'), port: 0, webRoot: join(folder, 'none') });
  const page = await fetch(url);
  assert.equal(page.status, 503);
  assert.match(((await page.json()) as { detail: string }).detail, /not been built/);
  assert.equal((await fetch(`${url}api/meetings`)).status, 200);
  await close();
}));

test('an uploaded article is read and stored; a file that is none is refused in both languages', () => inFolder(async (folder) => {
  const { url, close } = await startServer({ registerPath: join(folder, 'a.db'), port: 0 });
  const send = (name: string, body: BodyInit) => fetch(`${url}api/articles`, { method: 'POST', headers: { 'x-file-name': encodeURIComponent(name) }, body });
  const sent = await send('خبر.txt', 'التقى الرئيس المصري عبد الفتاح السيسي نظيره التركي رجب طيب أردوغان في أنقرة.\n\nوقال السيسي إن مصر تدعم توسيع التجارة مع تركيا.');
  assert.equal(sent.status, 201);
  const [row] = ((await sent.json()) as { rows: { article: string; read: boolean; reports: number }[] }).rows;
  assert.ok(row!.read && row!.reports > 0);
  assert.equal((await fetch(`${url}api/articles/${row!.article}`)).status, 200);
  const refused = await send('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0]));
  assert.equal(refused.status, 422);
  assert.match(((await refused.json()) as { ar: string }).ar, /[\u0600-\u06ff]/);
  await close();
}));
