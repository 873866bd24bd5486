// How long the packed CLI takes to start, as a ratio to `node -e 0`; runs of both alternate.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { STAGE } from '../pack.ts';
import { ROOT } from '../starter/prepare.mjs';
import { median, timed } from './statistics.ts';

const RUNS = 21;

/** Medians in milliseconds. */
export interface StartUp {
  readonly node: number;
  readonly version: number;
  readonly read: number;
  /** `mahdar read` without the compile cache, as on the very first start. */
  readonly readFirst: number;
}

/** Measures the package that lies in STAGE; its packages come from the checkout around it. */
export function measureStartUp(): StartUp {
  const mahdar = join(STAGE, 'bin', 'mahdar');
  const example = globSync('examples/**/*.txt', { cwd: ROOT }).sort()[0];
  if (!existsSync(mahdar) || example === undefined) throw new Error('no package or no example to start with');
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) => timed(() => {
    const { status, stderr } = spawnSync(process.execPath, [...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  });
  const kinds = {
    node: () => run(['-e', '0']),
    version: () => run([mahdar, '--version']),
    read: () => run([mahdar, 'read', join(ROOT, example), '--format', 'json']),
    readFirst: () => run([mahdar, 'read', join(ROOT, example), '--format', 'json'], { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }),
  };
  const times: Record<keyof typeof kinds, number[]> = { node: [], version: [], read: [], readFirst: [] };
  for (let i = 0; i < RUNS + 2; i++) {
    for (const kind of ['node', 'version', 'read', 'readFirst'] as const) {
      const ms = kinds[kind]();
      if (i >= 2) times[kind].push(ms);   // the first two fill caches
    }
  }
  return { node: median(times.node), version: median(times.version), read: median(times.read), readFirst: median(times.readFirst) };
}
