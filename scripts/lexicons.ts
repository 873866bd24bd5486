// Compiles every lexicon `src/**/NAME.yml` into `generated/NAME.json` beside it. Examples (`*.examples.yml`) are test data and stay as they are.
//   node scripts/lexicons.ts            writes what has changed
//   node scripts/lexicons.ts --check    writes nothing, fails where a file is at fault or its JSON is stale (for CI)
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './lexicon/compile.ts';
import { show } from './lexicon/problem.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const faults: string[] = [];
let written = 0;

const files = globSync('src/**/*.yml', { cwd: root }).filter((f) => !f.endsWith('.examples.yml')).sort();
const wanted = new Set<string>();
for (const path of files) {
  const file = path.split(sep).join('/');
  const target = join(root, dirname(path), 'generated', `${basename(path, '.yml')}.json`);
  wanted.add(target);
  const { json, problems } = compile(file, readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'));
  for (const problem of problems) faults.push(show(problem));
  if (json === null || (existsSync(target) && readFileSync(target, 'utf8') === json)) continue;
  if (check) {
    faults.push(`${relative(root, target)}:1: stale, run node scripts/lexicons.ts`);
    continue;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  written++;
}
for (const path of globSync('src/**/generated/*.json', { cwd: root })) {
  if (!wanted.has(join(root, path))) faults.push(`${path.split(sep).join('/')}:1: no lexicon makes this file; remove it`);
}

for (const fault of faults) console.error(fault);
console.log(`${files.length} lexicons, ${written} written, ${faults.length} faults`);
if (faults.length) process.exitCode = 1;
