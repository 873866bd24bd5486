// Reads every example of examples/ and holds the reading against what a careful analyst would have written down.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { read } from '../../src/reader/index.ts';
import type { Reading } from '../../src/recognize/reading.ts';
import type { TextSpan } from '../../src/text/span.ts';
import { EXAMPLES, exampleFiles, expectation, expectationNames, KINDS } from './expectation.ts';
import type { Expectation } from './expectation.ts';
import { missing } from './match.ts';
import { idsOf } from './names.ts';

const article: Partial<typeof import('../../src/article/index.ts')> = await import('../../src/article/index.ts');
const open = article.openArticle;
const skip = open ? false : 'src/article has no openArticle yet';

const stem = (file: string) => file.replace(/\.[a-z]+$/u, '');
const readings = new Map<string, Reading>();
function readingOf(file: string): Reading {
  const known = readings.get(file);
  if (known) return known;
  const reading = read(open!(readFileSync(join(EXAMPLES, file)), { name: file }));
  readings.set(file, reading);
  return reading;
}

const evidenceOf = (record: object): readonly TextSpan[] => {
  const { evidence = [], content = null } = record as { evidence?: readonly TextSpan[]; content?: TextSpan | null };
  return content ? [...evidence, content] : evidence;
};
const bearing = ['meetings', 'instruments', 'statements', 'positions', 'events', 'figures'] as const;
const records = (reading: Reading): readonly object[] => bearing.flatMap((kind) => [...reading[kind]]);

/** Sentences on everything that must not be there and is. */
function forbidden(wanted: Expectation, reading: Reading): readonly string[] {
  const not = wanted.must_not ?? {};
  const { document } = reading;
  const out: string[] = [];
  for (const line of not.lines ?? []) {
    const blocks = document.blocks.filter((b) => b.text.startsWith(line));
    for (const span of records(reading).flatMap(evidenceOf)) {
      if (blocks.some((b) => b.start < span.end && span.start < b.end)) out.push(`a record stands on the line “${line}…”: ${span.text.slice(0, 60)}`);
    }
  }
  for (const name of not.participants ?? []) {
    const ids = idsOf(name, reading);
    for (const m of reading.meetings) if (m.participants.some((p) => ids.has(p))) out.push(`${name} takes part in a meeting`);
  }
  for (const name of not.statement_sources ?? []) {
    const ids = idsOf(name, reading);
    for (const s of reading.statements) if (s.source.some((p) => ids.has(p))) out.push(`${name} says: ${s.content.text.slice(0, 60)}`);
  }
  for (const words of not.text ?? []) if (document.text.includes(words)) out.push(`the text has “${words}”`);
  if (not.guessed_dates) {
    const day = /^\d{4}-\d\d-\d\d/u;
    for (const t of reading.times) if (day.test(t.value ?? '')) out.push(`a day is fixed: ${t.text} = ${t.value}`);
    for (const m of reading.meetings) if (day.test(m.start ?? '')) out.push(`a meeting is dated ${m.start}`);
  }
  return out;
}

function wrongFacts(wanted: Expectation, reading: Reading): readonly string[] {
  const { document } = reading;
  const out: string[] = [];
  const same = (what: string, is: unknown, want: unknown) => { if (want !== undefined && is !== want) out.push(`${what} is ${JSON.stringify(is)}, wanted ${JSON.stringify(want)}`); };
  same('outlet', document.outlet, wanted.article.outlet);
  same('published', document.published?.value.slice(0, 10) ?? null, wanted.article.published);
  same('language', document.language, wanted.article.language);
  same('read', reading.read, wanted.article.read);
  for (const agency of wanted.article.agencies ?? []) if (!document.agencies.includes(agency)) out.push(`agency ${agency} is not among ${JSON.stringify(document.agencies)}`);
  for (const [role, lines] of Object.entries(wanted.lines ?? {})) {
    for (const line of lines) {
      const blocks = document.blocks.filter((b) => b.text.startsWith(line));
      if (!blocks.length) out.push(`no line begins “${line}”`);
      else if (!blocks.some((b) => b.role === role)) out.push(`“${line}…” is ${blocks[0]!.role}, wanted ${role}`);
    }
  }
  return out;
}

describe('the examples are read as an analyst would', { skip }, () => {
  let todo = 0;
  const lines: string[] = [];
  after(() => {
    if (lines.length) console.log(`golden: ${todo} wanted records are not found yet:\n  ${lines.join('\n  ')}`);
  });

  test('every example has its expectation, and every expectation its example', () => {
    assert.deepEqual(expectationNames(), exampleFiles().map(stem).sort());
    assert.deepEqual(expectationNames().map((name) => expectation(name).example), [...exampleFiles()].sort((a, b) => (stem(a) < stem(b) ? -1 : 1)));
  });

  for (const file of exampleFiles()) {
    test(`${file}: what it says of itself, and the roles of its lines`, () => {
      assert.deepEqual(wrongFacts(expectation(stem(file)), readingOf(file)), []);
    });

    test(`${file}: what must be found is found`, () => {
      const wanted = expectation(stem(file));
      const reading = readingOf(file);
      const lost = KINDS.flatMap((kind) => (wanted.must[kind] ?? []).map((w) => missing(kind, w, reading)).filter((s) => s !== null));
      for (const kind of KINDS) {
        for (const w of wanted.todo?.[kind] ?? []) {
          const still = missing(kind, w, reading);
          if (still) todo++;
          lines.push(`${file}: ${still ?? `${kind}: ${JSON.stringify(w)}: found now, move it to must`}`);
        }
      }
      assert.deepEqual(lost, []);
    });

    test(`${file}: nothing stands on furniture, teasers or second articles, and nothing is guessed`, () => {
      assert.deepEqual(forbidden(expectation(stem(file)), readingOf(file)), []);
    });

    test(`${file}: every record stands on its exact words, in lines that bear records`, () => {
      const reading = readingOf(file);
      const { text, blocks } = reading.document;
      const quiet = blocks.filter((b) => ['teaser', 'foreign', 'chrome', 'byline', 'dateline'].includes(b.role));
      for (const record of records(reading)) {
        assert.ok(evidenceOf(record).length > 0);
        for (const span of evidenceOf(record)) {
          assert.equal(text.slice(span.start, span.end), span.text);
          assert.ok(!quiet.some((b) => b.start < span.end && span.start < b.end), span.text);
        }
      }
    });
  }
});
