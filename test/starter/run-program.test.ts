// A program that stands in our place: exit codes and signals go through.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { runProgram } from '../../scripts/starter/run-program.mjs';

const windows = process.platform === 'win32';

test('the exit code goes through', async () => {
  assert.equal(await runProgram(process.execPath, ['-e', 'process.exit(3)']), 3);
});

test('a program that is not there is an error to be told', async () => {
  await assert.rejects(runProgram('no-such-program-here', []), { code: 'ENOENT' });
});

test('a signal that ends the program gives 128 and its number', { skip: windows && 'Windows has no such signals' }, async () => {
  assert.equal(await runProgram(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")']), 128 + 15);
});

test('Ctrl-C is left to the program, whose own code comes out', { skip: windows && 'Windows has no process groups' }, async () => {
  const inner = `process.on('SIGINT', () => process.exit(130)); console.log('ready'); setInterval(() => {}, 1000);`;
  const outer = `import { runProgram } from ${JSON.stringify(join(import.meta.dirname, '..', '..', 'scripts', 'starter', 'run-program.mjs'))};
    process.exit(await runProgram(process.execPath, ['-e', ${JSON.stringify(inner)}]));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', outer], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const code = await new Promise((resolve) => {
    child.stdout.once('data', () => process.kill(-child.pid!, 'SIGINT'));   // as the terminal does: to the whole group
    child.on('exit', resolve);
  });
  assert.equal(code, 130);
});
