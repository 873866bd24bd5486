// Lasting addresses and citations over HTTP, on a seeded register.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { openRegister } from '../register/index.ts';
import { seedRegister } from '../../test/browser/seed.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { createApp } from './app.ts';
import { Refused } from './context.ts';
import { loopbackHosts } from './guard.ts';

test('a record has a lasting address, its data beside it, and citations that quote its article', async (t) => {
  const folder = temporaryFolder(t);
  seedRegister(join(folder, 'register.db'));
  const register = openRegister(join(folder, 'register.db'));
  t.after(() => register.close());
  const app = createApp({ register, takeIn: () => { throw new Refused('no', 'لا'); }, version: '0', maxBytes: 1, hosts: () => loopbackHosts(4170), webRoot: null });
  const get = (path: string) => app.request(`http://localhost:4170${path}`, { headers: { host: 'localhost:4170' } });
  const row = register.list('statement').rows[0]!;

  const moved = await get(`/r/${row.id}`);
  assert.deepEqual([moved.status, moved.headers.get('location')], [302, `/statements/${row.id}`]);
  const person = await get('/r/person:vladimir-putin');
  assert.equal(person.headers.get('location'), '/entities/person:vladimir-putin');
  const data = (await (await get(`/r/${row.id}.json`)).json()) as { id: string };
  assert.equal(data.id, row.id);

  const text = await (await get(`/api/records/${row.id}/citation`)).text();
  assert.ok(text.includes(`http://localhost:4170/r/${row.id}`), text);
  const [item] = (await (await get(`/api/records/${row.id}/citation?format=csl`)).json()) as { note: string; title: string }[];
  const article = register.article(row.article!.id)!;
  assert.equal(item!.title, article.title);
  const words = register.record(row.id)!.told[0]!.evidence.find((e) => e.role === 'evidence')!;
  assert.equal(article.text.slice(words.start, words.end), words.exact);
  assert.ok(item!.note.includes(words.exact));
  const bib = await get(`/api/records/${row.id}/citation?format=bibtex`);
  assert.match(bib.headers.get('content-disposition') ?? '', /\.bib"$/u);

  assert.equal((await get(`/api/records/${row.id}/citation?format=docx`)).status, 400);
  assert.equal((await get(`/api/records/${row.id}/citation?report=x`)).status, 400);
  assert.equal((await get(`/api/records/${row.id}/citation?report=999999`)).status, 404);
  assert.equal((await get('/api/records/s-none/citation')).status, 404);
});
