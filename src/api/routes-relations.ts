// Views over time: threads of what was promised, figures as series, positions as lines and as a matrix, two documents compared.
import { Hono } from 'hono';
import { compareDocuments } from '../views/compare/documents.ts';
import { positionLines, positionMatrix } from '../views/positions/over-time.ts';
import { seriesOf } from '../views/series/series.ts';
import { threadsOf } from '../views/threads/index.ts';
import type { ApiContext } from './context.ts';
import { knownNames } from './known-names.ts';
import { Problem } from './problem.ts';
import { compareOf, relationOf } from './queries.ts';

export function relationRoutes({ register }: ApiContext): Hono {
  const app = new Hono();
  const states = (a: string, b: string): readonly string[] => [a.toUpperCase(), b.toUpperCase()];
  const named = <T extends object>(value: T, ids: readonly string[] = []) => ({ ...value, known: knownNames([value, ids.map((s) => `state:${s}`)], register) });

  app.get('/pairs/:a/:b/threads', (c) => {
    const pair = states(c.req.param('a'), c.req.param('b'));
    return c.json(named({ rows: threadsOf(register, { states: pair, ...relationOf(c.req.query()) }) }, pair));
  });

  app.get('/pairs/:a/:b/series', (c) => {
    const pair = states(c.req.param('a'), c.req.param('b'));
    const { since, until } = relationOf(c.req.query());
    return c.json(named({ rows: seriesOf(register, { with: pair, ...(since ? { since } : {}), ...(until ? { until } : {}) }) }, pair));
  });

  app.get('/pairs/:a/:b/positions', (c) => {
    const pair = states(c.req.param('a'), c.req.param('b'));
    const { topic, since, until } = relationOf(c.req.query());
    const filter = { ...(topic ? { topic } : {}), ...(since ? { since } : {}), ...(until ? { until } : {}) };
    return c.json(named({ matrix: positionMatrix(register, filter, pair), ...(topic ? { lines: positionLines(register, filter, pair) } : {}) }, pair));
  });

  app.get('/topics/:slug/lines', (c) => {
    const { since, until } = relationOf(c.req.query());
    return c.json(named({ rows: positionLines(register, { topic: c.req.param('slug'), ...(since ? { since } : {}), ...(until ? { until } : {}) }) }));
  });

  app.get('/compare', (c) => {
    const { left, right } = compareOf(c.req.query());
    const found = compareDocuments(register, left, right);
    if (!found) throw new Problem(404, 'One of the two is not in the register, or is neither a document nor an article.', 'أحد الاثنين ليس في السجلّ، أو ليس وثيقة ولا مقالًا.');
    return c.json(found);
  });

  return app;
}
