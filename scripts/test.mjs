// `npm test`: installs what is missing, picks a Node, runs every gate and every test. `npm test -- PATH…` runs only the
// test files whose paths hold one of these words, without the gates. Plain JavaScript, for any Node from 18 on.
import { join } from 'node:path';
import { giveUp, prepare, ROOT } from './starter/prepare.mjs';
import { runProgram } from './starter/run-program.mjs';

prepare()
  .then((node) => runProgram(node, [join(ROOT, 'scripts', 'testing', 'run-all.ts'), ...process.argv.slice(2)], { cwd: ROOT }))
  .then((code) => { process.exitCode = code; }, giveUp);
