// Who may talk to the server: pages of its own address only. A foreign page can reach a loopback port by a name of its own
// (DNS rebinding) or by a form; the Host header gives away the first, Origin and Sec-Fetch-Site the second.
import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

const CSP = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** Headers that every answer carries. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The hosts of a server on loopback. @example loopbackHosts(4170).has('127.0.0.1:4170') // true */
export function loopbackHosts(port: number, extra: readonly string[] = []): ReadonlySet<string> {
  const names = ['localhost', '127.0.0.1', '[::1]', ...extra];
  return new Set(names.flatMap((n) => (port === 80 ? [n, `${n}:80`] : [`${n}:${port}`])));
}

/** Refuses foreign hosts always and foreign origins on whatever changes something. */
export function guard(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const allowed = hosts();
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    if (!allowed.has(host)) return problemResponse(403, 'This server answers under its own loopback address only.', 'لا يجيب هذا الخادم إلا بعنوانه المحلي.', HEADERS);
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && !ownPage(c.req.header('origin'), c.req.header('sec-fetch-site'), allowed)) {
      return problemResponse(403, 'Another site may not change the register.', 'لا يجوز لموقع آخر أن يغيّر السجلّ.', HEADERS);
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    return undefined;
  };
}

/** A program without a page (curl) sends neither header; a browser always tells where the page comes from. */
function ownPage(origin: string | undefined, site: string | undefined, hosts: ReadonlySet<string>): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  try {
    const { protocol, host } = new URL(origin);
    return protocol === 'http:' && hosts.has(host);
  } catch {
    return false;
  }
}
