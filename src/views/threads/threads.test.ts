import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { incoming, PUTIN, summitStory, XI, type Story } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister, type Register } from '../../register/index.ts';
import { monthsFrom } from './days.ts';
import { threadsOf } from './index.ts';
import { outcomeIn } from './outcome.ts';

function registerOf(t: TestContext, stories: readonly Story[]): Register {
  const register = openRegister(join(temporaryFolder(t), 'r.db'), { create: true });
  t.after(() => register.close());
  stories.forEach((story, i) => register.add(incoming(story, `${i}.txt`)));
  return register;
}
const on = (published: string, ...lines: string[]) => summitStory(['خبر عن روسيا والصين', ...lines], { published });
const BOTH = { states: ['RU', 'CN'] };
const HELD_BY_BOTH = { holder: ['state:RU', 'state:CN'], topic: 'energy' } as const;

test('a promise is followed to its repetition, its progress and its end, each with a reason', (t) => {
  const register = registerOf(t, [
    on('2022-02-05', 'تتعهد روسيا والصين ببناء خط أنابيب الغاز الشرقي عبر منغوليا.').position('ببناء خط أنابيب الغاز الشرقي عبر منغوليا', { ...HELD_BY_BOTH, stance: 'commits' }),
    on('2023-03-22', 'جددت روسيا والصين العزم على بناء خط أنابيب الغاز الشرقي عبر منغوليا.').position('بناء خط أنابيب الغاز الشرقي عبر منغوليا', { ...HELD_BY_BOTH, stance: 'commits' }),
    on('2023-10-19', 'قالت روسيا إن مد خط أنابيب الغاز الشرقي انطلق عبر منغوليا.').position('مد خط أنابيب الغاز الشرقي انطلق عبر منغوليا', { ...HELD_BY_BOTH, stance: 'asserts' }),
    on('2024-05-17', 'أعلنت روسيا والصين أن خط أنابيب الغاز الشرقي عبر منغوليا اكتمل.').position('خط أنابيب الغاز الشرقي عبر منغوليا اكتمل', { ...HELD_BY_BOTH, stance: 'asserts' }),
    on('2024-05-18', 'تؤيد الصين الحوار بين الأديان في آسيا.').position('الحوار بين الأديان في آسيا', { stance: 'supports' }),
  ]);
  const [thread, ...rest] = threadsOf(register, BOTH);
  assert.deepEqual(rest, []);
  assert.deepEqual([thread?.kind, thread?.state, thread?.since, thread?.lastHeard, thread?.silentMonths], ['commitment', 'kept', '2022-02-05', '2024-05-17', null]);
  assert.deepEqual(thread!.steps.map((s) => [s.relation, s.day]), [['promised', '2022-02-05'], ['repeated', '2023-03-22'], ['progress', '2023-10-19'], ['kept', '2024-05-17']]);
  for (const s of thread!.steps.slice(1)) {
    assert.match(s.why.en, /the same words/u);
    assert.ok(s.score > 0.4 && s.score <= 1);
  }
});

test('a promise of which nothing was heard is silent, one with another sum superseded, one withdrawn from broken', (t) => {
  const promise = (day: string, words: string) => on(day, `${words}.`).position(words, { ...HELD_BY_BOTH, topic: 'trade', stance: 'commits' });
  const register = registerOf(t, [
    promise('2022-02-05', 'رفع التبادل التجاري بين موسكو وبكين إلى 250 مليار دولار'),
    promise('2023-03-22', 'رفع التبادل التجاري بين موسكو وبكين إلى 300 مليار دولار'),
    promise('2023-03-23', 'إنشاء محطة قمرية مشتركة للأبحاث العلمية'),
    promise('2022-06-01', 'التعاون في حماية أسماك نهر آمور المشترك'),
    on('2023-07-01', 'قالت الصين إنها انسحبت من التعاون في حماية أسماك نهر آمور.').position('انسحبت من التعاون في حماية أسماك نهر آمور', { holder: ['state:CN'], topic: 'trade', stance: 'asserts' }),
    on('2024-01-10', 'لا جديد.').position('لا جديد', { holder: ['state:CN'], stance: 'asserts' }),
  ]);
  const by = new Map(threadsOf(register, { ...BOTH, silentAfter: 8 }).map((t) => [t.since, t]));
  assert.deepEqual([by.get('2022-02-05')?.state, by.get('2022-02-05')?.silentMonths], ['silent', 9]);
  assert.equal(by.get('2022-02-05')?.steps.at(-1)?.relation, 'superseded');
  assert.deepEqual([by.get('2023-03-23')?.state, by.get('2023-03-23')?.silentMonths], ['silent', 9]);
  assert.deepEqual(by.get('2022-06-01')?.steps.map((s) => s.relation), ['promised', 'broken']);
  assert.equal(by.get('2022-06-01')?.state, 'broken');
  assert.equal(threadsOf(register, { ...BOTH, silentAfter: 12 }).find((t) => t.since === '2023-03-23')?.state, 'promised');
});

test('a planned meeting is followed to the one that was held, and stays open where none was', (t) => {
  const planned = (day: string, evidence: string, about: object) => on(day, evidence).meeting(evidence, { status: 'planned', ...about });
  const register = registerOf(t, [
    planned('2024-05-02', 'يلتقي بوتين وشي في بكين منتصف الشهر.', { start: '2024-05-16', place: 'place:beijing' }),
    on('2024-05-16', 'اجتمع بوتين وشي في بكين اليوم.').meeting('اجتمع بوتين وشي في بكين اليوم.', { start: '2024-05-16', place: 'place:beijing' }),
    planned('2024-06-01', 'سيلتقي بوتين وشي في قازان في تشرين الأول.', { start: '2024-10', place: 'place:kazan' }),
  ]);
  const threads = threadsOf(register, BOTH).filter((t) => t.kind === 'meeting');
  assert.deepEqual(threads.map((t) => [t.since, t.state, t.steps.length]), [['2024-06-01', 'promised', 1], ['2024-05-02', 'kept', 2]]);
  assert.match(threads[1]!.steps[1]!.why.en, /on the planned day/u);
  assert.deepEqual(new Set(threads[1]!.steps[1]!.record.parties.filter((p) => p.role === 'participant').map((p) => p.entity)), new Set([PUTIN, XI]));
});

test('what a text says of a promise’s fate is told by its words, and a negated keeping is none', () => {
  for (const [text, outcome] of [
    ['انسحبت روسيا من الاتفاقية', 'broken'], ['دشّن الرئيسان المحطة', 'kept'], ['لم تُنفَّذ الخطة ولم تكتمل', 'broken'], ['وانطلقت أعمال البناء', 'progress'], ['إرجاء القمة إلى الخريف', 'postponed'],
    ['the pipeline was completed', 'kept'], ['وقف إطلاق النار من أجل السلام', null], ['يرحب بالحوار', null], ['', null],
  ] as const) assert.equal(outcomeIn(text)?.outcome ?? null, outcome, text);
});

test('months are whole ones', () => {
  assert.deepEqual([monthsFrom('2024-01-31', '2024-02-29'), monthsFrom('2023-03-23', '2024-01-10'), monthsFrom('2024-05-16', '2024-05-01')], [0, 9, 0]);
});
