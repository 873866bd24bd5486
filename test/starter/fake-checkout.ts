// A checkout that is all there, with a CLI that only notes how it was called: for tests of the starters, without a network.
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pinnedNode } from '../../scripts/starter/node-choice.mjs';
import { ROOT } from '../../scripts/starter/prepare.mjs';

/** How the CLI was called. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  /** The Node that ran it. */
  readonly node: string;
}

const CLI = `import { appendFileSync } from 'node:fs';
const args: string[] = process.argv.slice(2);
appendFileSync(process.env['CALLS']!, JSON.stringify({ args, cwd: process.cwd(), node: process.execPath }) + '\\n');
process.exitCode = Number(process.env['EXIT_' + args[0]] ?? 0);
`;

/** A checkout in a temporary folder. */
export class FakeCheckout {
  readonly root = mkdtempSync(join(tmpdir(), 'mahdar checkout '));   // the space in the name is meant

  constructor() {
    for (const part of ['bin', 'scripts/starter', 'scripts/start.mjs']) cpSync(join(ROOT, part), join(this.root, part), { recursive: true });
    this.write('package.json', '{ "type": "module" }');
    this.write('package-lock.json', '{ "packages": {} }');
    this.write('node_modules/.package-lock.json', '{ "packages": {} }');
    this.write('src/cli/main.ts', CLI);
  }

  /** Writes a file of the checkout. */
  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Puts this Node where npm would put the pinned one. @returns its path, or null where the platform has none */
  pin(): string | null {
    const path = pinnedNode(this.root, process.platform, process.arch);
    if (path === null) return null;
    mkdirSync(dirname(path), { recursive: true });
    if (process.platform === 'win32') copyFileSync(process.execPath, path);   // where links ask for rights
    else symlinkSync(process.execPath, path);
    return path;
  }

  /**
   * Runs a script of the checkout.
   * @param version what `process.version` says to the starter, for that of another Node
   */
  run(script: string, args: readonly string[], { env = {}, version }: { env?: Readonly<Record<string, string>>; version?: string } = {}) {
    const calls = join(this.root, 'calls.jsonl');
    rmSync(calls, { force: true });
    this.write('version.cjs', `Object.defineProperty(process, 'version', { value: ${JSON.stringify(version ?? process.version)} });`);
    const { INIT_CWD: _, NODE_TEST_CONTEXT: __, ...own } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', join(this.root, 'version.cjs'), join(this.root, script), ...args], { encoding: 'utf8', cwd: this.root, env: { ...own, CALLS: calls, ...env } });
    const made = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').map((line): Call => JSON.parse(line)) : [];
    return { status, stdout, stderr, calls: made };
  }

  /** Removes it. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
