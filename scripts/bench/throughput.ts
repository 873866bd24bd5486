// How fast the reader is, as a ratio to a yardstick over the same texts in the same run: finding the words of each article
// by one regular expression. Passes alternate, so that whatever slows the machine slows both.
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import { corpus } from './corpus.ts';
import { bytesOf, median, timed } from './statistics.ts';

const PASSES = 50;
const LEAST_MS = 5_000;
/** A reader far too slow must not hold the bench up: past this, fewer passes are taken, and that is said. */
const MOST_MS = 150_000;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** What was measured; times are medians over passes, in milliseconds. */
export interface Throughput {
  readonly articles: number;
  readonly megabytes: number;
  readonly yardstick: { readonly ms: number; readonly passes: number };
  readonly reader: { readonly ms: number; readonly passes: number };
  /** Median of a pass of pages into documents, which comes before the reader; a few passes, for information. */
  readonly article: { readonly ms: number; readonly passes: number };
}

/** Measures over the whole corpus on this thread. */
export function measureThroughput(): Throughput {
  const articles = corpus();
  const texts = articles.map((a) => a.text);
  const open = () => articles.map((a) => openArticle(a.text, { name: a.id, ...(a.date ? { published: a.date } : {}) }));
  const opened = open();
  let seen = 0;   // keeps results alive, so that no work is optimized away
  const words = () => { for (const text of texts) seen += text.match(WORDS)?.length ?? 0; };
  const reader = (documents: typeof opened) => { for (const document of documents) seen += read(document).times.length; };
  for (let i = 0; i < 3; i++) words();
  reader(opened);   // warm-up
  const yardstick: number[] = [];
  const reading: number[] = [];
  const began = performance.now();
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  while ((reading.length < PASSES || sum(reading) < LEAST_MS) && performance.now() - began < MOST_MS) {
    const fresh = structuredClone(opened);   // nothing remembered by document survives a pass
    reading.push(timed(() => reader(fresh)));
    for (let i = 0; i < 5; i++) yardstick.push(timed(words));
  }
  while (yardstick.length < PASSES || sum(yardstick) < LEAST_MS) yardstick.push(timed(words));
  const opening = Array.from({ length: 5 }, () => timed(() => { seen += open().length; }));
  if (seen === 0) throw new Error('nothing was read');
  return {
    articles: articles.length,
    megabytes: texts.reduce((n, text) => n + bytesOf(text), 0) / 1e6,
    yardstick: { ms: median(yardstick), passes: yardstick.length },
    reader: { ms: median(reading), passes: reading.length },
    article: { ms: median(opening), passes: opening.length },
  };
}

if (import.meta.main) console.log(JSON.stringify(measureThroughput()));
