// Installs what package-lock.json asks for, once: a stamp in node_modules says for which lockfile it was done, and an
// install that somebody made by hand is recognized by npm's own record of it.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { isInstalled, lackingHere, thisMachine } from './lockfile.mjs';
import { chooseNode } from './node-choice.mjs';
import { npmCommand } from './npm-command.mjs';
import { runProgram } from './run-program.mjs';

const STAMP = '.mahdar-installed';

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
/** @param {string} root */
const lockOf = (root) => readFileSync(join(root, 'package-lock.json'), 'utf8');
/** @param {string} root npm's record of what it installed; null where there is none or npm was interrupted */
const recordOf = (root) => textOf(join(root, 'node_modules', '.package-lock.json'));
/** @param {string} root */
const lockHash = (root) => createHash('sha256').update(lockOf(root)).digest('hex');
/** @param {string} root */
const lacking = (root) => lackingHere(lockOf(root), recordOf(root), thisMachine());

/** @param {string} root */
function writeStamp(root) {
  try {
    writeFileSync(join(root, 'node_modules', STAMP), lockHash(root));
  } catch {
    // A checkout that cannot be written to works too; the comparison is only made again.
  }
}

/**
 * What stands: `fresh`, `stale` (another install than the lockfile's) or `missing`.
 * @param {string} root the checkout
 * @returns {'fresh' | 'stale' | 'missing'}
 */
export function installState(root) {
  const record = recordOf(root);
  if (record === null) return 'missing';
  if (textOf(join(root, 'node_modules', STAMP)) === lockHash(root)) return 'fresh';
  if (!isInstalled(lockOf(root), record) || lacking(root).length > 0) return 'stale';
  writeStamp(root);
  return 'fresh';
}

/**
 * The npm arguments for an install. `npm ci` empties node_modules first, which Windows refuses while a Node from there
 * runs; then only the differences are installed, and the lockfile stays as it is.
 * @param {boolean} mend whether only the differences are to be installed
 */
export function installArguments(mend) {
  const how = mend ? ['install', '--no-save'] : ['ci'];
  return [...how, '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
}

/**
 * Runs npm in the checkout; its own messages go to stderr, so that what the program prints can be piped.
 * @param {string} root
 * @param {string} [under] the Node to run npm; by default the one that npmCommand finds
 */
function runNpm(root, under) {
  const npm = npmCommand();
  const file = under !== undefined && npm.before.length > 0 ? under : npm.file;
  const env = under === undefined ? process.env : { ...process.env, PATH: `${dirname(under)}${delimiter}${process.env['PATH'] ?? ''}` };
  // The second install only adds to the first.
  const mend = under !== undefined || [process.execPath, file].some((path) => path.startsWith(join(root, 'node_modules') + sep));
  return runProgram(file, [...npm.before, ...installArguments(mend)], { cwd: root, env, shell: npm.shell, stdio: ['ignore', 2, 'inherit'] });
}

/**
 * Makes sure that everything is installed.
 * @param {string} root the checkout
 * @returns {Promise<number>} 0, or npm's exit code
 */
export async function install(root) {
  const state = installState(root);
  if (state === 'fresh') return 0;
  console.error(state === 'missing' ? 'Installing what Mahdar needs (once) …' : 'What is installed is not what package-lock.json asks for: installing …');
  let code = await runNpm(root);
  if (code === 0 && lacking(root).length > 0) {
    const node = chooseNode(root);
    if ('path' in node && !node.own) {
      console.error(`npm under ${process.version} has left out parts made for newer Nodes: once more under the pinned one …`);
      // From a copy: npm may put the pinned one in place anew, which Windows refuses while it runs.
      const folder = mkdtempSync(join(tmpdir(), 'mahdar-node-'));
      const copy = join(folder, basename(node.path));
      copyFileSync(node.path, copy);
      code = await runNpm(root, copy);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (code === 0) writeStamp(root);
  else console.error('npm could not install what Mahdar needs; its messages are above.');
  return code;
}
