// Installs what package-lock.json asks for, once: a stamp in node_modules says for which lockfile it was done, and an
// install that somebody made by hand is recognized by npm's own record of it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { runProgram } from './run-program.mjs';

const STAMP = '.mahdar-installed';

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** @param {string} root */
const lockHash = (root) => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');

/**
 * Whether an install is as the lockfile says: every package that is not optional is there in its version, and no optional
 * one in another.
 * @param {string} lock text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json, npm's record of what it installed
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  /** @type {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
  const wanted = JSON.parse(lock).packages;
  const have = JSON.parse(installed).packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return have[path] ? have[path].version === version : optional === true;
  });
}

/**
 * What stands: `fresh`, `stale` (another lockfile's install) or `missing`.
 * @param {string} root the checkout
 * @returns {'fresh' | 'stale' | 'missing'}
 */
export function installState(root) {
  const modules = join(root, 'node_modules');
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return 'missing';
  const hash = lockHash(root);
  if (textOf(join(modules, STAMP)) === hash) return 'fresh';
  if (!isInstalled(readFileSync(join(root, 'package-lock.json'), 'utf8'), textOf(record))) return 'stale';
  writeStamp(root, hash);
  return 'fresh';
}

/** @param {string} root @param {string} hash */
function writeStamp(root, hash) {
  try {
    writeFileSync(join(root, 'node_modules', STAMP), hash);
  } catch {
    // A checkout that cannot be written to works too; the comparison is only made again.
  }
}

/**
 * The npm arguments for an install. `npm ci` empties node_modules first, which Windows refuses while a Node from there
 * runs; then only the differences are installed, and the lockfile stays as it is.
 * @param {boolean} fromInside whether the running Node lies in node_modules
 */
export function installArguments(fromInside) {
  const how = fromInside ? ['install', '--no-save'] : ['ci'];
  return [...how, '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
}

/**
 * Makes sure that everything is installed.
 * @param {string} root the checkout
 * @returns {Promise<number>} 0, or npm's exit code
 */
export async function install(root) {
  const state = installState(root);
  if (state === 'fresh') return 0;
  console.error(state === 'missing' ? 'Installing what Mahdar needs (once) …' : 'package-lock.json has changed: installing …');
  const npm = npmCommand();
  const inside = npm.file.startsWith(join(root, 'node_modules') + sep);
  // npm's own messages go to stderr, so that what the program prints can be piped.
  const code = await runProgram(npm.file, [...npm.before, ...installArguments(inside)], { cwd: root, shell: npm.shell, stdio: ['ignore', 2, 'inherit'] });
  if (code === 0) writeStamp(root, lockHash(root));
  else console.error('npm could not install what Mahdar needs; its messages are above.');
  return code;
}
