// `node scripts/run.mjs SCRIPT.ts …`: runs a TypeScript script of the checkout under a Node that can, on any host.
import { join } from 'node:path';
import { giveUp, prepare, ROOT } from './starter/prepare.mjs';
import { runProgram } from './starter/run-program.mjs';

const [script = '', ...args] = process.argv.slice(2);
prepare().then((node) => runProgram(node, [join(ROOT, 'scripts', script), ...args])).then((code) => { process.exitCode = code; }, giveUp);
