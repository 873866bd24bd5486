// How to call npm from here: the npm that called us, else the one beside this Node, else the one on the PATH. No shell is
// used but where Windows needs one for `npm.cmd`.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {string[]} before arguments that come first
 * @property {boolean} shell
 */

/**
 * @param {{ env: NodeJS.ProcessEnv, execPath: string, platform: string }} [host]
 * @param {(path: string) => boolean} [exists]
 * @returns {Command}
 */
export function npmCommand(host = process, exists = existsSync) {
  const { env, execPath, platform } = host;
  const node = env['npm_node_execpath'] && exists(env['npm_node_execpath']) ? env['npm_node_execpath'] : execPath;
  const called = env['npm_execpath'];   // yarn and pnpm set it too, to themselves
  const beside = dirname(node);
  const scripts = [
    ...(called && /^npm-cli\.c?js$/.test(basename(called.replaceAll('\\', '/'))) ? [called] : []),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((path) => exists(path));
  if (script) return { file: node, before: [script], shell: false };
  return platform === 'win32' ? { file: 'npm.cmd', before: [], shell: true } : { file: 'npm', before: [], shell: false };
}
