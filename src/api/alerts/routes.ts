// Alerts over HTTP: saved filters, notices, what was seen, feeds. The guard of the application keeps other sites from changing any of it.
import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { postable, PostError } from '../../fetch/post.ts';
import { kindOf, type Alert } from '../../register/index.ts';
import { noticeFeed } from '../../views/alerts/feed.ts';
import { bodyOf } from '../body.ts';
import type { ApiContext } from '../context.ts';
import { knownNames } from '../known-names.ts';
import { Problem, problemResponse } from '../problem.ts';
import { listOf, noticesOf } from '../queries.ts';

const word = z.string().max(400);
const newAlert = z.object({
  name: z.string().max(400), kind: z.string().max(40).nullish(), webhook: z.string().max(2000).nullish(), past: z.boolean().optional(),
  filter: z.record(word, z.union([word, z.array(word).max(12), z.boolean()])).default({}),
});
const seenBody = z.union([z.object({ ids: z.array(z.number().int().positive()).max(10_000) }), z.object({ all: z.literal(true) })]);
const FEED = 200;

const now = (): string => new Date().toISOString();

export function alertRoutes({ register }: ApiContext): Hono {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: 64 * 1024, onError: () => problemResponse(413, 'The request is too long.', 'الطلب أطول مما يؤخذ.') });
  const found = (id: string): Alert => {
    const alert = register.alerts().find((a) => String(a.id) === id);
    if (!alert) throw new Problem(404, `There is no alert ${id}.`, `لا تنبيه برقم ${id}.`);
    return alert;
  };
  const named = (ids: readonly Alert[]) => knownNames(ids.flatMap((a) => [...(a.filter.with ?? []), ...(a.filter.by ? [a.filter.by] : [])]).map((c) => (/^[A-Za-z]{2}$/.test(c) ? `state:${c.toUpperCase()}` : c)), register);

  app.get('/alerts', (c) => {
    const rows = register.alerts();
    return c.json({ rows, unseen: rows.reduce((n, a) => n + a.unseen, 0), known: named(rows) });
  });

  app.post('/alerts', limit, async (c) => {
    const given = await bodyOf(newAlert, c.req.raw);
    const kind = given.kind ? kindOf(given.kind) : null;
    if (given.kind && !kind) throw new Problem(400, `There is no kind “${given.kind}”.`, `لا نوع باسم «${given.kind}».`);
    const { filter } = listOf(Object.fromEntries(Object.entries(given.filter).map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value === true ? '1' : value === false ? '' : value])));
    const webhook = given.webhook?.trim() || null;
    // Only who sits at the machine may have notices posted inside its network (mahdar alerts add --allow-inside).
    if (webhook) checked(webhook);
    const secret = webhook ? randomBytes(24).toString('base64url') : null;
    const alert = register.saveAlert({ name: given.name, kind, filter, webhook, secret, past: given.past ?? false, at: now() });
    if (given.past) register.checkAlerts(now());
    return c.json({ ...found(String(alert.id)), secret }, 201);
  });

  app.delete('/alerts/:id', (c) => {
    register.removeAlert(found(c.req.param('id')).id);
    return c.body(null, 204);
  });

  app.get('/notices', (c) => {
    const { filter, page } = noticesOf(c.req.query());
    return c.json({ ...register.notices(filter, page), unseen: register.notices({ unseen: true }, { limit: 1 }).total });
  });

  app.post('/notices/seen', limit, async (c) => {
    const given = await bodyOf(seenBody, c.req.raw);
    const seen = register.seen('all' in given ? 'all' : given.ids, now());
    return c.json({ seen, unseen: register.notices({ unseen: true }, { limit: 1 }).total });
  });

  const feed = (c: Context, alert: Alert | null): Response => {
    const url = new URL(c.req.url);
    const { rows } = register.notices(alert ? { alert: alert.id } : {}, { limit: FEED });
    const text = noticeFeed({ language: c.req.query('lang') === 'en' ? 'en' : 'ar', alert, notices: rows, base: url.origin, self: url.href, at: alert?.at ?? now() });
    return c.body(text, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  };
  app.get('/alerts/:id/feed.atom', (c) => feed(c, found(c.req.param('id'))));
  app.get('/notices.atom', (c) => feed(c, null));

  return app;
}

function checked(address: string): void {
  try {
    postable(address, false);
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    if (error.code === 'inside') throw new Problem(422, 'Notices are not posted to an address inside this network from here; save the alert with mahdar alerts add --allow-inside.', 'لا تُرسل الإشعارات من هنا إلى عنوان داخل هذه الشبكة؛ احفظ التنبيه بالأمر mahdar alerts add --allow-inside.');
    throw new Problem(422, 'A webhook is an http or https address without user and password.', 'عنوان الإرسال عنوان http أو https بلا اسم مستخدم ولا كلمة سر.');
  }
}
