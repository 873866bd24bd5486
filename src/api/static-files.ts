// The built web app: its files, and its front page for every address that is a view. The data of a view is at the same path + `.json`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8',
};

/** The API's path for the data of a view. @example dataPath('/pairs/RU/CN.json') // '/api/pairs/RU/CN/timeline' */
export function dataPath(path: string): string | null {
  if (!path.endsWith('.json') || path.startsWith('/api/') || path.startsWith('/assets/')) return null;
  const view = path.slice(0, -'.json'.length);
  if (view === '/index' || view === '/') return '/api/stats';
  if (view.startsWith('/r/')) return `/api/records${view.slice('/r'.length)}`;
  return /^\/pairs\/[^/]+\/[^/]+$/.test(view) ? `/api${view}/timeline` : `/api${view}`;
}

/** Serves the files below `root`; every other path that a browser opens gets `index.html`. */
export function webApp(root: string | null): MiddlewareHandler {
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return problemResponse(405, 'There is nothing here that can be changed.', 'لا شيء هنا يُغيَّر.');
    if (!root || !existsSync(join(root, 'index.html'))) {
      return problemResponse(503, 'The web app has not been built; the data is under /api.', 'لم تُبنَ واجهة الويب بعد؛ البيانات تحت ‎/api.');
    }
    const file = inside(root, c.req.path);
    if (file) {
      const named = c.req.path.startsWith('/assets/');
      return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
        headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-length': String(statSync(file).size), 'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache' },
      });
    }
    if (c.req.path.startsWith('/assets/')) return problemResponse(404, 'There is no such file.', 'لا ملف بهذا الاسم.');
    return new Response(await readFile(join(root, 'index.html')), { headers: { 'content-type': TYPES['.html']!, 'cache-control': 'no-cache' } });
  };
}

/** The file of a path below the root; null for what is none, for folders and for paths that lead out. */
function inside(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(root, decoded));
  if (decoded.includes('\0') || !file.startsWith(normalize(root) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
