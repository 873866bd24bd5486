// `npm run bench [-- PART…] [--json]`: parts are throughput, rules, start-up, memory, linearity; all without a name. Each part runs in
// a process of its own. Ratios are what counts, absolute figures are for information.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasShared, shared } from '../test/shared.ts';
import { measureStartUp } from './bench/start-up.ts';
import type { Cost } from './bench/linearity.ts';
import type { RuleCosts } from './bench/rules.ts';
import type { Filled } from './bench/register/fill.ts';
import type { Throughput } from './bench/throughput.ts';
import { build } from './build.ts';
import { stage } from './pack.ts';
import { ROOT } from './starter/prepare.mjs';

/** Runs one measuring script alone, on one core where the system has `taskset`. */
function alone(script: string, timeout = 300_000): unknown {
  const node = [process.execPath, join(ROOT, 'scripts', 'bench', script)];
  const bound = process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0;
  const [file = '', ...args] = bound ? ['taskset', '-c', '0', ...node] : node;
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);

function throughput() {
  const t = alone('throughput.ts') as Throughput;
  const ratio = t.reader.ms / t.yardstick.ms;
  const rate = (ms: number) => `${fixed((t.articles / ms) * 1000)} articles/s, ${fixed((t.megabytes / ms) * 1000, 2)} MB/s`;
  const lines = [
    `reader     1/${fixed(ratio)} of the yardstick's speed (aim: at least 1/40, then 1/15)`,
    `           ${rate(t.reader.ms)}; median of ${t.reader.passes} passes over ${t.articles} articles, ${fixed(t.megabytes, 2)} MB of UTF-8${t.reader.passes < 50 ? ' (too slow for 50 passes)' : ''}`,
    `           yardstick ${rate(t.yardstick.ms)}; median of ${t.yardstick.passes} passes`,
    `           before the reader, text to document: ${rate(t.article.ms)}`,
  ];
  return { data: { ...t, ratio }, lines };
}

async function startUp() {
  const built = await build();
  if (built !== 0) throw new Error('the package could not be built');
  stage();
  const s = measureStartUp();
  const as = (ms: number) => `${fixed(ms / s.node)} × node -e 0 (${fixed(ms, 0)} ms)`;
  return { data: s, lines: [`start-up   mahdar read on one article: ${as(s.read)} (aim: at most 6)`, `           on the very first start: ${as(s.readFirst)}; mahdar --version: ${as(s.version)}; node -e 0: ${fixed(s.node, 0)} ms`] };
}

function memory() {
  const m = alone('memory.ts') as { peakMegabytes: number; articles: number };
  return { data: m, lines: [`memory     peak ${fixed(m.peakMegabytes, 0)} MB after ${m.articles} articles (aim: under 300)`] };
}

function linearity() {
  const costs = alone('linearity.ts') as readonly Cost[];
  const [small, large] = [costs[0], costs.at(-1)];
  const ratio = small && large ? large.reader / small.reader : Number.NaN;
  return {
    data: { costs, ratio },
    lines: [
      `linearity  ${large?.bytes === 5_000_000 ? `5 MB costs ${fixed(ratio, 2)} × as much per byte as 5 KB (aim: at most 1.2)` : 'a text of 5 MB would have taken minutes and was not read (aim: 1.2 × the cost of 5 KB per byte)'}`,
      ...costs.map((c) => `           ${String(c.bytes).padStart(7)} bytes: reader ${fixed(c.reader, 0)} ns per byte, text to document ${fixed(c.article, 0)}`),
    ],
  };
}

/** What takes more than this share of the reader's time is named. */
const DEAR = 0.05;

function rules() {
  const { steps, files } = alone('rules.ts') as RuleCosts;
  const percent = (share: number) => `${fixed(share * 100).padStart(5)} %`;
  const dear = files.filter(({ share }) => share > DEAR);
  return {
    data: { steps, files },
    lines: [
      `rules      ${dear.length === 0 ? `no file of rules takes more than ${DEAR * 100} % of the reader's time` : `files that take more than ${DEAR * 100} % of the reader's time:`}`,
      ...dear.map(({ file, share, rules: ids }) => `           ${percent(share)}  ${file}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`),
      '           recognizers, with all that they call:',
      ...steps.filter(({ share }) => share > DEAR).map(({ name, share }) => `           ${percent(share)}  ${name}`),
    ],
  };
}

/** Larger registers: `node scripts/bench/register/fill.ts 1000 10000 100000`. */
function register() {
  const filled = alone('register/fill.ts', 1_800_000) as Filled;
  const [small, large] = [filled.sizes[0]!, filled.sizes.at(-1)!];
  const slowest = (s: Filled['sizes'][number]) => Object.entries(s.p95).toSorted(([, a], [, b]) => b - a).slice(0, 3).map(([name, ms]) => `${name} ${fixed(ms)} ms`).join(', ');
  return {
    data: filled,
    lines: [
      `register   adding costs ${fixed(large.add / filled.reading, 2)} × reading (aim: at most 2): ${fixed(large.add)} ms against ${fixed(filled.reading)} ms an article`,
      `           an article costs ${fixed(large.add / small.add, 2)} × as much at ${large.articles} articles as at ${small.articles} (aim: as much)`,
      ...filled.sizes.map((s) => `           ${String(s.articles).padStart(7)} articles, ${s.reports} reports, ${fixed(s.megabytes, 0)} MB: add ${fixed(s.add)} ms; slowest answers at p95 (aim: under 50 ms): ${slowest(s)}`),
    ],
  };
}

const PARTS = { throughput, rules, 'start-up': startUp, memory, linearity, register };

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0 || !hasShared) {
  console.error(unknown.length > 0 ? `No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.` : `There are no shared texts at ${shared}; MAHDAR_SHARED names another place.`);
  process.exit(unknown.length > 0 ? 2 : 1);
}
const results: Record<string, unknown> = {};
for (const [name, part] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const { data, lines } = await part();
  results[name] = data;
  if (!args.includes('--json')) console.log(lines.join('\n'));
}
if (args.includes('--json')) console.log(JSON.stringify(results, null, 1));
