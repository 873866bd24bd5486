// Gate: who imports whom, as .dependency-cruiser.mjs allows it. It fails too when it saw fewer modules than src/ holds: a
// cruiser that cannot parse what it reads sees none and would say that all is well.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { filesBelow } from '../starter/fingerprint.mjs';
import { ROOT } from '../starter/prepare.mjs';

/** One breach of a row. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** What a cruise saw. */
export interface Directions {
  readonly modules: number;
  readonly dependencies: number;
  readonly breaches: readonly Breach[];
  /** Modules that lie in src/ and were not seen. */
  readonly unseen: readonly string[];
}

/** Module files below src/, as paths from the root. */
function modulesOf(root: string): readonly string[] {
  return filesBelow(join(root, 'src')).filter((file) => /\.(?:ts|mjs|js|svelte)$/.test(file) && !file.endsWith('.d.ts')).map((file) => relative(root, file).replaceAll('\\', '/'));
}

/**
 * Cruises src/ of a root.
 * @param root the checkout, or a tree like it that a test planted
 * @param include what of it is looked at, as a regular expression; for the test that a blind cruiser is found out
 */
export async function importDirections(root: string, include?: string): Promise<Directions> {
  if (!existsSync(join(root, 'src'))) throw new Error(`no src/ in ${root}`);
  const { output } = await cruise(['src'], { ...config.options, ...(include === undefined ? {} : { includeOnly: include }), ruleSet: { forbidden: config.forbidden }, validate: true, baseDir: root });
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map((m) => m.source));
  return {
    modules: modules.filter((m) => m.source.startsWith('src/')).length,
    dependencies: modules.reduce((n, m) => n + m.dependencies.length, 0),
    breaches: summary.violations.map((v) => ({ rule: v.rule.name, from: v.from, to: v.to, why: config.forbidden?.find((r) => r.name === v.rule.name)?.comment ?? '' })),
    unseen: modulesOf(root).filter((file) => !seen.has(file)),
  };
}

if (import.meta.main) {
  const { modules, dependencies, breaches, unseen } = await importDirections(ROOT);
  console.log(`${modules} modules, ${dependencies} dependencies, ${breaches.length} against the directions`);
  for (const { rule, from, to, why } of breaches) console.error(`${from} imports ${to}\n  ${rule}: ${why}`);
  for (const file of unseen) console.error(`${file} was not seen`);
  process.exitCode = breaches.length + unseen.length > 0 || dependencies === 0 ? 1 : 0;
}
