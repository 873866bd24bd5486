import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Entity } from '../../../recognize/entity.ts';
import { analyze } from '../../../text/analysis.ts';
import type { Document } from '../../../text/document.ts';
import { recognizeEntities } from '../entities.ts';

interface Wanted { readonly quote: string; readonly id?: string; readonly kind?: string }
interface Example { readonly text: string; readonly date?: string; readonly expect?: readonly Wanted[]; readonly reject?: readonly Wanted[]; readonly near?: boolean }

const examples = parse(readFileSync(new URL('../entities.examples.yml', import.meta.url), 'utf8')) as readonly Example[];

function documentOf(text: string, date: string | null): Document {
  return {
    id: 'example', url: null, outlet: null, title: null, author: null, published: date ? { value: date, from: 'front-matter', span: null } : null,
    language: 'ar', agencies: [], translated: null, text, blocks: [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }],
  };
}

const read = (e: Pick<Example, 'text' | 'date'>) => recognizeEntities({ analysis: analyze(documentOf(e.text, e.date ?? null)), times: [], figures: [] });
const meets = (entity: Entity, w: Wanted): boolean =>
  (!w.id || entity.id === w.id) && (!w.kind || entity.kind === w.kind) && entity.mentions.some((m) => m.text === w.quote);

for (const e of examples) {
  test(`${e.reject || !e.expect?.length ? 'no false mention in' : 'mentions of'} «${e.text}»${e.date ? ` (${e.date})` : ''}`, () => {
    const { entities } = read(e);
    const shown = entities.map((x) => `${x.id}: ${x.mentions.map((m) => m.text).join(', ')}`).join('\n');
    for (const w of e.expect ?? []) assert.ok(entities.some((x) => meets(x, w)), `${w.quote} is not ${w.id ?? w.kind}\n${shown}`);
    if (e.expect?.length === 0) assert.equal(entities.length, 0, shown);
    for (const w of e.reject ?? []) assert.ok(!entities.some((x) => meets(x, w)), `${w.quote} was taken\n${shown}`);
  });
}

test('there are sixty examples that match and sixty that must not, half of these near misses', () => {
  const not = examples.filter((e) => e.reject || !e.expect?.length);
  assert.ok(examples.length - not.length >= 60, `${examples.length - not.length}`);
  assert.ok(not.length >= 60, `${not.length}`);
  assert.ok(not.filter((e) => e.near).length * 2 >= not.length);
});

test('every mention and every reference holds its exact words, and references do not overlap', () => {
  for (const e of examples) {
    const index = read(e);
    for (const x of index.entities) for (const m of x.mentions) assert.equal(e.text.slice(m.start, m.end), m.text);
    let end = 0;
    for (const r of index.references) {
      assert.equal(e.text.slice(r.span.start, r.span.end), r.span.text);
      assert.ok(r.from >= end && index.byId(r.entity), r.span.text);
      assert.equal(index.at(r.from), r);
      end = r.to;
    }
  }
});

test('the same document always gives the same entities', () => {
  for (const e of examples.slice(0, 20)) assert.deepEqual(read(e).entities, read(e).entities);
});

test('no text makes the recogniser throw', () => {
  for (const text of ['و', 'ل«', 'الرئيس', 'الرئيس الروسي', 'نظيره', 'بن', 'الرئيسان الروسي', '، الوزير', '«»', 'قال', '10 وثائق', 'Kremlin', '\ud800 بوتين', 'مدينة', 'السفير لدى', 'وزير خارجية', 'الأمين العام لـ«']) read({ text });
});
