// What `npm start -- …` makes of its arguments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from '../../scripts/starter/start-arguments.mjs';

test('without arguments the demo is opened', () => {
  assert.deepEqual(planOf([]), { paths: [], add: [], serve: ['--open'], demo: true });
});

test('files and folders go to the user’s own register, never to the demo', () => {
  assert.deepEqual(planOf(['news', 'a.txt']), { paths: ['news', 'a.txt'], add: [], serve: ['--open'], demo: false });
});

test('a port and --no-open keep the demo', () => {
  assert.deepEqual(planOf(['--port', '8000', '--no-open']), { paths: [], add: [], serve: ['--port', '8000'], demo: true });
});

test('a register that the user names never gets the examples', () => {
  assert.deepEqual(planOf(['--register=my.db']), { paths: [], add: ['--register', 'my.db'], serve: ['--register', 'my.db', '--open'], demo: false });
});

test('what only the reading needs goes to add alone', () => {
  assert.deepEqual(planOf(['gold', '--metadata', 'm.csv', '--lang', 'ar']), { paths: ['gold'], add: ['--metadata', 'm.csv', '--lang', 'ar'], serve: ['--lang', 'ar', '--open'], demo: false });
});

test('a file whose name begins with a dash can be given after two dashes', () => {
  const plan = planOf(['--', '-x.txt']);
  assert.ok('paths' in plan && plan.paths[0] === '-x.txt');
});

test('an unknown option and one without its value are refused with a sentence', () => {
  assert.deepEqual(planOf(['--prot', '1']), { problem: 'npm start does not know the option --prot.' });
  assert.deepEqual(planOf(['--port']), { problem: 'The option --port needs a value.' });
});
