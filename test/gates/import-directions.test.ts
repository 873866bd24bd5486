// The import-direction gate: a planted violation proves each row, and what is allowed stays allowed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import config, { MAY_IMPORT } from '../../.dependency-cruiser.mjs';
import { importDirections } from '../../scripts/gates/import-directions.ts';
import type { Directions } from '../../scripts/gates/import-directions.ts';
import { ROOT } from '../../scripts/starter/prepare.mjs';

const LAYERS = Object.keys(MAY_IMPORT);

/** Files to plant; each imports what its lines say. */
const files = new Map<string, string>(LAYERS.map((layer) => [`src/${layer}/aim.ts`, 'export interface Aim { readonly at: string }\nexport const aim = 1;\n']));
/** What must be found: `rule: from`. */
const expected = new Map<string, string>();
/** Files that must not be named at all. */
const clean: string[] = [];

const value = (to: string) => `import { aim } from '../${to}/aim.ts';\nexport const here = aim;\n`;
const type = (to: string) => `import type { Aim } from '../${to}/aim.ts';\nexport const here = (aim: Aim) => aim.at;\n`;

for (const [layer, { layers, types = [] }] of Object.entries(MAY_IMPORT)) {
  for (const other of LAYERS.filter((l) => l !== layer)) {
    const bad = `src/${layer}/bad-${other}.ts`;
    if (!layers.includes(other)) {
      files.set(bad, value(other));
      expected.set(bad, types.includes(other) ? `types-only-${layer}` : `direction-${layer}`);
    } else {
      files.set(`src/${layer}/good-${other}.ts`, value(other));
      clean.push(`src/${layer}/good-${other}.ts`);
    }
    if (types.includes(other)) {
      files.set(`src/${layer}/good-type-${other}.ts`, type(other));
      clean.push(`src/${layer}/good-type-${other}.ts`);
    }
  }
}

const walls: readonly [rule: string, file: string, content: string][] = [
  ['no-cycle', 'src/text/circle.ts', `import { two } from './circle-two.ts';\nexport const one = (): number => two();\n`],
  ['languages-apart', 'src/lang/en/bad.ts', `import { word } from '../ar/word.ts';\nexport const here = word;\n`],
  ['only-fetch-sees-the-network', 'src/register/bad-network.ts', `import { get } from 'node:https';\nexport const here = get;\n`],
  ['only-register-sees-sql', 'src/views/bad-sql.ts', `import { DatabaseSync } from 'node:sqlite';\nexport const here = DatabaseSync;\n`],
  ['only-article-sees-a-dom', 'src/lang/ar/bad-dom.ts', `import { parseDocument } from 'htmlparser2';\nexport const here = parseDocument;\n`],
  ['pure-below-api', 'src/rules/bad-files.ts', `import { readFileSync } from 'node:fs';\nexport const here = readFileSync;\n`],
  ['no-dev-dependency', 'src/cli/bad-dev.ts', `import ts from 'typescript';\nexport const here = ts;\n`],
  ['no-tests-in-code', 'src/cli/bad-test.ts', `import { one } from '../text/one.test.ts';\nexport const here = one;\n`],
  ['no-unresolvable', 'src/cli/bad-nowhere.ts', `import { one } from './not-there.ts';\nexport const here = one;\n`],
];
for (const [rule, file, content] of walls) {
  files.set(file, content);
  expected.set(file, rule);
}
files.set('src/text/circle-two.ts', `import { one } from './circle.ts';\nexport const two = (): number => one();\n`);
files.set('src/lang/ar/word.ts', 'export const word = 1;\n');
files.set('src/text/one.test.ts', 'export const one = 1;\n');
files.set('src/fetch/good-network.ts', `import { get } from 'node:https';\nexport const here = get;\n`);
files.set('src/register/good-sql.ts', `import { DatabaseSync } from 'node:sqlite';\nexport const here = DatabaseSync;\n`);
clean.push('src/fetch/good-network.ts', 'src/register/good-sql.ts');

let root = '';
let found: Directions;
const named = (file: string) => found.breaches.filter((b) => b.from === file || (b.rule === 'no-cycle' && b.to === file)).map((b) => b.rule);

before(async () => {
  // Inside the checkout, so that packages resolve as they do for src/.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  root = mkdtempSync(join(ROOT, '.cache', 'planted-'));
  for (const [file, content] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', dependencies: { htmlparser2: '*' }, devDependencies: { typescript: '*' } }));
  found = await importDirections(root);
});
after(() => rmSync(root, { recursive: true, force: true }));

test('every row has a violation planted against it', () => {
  const rows = (config.forbidden ?? []).map((row) => row.name);
  assert.deepEqual(rows.filter((row) => ![...expected.values()].includes(row ?? '')), []);
});

test('each planted violation is found by its row', () => {
  const missed = [...expected].filter(([file, rule]) => !named(file).includes(rule)).map(([file, rule]) => `${rule}: ${file} gave ${named(file).join(', ') || 'nothing'}`);
  assert.deepEqual(missed, []);
});

test('what the directions allow is not named', () => {
  assert.deepEqual(clean.filter((file) => named(file).length > 0).map((file) => `${file}: ${named(file)}`), []);
});

test('modules that the cruiser does not see are reported', async () => {
  const { unseen, breaches } = await importDirections(root, '^src/text/');
  assert.ok(unseen.includes('src/cli/bad-dev.ts'));
  assert.ok(!breaches.some((b) => b.from.startsWith('src/cli/')), 'a blind cruiser finds nothing, which is why it must be found out');
});

test('every layer of src has its row', () => {
  assert.deepEqual(readdirSync(join(ROOT, 'src')).filter((layer) => !LAYERS.includes(layer)), []);
});
