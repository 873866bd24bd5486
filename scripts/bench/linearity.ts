// Whether the cost of reading grows with the length of the text and no faster: time per byte of texts from 5 KB to 5 MB,
// all cut from the same articles. The documents are body text throughout, so that every byte of them is read.
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import type { Block, Document } from '../../src/text/document.ts';
import { corpus } from './corpus.ts';
import { bytesOf, median, timed } from './statistics.ts';

const SIZES = [5_000, 50_000, 500_000, 5_000_000];
/** No longer text is tried once one is expected to take longer than this. */
const MOST_MS = 100_000;

/** Nanoseconds per byte for texts of one size. */
export interface Cost {
  readonly bytes: number;
  readonly reader: number;
  readonly article: number;
}

/** A document whose every line is body. */
function bodyOf(text: string): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, text: line, role: 'body', rule: 'bench' });
    start += line.length + 1;
  }
  return { id: `bench-${text.length}`, url: null, outlet: null, title: null, author: null, published: null, language: 'ar', agencies: [], translated: null, text, blocks };
}

/** Texts of about so many bytes, cut at line ends: as many as the lines give, at most `most`. */
function cut(lines: readonly string[], bytes: number, most: number): readonly string[] {
  const texts: string[] = [];
  let taken: string[] = [];
  let size = 0;
  for (let i = 0; texts.length < most && i < lines.length * 5; i++) {   // the corpus has 1.4 MB: it is gone through again
    const line = lines[i % lines.length]!;
    taken.push(line);
    size += bytesOf(line) + 1;
    if (size < bytes) continue;
    texts.push(taken.join('\n'));
    [taken, size] = [[], 0];
  }
  return texts;
}

/** Measures each size; the small ones over many texts, so that the material is the same. */
export function measureLinearity(): readonly Cost[] {
  const lines = corpus().flatMap((a) => a.text.split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  const costs: Cost[] = [];
  for (const bytes of SIZES) {
    const texts = cut(lines, bytes, Math.max(1, Math.min(200, 1_500_000 / bytes)));
    const total = texts.reduce((n, text) => n + bytesOf(text), 0);
    const expected = (costs.at(-1)?.reader ?? 0) * total * 1e-6;
    if (expected > MOST_MS) break;
    const perByte = (work: (text: string) => void) => {
      const pass = () => timed(() => { for (const text of texts) work(text); });
      if (bytes <= 50_000) pass();   // warm-up
      return (median(bytes < 5_000_000 ? [pass(), pass(), pass()] : [pass()]) * 1e6) / total;
    };
    costs.push({ bytes, reader: perByte((text) => { read(bodyOf(text)); }), article: perByte((text) => { openArticle(text); }) });
  }
  return costs;
}

if (import.meta.main) console.log(JSON.stringify(measureLinearity()));
