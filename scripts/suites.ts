// Answers the cases of other projects (../shared/suites) with our recognisers, scores them with the scorer that lies there, and compares with the targets.
//   npm run suites            both tables
//   npm run suites -- --missed  also the ids of the rows missed
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerArabic } from './suites/answer-arabic.ts';
import { judge } from './suites/judge.ts';
import { ARABIC_TARGETS, CONTRADICTED, isUnplaced } from './suites/scope.ts';
import { readCases } from './suites/text-case.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = resolve(root, process.env['MAHDAR_SHARED'] ?? '../shared');
const suites = join(shared, 'suites');
if (!existsSync(join(suites, 'text-cases.jsonl.gz'))) {
  console.error(`no suites in ${suites} (set MAHDAR_SHARED)`);
  process.exit(2);
}

const cases = readCases(suites).filter((c) => c.lang === 'ar');
const answers = new Map<string, unknown>();
for (const c of cases) {
  const answer = answerArabic(c);
  if (answer !== undefined) answers.set(c.id, answer);
}

const folder = mkdtempSync(join(tmpdir(), 'mahdar-suites-'));
try {
  const file = join(folder, 'answers.jsonl');
  writeFileSync(file, [...answers].map(([id, answer]) => JSON.stringify({ id, answer })).join('\n'));
  const scored = spawnSync(process.execPath, [join(suites, 'score-text.mjs'), `mahdar=${file}`], { encoding: 'utf8' });
  if (scored.status !== 0) throw new Error(scored.stderr);
  const rows = scored.stdout.trim().split('\n').map((line) => line.split('\t').slice(1));
  for (const r of rows) console.log([r[0]!.padEnd(14), r[1]!.padEnd(24), r[2]!.padEnd(4), ...r.slice(3).map((x) => x.padStart(8))].join(' '));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log('\nTargets (issue 3); rows that a target leaves out are counted in the table above');
let short = 0;
for (const target of ARABIC_TARGETS) {
  const v = judge(target, cases, answers);
  const met = v.score >= target.least;
  if (!met) short++;
  console.log(`${met ? 'met  ' : 'short'} ${v.score.toFixed(3)} (target ${target.least.toFixed(2)}, ${target.metric}, ${v.rows} rows) ${target.name}`);
  if (process.argv.includes('--missed')) for (const id of v.missed) console.log(`        ${id}`);
}
const civil = cases.filter((c) => c.calendar === 'islamic-civil');
const within = civil.filter((c) => {
  const a = answers.get(c.id);
  return typeof a === 'string' && Math.abs(Date.parse(a) - Date.parse(String(c.expect))) <= 86_400_000;
}).length;
console.log(`      ${(within / (civil.length || 1)).toFixed(3)} of ${civil.length} rows of the civil Islamic calendar within one day (we read Umm al-Qura)`);
console.log(`      ${cases.filter(isUnplaced).length} rows of Recognizers place their span before the text and are left out`);
for (const [id, reason] of Object.entries(CONTRADICTED)) console.log(`      ${id} is left out: ${reason}`);
if (short) process.exitCode = 1;
