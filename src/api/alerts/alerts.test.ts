// Alerts over the API as a page and a feed reader use them, and their posting to a server of our own.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { hookServer } from '../../../test/hook-server.ts';
import { meets, registerWith } from '../../../test/register/judging.ts';
import { incoming } from '../../../test/register/readings.ts';
import { postable, PostError } from '../../fetch/post.ts';
import { isInside } from '../../fetch/inside.ts';
import { createApp } from '../app.ts';
import { loopbackHosts } from '../guard.ts';
import { deliver, signatureOf } from './deliver.ts';

const HOST = 'localhost:4170';
const at = '2026-01-05T08:00:00Z';

function site(t: TestContext) {
  const register = registerWith(t, meets('a', { start: '2024-01-16' }));
  const takeIn = (_: Uint8Array, name: string) => {
    const added = register.add(incoming(meets(name, { start: `2024-0${name.length}-20` }, { outlet: `صحيفة <${name}> & \u0001` }), name));
    return { outcome: added.outcome, article: added.article, title: null, read: true, reports: added.reports };
  };
  const app = createApp({ register, takeIn, version: '0.0.0', maxBytes: 1000, hosts: () => loopbackHosts(4170), webRoot: null });
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(`http://${HOST}${path}`, { method, headers: { host: HOST, 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type'), text, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown> };
  };
  return { register, ask };
}
interface Notice { id: number; record: string; why: { code: string }; seen: boolean; title: { ar: string } }

test('an alert is saved with the words of lists, an upload fires it, notices are listed and seen, feeds tell them, and it is removed', async (t) => {
  const { register, ask } = site(t);
  const saved = await ask('POST', '/api/alerts', { name: 'روسيا والصين', kind: 'meetings', filter: { with: 'RU,CN', since: '2024-01' } });
  assert.equal(saved.status, 201, saved.text);
  assert.deepEqual([saved.body['kind'], saved.body['filter'], saved.body['secret']], ['meeting', { with: ['RU', 'CN'], since: '2024-01' }, null]);
  assert.equal((await ask('POST', '/api/articles', 'x', { 'x-file-name': 'bb' })).status, 201);
  const list = await ask('GET', '/api/alerts');
  assert.deepEqual([list.body['unseen'], (list.body['known'] as Record<string, { en: string }>)['state:RU']!.en], [1, 'Russia']);
  const notices = await ask('GET', '/api/notices?unseen=1&alert=1');
  const [notice] = notices.body['rows'] as Notice[];
  assert.deepEqual([notices.body['total'], notices.body['unseen'], notice!.why.code], [1, 1, 'new']);
  assert.equal((await ask('GET', `/api/meetings/${notice!.record}`)).status, 200);
  for (const path of ['/api/notices.atom', '/api/alerts/1/feed.atom?lang=en']) {
    const feed = await ask('GET', path);
    assert.equal(feed.type, 'application/atom+xml; charset=utf-8');
    // oxlint-disable-next-line no-control-regex -- XML may not hold it
    assert.doesNotMatch(feed.text, /[\u0000-\u0008]/u);
    const parsed = parseAtomFeed(feed.text);
    const [entry] = parsed.entries!;
    assert.match(parsed.id!, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u);
    assert.equal(entry!.links![0]!.href, `http://${HOST}/meetings/${notice!.record}`);
    assert.match(JSON.stringify(entry!.summary), path.endsWith('en') ? /New, and fits a meeting.*<bb> &/u : /قيد جديد يوافق التنبيه.*<bb> &/u);
    assert.equal((await ask('GET', path)).text.match(/<id>[^<]*<\/id>/gu)!.length, 2);
  }
  assert.deepEqual((await ask('POST', '/api/notices/seen', { ids: [notice!.id] })).body, { seen: 1, unseen: 0 });
  assert.deepEqual((await ask('POST', '/api/notices/seen', { all: true })).body, { seen: 0, unseen: 0 });
  assert.equal((await ask('DELETE', '/api/alerts/1')).status, 204);
  assert.equal((await ask('DELETE', '/api/alerts/1')).status, 404);
  assert.equal(register.notices().total, 0);
});

test('what cannot be saved is said in both languages; another site may change nothing', async (t) => {
  const { ask, register } = site(t);
  await ask('POST', '/api/alerts', { name: 'there', kind: 'meetings' });
  for (const [body, status, words] of [
    ['{', 400, /JSON/u], [{ kind: 'meetings' }, 400, /“name”/u], [{ name: 'x', kind: 'praise' }, 400, /praise/u], [{ name: 'x', kind: 'meetings', filter: { since: 'gestern' } }, 400, /“since”/u],
    [{ name: 'there', kind: 'meetings' }, 409, /already/u], [{ name: 'x' }, 422, /kind or a filter/u], [{ name: 'x', kind: 'meetings', webhook: 'ftp://a.example' }, 422, /http/u],
    [{ name: 'x', kind: 'meetings', webhook: 'http://127.0.0.1:9/' }, 422, /--allow-inside/u], [{ name: 'x', kind: 'meetings', webhook: 'http://[::ffff:10.0.0.1]/' }, 422, /--allow-inside/u],
  ] as const) {
    const answer = await ask('POST', '/api/alerts', body);
    assert.equal(answer.status, status, answer.text);
    assert.match(String(answer.body['detail']), words);
    assert.match(String(answer.body['ar']), /\p{Script=Arabic}/u);
  }
  const foreign = { origin: 'http://evil.example' };
  assert.deepEqual([(await ask('POST', '/api/alerts', { name: 'y', kind: 'meetings' }, foreign)).status, (await ask('DELETE', '/api/alerts/1', undefined, foreign)).status, (await ask('POST', '/api/notices/seen', { all: true }, foreign)).status], [403, 403, 403]);
  assert.equal(register.alerts().length, 1);
});

test('notices are posted once, signed; three tries, no redirect, an end after the time; inside addresses only where allowed', async (t) => {
  const { register } = site(t);
  const [good, bad, moved, silent] = await Promise.all([hookServer([500, 204]), hookServer([500]), hookServer([302]), hookServer([null])]);
  t.after(() => Promise.all([good, bad, moved, silent].map((s) => s!.close())));
  const save = (name: string, webhook: string, inside = true) => register.saveAlert({ name, kind: 'meeting', filter: {}, webhook, secret: 'key', inside, past: true, at });
  save('good', good!.url);
  save('bad', bad!.url);
  save('moved', moved!.url);
  save('silent', silent!.url);
  save('inside', good!.url, false);
  save('by name', 'http://localhost.:9/', false);
  register.checkAlerts(at);
  const quick = { waits: [1, 1], timeout: 300 };
  const done = await deliver(register, quick);
  assert.deepEqual([done.sent, done.failed, good!.received.length, bad!.received.length, moved!.received.length], [1, 5, 2, 3, 3]);
  assert.match(done.faults.map((f) => `${f.alert}: ${f.why}`).join('\n'), /bad: answered with status 500\nmoved: answered with status 302\nsilent: no answer within 0.3 seconds\ninside: 127.0.0.1 lies inside this network\nby name: localhost lies/u);
  const { headers, body } = good!.received[1]!;
  assert.equal(headers['x-mahdar-signature'], signatureOf('key', Buffer.from(body)));
  assert.match(signatureOf('key', Buffer.from('x')), /^sha256=[0-9a-f]{64}$/u);
  const sent = JSON.parse(body) as { alert: { name: string }; notices: { id: number; path: string; why: { ar: string } }[] };
  assert.equal(sent.alert.name, 'good');
  assert.match(sent.notices[0]!.path, /^\/meetings\/m-/u);
  assert.equal(register.notices({ alert: 1 }).rows[0]!.deliveredAt !== null, true);
  await deliver(register, quick);
  assert.deepEqual([good!.received.length, bad!.received.length], [2, 3], 'neither what was delivered nor what failed three times is posted again');
  await deliver(register, { ...quick, again: true });
  assert.deepEqual([good!.received.length, bad!.received.length], [2, 6]);
});

test('inside is loopback, private, link-local, reserved, and whatever stands for one of these', () => {
  for (const a of ['127.0.0.1', '10.9.8.7', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '2002:7f00:1::', '[::1]', 'no address']) assert.ok(isInside(a), a);
  for (const a of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8']) assert.ok(!isInside(a), a);
  // A URL turns every spelling of an IPv4 address into its plain form.
  for (const url of ['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://printer.local/', 'http://LOCALHOST/', 'http://[::1]/']) assert.throws(() => postable(url, false), (e) => e instanceof PostError && e.code === 'inside', url);
  for (const url of ['file:///etc/passwd', 'http://a:b@c.example/', 'nothing']) assert.throws(() => postable(url, true), (e) => e instanceof PostError && e.code === 'address', url);
  assert.equal(postable('https://hooks.example/x', false).hostname, 'hooks.example');
});
