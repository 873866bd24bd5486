// What arrived of each outlet week by week, and what did not.
import { Hono } from 'hono';
import type { ApiContext } from './context.ts';
import { coverageOf } from './queries.ts';

export function coverageRoutes({ register }: ApiContext): Hono {
  return new Hono().get('/', (c) => c.json({ rows: register.coverage(coverageOf(c.req.query())) }));
}
