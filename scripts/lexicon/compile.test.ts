import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { compile } from './compile.ts';
import { show } from './problem.ts';

const faults = (source: string): string[] => compile('src/x/a.yml', source).problems.map(show);

test('a lexicon becomes JSON with one line per entry', () => {
  assert.equal(compile('src/x/a.yml', 'words:\n  - نعم\n  - لا\n').json, '{"words":[\n"نعم",\n"لا"\n]}\n');
});

test('a form that stands twice in one list is told with its line', () => {
  assert.deepEqual(faults('words:\n  - نعم\n  - لا\n  - نعم\n'), ['src/x/a.yml:4: listed twice: نعم']);
});

test('two entries with one id are told', () => {
  assert.deepEqual(faults('rows:\n  - id: a\n  - id: b\n  - id: a\n'), ['src/x/a.yml:4: the id a is taken already']);
});

test('a line with both writing directions is told unless it says that it is mixed', () => {
  assert.equal(faults('words: [نعم, yes]\n').length, 1);
  assert.equal(faults('words:\n  - زر Close\n').length, 1);
  assert.deepEqual(faults('words:\n  - زر Close # mixed\n'), []);
  assert.deepEqual(faults('ar: نعم\nen: yes\n'), [], 'a key is no writing direction');
});

test('broken YAML and repeated keys are told with their lines', () => {
  assert.match(faults('a: 1\nb: [\n')[0] ?? '', /^src\/x\/a\.yml:\d+: /u);
  assert.match(faults('a: 1\na: 2\n')[0] ?? '', /^src\/x\/a\.yml:2: /u);
});
