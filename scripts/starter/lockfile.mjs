// Compares package-lock.json with npm's record of what it installed (node_modules/.package-lock.json).

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {string | string[]} [libc]
 */

/**
 * The machine as npm sees it.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {string | null} libc `glibc` or `musl` on Linux
 */

/** @returns {Machine} */
export function thisMachine() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, libc: null };
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {});
  return { platform, arch, libc: report.header?.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/** @param {string} text @returns {[path: string, entry: Entry][]} */
const entriesOf = (text) => Object.entries(JSON.parse(text).packages ?? {});

/**
 * Whether an install is as the lockfile says: every package that is not optional is there in its version, and no optional
 * one in another.
 * @param {string} lock text of package-lock.json
 * @param {string | null} installed text of npm's record; null where there is none
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  const have = new Map(entriesOf(installed));
  return entriesOf(lock).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const there = have.get(path);
    return there ? there.version === version : optional === true;
  });
}

/**
 * Optional packages made for this very machine that are not there. npm passes over an optional package, without a word, whose
 * `engines` do not take the Node that runs npm: the native parts of the build tools, under an older Node.
 * @param {string} lock text of package-lock.json
 * @param {string | null} installed text of npm's record
 * @param {Machine} machine
 * @returns {string[]} their paths in node_modules
 */
export function lackingHere(lock, installed, { platform, arch, libc }) {
  const have = new Set(installed === null ? [] : entriesOf(installed).map(([path]) => path));
  const takes = (/** @type {string | string[] | undefined} */ wanted, /** @type {string | null} */ value) => wanted === undefined || (value !== null && [wanted].flat().includes(value));
  return entriesOf(lock).filter(([path, { optional, os, cpu, libc: wanted }]) => optional === true && os !== undefined && takes(os, platform) && takes(cpu, arch) && takes(wanted, libc) && !have.has(path))
    .map(([path]) => path);
}
