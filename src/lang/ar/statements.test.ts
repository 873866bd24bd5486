import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Document } from '../../text/document.ts';
import { readArabic } from './index.ts';

interface Example { readonly text: string; readonly finds: readonly string[]; readonly near?: boolean; readonly todo?: string }
const examples = parse(readFileSync(new URL('./statements.examples.yml', import.meta.url), 'utf8')) as Example[];

function documentOf(text: string): Document {
  return {
    id: 'example', url: null, outlet: null, title: null, author: null, published: { value: '2024-05-16', from: 'page', span: null },
    language: 'ar', agencies: [], translated: null, text, blocks: [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }],
  };
}

const rows = (text: string): string[] => readArabic(documentOf(text)).statements.map((s) => `${s.kind} ${s.source.join(' + ')}${s.via.length ? ` < ${s.via.join(' > ')}` : ''}: ${s.content.text}`);

// Where an example says person:* the id of an unnamed speaker is left open.
const anyone = (example: Example, found: readonly string[]): readonly string[] => found.map((row, k) => (example.finds[k]?.includes('person:*') ? row.replace(/person:[^ :]+/u, 'person:*') : row));

for (const example of examples.filter((e) => !e.todo)) {
  test(`${example.finds.length ? 'reads' : 'reads nothing said in'} “${example.text}”`, () => assert.deepEqual(anyone(example, rows(example.text)), example.finds));
}

test('a known gap of the examples is counted, and none is closed without being told', (t) => {
  const gaps = examples.filter((e) => e.todo);
  t.diagnostic(`${gaps.length} gaps: ${gaps.map((g) => g.todo).join('; ')}`);
  for (const gap of gaps) assert.notDeepEqual(rows(gap.text), gap.finds, `this gap is closed, take its todo away: ${gap.text}`);
});

test('every statement says which rule made it and of which words', () => {
  const [statement] = readArabic(documentOf('أكدت بكين أن الاتفاق سيدخل حيز التنفيذ قريبا.')).statements;
  assert.equal(statement!.derivation.rule, 'ar/statements/verb-subject');
  assert.deepEqual(statement!.derivation.parts.map((p) => [p.name, p.span.text]), [['cue', 'أكدت'], ['speaker', 'بكين'], ['content', 'الاتفاق سيدخل حيز التنفيذ قريبا']]);
});
