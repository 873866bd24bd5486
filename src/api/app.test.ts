import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openRegister, type Register } from '../register/index.ts';
import { seedRegister } from '../../test/browser/seed.ts';
import { createApp } from './app.ts';
import { Refused, type TakeIn } from './context.ts';
import { loopbackHosts } from './guard.ts';

const HOST = 'localhost:4170';
const takeIn: TakeIn = (bytes, name) => {
  if (bytes.byteLength === 0) throw new Refused('The file is empty.', 'الملف فارغ.');
  return { outcome: 'new', article: `taken-${name}`, title: new TextDecoder().decode(bytes).slice(0, 20), read: true, reports: 0 };
};

describe('the API', () => {
  let folder = '';
  let register: Register;
  let app: ReturnType<typeof createApp>;
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers: { host: HOST, ...headers } });
  const json = async (path: string) => {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    return (await response.json()) as Record<string, unknown>;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mahdar-api-'));
    seedRegister(join(folder, 'register.db'));
    register = openRegister(join(folder, 'register.db'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Mahdar</title>');
    app = createApp({ register, takeIn, version: '0.0.0', maxBytes: 100_000, hosts: () => loopbackHosts(4170), webRoot: folder });
  });
  after(() => {
    register.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('stats tell what the register holds, its demo mark and the names of its states', async () => {
    const stats = await json('/api/stats');
    assert.equal(stats['demo'], true);
    assert.equal(stats['articles'], 6);
    assert.equal((stats['known'] as Record<string, { en: string }>)['state:RU']?.en, 'Russia');
    assert.ok((stats['states'] as string[]).includes('state:CN'));
  });

  test('a list is filtered by the words of its address', async () => {
    const all = await json('/api/meetings');
    assert.equal(all['total'], 4);
    const summits = await json('/api/meetings?type=summit&since=2024&with=RU,CN');
    assert.equal(summits['total'], 1);
    const row = (summits['rows'] as { reports: number; title: { ar: string }; gloss: { ar: string; en: string } }[])[0]!;
    assert.match(row.gloss.en, /^Meeting: summit · participants: /);
    assert.match(row.gloss.ar, /^لقاء: قمة · المشاركون: /);
    assert.equal(row.reports, 2);
    assert.match(row.title.ar, /قمة/);
    const said = await json('/api/statements?by=person:vladimir-putin&topic=trade');
    assert.equal(said['total'], 1);
  });

  test('pages never hold more than asked and lead to the next one', async () => {
    const first = await json('/api/meetings?limit=1');
    assert.equal((first['rows'] as unknown[]).length, 1);
    const second = await json(`/api/meetings?limit=1&cursor=${encodeURIComponent(String(first['next']))}`);
    assert.notEqual((first['rows'] as { id: string }[])[0]!.id, (second['rows'] as { id: string }[])[0]!.id);
    assert.equal((await get('/api/meetings?limit=100000')).status, 400);
  });

  test('a record carries its reports with evidence and the names of all ids in it', async () => {
    const [row] = (await json('/api/meetings?type=summit&since=2024'))['rows'] as { id: string }[];
    const record = await json(`/api/meetings/${row!.id}`);
    const told = record['told'] as { evidence: { exact: string }[]; article: { outlet: string } }[];
    assert.equal(told.length, 2);
    assert.ok(told.every((r) => r.evidence.length > 0));
    assert.equal((record['known'] as Record<string, { ar: string }>)['place:beijing']?.ar, 'بكين');
    assert.equal((await get(`/api/statements/${row!.id}`)).status, 404, 'a meeting is no statement');
  });

  test('an article comes with text, blocks and reports whose words stand at their offsets', async () => {
    const article = await json('/api/articles/beijing-2024');
    const text = article['text'] as string;
    const told = article['told'] as { evidence: { start: number; end: number; exact: string }[] }[];
    assert.ok(told.length >= 10);
    for (const { evidence } of told) for (const e of evidence) assert.equal(text.slice(e.start, e.end), e.exact);
  });

  test('the timeline of a pair takes codes in either case', async () => {
    const timeline = await json('/api/pairs/ru/CN/timeline?statements=1');
    const placed = (timeline['entries'] as { placed: string; lane: string }[]).map((e) => `${e.lane} ${e.placed}`);
    assert.ok(placed.includes('meetings dated') && placed.includes('instruments dated') && placed.includes('meetings unknown'));
  });

  test('search marks what matched', async () => {
    const found = await json(`/api/search?q=${encodeURIComponent('الطاقة')}`);
    const hits = found['rows'] as { snippet: { text: string; hits: { start: number; end: number }[] } }[];
    assert.ok(hits.length > 0);
    assert.ok(hits.some((h) => h.snippet.hits.some((s) => h.snippet.text.slice(s.start, s.end).includes('الطاقة'))));
    assert.deepEqual((await json('/api/search?q='))['rows'], []);
  });

  test('every page has its data at the same path with .json', async () => {
    for (const [page, data] of [['/meetings.json?type=summit', '/api/meetings?type=summit'], ['/pairs/RU/CN.json', '/api/pairs/RU/CN/timeline'], ['/index.json', '/api/stats'], ['/articles/undated.json', '/api/articles/undated'], ['/entities/person:xi-jinping.json', '/api/entities/person:xi-jinping']] as const) {
      assert.deepEqual(await json(page), await json(data), page);
    }
  });

  test('what the filters do not understand is a problem in both languages', async () => {
    const response = await get('/api/meetings?since=yesterday');
    assert.equal(response.status, 400);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const problem = (await response.json()) as { detail: string; ar: string };
    assert.match(problem.detail, /since/);
    assert.match(problem.ar, /[\u0600-\u06ff]/);
    for (const path of ['/api/nothing', '/api/meetings/m-nothing', '/api/articles/nothing', '/api/a/b/c']) assert.equal((await get(path)).status, 404, path);
  });

  test('a foreign Host is refused for reading and writing', async () => {
    for (const host of ['evil.example', 'evil.example:4170', 'localhost:9999', '127.0.0.1.evil.example:4170', '']) {
      assert.equal((await app.request('/api/stats', { headers: { host } })).status, 403, host);
    }
    for (const host of ['localhost:4170', '127.0.0.1:4170', '[::1]:4170', 'LOCALHOST:4170']) assert.equal((await app.request('/api/stats', { headers: { host } })).status, 200, host);
  });

  test('a foreign Origin may not write, a page of our own and a program may', async () => {
    const post = (headers: Record<string, string>) => app.request('/api/articles', { method: 'POST', body: 'نص', headers: { host: HOST, 'x-file-name': 'a.txt', ...headers } });
    for (const origin of ['https://evil.example', 'http://localhost:9999', 'null', 'https://localhost:4170']) assert.equal((await post({ origin })).status, 403, origin);
    assert.equal((await post({ 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await post({ origin: 'http://localhost:4170', 'sec-fetch-site': 'same-origin' })).status, 201);
    assert.equal((await post({})).status, 201);
  });

  test('files come in as a form or raw; too large and empty ones are refused with a sentence', async () => {
    const form = new FormData();
    form.append('file', new File(['نص المقال'], '../../etc/مقال.txt'));
    const sent = await app.request('/api/articles', { method: 'POST', body: form, headers: { host: HOST } });
    assert.equal(sent.status, 201);
    assert.deepEqual(((await sent.json()) as { rows: { file: string; outcome: string }[] }).rows.map((r) => [r.file, r.outcome]), [['مقال.txt', 'new']]);
    const large = await app.request('/api/articles', { method: 'POST', body: new Uint8Array(200_000), headers: { host: HOST, 'content-length': '200000' } });
    assert.equal(large.status, 413);
    const empty = await app.request('/api/articles', { method: 'POST', body: '', headers: { host: HOST } });
    assert.equal(empty.status, 422);
    assert.match(((await empty.json()) as { detail: string }).detail, /empty/);
  });

  test('every answer forbids inline script, framing and sniffing', async () => {
    for (const path of ['/', '/api/stats', '/meetings', '/api/nothing', '/meetings.json']) {
      const { headers } = await get(path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'; style-src 'self'/, path);
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
    }
  });

  test('views get the front page of the app, paths that lead out get nothing', async () => {
    for (const path of ['/', '/pairs/RU/CN', '/articles/beijing-2024', '/..%2f..%2fetc%2fpasswd', '/%00']) {
      const response = await get(path);
      assert.match(await response.text(), /<title>Mahdar/, path);
    }
    assert.equal((await get('/assets/none.js')).status, 404);
    assert.equal((await app.request('/meetings', { method: 'DELETE', headers: { host: HOST } })).status, 405);
  });

  test('the export sends one record on each line', async () => {
    const response = await get('/api/export?kinds=meetings,instruments');
    const lines = (await response.text()).trim().split('\n').map((l) => JSON.parse(l) as { kind: string; reports: { evidence: string[] }[] });
    assert.deepEqual([...new Set(lines.map((l) => l.kind))].sort(), ['instrument', 'meeting']);
    assert.ok(lines.every((l) => l.reports.every((r) => r.evidence.length > 0)));
  });
});
