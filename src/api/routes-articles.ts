// Articles: lists, one with all that was read in it, and the way in for new ones.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { alertsAfterIntake } from './alerts/after-intake.ts';
import type { ApiContext } from './context.ts';
import { Refused } from './context.ts';
import { knownNames } from './known-names.ts';
import { Problem, problemResponse } from './problem.ts';
import { articlesOf } from './queries.ts';

/** Files in one request; the page sends one at a time. */
const MOST_FILES = 50;

export function articleRoutes({ register, takeIn, maxBytes }: ApiContext): Hono {
  const app = new Hono();
  const afterIntake = alertsAfterIntake(register);
  const mib = Math.round(maxBytes / 1_048_576);
  const tooLarge = (): Response => problemResponse(413, `The file is larger than ${mib} MB. Use “mahdar add” with a raised limit for it.`, `الملف أكبر من ${mib} ميغابايت. أضفه بأمر mahdar add مع رفع الحدّ.`);

  app.get('/', (c) => {
    const { filter, page } = articlesOf(c.req.query());
    return c.json({ ...register.articles(filter, page), known: {} });
  });

  app.get('/:id', (c) => {
    const asked = c.req.query('version');
    const article = register.article(c.req.param('id'), asked && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined);
    if (!article) throw new Problem(404, 'The register holds no such article.', 'لا يحفظ السجلّ مقالًا كهذا.');
    return c.json({ ...article, known: knownNames(article, register) });
  });

  // The multipart frame is a little larger than the file inside.
  app.post('/', bodyLimit({ maxSize: maxBytes + 65_536, onError: tooLarge }), async (c) => {
    const files = await filesIn(c.req.raw);
    if (files.length === 0) throw new Problem(400, 'No file was sent.', 'لم يُرسَل ملف.');
    if (files.length > MOST_FILES) throw new Problem(413, `At most ${MOST_FILES} files can be sent at once.`, `لا يُرسَل أكثر من ${MOST_FILES} ملفًا في المرة.`);
    const alone = files.length === 1;
    const rows = [];
    for (const { name, bytes } of files) {
      try {
        if (bytes.byteLength > maxBytes) return tooLarge();
        rows.push({ file: name, ...takeIn(bytes, name, {}), reason: null });
      } catch (error) {
        if (alone || !(error instanceof Refused)) throw error;
        rows.push({ file: name, outcome: 'failed', article: null, title: null, read: false, reports: 0, reason: { ar: error.ar, en: error.message } });
      }
    }
    void afterIntake();
    return c.json({ rows }, rows.some((r) => r.outcome === 'new' || r.outcome === 'new-version') ? 201 : 200);
  });

  return app;
}

/** Files of a form, or the raw body as one file named by `x-file-name`. */
async function filesIn(request: Request): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const name = decodeURIComponent((request.headers.get('x-file-name') ?? 'article.txt').replace(/%(?![0-9a-f]{2})/gi, '%25'));
    return [{ name: baseName(name), bytes }];
  }
  const form = await request.formData().catch(() => {
    throw new Problem(400, 'The form could not be read.', 'تعذّرت قراءة الاستمارة.');
  });
  const files = [...form.values()].filter((v) => typeof v !== 'string');
  return Promise.all(files.map(async (f) => ({ name: baseName(f.name), bytes: new Uint8Array(await f.arrayBuffer()) })));
}

/** Only the last part of a name is kept: a path of another machine means nothing here. */
const baseName = (name: string): string => (name.split(/[/\\]/).pop() ?? '').replace(/\p{Cc}/gu, '').slice(0, 255) || 'article.txt';
