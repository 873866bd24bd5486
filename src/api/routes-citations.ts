// Records by their lasting id alone, of whatever kind: their data, their citations, and the short address that leads to their page.
import { Hono } from 'hono';
import { pluralOf, type RecordDetail } from '../register/index.ts';
import { CITATION_FORMATS, CITATION_TYPES, cite, isCitationFormat, referenceOf } from '../views/citation/index.ts';
import type { ApiContext } from './context.ts';
import { knownNames } from './known-names.ts';
import { Problem } from './problem.ts';

const inAddress = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export function citationRoutes({ register }: ApiContext): Hono {
  const app = new Hono();
  const found = (id: string): RecordDetail => {
    const record = register.record(id);
    if (!record) throw new Problem(404, `The register holds no record “${id}”.`, `لا يحفظ السجلّ قيدًا برقم ${id}.`);
    return record;
  };

  app.get('/:id', (c) => {
    const record = found(c.req.param('id'));
    return c.json({ ...record, known: knownNames(record, register) });
  });

  app.get('/:id/citation', (c) => {
    const { format = 'text', report } = c.req.query();
    if (!isCitationFormat(format)) throw new Problem(400, `There is no citation format “${format}”; there are ${CITATION_FORMATS.join(', ')}.`, `لا صيغة للاقتباس باسم ${format}؛ الصيغ: ${CITATION_FORMATS.join('، ')}.`);
    if (report !== undefined && !/^\d+$/.test(report)) throw new Problem(400, '“report” is the number of a report.', 'القيمة report رقم خبر من أخبار القيد.');
    const record = found(c.req.param('id'));
    const place = { base: new URL(c.req.url).origin, accessed: new Date().toISOString().slice(0, 10) };
    const reference = referenceOf(record, register, place, report === undefined ? undefined : Number(report));
    if (!reference) throw new Problem(404, 'The record has no such report to cite.', 'ليس للقيد خبر كهذا يُقتبس.');
    const { media, ending } = CITATION_TYPES[format];
    const headers: Record<string, string> = { 'content-type': `${media}; charset=utf-8` };
    if (format !== 'text') headers['content-disposition'] = `attachment; filename="mahdar-${record.id.replace(/[^A-Za-z0-9-]+/g, '-')}.${ending}"`;
    return c.body(cite(reference, format), 200, headers);
  });
  return app;
}

/** `/r/ID`: leads to the record's page; an unknown id goes on to the app, which says that nothing is there. */
export function permanentLinks({ register }: ApiContext): Hono {
  const app = new Hono();
  app.get('/r/:id', async (c, next) => {
    const id = c.req.param('id');
    if (id.endsWith('.json')) return next();
    const record = register.record(id);
    return record ? c.redirect(`/${pluralOf(record.kind)}/${inAddress(record.id)}`, 302) : next();
  });
  return app;
}
