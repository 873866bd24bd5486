// The gates that stand before the tests, in order: each is one program that must end with 0, and counts as one test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One gate. */
export interface Gate {
  readonly name: string;
  /** Arguments for Node, relative to the checkout. */
  readonly args: readonly string[];
  /** The gate is passed over where this file is not there. */
  readonly needs?: string;
}

const GATES: readonly Gate[] = [
  { name: 'types (tsc)', args: ['node_modules/typescript/lib/tsc.js', '-p', '.'] },
  { name: 'types of the web app (svelte-check)', args: ['node_modules/svelte-check/bin/svelte-check', '--workspace', 'src/web', '--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'error'], needs: 'src/web/tsconfig.json' },
  { name: 'lint (oxlint)', args: ['node_modules/oxlint/bin/oxlint', '--quiet'] },
  { name: 'import directions', args: ['scripts/gates/import-directions.ts'] },
  { name: 'purity below api and cli', args: ['scripts/gates/purity.ts'] },
  { name: 'file sizes', args: ['scripts/gates/file-sizes.ts'] },
  { name: 'generated data is fresh', args: ['scripts/lexicons.ts', '--check'], needs: 'scripts/lexicons.ts' },
  { name: 'the web app builds', args: ['scripts/gates/web-builds.mjs'], needs: 'src/web/index.html' },
];

/** The gates of a checkout. */
export function gatesOf(root: string): readonly Gate[] {
  return GATES.filter(({ needs }) => needs === undefined || existsSync(join(root, needs)));
}
