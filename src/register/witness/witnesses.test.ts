import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { summitStory, XI, type Story } from '../../../test/register/readings.ts';
import { recordIn, registerWith } from '../../../test/register/judging.ts';
import type { RecordDetail } from '../index.ts';
import { bandsOf, estimate, shared, shinglesOf, sketchOf } from './sketch.ts';

const PARTS = ['استقبل', 'رحب', 'أعلن', 'بحث', 'ناقش', 'أكد', 'تناول', 'شهد', 'وصل', 'غادر', 'سأل', 'أجاب', 'عرض', 'شرح'];
/** Words without end that two numbers never share in a row. */
const prose = (seed: number, words: number): string => Array.from({ length: words }, (_, i) => `${PARTS[(i * 7 + seed) % PARTS.length]}${seed * 1000 + i}`).join(' ');

interface About { readonly outlet: string; readonly sentence?: string; readonly body?: string; readonly agencies?: string[] }
function news(id: string, { outlet, sentence = `اجتمع بوتين وشي: ${id}1 ${id}2 ${id}3 ${id}4.`, body = prose(id.charCodeAt(0), 80), agencies = [] }: About): Story {
  const story = summitStory([`خبر ${id}`, sentence, body], { id, outlet, published: '2024-05-16' }).meeting(sentence, { start: '2024-05-16' });
  story.record.article.agencies = agencies;
  return story;
}
const meetingOf = (t: TestContext, ...stories: Story[]): RecordDetail => {
  const register = registerWith(t, ...stories);
  return register.record(recordIn(register, stories[0]!.record.article.id))!;
};
const groups = (d: RecordDetail): string[] => d.witnessGroups.map((g) => `${[...g.articles].sort().join('+')} ${g.reasons.map((r) => r.code).sort().join()}`).sort();

test('reports of different outlets in words of their own are independent', (t) => {
  const detail = meetingOf(t, news('a', { outlet: 'دفتر' }), news('b', { outlet: 'رقاع' }), news('c', { outlet: 'محبرة' }));
  assert.deepEqual([detail.reports, detail.witnesses, groups(detail)], [3, 3, ['a alone', 'b alone', 'c alone']]);
});

test('copies and near-copies of one text are one witness, and so is a shortened one; the reason is said in both languages', (t) => {
  const wire = prose(5, 120);
  const near = wire.split(' ').map((w, i) => (i % 25 === 3 ? `${w}غ` : w)).join(' ');
  const short = wire.split(' ').slice(0, 50).join(' ');
  const detail = meetingOf(t, news('a', { outlet: 'دفتر', body: wire }), news('b', { outlet: 'رقاع', body: near }), news('c', { outlet: 'محبرة', body: short }), news('d', { outlet: 'ضفاف' }));
  assert.deepEqual(groups(detail), ['a+b+c copy,copy', 'd alone']);
  assert.equal(detail.witnesses, 2);
  const reasons = detail.witnessGroups.find((g) => g.articles.length === 3)!.reasons;
  assert.ok(reasons.some((r) => /copies of one text \(\d\d%/u.test(r.en) && /نسختان من نص واحد/u.test(r.ar)));
  assert.ok(reasons.some((r) => /shortened copy/u.test(r.en)));
});

test('articles that credit one agency are one witness, with the agency itself', (t) => {
  const detail = meetingOf(t, news('a', { outlet: 'دفتر', agencies: ['وكالة الضفة'] }), news('b', { outlet: 'رقاع', agencies: ['الضفة', 'أخرى'] }), news('c', { outlet: 'وكالة الضفة' }), news('d', { outlet: 'ضفاف', agencies: ['ثالثة'] }));
  assert.deepEqual(groups(detail), ['a+b+c agency', 'd alone']);
  assert.match(detail.witnessGroups[0]!.reasons[0]!.ar, /كلاهما يعود إلى/u);
});

test('an outlet is no second witness of itself', (t) => {
  assert.deepEqual(groups(meetingOf(t, news('a', { outlet: 'دفتر' }), news('b', { outlet: 'دفتر' }), news('c', { outlet: 'رقاع' }))), ['a+b outlet', 'c alone']);
});

test('the same long sentence is one source for what papers tell themselves', (t) => {
  const sentence = 'عقد بوتين وشي جلسة مغلقة في القاعة الشرقية دامت ساعتين كاملتين بحضور عدد محدود من المساعدين والمترجمين.';
  assert.deepEqual(groups(meetingOf(t, news('a', { outlet: 'دفتر', sentence }), news('b', { outlet: 'رقاع', sentence }))), ['a+b sentence']);
});

test('what came through one body is one witness, in however many papers; a spokesman is heard by each for itself', (t) => {
  const words = 'نرفض عقلية الحرب الباردة ونتمسك بنظام دولي عادل يقوم على القانون ومساواة الدول جميعا';
  const say = (id: string, via: string[]): Story => summitStory([`خبر ${id}`, `${prose(id.charCodeAt(0), 60)}.`, `وقال شي: ${words}.`, 'منظمة شنغهاي للتعاون'], { id, outlet: `صحيفة ${id}` })
    .entity('organization:sco').statement(words, { source: [XI], via });
  const of = (...stories: Story[]): string[] => {
    const register = registerWith(t, ...stories);
    return groups(register.record(recordIn(register, 'a', 'statement'))!);
  };
  assert.deepEqual(of(say('a', ['organization:sco']), say('b', ['person:wang-yi', 'organization:sco']), say('c', [])), ['a+b chain', 'c alone']);
  assert.deepEqual(of(say('a', ['person:wang-yi']), say('b', ['person:wang-yi'])), ['a alone', 'b alone']);
});

test('an article that is removed or changed takes its copies with it', (t) => {
  const body = prose(9, 90);
  const register = registerWith(t, news('a', { outlet: 'دفتر', body }), news('b', { outlet: 'رقاع', body }), news('c', { outlet: 'ضفاف' }));
  const id = recordIn(register, 'a');
  assert.equal(register.record(id)!.witnesses, 2);
  register.remove('b');
  assert.deepEqual([register.record(id)!.reports, register.record(id)!.witnesses], [2, 2]);
});

test('sketches estimate how much two texts share, and copies meet in a band while strangers do not', () => {
  const text = prose(3, 300);
  const half = `${text.split(' ').slice(0, 150).join(' ')} ${prose(4, 150)}`;
  const [a, b, c] = [text, half, prose(8, 300)].map(shinglesOf) as [Set<number>, Set<number>, Set<number>];
  const [x, y, z] = [a, b, c].map((s) => sketchOf(s)!) as [Uint32Array, Uint32Array, Uint32Array];
  assert.ok(Math.abs(estimate(x, y) - shared(a, b).likeness) < 0.17, `${estimate(x, y)} for ${shared(a, b).likeness}`);
  assert.ok(shared(a, b).held > 0.45 && shared(a, b).held < 0.55);
  assert.equal(estimate(x, x), 1);
  assert.ok(estimate(x, z) < 0.05);
  assert.equal(bandsOf(x).filter((band) => bandsOf(z).includes(band)).length, 0);
  assert.equal(new Set(bandsOf(x)).size, 24);
  assert.ok(bandsOf(x).every(Number.isSafeInteger));
  assert.equal(sketchOf(shinglesOf('ثلاث كلمات فقط')), null);
});
