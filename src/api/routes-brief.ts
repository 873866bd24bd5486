// Briefs over HTTP: the same as `mahdar brief`, as JSON for the app or as a file to download.
import { Hono } from 'hono';
import { briefHtml, briefMarkdown, makeBrief, type BriefFormat } from '../views/brief/index.ts';
import type { ApiContext } from './context.ts';
import { briefOf } from './queries.ts';

const TYPES: Readonly<Record<BriefFormat, readonly [type: string, ending: string]>> = {
  markdown: ['text/markdown; charset=utf-8', 'md'], html: ['text/html; charset=utf-8', 'html'], json: ['application/json; charset=utf-8', 'json'], docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
};

export function briefRoutes({ register }: ApiContext): Hono {
  return new Hono().get('/pairs/:a/:b/brief', async (c) => {
    const { format = 'json', lang: language, ...rest } = briefOf(c.req.query());
    const states = [c.req.param('a').toUpperCase(), c.req.param('b').toUpperCase()] as const;
    const brief = makeBrief(register, { states, language, ...rest });
    if (format === 'json') return c.json(brief);
    const [type, ending] = TYPES[format];
    const data = format === 'docx' ? Uint8Array.from(await (await import('../views/brief/docx.ts')).briefDocx(brief)) : format === 'html' ? briefHtml(brief) : briefMarkdown(brief);
    // What comes from articles is escaped, and still the file is handed out as a download: it never runs in the app's own origin.
    return c.body(data, 200, { 'content-type': type, 'content-disposition': `attachment; filename="mahdar-${states.join('-')}.${ending}"` });
  });
}
