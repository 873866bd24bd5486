import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import fc from 'fast-check';
import { analyze } from '../../text/analysis.ts';
import type { Document } from '../../text/document.ts';
import { recognizeFigures } from './figures.ts';
import { readNumber, readOrdinal } from './numbers-read.ts';
import { recognizeTimes } from './times.ts';

const examples = <T>(name: string): T[] => parse(readFileSync(new URL(`./${name}.examples.yml`, import.meta.url), 'utf8')) as T[];

function documentOf(text: string, published: string | null = null): Document {
  return {
    id: 'example', url: null, outlet: null, title: null, author: null, published: published === null ? null : { value: published, from: 'page', span: null },
    language: 'ar', agencies: [], translated: null, text, blocks: text ? [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }] : [],
  };
}

test('numbers in words and digits read as the examples say', () => {
  for (const e of examples<{ text: string; value?: number | null; ordinal?: number }>('numbers')) {
    const got = e.ordinal === undefined ? readNumber(e.text) : readOrdinal(e.text);
    assert.equal(got, e.ordinal ?? e.value, e.text);
  }
});

test('times are found, and only those, with the values that the examples say', () => {
  for (const e of examples<{ text: string; published?: string; finds: string[] }>('times')) {
    const times = recognizeTimes(analyze(documentOf(e.text, e.published)));
    assert.deepEqual(times.map((t) => `${t.text} = ${t.value ?? '-'}`), e.finds, e.text);
  }
});

test('figures are found, and only those, with comparator, value and unit', () => {
  for (const e of examples<{ text: string; finds: string[] }>('figures')) {
    const analysis = analyze(documentOf(e.text));
    const figures = recognizeFigures({ analysis, times: recognizeTimes(analysis) });
    assert.deepEqual(figures.map((f) => `${f.comparator}${f.value} ${f.unit}${f.measure === 'change' ? ' change' : ''}`), e.finds, e.text);
  }
});

test('no string of number, time and unit words makes the recognisers throw, and every span is the text it names', () => {
  const words = ['في', 'من', 'يوم', 'اليوم', 'الخميس', '14', '/', '-', '5', '1436', 'هـ', 'مايو', '(', ')', 'أيار', 'العام', 'الماضي', 'ثلاثة', 'و', 'ونصف', 'مليون', '%', '$', 'دولار', 'الـ', '75', 'الذكرى', 'وثيقتان', 'بين', 'إلى', 'نحو', 'أكثر', 'الساعة', ':', '30', 'مطلع', 'نهاية', 'وقت', 'لاحق', '،', '.', '«', '»', 'الأول', 'القرن', 'كل', 'آخر', 'عشية', '2020', 'النصف', 'صيف', 'عامي', '٫', '٥٠'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), fc.boolean(), (chosen, spaced) => {
    const text = chosen.join(spaced ? ' ' : '');
    const analysis = analyze(documentOf(text, '2024-02-29'));
    const times = recognizeTimes(analysis);
    for (const t of times) assert.equal(text.slice(t.start, t.end), t.text);
    for (const f of recognizeFigures({ analysis, times })) {
      assert.equal(text.slice(f.span.start, f.span.end), f.span.text);
      assert.ok(Number.isFinite(f.value));
    }
  }), { numRuns: 3000, seed: 7 });
});
