// Lists, facets and single records of every kind, the timeline of a pair, the register's figures, search, topics.
import { Hono } from 'hono';
import { kindOf, type RecordKind, type RecordRow, type SearchFilter } from '../register/index.ts';
import { glossOf } from '../views/gloss/gloss.ts';
import topicList from '../world/generated/topics.json' with { type: 'json' };
import type { ApiContext } from './context.ts';
import { knownNames } from './known-names.ts';
import { Problem } from './problem.ts';
import { listOf, searchOf, timelineOf } from './queries.ts';

const ACRONYMS = /\b(?:ai|un|eu|nato|aukus|brics|g20|sco|apec|asean|gcc)\b/g;
/** `nuclear-arms` gives “Nuclear arms”, `sco` gives “SCO”. */
const topicLabel = (slug: string): string => {
  const words = slug.replace(/^non-/, 'non\u2011').replaceAll('-', ' ').replace(ACRONYMS, (w) => w.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const TOPICS = new Map(topicList.topics.map((t) => [t.id, { ar: t.ar, en: topicLabel(t.id) }]));

const missing = (): Problem => new Problem(404, 'The register holds nothing under this address.', 'لا يحفظ السجلّ شيئًا بهذا العنوان.');

function kindIn(path: string): RecordKind {
  const kind = kindOf(path);
  if (!kind) throw missing();
  return kind;
}

export function recordRoutes({ register, version }: ApiContext): Hono {
  const app = new Hono();
  const named = <T extends object>(value: T) => ({ ...value, known: knownNames(value, register) });

  const glossed = <T extends RecordRow>(row: T) => ({ ...row, gloss: glossOf(row, (id) => register.nameOf(id), (slug) => TOPICS.get(slug) ?? null) });

  app.get('/stats', (c) => {
    const stats = register.stats();
    const states = register.list('entity', { type: 'state' }, { limit: 500, sort: 'reports' }).rows.map((r) => r.id);
    const ids = [...states, ...stats.pairs.flatMap((p) => p.value.split(',').map((code) => `state:${code}`))];
    return c.json({ ...stats, version, states, known: knownNames(ids, register) });
  });

  app.get('/topics', (c) => c.json({ rows: topicList.topics.map((t) => ({ slug: t.id, ar: t.ar, en: topicLabel(t.id), about: t.en })) }));

  app.get('/pairs/:a/:b/timeline', (c) => {
    const { range, limit } = timelineOf(c.req.query());
    const states = [c.req.param('a'), c.req.param('b')].map((s) => s.toUpperCase());
    const timeline = register.timeline(states, range);
    const entries = timeline.entries.slice(0, limit).map((entry) => ({ ...entry, record: glossed(entry.record) }));
    return c.json({ ...named({ ...timeline, entries }), known: knownNames([entries, states.map((s) => `state:${s}`)], register), truncated: timeline.entries.length - entries.length });
  });

  app.get('/search', (c) => {
    const { words, exact, kinds, with: parties, page } = searchOf(c.req.query());
    const wanted = kinds?.map((k) => (k === 'article' || k === 'articles' ? 'article' : kindOf(k))).filter((k) => k !== null);
    const filter: SearchFilter = { ...(exact ? { exact } : {}), ...(wanted?.length ? { kinds: wanted } : {}), ...(parties?.length ? { with: parties } : {}) };
    const found = register.search(words, filter, page);
    return c.json(named({ ...found, rows: found.rows.map((hit) => ({ ...hit, record: hit.record && glossed(hit.record) })) }));
  });

  app.get('/:kind/facets', (c) => {
    const { filter } = listOf(c.req.query());
    const facets = register.facets(kindIn(c.req.param('kind')), filter);
    const states = facets.states.map((s) => `state:${s.value}`);
    return c.json({ ...facets, known: knownNames([filter, states], register) });
  });

  app.get('/:kind', (c) => {
    const { filter, page } = listOf(c.req.query());
    const found = register.list(kindIn(c.req.param('kind')), filter, page);
    return c.json(named({ ...found, rows: found.rows.map(glossed) }));
  });

  app.get('/:kind/:id', (c) => {
    const kind = kindIn(c.req.param('kind'));
    const record = register.record(c.req.param('id'));
    if (!record || record.kind !== kind) throw missing();
    return c.json(named({ ...glossed(record), beside: record.beside.map(glossed) }));
  });

  return app;
}
