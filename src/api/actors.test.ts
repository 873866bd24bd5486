import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openRegister, type Register } from '../register/index.ts';
import { incoming } from '../../test/register/readings.ts';
import { meets } from '../../test/register/judging.ts';
import { createApp } from './app.ts';
import { loopbackHosts } from './guard.ts';

interface Answer { nodes: object[]; edges: { records: number }[]; known: object; rows: { id: string; meetings: number; at: { lat: number; of: string } | null }[]; unplaced: number; total: number }

describe('actors and places over the API', () => {
  let register: Register;
  let get: (path: string) => Promise<{ status: number; body: Answer }>;
  before(() => {
    register = openRegister(':memory:', { create: true });
    for (const [id, start, place] of [['a', '2024-05-16', 'place:beijing'], ['b', '2023-03-21', 'place:moscow'], ['c', '2022-02-04', 'state:CN'], ['d', '2021-06-28', 'place:gulf'], ['e', '2020-03-19', null]] as const) register.add(incoming(meets(id, { start, place }), `${id}.txt`));
    const app = createApp({ register, takeIn: () => { throw new Error('not here'); }, version: '0.0.0', maxBytes: 1000, hosts: () => loopbackHosts(4170), webRoot: null });
    get = async (path) => {
      const response = await app.request(path, { headers: { host: 'localhost:4170' } });
      return { status: response.status, body: (await response.json()) as Answer };
    };
  });
  after(() => register.close());

  test('actors by records in common, with names; narrowed by kind; a rejected record no longer joins anybody', async () => {
    const { status, body } = await get('/api/network?kinds=person');
    assert.equal(status, 200);
    assert.deepEqual(body.nodes, [{ id: 'person:vladimir-putin', kind: 'person', state: 'RU', records: 5 }, { id: 'person:xi-jinping', kind: 'person', state: 'CN', records: 5 }]);
    assert.deepEqual(body.edges, [{ a: 'person:vladimir-putin', b: 'person:xi-jinping', records: 5 }]);
    assert.deepEqual(Object.keys(body.known).toSorted(), ['person:vladimir-putin', 'person:xi-jinping']);
    assert.deepEqual((await get('/api/network?kinds=group')).body.nodes, []);
    assert.equal((await get('/api/network?limit=1000')).status, 400);
    const [last] = register.list('meeting', {}, { sort: 'oldest', limit: 1 }).rows;
    const judged = register.judge({ action: 'reject', records: [last!.id], by: 'a', why: 'x', at: '2026-01-01T00:00:00.000Z' });
    assert.equal((await get('/api/network?kinds=person')).body.edges[0]!.records, 4);
    register.undo(judged.id, { by: 'a', why: '', at: '2026-01-02T00:00:00.000Z' });
  });

  test('places with their points, a state at its capital, what has no point without one, and how many meetings name no place', async () => {
    const { body } = await get('/api/map');
    const { rows } = body;
    assert.deepEqual(rows.map((r) => [r.id, r.meetings, r.at?.of ?? null]), [['place:beijing', 1, 'place:beijing'], ['place:gulf', 1, null], ['place:moscow', 1, 'place:moscow'], ['state:CN', 1, 'place:beijing']]);
    assert.equal(body.unplaced, 1);
    assert.equal((await get('/api/meetings?place=place:moscow')).body.total, 1);
  });
});
