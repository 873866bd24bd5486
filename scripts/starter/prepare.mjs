// The steps that every command of the checkout begins with: install what is missing, pick a Node.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { chooseNode } from './node-choice.mjs';

/** The checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Installs what is missing and picks the Node.
 * @returns {Promise<string>} path of the Node to run; ends the process with a sentence where that cannot be
 */
export async function prepare(root = ROOT) {
  const code = await install(root);
  if (code !== 0) process.exit(code);
  const choice = chooseNode(root);
  if ('path' in choice) return choice.path;
  console.error(choice.problem);
  process.exit(1);
}

/**
 * Ends the process when a program could not be started, with a sentence instead of a stack.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  console.error(missing
    ? `${error.message}. The pinned Node or npm does not start on this system; please install Node 24.15 or newer from https://nodejs.org.`
    : error instanceof Error ? error.message : String(error));
  process.exit(1);
}
