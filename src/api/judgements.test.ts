import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openRegister, type Register } from '../register/index.ts';
import { incoming } from '../../test/register/readings.ts';
import { meets } from '../../test/register/judging.ts';
import { createApp } from './app.ts';
import { loopbackHosts } from './guard.ts';

const HOST = 'localhost:4170';
const may = { start: '2024-05-16' };
interface Row { id: string; judged: { verdict: string | null } | null; disputed: number; witnesses: number }

describe('judgements over the API', () => {
  let register: Register;
  let app: ReturnType<typeof createApp>;
  const get = async (path: string) => {
    const response = await app.request(path, { headers: { host: HOST } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { method: 'POST', headers: { host: HOST, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const meetings = async (query = ''): Promise<Row[]> => (await get(`/api/meetings${query}`)).body['rows'] as Row[];

  before(() => {
    register = openRegister(':memory:', { create: true });
    for (const [id, meeting] of [['a', { ...may, place: 'place:beijing' }], ['b', { ...may, place: 'place:kazan' }], ['c', { start: '2024-05-20', confidence: 0.6 }]] as const) register.add(incoming(meets(id, meeting), `${id}.txt`));
    app = createApp({ register, takeIn: () => { throw new Error('not here'); }, version: '0.0.0', maxBytes: 1000, hosts: () => loopbackHosts(4170), webRoot: null });
  });
  after(() => register.close());

  test('the review queue gives the most doubtful records first, with the reasons in both languages, page by page', async () => {
    const { status, body } = await get('/api/review?limit=1');
    assert.equal(status, 200);
    const rows = body['rows'] as { doubt: number; record: Row; reasons: { code: string; ar: string; en: string }[] }[];
    assert.deepEqual([body['total'], body['adrift']], [2, 0]);
    assert.deepEqual([rows[0]!.reasons[0]!.code, rows[0]!.record.disputed, rows[0]!.record.witnesses], ['disputed', 1, 2]);
    assert.match(rows[0]!.reasons[0]!.ar, /المكان: بكين أو قازان/u);
    const next = (await get(`/api/review?limit=1&cursor=${String(body['next'])}`)).body['rows'] as typeof rows;
    assert.deepEqual(next[0]!.reasons.map((r) => r.code), ['unsure']);
    assert.equal((await get('/api/review?kinds=figures')).body['total'], 0);
    assert.equal((await meetings('?disputed=1')).length, 1);
    assert.equal((await get('/api/review?cursor=x')).status, 400);
  });

  test('a judgement is stored with who and why, changes its record, and is undone by another', async () => {
    const [disputed] = await meetings('?disputed=1');
    const { status, body } = await post('/api/judgements', { action: 'correct', records: [disputed!.id], field: 'place', value: 'place:kazan', by: 'سميرة', why: 'بيان الكرملين' });
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(body['records'], [disputed!.id]);
    const detail = (await get(`/api/meetings/${disputed!.id}`)).body as { disputed: number; fields: { place: string }; disagreements: { state: string; settled: string; values: { en: string }[] }[]; judgements: { by: string; why: string; former: string }[] };
    assert.deepEqual([detail.fields.place, detail.disputed, detail.disagreements[0]!.state, detail.disagreements[0]!.settled], ['place:kazan', 0, 'judgement', 'place:kazan']);
    assert.deepEqual(detail.disagreements[0]!.values.map((v) => v.en), ['Beijing', 'Kazan']);
    assert.deepEqual([detail.judgements[0]!.by, detail.judgements[0]!.why, detail.judgements[0]!.former], ['سميرة', 'بيان الكرملين', 'place:beijing']);
    assert.equal((await meetings('?judged=corrected')).length, 1);
    const history = (await get(`/api/meetings/${disputed!.id}/history`)).body['rows'] as { what: string }[];
    assert.deepEqual(history.map((h) => h.what), ['told', 'told', 'judgement']);
    assert.equal((await post(`/api/judgements/${String(body['id'])}/undo`, { by: 'سميرة' })).status, 201);
    assert.equal((await meetings('?disputed=1')).length, 1);
    assert.equal((await get('/api/judgements')).body['total'], 2);
    assert.equal((await post(`/api/judgements/${String(body['id'])}/undo`, { by: 'سميرة' })).status, 409);
  });

  test('what cannot be judged is answered with a sentence in both languages', async () => {
    const [row] = await meetings();
    for (const [body, status, words] of [
      ['{', 400, /JSON/u], [{ action: 'confirm', records: [row!.id], why: 'x' }, 400, /“by”/u], [{ action: 'praise', records: [row!.id], by: 'a', why: 'x' }, 400, /“action”/u],
      [{ action: 'confirm', records: ['m-none'], by: 'a', why: 'x' }, 404, /m-none/u], [{ action: 'correct', records: [row!.id], field: 'start', value: 'غدا', by: 'a', why: 'x' }, 422, /2024-05-16/u],
    ] as const) {
      const answer = await post('/api/judgements', body);
      assert.equal(answer.status, status, JSON.stringify(answer.body));
      assert.match(String(answer.body['detail']), words);
      assert.match(String(answer.body['ar']), /[\u0600-\u06ff]/u);
    }
    assert.equal((await get('/api/meetings/m-none/history')).status, 404);
  });

  test('another site may not judge', async () => {
    const [row] = await meetings();
    assert.equal((await post('/api/judgements', { action: 'reject', records: [row!.id], by: 'a', why: 'x' }, { origin: 'http://evil.example' })).status, 403);
    assert.equal((await post('/api/judgements/1/undo', { by: 'a' }, { 'sec-fetch-site': 'cross-site' })).status, 403);
  });
});
