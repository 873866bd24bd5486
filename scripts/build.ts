// `npm run build`: compiles src/ to JavaScript in dist/, with its data, and builds the web app into dist/web. The packed
// package needs it, since Node strips no types inside node_modules; a checkout runs its sources as they are.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from './starter/fingerprint.mjs';
import { ROOT } from './starter/prepare.mjs';
import { runProgram } from './starter/run-program.mjs';
import { buildWeb } from './starter/web-build.mjs';

/** Files of src/ that run as they are: data that the code reads. Sources of generated data stay behind. */
const DATA = /\.(?:json|sql|txt)$/;

/**
 * Builds into dist/ of the checkout.
 * @returns 0, or the exit code of the step that failed
 */
export async function build(): Promise<number> {
  const dist = join(ROOT, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (name !== 'web') rmSync(join(dist, name), { recursive: true });
  const compiled = await runProgram(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'lib', 'tsc.js'), '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: ['ignore', 2, 'inherit'] });
  if (compiled !== 0) return compiled;
  const src = join(ROOT, 'src');
  for (const file of readdirSync(src).filter((layer) => layer !== 'web').flatMap((layer) => filesBelow(join(src, layer))).filter((f) => DATA.test(f))) {
    const to = join(dist, relative(src, file));
    if (existsSync(to)) continue;   // tsc has written the JSON that is imported
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
  return buildWeb(ROOT, process.execPath);
}

if (import.meta.main) process.exitCode = await build();
