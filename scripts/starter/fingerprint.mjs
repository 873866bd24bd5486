// A fingerprint of files, by name and content: tells whether something made from them is stale. Times of files are not
// trusted, since a checkout sets them anew.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a path, sorted; the path itself where it is a file; none where it is not there.
 * @param {string} path
 * @param {(name: string) => boolean} [wanted] of file and folder names
 * @returns {string[]}
 */
export function filesBelow(path, wanted = () => true) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path).filter((name) => name !== 'node_modules' && wanted(name)).sort().flatMap((name) => filesBelow(join(path, name), wanted));
}

/**
 * SHA-256 over names and contents, as hex.
 * @param {string} root names are taken relative to it
 * @param {readonly string[]} paths files or folders below `root`
 * @param {(name: string) => boolean} [wanted]
 * @example fingerprint('/checkout', ['src/web', 'package-lock.json'])
 */
export function fingerprint(root, paths, wanted) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path), wanted))) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Leaves tests out: a changed test makes nothing stale. */
export const noTests = (/** @type {string} */ name) => !/\.test\.\w+$/.test(name);
