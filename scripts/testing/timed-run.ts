// Runs a program with a time limit, so that nothing hangs: past it, the program and all that it started are ended.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a run ended. */
export interface Ended {
  /** Exit code; 128 where a signal ended it. */
  readonly code: number;
  readonly timedOut: boolean;
}

/** What to run: arguments of the Node that runs this, beside what the environment gets. */
export interface Run {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

const windows = process.platform === 'win32';
const running = new Set<ChildProcess>();

/** Ends a child and its children: its process group, on Windows its tree. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });
}

/**
 * Runs Node with arguments in a directory, in this terminal.
 * @example await timedRun(root, { args: ['--version'], milliseconds: 1000 }) // { code: 0, timedOut: false }
 */
export function timedRun(cwd: string, { args, env = {}, milliseconds }: Run): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that the whole of it can be ended.
    const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, detached: !windows });
    let timedOut = false;
    running.add(child);
    const timer = setTimeout(() => { timedOut = true; end(child); }, milliseconds);
    const done = (code: number) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, timedOut });
    };
    child.on('error', (error) => { console.error(error.message); done(1); });
    child.on('exit', (code) => done(code ?? 128));
  });
}
