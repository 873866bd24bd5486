// Citations as reference managers read them: parsed back by the formats' own rules, with the characters that break careless writers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CITATION_FORMATS, cite, type Reference } from './index.ts';
import { dateOf } from './reference.ts';

const full: Reference = {
  record: 's-abc', quotes: ['نرفض العقوبات الأحادية'], speakers: ['ليلى الحسن'], title: '50% أكثر: تجارة {R&D} بـ 3$ في #غد_قريب ~ \\', author: 'Salem and Sons, Ltd', outlet: 'الأفق',
  published: { year: 2024, month: 5, day: 16 }, language: 'ar', url: 'https://ofoq.example/a_b?x=1&y={2}%20', link: 'http://localhost:4170/r/s-abc', accessed: '2025-01-02',
};
const bare: Reference = { ...full, title: null, author: null, outlet: null, published: null, url: null, accessed: null, speakers: [] };

/** Fields of a BibTeX entry, by counting braces as BibTeX does (a backslash hides none of them from the count). */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const found of entry.matchAll(/^ {2}(\w+) = (.*?),?$/gmu)) fields.set(found[1]!, found[2]!);
  return fields;
}

test('BibTeX: an article of a newspaper, special characters escaped, braces balanced, names kept whole', () => {
  const entry = cite(full, 'bibtex');
  const fields = fieldsOf(entry);
  assert.match(entry, /^@article\{mahdar-s-abc-2024,\n/u);
  assert.equal(fields.get('title'), '{{50\\% أكثر: تجارة \\{R\\&D\\} بـ 3\\$ في \\#غد\\_قريب \\textasciitilde{} \\textbackslash{}}}');
  assert.equal(fields.get('author'), '{{Salem and Sons, Ltd}}');
  assert.deepEqual(['journal', 'year', 'month', 'day', 'urldate', 'langid'].map((f) => fields.get(f)), ['{الأفق}', '{2024}', 'may', '{16}', '{2025-01-02}', '{arabic}']);
  assert.equal(fields.get('url'), '{https://ofoq.example/a_b?x=1&y=%7B2%7D%20}');
  let depth = 0;
  for (const sign of entry) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
});

test('RIS: NEWS with the tags of newspapers, one line per value, CR LF', () => {
  const entry = cite({ ...full, title: 'سطر\nوسطر' }, 'ris');
  const lines = entry.split('\r\n');
  assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ['TY  - NEWS', 'ER  - ', '']);
  for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /u);
  for (const line of ['TI  - سطر وسطر', 'T2  - الأفق', 'PY  - 2024', 'DA  - 2024/05/16/', 'AU  - Salem and Sons, Ltd', 'Y2  - 2025/01/02/']) assert.ok(lines.includes(line), line);
  assert.ok(cite({ ...full, published: { year: 2024, month: 5, day: null } }, 'ris').includes('DA  - 2024/05//\r\n'));
});

test('CSL-JSON: article-newspaper with date-parts; no field is there without a value', () => {
  const [item] = JSON.parse(cite(full, 'csl')) as Record<string, unknown>[];
  assert.equal(item!['type'], 'article-newspaper');
  assert.deepEqual(item!['issued'], { 'date-parts': [[2024, 5, 16]] });
  assert.deepEqual(item!['author'], [{ literal: 'Salem and Sons, Ltd' }]);
  assert.equal(item!['container-title'], 'الأفق');
  const [little] = JSON.parse(cite(bare, 'csl')) as Record<string, unknown>[];
  assert.deepEqual(Object.keys(little!).sort(), ['URL', 'id', 'language', 'note', 'type']);
  assert.equal(little!['URL'], bare.link);
});

test('what is not known is left out in every format, and nothing reads null or undefined', () => {
  for (const format of CITATION_FORMATS) assert.doesNotMatch(cite(bare, format), /null|undefined|NaN/u, format);
  assert.match(cite(bare, 'text'), /صحيفة غير مسمّاة، بلا تاريخ/u);
  assert.deepEqual([dateOf('2024-05-16T10:00+03:00'), dateOf('2024'), dateOf('قريبًا'), dateOf(null)], [{ year: 2024, month: 5, day: 16 }, { year: 2024, month: null, day: null }, null, null]);
});
