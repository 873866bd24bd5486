// `npm start`: installs what is missing, picks a Node, builds the web app when it is stale, then opens a register in the
// browser: the demo, or the user's own when files are named. Plain JavaScript, for any Node from 18 on.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, noTests } from './starter/fingerprint.mjs';
import { giveUp, prepare, ROOT } from './starter/prepare.mjs';
import { runProgram } from './starter/run-program.mjs';
import { planOf, USAGE } from './starter/start-arguments.mjs';
import { buildWeb } from './starter/web-build.mjs';

/** Where the demo register lies: another place when examples or reader have changed, so that it never shows an old reading. */
function demoRegister() {
  const home = join(ROOT, '.cache', 'demo');
  const key = fingerprint(ROOT, ['examples', 'src/article', 'src/lang', 'src/reader', 'src/recognize', 'src/register', 'src/rules', 'src/text', 'src/world'], noTests).slice(0, 12);
  mkdirSync(join(home, key), { recursive: true });
  for (const old of readdirSync(home)) {
    try {
      if (old !== key) rmSync(join(home, old), { recursive: true, force: true });
    } catch {
      // Windows keeps what another process has open; it goes the next time.
    }
  }
  return join(home, key, 'register.db');
}

async function main() {
  const plan = planOf(process.argv.slice(2));
  if ('help' in plan) return console.log(USAGE), 0;
  if ('problem' in plan) return console.error(`${plan.problem}\n${USAGE}`), 2;
  const node = await prepare();
  const built = await buildWeb(ROOT, node);
  if (built !== 0) return built;
  // npm runs scripts in the checkout; paths are meant from where the user stands.
  const from = process.env['INIT_CWD'];
  const cwd = from && existsSync(from) ? from : process.cwd();
  const mahdar = (/** @type {string[]} */ ...args) => runProgram(node, [join(ROOT, 'src', 'cli', 'main.ts'), ...args], { cwd });
  if (plan.demo) return mahdar('serve', '--demo', '--register', demoRegister(), ...plan.serve);
  if (plan.paths.length > 0) {
    const added = await mahdar('add', ...plan.add, '--', ...plan.paths);
    if (added > 1) return added;   // 1: some could not be read, which was said; the rest is there to be seen
  }
  return mahdar('serve', ...plan.serve);
}

main().then((code) => { process.exitCode = code; }, giveUp);
