// `npm run build`: bundles src/ into JavaScript in dist/, with its data, and builds the web app into dist/web. The packed
// package needs it, since Node strips no types inside node_modules; a checkout runs its sources as they are.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { ROOT } from './starter/prepare.mjs';
import { buildWeb } from './starter/web-build.mjs';

/**
 * Builds into dist/ of the checkout. Types are not checked here: `npm test` does.
 * @returns 0, or the exit code of the step that failed
 */
export async function build(): Promise<number> {
  const dist = join(ROOT, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (name !== 'web') rmSync(join(dist, name), { recursive: true });
  await bundle(dist);
  return buildWeb(ROOT, process.execPath);
}

if (import.meta.main) process.exitCode = await build();
