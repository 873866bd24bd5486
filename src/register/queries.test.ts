import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { incoming, PUTIN, Story, summitStory, XI } from '../../test/register/readings.ts';
import { openRegister, type Register } from './index.ts';

function filled(t: TestContext): Register {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  const stories = [
    summitStory(['قمة بكين', 'اجتمع بوتين وشي في بكين يوم الخميس.', 'وقال شي إن الصين وروسيا شريكتان في الطاقة.', 'ووقع بوتين وشي بيانا مشتركا.'], { id: 'may', published: '2024-05-16', outlet: 'دفتر' })
      .meeting('اجتمع بوتين وشي في بكين يوم الخميس.', { start: '2024-05-16', place: 'place:beijing' })
      .statement('الصين وروسيا شريكتان في الطاقة', { topics: ['energy'] }).instrument('ووقع بوتين وشي بيانا مشتركا.', { date: '2024-05-16' }),
    summitStory(['لقاء قازان', 'التقى بوتين شي في قازان.', 'وقال بوتين إن العلاقات تتقدم.'], { id: 'oct', published: '2024-10-23', outlet: 'رقاع' })
      .meeting('التقى بوتين شي في قازان.', { place: 'place:kazan' }).statement('العلاقات تتقدم', { source: [PUTIN] }),
    summitStory(['خبر بلا تاريخ', 'كان بوتين قد زار الصين عام 2022.', 'اجتمع شي مع وزيره.'], { id: 'undated' })
      .meeting('كان بوتين قد زار الصين عام 2022.', { format: 'visit', participants: [PUTIN, 'state:CN'], start: '2022' })
      .meeting('اجتمع شي مع وزيره.', { format: 'talks', participants: [XI, 'person:wang-yi'] }),
    new Story(['قمة شنغهاي', 'عقدت منظمة شنغهاي للتعاون قمتها.'], { id: 'sco', published: '2024-07-04' }).entity('organization:sco').meeting('عقدت منظمة شنغهاي للتعاون قمتها.', { format: 'multilateral', participants: ['organization:sco'], start: '2024-07-04' }),
  ];
  stories.forEach((s, i) => register.add(incoming(s, `${i}.txt`)));
  return register;
}
const titles = (page: { rows: readonly { title: { en: string } }[] }): string[] => page.rows.map((r) => r.title.en);

test('lists filter by who takes part, when, what and who tells it', (t) => {
  const r = filled(t);
  assert.deepEqual(titles(r.list('meeting', { with: ['RU', 'cn'] })), ['Summit: Vladimir Putin – Xi Jinping, Kazan', 'Summit: Vladimir Putin – Xi Jinping, Beijing', 'Visit: Vladimir Putin → China']);
  assert.equal(r.list('meeting', { with: [PUTIN, XI] }).total, 2);
  assert.equal(r.list('meeting', { with: ['place:beijing'] }).total, 0, 'a place takes no part');
  assert.equal(r.list('meeting', { since: '2024-05', until: '2024-06' }).total, 1);
  assert.equal(r.list('meeting', { until: '2022-06' }).total, 1, 'a year may lie in the range');
  assert.equal(r.list('meeting', { since: 'tomorrow' }).total, 0);
  assert.equal(r.list('meeting', { type: 'visit' }).total, 1);
  assert.equal(r.list('statement', { by: 'CN', topic: 'energy' }).total, 1);
  assert.equal(r.list('statement', { by: PUTIN }).total, 1);
  assert.equal(r.list('statement', { with: ['RU', 'CN'] }).total, 1, 'for statements those named in it count');
  assert.equal(r.list('meeting', { outlet: 'رقاع' }).total, 1);
  assert.equal(r.list('meeting', { words: 'وقازان' }).total, 0);
  assert.equal(r.list('meeting', { words: 'قازان' }).total, 1);
  assert.equal(r.list('meeting', { undated: true }).total, 2);
  assert.equal(r.list('meeting', { article: 'undated' }).total, 2);
});

test('pages give every row once, in every order', (t) => {
  const r = filled(t);
  for (const sort of ['newest', 'oldest', 'reports', 'confidence'] as const) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = r.list('entity', {}, { limit: 2, sort, cursor });
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.next;
      assert.equal(page.total, 7);
    } while (cursor);
    assert.equal(new Set(seen).size, 7, sort);
    assert.equal(seen.length, 7, sort);
  }
  const articles = [r.articles({}, { limit: 3 })];
  articles.push(r.articles({}, { limit: 3, cursor: articles[0]!.next }));
  assert.deepEqual(articles.flatMap((p) => p.rows.map((a) => a.id)), ['oct', 'sco', 'may', 'undated']);
  assert.equal(r.list('entity', {}, { cursor: 'nonsense' }).rows.length, 7);
});

test('facets and counts add up', (t) => {
  const r = filled(t);
  const { types, states, years, outlets } = r.facets('meeting');
  assert.equal(types.reduce((sum, f) => sum + f.count, 0), r.counts().meeting);
  assert.equal(states.find((s) => s.value === 'RU')!.count, 3);
  assert.deepEqual(years.map((y) => y.value), ['2024', '2022']);
  assert.equal(outlets.find((o) => o.value === 'دفتر')!.count, 1);
  assert.equal(r.stats().pairs[0]!.value, 'CN,RU');
  assert.deepEqual(r.counts({ topic: 'energy' }), { meeting: 0, instrument: 0, statement: 1, position: 0, event: 0, figure: 0, entity: 0 });
});

test('the timeline places dated things at their day, others where they were told, the rest by what bounds them', (t) => {
  const { entries, from, to } = filled(t).timeline(['RU', 'CN']);
  assert.deepEqual(entries.map((e) => `${e.at} ${e.placed} ${e.lane} ${e.record.type}`), [
    '2022-01-01 dated meetings visit', '2024-05-16 dated instruments joint statement', '2024-05-16 dated meetings summit', '2024-05-16 told statements direct', '2024-10-23 told meetings summit',
  ]);
  assert.deepEqual([from, to], ['2022-01-01', '2024-10-23']);
  assert.deepEqual(entries[0]!.notAfter, '2022-12-31');
  assert.equal(entries.at(-1)!.notAfter, '2024-10-23');
});

test('a record leads to its articles, sentences, context, and to what is told beside it', (t) => {
  const r = filled(t);
  const summit = r.record(r.list('meeting', { since: '2024-05', until: '2024-05' }).rows[0]!.id)!;
  assert.equal(summit.told[0]!.article.id, 'may');
  assert.equal(summit.told[0]!.evidence[0]!.exact, 'اجتمع بوتين وشي في بكين يوم الخميس.');
  assert.equal(summit.told[0]!.context!.text, 'اجتمع بوتين وشي في بكين يوم الخميس.');
  assert.deepEqual(summit.beside.map((b) => b.kind).sort(), ['instrument', 'statement']);
  assert.equal(summit.title.ar, 'قمة: فلاديمير بوتين – شي جين بينغ، بكين');
  const putin = r.record(PUTIN)!;
  assert.deepEqual([putin.kind, putin.reports, putin.names[0]!.name], ['entity', 3, 'بوتين']);
  assert.equal(r.record('m-nothing'), null);
});

test('search finds words under clitics and spellings, phrases in order, and marks its hits', (t) => {
  const r = filled(t);
  assert.ok(r.search('القمة').rows.some((h) => h.article?.id === 'may'));
  assert.ok(r.search('الطاقه').rows.some((h) => h.record?.kind === 'statement'), 'ta marbuta');
  assert.ok(r.search('وللطاقة').total > 0, 'a query with clitics that stand nowhere is asked without them');
  assert.ok(r.search('"شريكتان في الطاقة"').total > 0);
  assert.equal(r.search('"الطاقة في شريكتان"').total, 0);
  for (const senseless of ['', '   ', '""', '*', 'AND', '" OR 1=1', 'NEAR(', '\ud800']) assert.doesNotThrow(() => r.search(senseless), senseless);
  const [hit] = r.search('بكين', { kinds: ['article'] }).rows;
  assert.equal(hit!.article!.id, 'may');
  const text = r.article('may')!.text;
  assert.equal(text.slice(hit!.snippet.at!, hit!.snippet.at! + hit!.snippet.text.length), hit!.snippet.text);
  assert.deepEqual([...new Set(hit!.snippet.hits.map((h) => hit!.snippet.text.slice(h.start, h.end)))], ['بكين']);
  assert.ok(r.search('بوتين', { kinds: ['meeting'] }).rows.every((h) => h.record?.kind === 'meeting'));
});

test('the export holds every record with article, evidence and fields, in a lasting order', (t) => {
  const r = filled(t);
  const lines = [...r.export()];
  assert.deepEqual(lines.map((l) => l.id), [...r.export()].map((l) => l.id));
  assert.equal(lines.length, Object.values(r.counts()).reduce((a, b) => a + b, 0));
  const summit = lines.find((l) => l.kind === 'meeting' && l.fields['start'] === '2024-05-16')!;
  assert.deepEqual(summit.reports[0]!.article, { id: 'may', file: '0.txt', outlet: 'دفتر', published: '2024-05-16', url: null });
  assert.deepEqual(summit.reports[0]!.evidence, ['اجتمع بوتين وشي في بكين يوم الخميس.']);
  assert.equal(summit.reports[0]!.fields['format'], 'summit');
});

test('a word typed with its proclitic finds the word; -word leaves out; exact folds nothing', (t) => {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  const say = (i: number, sentence: string): void => void register.add(incoming(summitStory([`خبر رقم ${i}`, sentence], { id: `found-${i}` }).statement(sentence), `${i}.txt`));
  ['زار الوفد أوكرانيا في الربيع.', 'تدعم بولندا أوكرانيا بالسلاح.', 'أوكرانيا تطلب الحرب على الفساد.', 'قدمت اليابان منحة لأوكرانيا.', 'سافرت البعثة الى اوكرانيا.'].forEach((s, i) => say(i, s));
  const articles = (query: string, filter = {}): number => register.search(query, { kinds: ['article'], ...filter }).total;
  assert.equal(articles('أوكرانيا'), 5);
  assert.equal(articles('لأوكرانيا'), 5);
  assert.equal(articles('أوكرانيا -الحرب'), 4);
  assert.deepEqual([articles('اوكرانيا', { exact: true }), articles('أوكرانيا', { exact: true })], [1, 4]);
});
