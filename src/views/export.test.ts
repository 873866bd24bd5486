import assert from 'node:assert/strict';
import test from 'node:test';
import type { ExportRecord } from '../register/index.ts';
import { exportLines } from './export.ts';

const record: ExportRecord = {
  id: 's-1', kind: 'statement', title: { ar: '=شي: «نعم، ولا»', en: 'Xi: "yes, and no"' }, fields: { kind: 'direct', source: ['person:xi-jinping'], topics: ['trade', 'energy'], date: { value: '2024-05-16' } },
  reports: [{ article: { id: 'a', file: 'a.txt', outlet: 'دفتر', published: null, url: null }, id: 's1', evidence: ['سطر\nثان'], spans: [{ start: 0, end: 7 }], fields: {}, join: 'alone', set: null }],
  witnesses: 1, disagreements: [], judged: null, articleState: { changed: 0, withdrawn: 0 },
};

test('JSON lines hold the record as it is, one a line', () => {
  const lines = [...exportLines([record, record], 'jsonl')];
  assert.equal(lines.length, 2);
  assert.deepEqual(JSON.parse(lines[0]!), record);
  assert.ok(!lines[0]!.includes('\n'));
});

test('CSV quotes, keeps each record on a line, and disarms formulas', () => {
  const [head, line] = [...exportLines([record], 'csv')];
  assert.match(head!, /^\ufeffid,kind,type/u);
  assert.match(line!, /^s-1,statement,direct,,2024-05-16,'=شي: «نعم، ولا»,"Xi: ""yes, and no""",person:xi-jinping,trade energy,/u);
  assert.ok(line!.endsWith(',1,دفتر,سطر ثان,1,,'));
});
