// `npm run second-reading -- [--seed N] [--out FOLDER]`: draws 300 records for a reader who did not write the rules. The 30 articles of the real ones whose ids
// have the lowest SHA-256 are read; records are drawn by a printed seed, the same share of each kind as far as there are so many. One file of
// articles with their records goes into the folder, outside the project: texts belong to their owners. Verdicts are kept without texts (test/eval/second-reading.json).
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticle } from '../src/article/index.ts';
import { read } from '../src/reader/index.ts';
import { toRecord } from '../src/recognize/reading-json.ts';
import { hasShared, shared } from '../test/shared.ts';
import { corpus } from './bench/corpus.ts';
import { draw } from './evaluation/draw.ts';
import { ROOT } from './starter/prepare.mjs';

const ARTICLES = 30;
const RECORDS = 300;
const KINDS = ['entities', 'statements', 'meetings', 'instruments', 'positions', 'events', 'figures'] as const;

function main(args: readonly string[]): number {
  if (!hasShared) return console.error(`There are no real articles at ${shared}; MAHDAR_SHARED names another place.`), 1;
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const seed = Number(value('--seed') ?? 2026);
  const out = value('--out') ?? join(ROOT, '.cache', 'second-reading');
  const hash = (id: string): string => createHash('sha256').update(id).digest('hex');
  const articles = [...corpus()].sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)).slice(0, ARTICLES);
  const read30 = articles.map((a) => ({ id: a.id, outlet: a.outlet, published: a.date, reading: toRecord(read(openArticle(a.title ? `${a.title}\n\n${a.text}` : a.text, { name: a.id, ...(a.date ? { published: a.date } : {}) }))) }));
  const pool = Object.fromEntries(KINDS.map((kind) => [kind, read30.flatMap((a) => a.reading[kind].map((record) => ({ article: a.id, kind, record })))]));
  const drawn = draw(pool, RECORDS, seed);
  mkdirSync(out, { recursive: true });
  const rows = read30.map((a) => ({ article: a.id, outlet: a.outlet, published: a.published, text: a.reading.article.text, records: drawn.filter((d) => d.article === a.id) })).filter((a) => a.records.length);
  writeFileSync(join(out, 'second-reading.json'), JSON.stringify(rows, null, 1));
  console.log(`seed ${seed}: ${drawn.length} records of ${rows.length} articles, ${KINDS.map((k) => `${k} ${drawn.filter((d) => d.kind === k).length} of ${pool[k]!.length}`).join(', ')}\n${join(out, 'second-reading.json')}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
