// Judgements: the review queue, saying what a record is, undoing it, and the history of a record and of the register.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { ACTIONS, kindOf, type NewJudgement, type ReviewFilter } from '../register/index.ts';
import { bodyOf } from './body.ts';
import type { ApiContext } from './context.ts';
import { knownNames } from './known-names.ts';
import { Problem, problemResponse } from './problem.ts';
import { judgementsOf, reviewOf } from './queries.ts';

const LARGEST = 64 * 1024;

const said = z.object({ by: z.string().trim().min(1).max(200), why: z.string().trim().min(1).max(4000) });
const judgement = said.extend({
  action: z.enum(ACTIONS as unknown as [string, ...string[]]),
  records: z.array(z.string().max(200)).max(50).optional(),
  reports: z.array(z.number().int().positive()).max(1000).optional(),
  article: z.string().max(200).optional(),
  field: z.string().max(40).optional(),
  value: z.union([z.string().max(4000), z.number(), z.array(z.string().max(200)).max(60), z.null()]).optional(),
});
const undoing = said.extend({ why: z.string().trim().max(4000).default('') });

const now = (): string => new Date().toISOString();

export function judgementRoutes({ register }: ApiContext): Hono {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: LARGEST, onError: () => problemResponse(413, 'The judgement is too long.', 'الحكم أطول مما يؤخذ.') });
  const stored = (judged: { readonly id: number; readonly records: readonly string[] }) => {
    const records = judged.records.map((id) => register.record(id)).filter((r) => r !== null).map(({ told: _told, beside: _beside, ...row }) => row);
    return { ...judged, rows: records, known: knownNames(records, register) };
  };

  app.get('/review', (c) => {
    const { kinds, with: parties, page } = reviewOf(c.req.query());
    const wanted = kinds?.map(kindOf).filter((k) => k !== null);
    const filter: ReviewFilter = { ...(wanted?.length ? { kinds: wanted } : {}), ...(parties?.length ? { with: parties } : {}) };
    const rows = register.review(filter, page);
    // Judgements whose sentences no article tells any more wait for a person too.
    return c.json({ ...rows, adrift: register.judgements({ adrift: true }, { limit: 1 }).total, known: knownNames(rows, register) });
  });

  app.get('/judgements', (c) => {
    const { filter, page } = judgementsOf(c.req.query());
    return c.json({ ...register.judgements(filter, page), known: {} });
  });

  app.post('/judgements', limit, async (c) => {
    const given = await bodyOf(judgement, c.req.raw);
    const present = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as unknown as Omit<NewJudgement, 'at'>;
    return c.json(stored(register.judge({ ...present, at: now() })), 201);
  });

  app.post('/judgements/:id/undo', limit, async (c) => {
    const id = c.req.param('id');
    const { by, why } = await bodyOf(undoing, c.req.raw);
    return c.json(stored(register.undo(/^\d{1,15}$/.test(id) ? Number(id) : 0, { by, why, at: now() })), 201);
  });

  app.get('/:kind/:id/history', (c) => {
    const kind = kindOf(c.req.param('kind'));
    const rows = kind && register.history(c.req.param('id'));
    if (!rows) throw new Problem(404, 'The register holds nothing under this address.', 'لا يحفظ السجلّ شيئًا بهذا العنوان.');
    return c.json({ rows });
  });

  return app;
}
