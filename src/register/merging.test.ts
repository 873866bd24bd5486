import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { incoming, PUTIN, Story, summitStory, XI } from '../../test/register/readings.ts';
import { openRegister, type Register } from './index.ts';

function registerOf(t: TestContext, ...stories: Story[]): Register {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  stories.forEach((story, i) => register.add(incoming(story, `${i}-${story.record.article.id}.txt`)));
  return register;
}
/** Groups of article ids by record, for one kind. */
const groups = (register: Register, kind: 'meeting' | 'instrument' | 'statement' | 'figure' | 'position' = 'meeting'): string[] =>
  register.list(kind, {}, { limit: 1000 }).rows.map((r) => register.record(r.id)!.told.map((told) => told.article.id).sort().join('+')).sort();

const anniversary = (id: string, about: object = {}): Story =>
  summitStory([`لقاء ${id} بين بوتين وشي`, `التقى بوتين شي في القاعة ${id}.`, `ويأتي اللقاء في الذكرى الـ75 لإقامة العلاقات بين روسيا والصين، بحسب ${id}.`], { id, ...about }).meeting(`التقى بوتين شي في القاعة ${id}.`);
const plain = (id: string, about: object = {}, meeting: object = {}): Story =>
  summitStory([`خبر ${id}`, `اجتمع بوتين وشي، كما كتب ${id} في صفحته الأولى.`], { id, ...about }).meeting(`اجتمع بوتين وشي، كما كتب ${id} في صفحته الأولى.`, meeting);

test('undated reports that share a rare occasion are one meeting, and the reason is kept in both languages', (t) => {
  const register = registerOf(t, anniversary('a'), anniversary('b'), plain('c'));
  assert.deepEqual(groups(register), ['a+b', 'c']);
  const [merged] = register.list('meeting', {}, { sort: 'reports' }).rows;
  const joined = register.record(merged!.id)!.told.find((r) => r.join.with !== null)!;
  assert.equal(joined.join.code, 'same-occasion');
  assert.match(joined.join.en, /75/u);
  assert.match(joined.join.ar, /75/u);
});

test('undated reports of the same two men never merge for lack of conflict', (t) => {
  assert.deepEqual(groups(registerOf(t, plain('a'), plain('b'), plain('c'), plain('d', { published: '2024-05-16' }))), ['a', 'b', 'c', 'd']);
});

test('an occasion that two different meetings share proves neither, in whatever order they come', (t) => {
  const may = anniversary('may', { published: '2024-05-16' });
  may.record.meetings[0]!.start = '2024-05-16';
  const october = anniversary('oct', { published: '2024-10-22' });
  october.record.meetings[0]!.start = '2024-10-22';
  const undated = anniversary('x');
  for (const order of [[may, october, undated], [undated, may, october], [october, undated, may]]) assert.deepEqual(groups(registerOf(t, ...order)), ['may', 'oct', 'x']);
});

test('dated reports merge on the same day with the same persons, and only then', (t) => {
  const on = (id: string, start: string, more: object = {}): Story => plain(id, { published: start }, { start, ...more });
  const register = registerOf(t, on('a', '2023-03-21'), on('b', '2023-03-21', { place: 'place:kazan' }), on('c', '2023-03-20'), on('d', '2023-03-21', { status: 'planned' }), on('e', '2023-03-21', { format: 'call' }));
  assert.deepEqual(groups(register), ['a+b', 'c', 'd', 'e']);
});

test('other persons of the same states on the same day are another meeting', (t) => {
  const ministers = new Story(['خبر الوزيرين', 'اجتمع لافروف مع وانغ يي.'], { id: 'ministers', published: '2024-05-16' }).entity('person:sergei-lavrov', 'لافروف').entity('person:wang-yi', 'وانغ يي')
    .meeting('اجتمع لافروف مع وانغ يي.', { format: 'talks', participants: ['person:sergei-lavrov', 'person:wang-yi'], start: '2024-05-16' });
  assert.deepEqual(groups(registerOf(t, plain('a', { published: '2024-05-16' }, { start: '2024-05-16' }), ministers)), ['a', 'ministers']);
});

test('a later report that fits two records joins them to one', (t) => {
  const dated = plain('a', { published: '2024-05-16' }, { start: '2024-05-16' });
  const undated = anniversary('b');
  const bridge = anniversary('c', { published: '2024-05-16' });
  bridge.record.meetings[0]!.start = '2024-05-16';
  const register = registerOf(t, dated, undated, bridge);
  assert.deepEqual(groups(register), ['a+b+c']);
  const [row] = register.list('meeting').rows;
  assert.equal(row!.date.value, '2024-05-16');
  assert.deepEqual(register.record(row!.id)!.told.map((r) => r.join.code).sort(), ['alone', 'same-day', 'same-occasion'], 'every join keeps its reason');
  assert.ok(register.remove('c'));
  assert.deepEqual(groups(register), ['a', 'b'], 'without the bridge nothing holds them together');
});

test('visits merge by visitor and host, not by the pair', (t) => {
  const visit = (id: string, participants: string[]): Story => plain(id, { published: '2024-05-16' }, { format: 'visit', participants, start: '2024-05-16' });
  assert.deepEqual(groups(registerOf(t, visit('a', [PUTIN, 'state:CN']), visit('b', [PUTIN, 'state:CN']), visit('c', [XI, 'state:RU']))), ['a+b', 'c']);
});

test('documents merge by title, day or occasion; counted sets and others stay apart', (t) => {
  const titled = (id: string, title: string): Story => {
    const story = summitStory([`خبر ${id}`, `وقع الطرفان ${title} في ختام ${id}.`], { id });
    return story.instrument(`وقع الطرفان ${title} في ختام ${id}.`, { title: story.span(title) });
  };
  const counted = (id: string): Story => summitStory([`خبر ${id}`, `ووقع الجانبان عشر وثائق، كما ذكر ${id} أمس.`], { id }).instrument(`ووقع الجانبان عشر وثائق، كما ذكر ${id} أمس.`, { kind: 'documents' });
  const register = registerOf(t, titled('a', 'بيان تعميق الشراكة الاستراتيجية'), titled('b', 'بيان تعميق الشراكة الاستراتيجية'), titled('c', 'بيان خطة التنمية حتى عام 2030'), counted('d'), counted('e'));
  assert.deepEqual(groups(register, 'instrument'), ['a+b', 'c', 'd', 'e']);
});

test('statements merge by speaker and words, whole or shortened', (t) => {
  const words = 'نرفض عقلية الحرب الباردة ونتمسك بنظام دولي عادل يقوم على القانون ومساواة الدول جميعا';
  const say = (id: string, content: string, source = XI): Story => summitStory([`خبر ${id}`, `وقال: ${content}.`], { id }).statement(content, { source: [source] });
  const register = registerOf(t, say('a', words), say('b', `و${words}`), say('c', words.slice(0, words.indexOf(' يقوم'))), say('d', words, PUTIN), say('f', `${words} منذ عام 2014`), say('g', `${words} منذ عام 2015`), say('e', 'نرحب بتعاون أوسع في الطاقة والنقل والزراعة مع الدول المجاورة'));
  assert.deepEqual(groups(register, 'statement'), ['a+b+c+f', 'd', 'e', 'g']);
});

test('figures merge by quantity and by what is counted, years apart stay apart', (t) => {
  const trade = (id: string, value: number, what: string, as_of: string | null): Story => {
    const story = summitStory([`خبر ${id}`, `بلغ ${what} ${value} دولار.`], { id });
    return story.figure(`بلغ ${what} ${value} دولار.`, value, { what: story.span(what), as_of });
  };
  const register = registerOf(t, trade('a', 240e9, 'حجم التبادل التجاري بين البلدين', '2023'), trade('b', 240e9, 'حجم التبادل التجاري', '2023'), trade('c', 240e9, 'حجم التبادل التجاري', '2024'),
    trade('d', 240e9, 'قيمة عقود السلاح', '2023'), trade('e', 2, 'يومان من الزيارة', null), trade('f', 2, 'عامان على الحرب', null));
  assert.deepEqual(groups(register, 'figure'), ['a+b', 'c', 'd', 'e', 'f']);
});

test('positions keep their wordings apart, and the same wording is one with both reports', (t) => {
  const hold = (id: string, content: string): Story => summitStory([`خبر ${id}`, content], { id }).position(content);
  assert.deepEqual(groups(registerOf(t, hold('a', 'تعارض الصين توسع حلف الناتو شرقا'), hold('b', 'تعارض الصين توسع حلف الناتو شرقا'), hold('c', 'تدعو الصين الحلف إلى وقف زحفه نحو آسيا')), 'position'), ['a+b', 'c']);
});

test('the order of adding does not change the groups', (t) => {
  const stories = (): Story[] => {
    const dated = (id: string, start: string, more: object = {}): Story => plain(id, { published: start }, { start, ...more });
    return [anniversary('u1'), anniversary('u2'), dated('a', '2022-02-04'), dated('b', '2022-02-04'), dated('c', '2023-03-21'), plain('p'), dated('w', '2022-09-15', { place: 'place:beijing' }), plain('v', { published: '2022-09-19' }, { start: '2022-W37', place: 'place:beijing' })];
  };
  const first = groups(registerOf(t, ...stories()));
  assert.deepEqual(first, ['a+b', 'c', 'p', 'u1+u2', 'v+w']);
  let seed = 11;
  for (let n = 0; n < 12; n++) {
    const shuffled = stories().map((story) => ({ story, key: (seed = (Math.imul(seed, 48271) >>> 0) % 2147483647) })).sort((x, y) => x.key - y.key).map((x) => x.story);
    assert.deepEqual(groups(registerOf(t, ...shuffled)), first, shuffled.map((s) => s.record.article.id).join());
  }
});
