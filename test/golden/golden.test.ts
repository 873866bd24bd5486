// Reads every example of examples/ and holds the reading against what a careful analyst would have written down.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { exampleFiles, expectation, expectationNames, KINDS, nameOf, readingOf } from './expectation.ts';
import { evidenceOf, forbidden, recordsOf, wrongFacts } from './facts.ts';
import { missing } from './match.ts';

describe('the examples are read as an analyst would', () => {
  const todo: string[] = [];
  const found: string[] = [];
  after(() => {
    if (todo.length) console.log(`golden: ${todo.length} wanted things are not found yet:\n  ${todo.join('\n  ')}`);
    if (found.length) console.log(`golden: ${found.length} are found now and may move to must (node test/golden/sort.ts):\n  ${found.join('\n  ')}`);
  });

  test('every example has its expectation, and every expectation its example', () => {
    assert.deepEqual(expectationNames(), exampleFiles().map(nameOf).sort());
    for (const file of exampleFiles()) assert.equal(expectation(nameOf(file)).example, file);
  });

  for (const file of exampleFiles()) {
    test(`${file}: what it says of itself, and the roles of its lines`, () => {
      const wanted = expectation(nameOf(file));
      const known = new Set(wanted.todo_facts);
      const wrong = wrongFacts(wanted, readingOf(file));
      for (const fact of known) (wrong.includes(fact) ? todo : found).push(`${file}: ${fact}`);
      assert.deepEqual(wrong.filter((fact) => !known.has(fact)), []);
    });

    test(`${file}: what must be found is found`, () => {
      const wanted = expectation(nameOf(file));
      const reading = readingOf(file);
      for (const kind of KINDS) {
        for (const w of wanted.todo?.[kind] ?? []) {
          const still = missing(kind, w, reading);
          if (still) todo.push(`${file}: ${still}`);
          else found.push(`${file}: ${kind}: ${JSON.stringify(w)}`);
        }
      }
      assert.deepEqual(KINDS.flatMap((kind) => (wanted.must[kind] ?? []).map((w) => missing(kind, w, reading)).filter((s) => s !== null)), []);
    });

    test(`${file}: nothing stands on furniture, teasers or second articles, and nothing is guessed`, () => {
      assert.deepEqual(forbidden(expectation(nameOf(file)), readingOf(file)), []);
    });

    test(`${file}: every record stands on its exact words, in lines that bear records`, () => {
      const reading = readingOf(file);
      const { text, blocks } = reading.document;
      const quiet = blocks.filter((b) => ['teaser', 'foreign', 'chrome', 'byline', 'dateline'].includes(b.role));
      for (const record of recordsOf(reading)) {
        assert.ok(evidenceOf(record).length > 0);
        for (const span of evidenceOf(record)) {
          assert.equal(text.slice(span.start, span.end), span.text);
          assert.ok(!quiet.some((b) => b.start < span.end && span.start < b.end), span.text);
        }
      }
    });
  }
});
