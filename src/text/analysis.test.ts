import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze } from './analysis.ts';
import { cuts, lookupIn, stemStart } from './clitics.ts';
import type { Document } from './document.ts';
import { contains, overlap, spanOf, trimSpan } from './span.ts';

function documentOf(text: string): Document {
  return {
    id: 'x', url: null, outlet: null, title: null, author: null, published: null, language: 'ar', agencies: [], translated: null, text,
    blocks: text ? [{ start: 0, end: text.length, text, role: 'body', rule: 'test' }] : [],
  };
}
const words = (text: string): string[] => analyze(documentOf(text)).tokens.map((t) => t.raw);
const quoted = (text: string): string[] => {
  const a = analyze(documentOf(text));
  return a.quotations.map((q) => text.slice(a.tokens[q.open]!.end, a.tokens[q.close]?.start ?? text.length));
};
const sentences = (text: string): string[] => analyze(documentOf(text)).sentences.map((s) => text.slice(s.start, s.end));

test('every token is the text at its offsets, and sentences cover all tokens once, for any text', () => {
  const anything = fc.array(fc.oneof(fc.constantFrom('قال', ' ', '.', '«', '»', '"', '“', '”', ':', '،', '\n', 'أن', '10', 'ـ', '\u200f', '\ud800', '(', ')', '...', "'"), fc.string({ maxLength: 3 })), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(anything, (text) => {
    const a = analyze(documentOf(text));
    for (const t of a.tokens) assert.equal(text.slice(t.start, t.end), t.raw);
    assert.equal(a.sentences.reduce((n, s) => n + s.to - s.from, 0), a.tokens.length);
    for (const q of a.quotations) assert.ok(q.open < q.close);
  }));
});

test('a tatweel, a digit or a quotation mark ends a word that carries a clitic', () => {
  assert.deepEqual(words('الـ75 لـ«الأمم» وب30%'), ['الـ', '75', 'لـ', '«', 'الأمم', '»', 'وب', '30', '%']);
});

test('quotations of all styles are paired, also nested and turned round', () => {
  assert.deepEqual(quoted('قال: «نعم» ثم “لا” ثم "ربما".'), ['نعم', 'لا', 'ربما']);
  assert.deepEqual(quoted('أكد "دور رابطة "آسيان" كعنصر" أمس'), ['دور رابطة "آسيان" كعنصر', 'آسيان']);
  assert.deepEqual(quoted('قال ”كلام طويل“ ومضى'), ['كلام طويل']);
});

test('a quotation that never closes ends with its block', () => {
  assert.deepEqual(quoted('قال: «لن نقبل بذلك'), ['لن نقبل بذلك']);
});

test('a stop inside a quotation does not end the sentence that holds it', () => {
  assert.deepEqual(sentences('قال: «انتهى الأمر. لن نعود». وغادر القاعة.'), ['قال: «انتهى الأمر. لن نعود».', 'وغادر القاعة.']);
});

test('an abbreviation does not end a sentence', () => {
  assert.deepEqual(sentences('نقلت (أ.ب) عن د. محمد سعيد ذلك. ثم مضى.'), ['نقلت (أ.ب) عن د. محمد سعيد ذلك.', 'ثم مضى.']);
});

test('a word is cut only where the rest stands in the table', () => {
  const table = new Map([['الصين', 'CN'], ['بكين', 'BJ']]);
  const at = lookupIn(table);
  const of = (text: string): string | null => {
    const token = analyze(documentOf(text)).tokens[0]!;
    const hit = at(token);
    return hit && `${hit.value} ${text.slice(stemStart(token, hit.cut))}`;
  };
  assert.equal(of('وبكين'), 'CN بكين'.replace('CN', 'BJ'));
  assert.equal(of('بكين'), 'BJ بكين');
  assert.equal(of('بالصين'), 'CN الصين');
  assert.equal(of('للصين'), 'CN للصين');
  assert.equal(of('كين'), null);
  assert.deepEqual(cuts('والصين').map((c) => `${c.pro}+${c.stem}`), ['+والصين', 'و+الصين']);
});

test('spans are half-open, and an impossible one is a mistake of the caller', () => {
  assert.deepEqual(spanOf('قال بوتين', 4, 9), { start: 4, end: 9, text: 'بوتين' });
  assert.throws(() => spanOf('قال', 2, 2), RangeError);
  assert.throws(() => spanOf('قال', 0, 9), RangeError);
  assert.equal(overlap({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
  assert.equal(contains({ start: 0, end: 3 }, { start: 1, end: 3 }), true);
  assert.deepEqual(trimSpan('  نص ', { start: 0, end: 5 }), { start: 2, end: 4, text: 'نص' });
  assert.equal(trimSpan('   ', { start: 0, end: 3 }), null);
});
