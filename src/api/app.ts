// The HTTP application: guard, API under /api, the web app for the rest. Without a port, so that tests can ask it directly.
import { Hono } from 'hono';
import { alertRoutes } from './alerts/routes.ts';
import type { ApiContext } from './context.ts';
import { guard } from './guard.ts';
import { onError, problemResponse } from './problem.ts';
import { actorRoutes } from './routes-actors.ts';
import { articleRoutes } from './routes-articles.ts';
import { citationRoutes, permanentLinks } from './routes-citations.ts';
import { briefRoutes } from './routes-brief.ts';
import { coverageRoutes } from './routes-coverage.ts';
import { exportRoutes } from './routes-export.ts';
import { relationRoutes } from './routes-relations.ts';
import { judgementRoutes } from './routes-judgements.ts';
import { recordRoutes } from './routes-records.ts';
import { dataPath, webApp } from './static-files.ts';

/**
 * Builds the application.
 * @example await createApp(context).request('/api/stats', { headers: { host: 'localhost:4170' } })
 */
export function createApp(context: ApiContext): Hono {
  const app = new Hono();
  app.onError(onError);
  app.use(guard(context.hosts));
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  app.route('/api/articles', articleRoutes(context));
  app.route('/api/export', exportRoutes(context));
  app.route('/api/coverage', coverageRoutes(context));
  app.route('/api/records', citationRoutes(context));
  app.route('/api', alertRoutes(context));
  app.route('/api', briefRoutes(context));
  app.route('/api', relationRoutes(context));
  app.route('/api', judgementRoutes(context));
  app.route('/api', actorRoutes(context));
  app.route('/api', recordRoutes(context));
  app.all('/api/*', () => problemResponse(404, 'There is no such route.', 'لا مسلك بهذا العنوان.'));
  app.use(async (c, next) => {
    const data = dataPath(c.req.path);
    if (data === null || c.req.method !== 'GET') return next();
    const url = new URL(c.req.url);
    url.pathname = data;
    return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env);
  });
  app.route('/', permanentLinks(context));
  app.use(webApp(context.webRoot));
  return app;
}
