// Runs the real CLI in a process of its own, as a user does.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ran { readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string }
export interface RunOptions { readonly cwd?: string; readonly input?: string | Uint8Array; readonly env?: Record<string, string>; readonly uid?: number; /** Called with the process as soon as it runs. */ readonly started?: (child: ChildProcess) => void }

/** Runs `mahdar` with arguments and waits for its end. English messages unless the arguments say otherwise. */
export function mahdar(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: options.cwd, env: { ...process.env, LC_ALL: 'en_US.UTF-8', MAHDAR_REGISTER: '', ...options.env }, stdio: ['pipe', 'pipe', 'pipe'], ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (s: string) => (out += s));
    child.stderr.setEncoding('utf8').on('data', (s: string) => (err += s));
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code, signal, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
    options.started?.(child);
  });
}
