// Which recognizers and which files of rules the reader's time goes to: samples of the CPU while the whole corpus is read, each counted for
// every recognizer on its stack and for the innermost file of the reader on it (what a file spends in regular expressions and maps is its own).
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import { ROOT } from '../starter/prepare.mjs';
import { corpus } from './corpus.ts';

const PASSES = 6;
/** A function that is a step of the reader: `recognizeTimes`, `withSpeakers`, `analyze`. */
const STEP = /^(?:recognize[A-Z]\w*|with[A-Z]\w*|analyze)$/u;

/** Shares of the time inside the reader, 0 to 1, largest first. */
export interface RuleCosts {
  readonly steps: readonly { readonly name: string; readonly share: number }[];
  readonly files: readonly { readonly file: string; readonly share: number; readonly rules: readonly string[] }[];
}

/** Profiles some work of this thread. */
function profiled(work: () => void): Profiler.Profile {
  const session = new Session();
  session.connect();
  let profile: Profiler.Profile | undefined;
  // A session on its own thread answers before `post` returns.
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 500 });
  session.post('Profiler.start');
  work();
  session.post('Profiler.stop', (error, result) => { profile = error ? undefined : result.profile; });
  session.disconnect();
  if (!profile) throw new Error('the profiler gave nothing');
  return profile;
}

/** The ids of the rules that a file declares. */
const rulesIn = (file: string): string[] => [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/\brule\('([^']+)'/gu)].map((m) => m[1]!);

/** Sums the samples below `read` by recognizer and by file. */
function costsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): RuleCosts {
  const spent = new Map<number, number>();
  samples.forEach((id, k) => spent.set(id, (spent.get(id) ?? 0) + (timeDeltas[k] ?? 0)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [steps, files] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  const walk = (id: number, inside: boolean, file: string, on: ReadonlySet<string>): void => {
    const { callFrame: { functionName, url }, children = [] } = byId.get(id)!;
    const own = /\/src\/((?:text|rules|recognize|world|lang|reader)\/.*)$/u.exec(url)?.[1];
    const reading = inside || (own === 'reader/index.ts' && functionName === 'read');
    const where = own ?? file;
    const stack = reading && own && STEP.test(functionName) && !on.has(functionName) ? new Set([...on, functionName]) : on;
    const time = reading ? (spent.get(id) ?? 0) : 0;
    total += time;
    for (const step of stack) steps.set(step, (steps.get(step) ?? 0) + time);
    files.set(where, (files.get(where) ?? 0) + time);
    for (const child of children) walk(child, reading, where, stack);
  };
  walk(nodes[0]!.id, false, '', new Set());
  const shares = (map: ReadonlyMap<string, number>) => [...map].map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
  return { steps: shares(steps), files: shares(files).filter(({ name }) => name !== '').slice(0, 25).map(({ name, share }) => ({ file: name, share, rules: rulesIn(name) })) };
}

/** Reads the corpus a few times under the profiler. @throws where nothing was sampled */
export function measureRules(): RuleCosts {
  const documents = corpus().map((a) => openArticle(a.text, { name: a.id, ...(a.date ? { published: a.date } : {}) }));
  const pass = () => { for (const document of documents) read(document); };
  pass();   // warm-up
  return costsOf(profiled(() => { for (let k = 0; k < PASSES; k++) pass(); }));
}

if (import.meta.main) console.log(JSON.stringify(measureRules()));
