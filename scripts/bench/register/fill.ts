// Fills a register with synthetic articles and measures, at each size, what the next ones cost and how fast questions are answered.
//   node scripts/bench/register/fill.ts [SIZES…]     sizes in articles, e.g. 1000 10000; a report on a line of JSON at the end
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister, type Register } from '../../../src/register/index.ts';
import { openArticle } from '../../../src/article/index.ts';
import { read } from '../../../src/reader/index.ts';
import { toRecord } from '../../../src/recognize/reading-json.ts';
import { median, timed } from '../statistics.ts';
import { random } from '../../evaluation/draw.ts';
import { articleOf, exampleReadings } from './generate.ts';

export interface Size {
  readonly articles: number;
  readonly reports: number;
  /** Milliseconds of processor time for one article, over the last tenth (at most 500). */
  readonly add: number;
  /** 95th percentile of milliseconds for each question. */
  readonly p95: Readonly<Record<string, number>>;
  readonly megabytes: number;
}
export interface Filled { readonly reading: number; readonly sizes: readonly Size[] }

const DEFAULT_SIZES = [300, 3000];
const ASKED = 60;
const TAIL = 500;

const cpu = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))]!;

/** What people ask most, of states, persons and words that the register holds. */
function questions(register: Register, articles: number): Record<string, (random: () => number) => void> {
  const person = (random: () => number): string => `person:synthetic-${Math.floor(20_000 * random() ** 3)}`;
  const words = articleOf(exampleReadings(), articles - 1).reading.article.text.split(/\s+/u).filter((w) => w.length > 4);
  return {
    search: (random) => void register.search(words[Math.floor(random() * words.length)]!, undefined, { limit: 20 }),
    'search of two words': (random) => void register.search(`${words[Math.floor(random() * words.length)]!} ${words[Math.floor(random() * words.length)]!}`, undefined, { limit: 20 }),
    'timeline of two states': () => void register.timeline(['CN', 'EG']),
    'timeline of a state': () => void register.timeline(['RU'], { since: '2015-01-01' }),
    list: () => void register.list('meeting', {}, { limit: 50 }),
    'list of a person': (random) => void register.list('statement', { with: [person(random)] }, { limit: 50 }),
    facets: () => void register.facets('meeting', {}),
    'facets of a state': () => void register.facets('statement', { with: ['state:EG'] }),
    counts: () => void register.counts({}),
    stats: () => void register.stats(),
  };
}

/** Fills up to each size. */
export function fill(sizes: readonly number[]): Filled {
  const examples = exampleReadings();
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-fill-'));
  const register = openRegister(join(folder, 'register.mahdar'), { create: true });
  const out: Size[] = [];
  let [done, reports] = [0, 0];
  try {
    for (const size of sizes) {
      const tail = Math.min(TAIL, Math.ceil((size - done) / 10));
      let spent = 0;
      for (; done < size; done++) {
        const article = articleOf(examples, done);
        const began = cpu();
        reports += register.add(article).reports;
        if (done >= size - tail) spent += cpu() - began;
      }
      const drawn = random(size);
      const asked = Object.entries(questions(register, size)).map(([name, ask]) => [name, p95(Array.from({ length: ASKED }, () => timed(() => ask(drawn))))] as const);
      out.push({ articles: size, reports, add: spent / tail, p95: Object.fromEntries(asked), megabytes: statSync(register.path).size / 1e6 });
      process.stderr.write(`${JSON.stringify(out.at(-1))}\n`);
    }
    const texts = examples.map((e) => e.article.text);
    const reading = median(Array.from({ length: 3 }, () => {
      const began = cpu();
      for (const text of texts) toRecord(read(openArticle(text, { name: 'example.txt' })), { why: true });
      return (cpu() - began) / texts.length;
    }));
    return { reading, sizes: out };
  } finally {
    register.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number).filter((n) => n > 0);
  console.log(JSON.stringify(fill(sizes.length ? sizes : DEFAULT_SIZES)));
}
