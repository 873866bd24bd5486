import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { openArticle, ArticleError } from '../article/index.ts';
import { toRecord } from '../recognize/reading-json.ts';
import { read } from './index.ts';

const ARTICLE = 'قمة في بكين\n\nبكين 16 مايو 2024 - التقى الرئيس الروسي فلاديمير بوتين نظيره الصيني شي جين بينغ في بكين اليوم الخميس. وقال بوتين إن التجارة بلغت 240 مليار دولار، مؤكدا أن بلاده ستواصل التعاون.';

// Every object with offsets and words, anywhere in a reading.
function spansOf(value: unknown, out: { start: number; end: number; text: string }[] = []): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) for (const v of value) spansOf(v, out);
  else if (value && typeof value === 'object') {
    const v = value as Record<string, unknown>;
    if (typeof v.start === 'number' && typeof v.end === 'number' && typeof v.text === 'string') out.push(v as never);
    for (const inner of Object.values(v)) spansOf(inner, out);
  }
  return out;
}

test('every span of a reading is the exact words at its offsets', () => {
  const record = toRecord(read(openArticle(ARTICLE)), { why: true });
  const spans = spansOf(record);
  assert.ok(spans.length > 30);
  for (const s of spans) assert.equal(record.article.text.slice(s.start, s.end), s.text);
});

test('two readings of the same bytes are equal, to the letter', () => {
  assert.equal(JSON.stringify(toRecord(read(openArticle(ARTICLE)))), JSON.stringify(toRecord(read(openArticle(ARTICLE)))));
});

test('no record of a reading stands without evidence', () => {
  const r = read(openArticle(ARTICLE));
  for (const record of [...r.statements, ...r.meetings, ...r.instruments, ...r.positions, ...r.events, ...r.figures]) assert.ok(record.evidence.length > 0);
  assert.ok(r.statements.length && r.meetings.length && r.figures.length && r.entities.length);
});

test('an article in a language that no reader knows is kept without records', () => {
  const r = read(openArticle('Summit in Beijing\n\nThe two presidents met in Beijing on Thursday and signed a joint statement on trade and security.'));
  assert.equal(r.read, false);
  assert.equal(r.document.language, 'en');
  assert.deepEqual([r.entities, r.statements, r.meetings], [[], [], []]);
});

test('no text makes the reader throw', () => {
  const piece = fc.oneof(
    fc.constantFrom('قال', 'أن', 'إن', 'بوتين', 'الرئيس', 'الروسي', 'فلاديمير بوتين', 'و', 'نقلت', 'وكالة', 'عن', 'قوله', '«', '»', '"', ':', '،', '.', '\n', 'جاء', 'في البيان', 'مؤكدا', 'وكان', 'قد', 'الذي', 'لم', 'اتفق', 'على', '10', '%', 'مليار', 'دولار', '1-', 'التالية:', 'موسكو', 'وبكين', 'الجانبان', 'وفقا لـ', 'بحسب', 'كما', 'ما', 'به', '(', ')', '-', '–', '...', '\u202b', '\ufefb', '\ud800', 'ـ'),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(' ', ''), (parts, glue) => {
    let document;
    try {
      document = openArticle(`عنوان الخبر اليوم\n\n${parts.join(glue)}`, { published: '2024-05-16' });
    } catch (error) {
      assert.ok(error instanceof ArticleError);
      return;
    }
    const record = toRecord(read(document));
    for (const s of spansOf(record)) assert.equal(record.article.text.slice(s.start, s.end), s.text);
  }), { numRuns: 300 });
});
