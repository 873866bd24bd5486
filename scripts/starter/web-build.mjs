// Builds the web app when it is stale: when the sources of src/web or the lockfile are others than those it was built of.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, noTests } from './fingerprint.mjs';
import { runProgram } from './run-program.mjs';

const STAMP = join('dist', 'web', '.built-from');

/** @param {string} root */
const sources = (root) => fingerprint(root, ['src/web', 'package-lock.json'], noTests);

/**
 * Whether dist/web was built of other sources than those that lie there now.
 * @param {string} root the checkout
 */
export function isWebStale(root) {
  if (!existsSync(join(root, 'src', 'web', 'index.html'))) return false;
  const stamp = join(root, STAMP);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources(root);
}

/**
 * Builds the web app where it is stale.
 * @param {string} root the checkout
 * @param {string} node the Node to build with
 * @returns {Promise<number>} 0, or the exit code of Vite
 */
export async function buildWeb(root, node) {
  if (!isWebStale(root)) return 0;
  console.error('Building the web app …');
  const built = sources(root);
  const code = await runProgram(node, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', join('src', 'web'), '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 'inherit'] });
  if (code === 0) writeFileSync(join(root, STAMP), built);
  else console.error('The web app could not be built; the messages of Vite are above.');
  return code;
}
