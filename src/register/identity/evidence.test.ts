// The reasons by which reports that share no sentence are one, and the near misses that stay apart.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { incoming, PUTIN, summitStory, XI, type Story } from '../../../test/register/readings.ts';
import { openRegister, type Register } from '../index.ts';

function registerOf(t: TestContext, ...stories: Story[]): Register {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  stories.forEach((story, i) => register.add(incoming(story, `${i}-${story.record.article.id}.txt`)));
  return register;
}
const groups = (register: Register, kind: 'meeting' | 'instrument' | 'statement'): string[] =>
  register.list(kind, {}, { limit: 1000 }).rows.map((r) => register.record(r.id)!.told.map((told) => told.article.id).sort().join('+')).sort();
const codes = (register: Register, kind: 'meeting' | 'instrument' | 'statement'): string[] =>
  register.list(kind, {}, { limit: 1000 }).rows.flatMap((r) => register.record(r.id)!.told.map((told) => told.join.code)).sort();

const met = (id: string, published: string | null, sentence: string, meeting: object = {}): Story => summitStory([`عنوان ${id}`, sentence], { id, published }).meeting(sentence, { start: null, ...meeting });

test('persons who meet, told by papers of the same days that know no other meeting of theirs, met once', (t) => {
  const register = registerOf(t, met('a', '2024-05-17', 'بحث بوتين وشي ملف الطاقة.'), met('b', '2024-05-18', 'جمع لقاء الرئيسين بوتين وشي وفدي البلدين.'));
  assert.deepEqual(groups(register, 'meeting'), ['a+b']);
  assert.deepEqual(codes(register, 'meeting'), ['alone', 'same-days-told']);
});

test('papers a week apart, a day that differs, another place or another stage part what the same persons do', (t) => {
  const a = met('a', '2024-05-17', 'بحث بوتين وشي ملف الطاقة.', { place: 'place:beijing' });
  assert.deepEqual(groups(registerOf(t, a, met('b', '2024-05-27', 'التقى بوتين بشي مجددا.')), 'meeting'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, a, met('b', '2024-05-18', 'التقى بوتين بشي مجددا.', { place: 'place:astana' })), 'meeting'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, a, met('b', '2024-05-18', 'يلتقي بوتين بشي غدا.', { status: 'planned' })), 'meeting'), ['a', 'b']);
  const days = [met('a', '2024-05-17', 'التقى بوتين بشي أمس.', { start: '2024-05-16' }), met('b', '2024-05-18', 'التقى بوتين بشي أمس.', { start: '2024-05-17' })];
  assert.deepEqual(groups(registerOf(t, ...days), 'meeting'), ['a', 'b']);
});

test('an article that tells two meetings of the same persons gives its news to neither', (t) => {
  const two = summitStory(['عنوان', 'فقرة أولى.', 'فقرة ثانية.', 'فقرة ثالثة.', 'فقرة رابعة.', 'التقى بوتين بشي في الربيع.', 'التقى بوتين بشي في الخريف.'], { id: 'two', published: '2024-05-17' })
    .meeting('التقى بوتين بشي في الربيع.', { start: null }).meeting('التقى بوتين بشي في الخريف.', { start: null });
  assert.equal(groups(registerOf(t, two, met('b', '2024-05-18', 'جمع لقاء بوتين وشي الوفدين.')), 'meeting').length, 3);
});

const said = (id: string, published: string | null, content: string, source = [XI]): Story => summitStory([`عنوان ${id}`, `وقال: ${content}.`], { id, published }).statement(content, { source });
const FIRST = 'إطالة أمد النزاع حول السدود ستدمر زراعة دول المصب ولا بديل عن التفاوض';
const SECOND = 'لا بديل برأيه عن التفاوض لأن إطالة أمد النزاع حول السدود تدمر زراعة المصب';

test('the same speaker says the same in other words in papers of the same days', (t) => {
  const register = registerOf(t, said('a', '2024-05-17', FIRST), said('b', '2024-05-18', SECOND));
  assert.deepEqual(groups(register, 'statement'), ['a+b']);
  const row = register.list('statement').rows[0]!;
  const joined = register.record(row.id)!.told.find((r) => r.join.code === 'same-content')!;
  assert.match(joined.join.ar, /المتحدث نفسه/u);
  assert.ok(joined.join.score > 0.5 && joined.join.score < 0.9);
});

test('other speakers, later days and other matters stay apart', (t) => {
  assert.deepEqual(groups(registerOf(t, said('a', '2024-05-17', FIRST), said('b', '2024-05-18', SECOND, [PUTIN])), 'statement'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, said('a', '2024-05-17', FIRST), said('b', '2024-06-18', SECOND)), 'statement'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, said('a', '2024-05-17', FIRST), said('b', '2024-05-18', 'لا بديل عن الحوار في شرق أوكرانيا وعلى الأطراف العودة إلى اتفاقات مينسك')), 'statement'), ['a', 'b']);
});

const titled = (id: string, published: string, title: string, instrument: object = {}): Story => {
  const sentence = `وذكر ${id} ${title} مرة أخرى.`;
  const story = summitStory([`عنوان ${id}`, sentence], { id, published });
  return story.instrument(sentence, { kind: 'agreement', status: 'signed', date: null, title: story.span(title), ...instrument });
};

test('a treaty with a name of its own is one in the papers of its weeks, whatever stage they put it in', (t) => {
  const register = registerOf(t, titled('a', '2024-05-17', 'اتفاق سوتشي'), titled('b', '2024-05-29', 'اتفاق سوتشي', { status: 'in force', parties: [] }));
  assert.deepEqual(groups(register, 'instrument'), ['a+b']);
});

test('a plain name needs its parties, and a planned document is not the signed one', (t) => {
  assert.deepEqual(groups(registerOf(t, titled('a', '2024-05-17', 'اتفاقية تعاون'), titled('b', '2024-05-18', 'اتفاقية تعاون', { parties: [] })), 'instrument'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, titled('a', '2024-05-17', 'اتفاق سوتشي'), titled('b', '2024-05-18', 'اتفاق سوتشي', { status: 'planned' })), 'instrument'), ['a', 'b']);
  assert.deepEqual(groups(registerOf(t, titled('a', '2024-05-17', 'اتفاق سوتشي'), titled('b', '2024-05-18', 'اتفاق سوتشي', { parties: ['state:TR', 'state:IR'] })), 'instrument'), ['a', 'b']);
});
