import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { analyze } from '../../text/analysis.ts';
import type { Document } from '../../text/document.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import type { WithEntities } from './context.ts';
import { recognizeEntities } from './entities.ts';
import { recognizeFigures } from './figures.ts';
import { recognizeTimes } from './times.ts';

function contextOf(text: string): WithEntities {
  const document: Document = {
    id: 'example', url: null, outlet: null, title: null, author: null, published: { value: '2024-05-16', from: 'page', span: null }, language: 'ar', agencies: [], translated: null, text,
    blocks: text ? [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }] : [],
  };
  const analysis = analyze(document);
  const times = recognizeTimes(analysis);
  const figures = recognizeFigures({ analysis, times });
  return { analysis, times, figures, entities: recognizeEntities({ analysis, times, figures }) };
}

function shown(context: WithEntities, c: Clause): string {
  const { tokens } = context.analysis;
  const p = c.predicate;
  const said = p ? `${p.negated ? 'not ' : ''}${p.modality ? `${p.modality} ` : ''}${tokens[p.at]!.raw}${p.modal >= 0 ? ` < ${tokens[p.modal]!.raw}` : ''}` : '-';
  const s = c.subject;
  return `${c.kind}: ${said} | ${s ? `${s.entities.join(' + ') || (s.kind === 'speaker' ? 'speaker' : tokens[s.from]!.raw)} ${s.how}` : '-'}`;
}

test('sentences fall into their clauses, each with its predicate and its subject', () => {
  const examples = parse(readFileSync(new URL('./clauses.examples.yml', import.meta.url), 'utf8')) as { text: string; clauses: string[] }[];
  for (const e of examples) {
    const context = contextOf(e.text);
    assert.deepEqual(clausesOf(context).all.map((c) => shown(context, c)), e.clauses, e.text);
  }
});

test('every token of a sentence lies in a clause, clauses nest, and none is left open', () => {
  const words = ['قال', 'الوزير', 'إن', 'أن', 'وأن', 'أنها', '«', '»', '"', ':', '.', '،', 'روسيا', 'والصين', 'لم', 'لن', 'لا', 'ليس', 'ستواصل', 'وستعمل', 'الذي', 'التي', 'إذا', 'بينما', 'لكن', 'مؤكدا', 'وأضاف', 'كان', 'يجب', 'من', 'الضروري', 'دعم', 'رفض', 'لتعزيز', 'ليكون', '(', ')', 'إلا', 'غير', 'كما', 'وهو', 'في', 'حال', '2023', '...'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 24 }), (chosen) => {
    const context = contextOf(chosen.join(' '));
    const clauses = clausesOf(context);
    for (const c of clauses.all) {
      assert.ok(c.from <= c.to, chosen.join(' '));
      const parent = clauses.all[c.parent];
      if (parent) assert.ok(parent.from <= c.from && c.to <= parent.to, chosen.join(' '));
      if (c.predicate) assert.ok(c.predicate.at >= c.from && c.predicate.at < c.to, chosen.join(' '));
    }
    for (const s of context.analysis.sentences) assert.ok(clauses.ofSentence(s.i).length > 0);
  }), { numRuns: 400 });
});

test('the clauses of a long text are cut in linear time', () => {
  const sentence = 'قال الوزير إن بلاده ستواصل دعم الحوار الذي بدأ في القاهرة، وأضاف أن الجانبين اتفقا على عقد جولة جديدة. ';
  const time = (n: number): number => {
    // The quickest of three: other work on the machine only ever adds.
    return Math.min(...[0, 1, 2].map(() => {
      const context = contextOf(sentence.repeat(n));
      const start = performance.now();
      clausesOf(context);
      return performance.now() - start;
    }));
  };
  time(200);
  const short = Math.max(time(200), 1);
  assert.ok(time(2000) < short * 40);
});
