import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { incoming, summitStory } from '../../test/register/readings.ts';
import { openRegister, RegisterError, type Register } from './index.ts';

function empty(t: TestContext): Register {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  return register;
}
const LINES = ['لقاء في بكين', 'اجتمع بوتين وشي في بكين.', 'وقال شي إن البلدين شريكان 🤝 دائمان.'];
const told = (about: object = {}) => summitStory(LINES, about).meeting('اجتمع بوتين وشي في بكين.').statement('البلدين شريكان 🤝 دائمان');

test('the same bytes are one article, also under another path', (t) => {
  const register = empty(t);
  assert.equal(register.add(incoming(told(), 'a.txt')).outcome, 'new');
  assert.equal(register.add(incoming(told(), 'a.txt')).outcome, 'unchanged');
  assert.equal(register.add(incoming(told(), 'copy.txt')).outcome, 'unchanged');
  const { bytes } = incoming(told(), 'a.txt');
  assert.deepEqual(register.known(bytes, { kind: 'file', value: '/articles/third.txt' }, {}, 'test-1'), { article: told().record.article.id, unchanged: true, hints: {} });
  assert.equal(register.known(bytes, { kind: 'file', value: '/articles/a.txt' }, {}, 'test-2').unchanged, false, 'another reader may see something else');
  assert.deepEqual([register.stats().articles, register.stats().versions, register.list('meeting').total], [1, 1, 1]);
});

test('a changed file is a new version; the old one stays, with its text and bytes', (t) => {
  const register = empty(t);
  const first = register.add(incoming(told(), 'a.txt'));
  const before = register.list('meeting').rows[0]!;
  const changed = summitStory([...LINES, 'وأضيفت فقرة.'], { id: 'other' }).meeting('اجتمع بوتين وشي في بكين.');
  assert.deepEqual(register.add(incoming(changed, 'a.txt')), { article: first.article, outcome: 'new-version', reports: 4, joined: 0 });
  const now = register.article(first.article)!;
  assert.deepEqual([now.version, now.versions, now.history.length], [2, 2, 2]);
  assert.equal(register.article(first.article, 1)!.text, LINES.join('\n'));
  assert.equal(Buffer.from(register.snapshot(first.article, 1)!).toString(), LINES.join('\n'));
  assert.equal(register.list('statement').total, 0, 'what only the old version told is told no more');
  assert.equal(register.list('meeting').rows[0]!.id, before.id, 'the same fact keeps its id');
  assert.equal(register.article('other')!.id, first.article, 'the id of the document leads to its article');
});

test('a copy that changes becomes an article of its own, its twin stays', (t) => {
  const register = empty(t);
  register.add(incoming(told(), 'a.txt'));
  register.add(incoming(told(), 'copy.txt'));
  assert.equal(register.add(incoming(summitStory(['خبر آخر', 'لا شيء'], { id: 'other' }), 'copy.txt')).outcome, 'new');
  assert.equal(register.stats().articles, 2);
});

test('metadata given later makes a new version; metadata not given again is kept', (t) => {
  const register = empty(t);
  register.add(incoming(told(), 'a.txt'));
  const dated = { ...incoming(told({ published: '2024-05-16' }), 'a.txt'), hints: { published: '2024-05-16' } };
  assert.equal(register.known(dated.bytes, dated.origin, dated.hints, 'test-1').unchanged, false);
  assert.equal(register.add(dated).outcome, 'new-version');
  assert.deepEqual(register.known(dated.bytes, dated.origin, {}, 'test-1'), { article: told().record.article.id, unchanged: true, hints: { published: '2024-05-16' } });
  assert.equal(register.list('meeting').rows[0]!.toldFrom, '2024-05-16');
});

test('the same address is the same article, wherever it was taken from', (t) => {
  const register = empty(t);
  const url = 'https://riqaa.example/1';
  const first = register.add({ ...incoming(told({ url }), 'a.txt'), origin: { kind: 'url', value: url } });
  const upload = register.add({ ...incoming(summitStory(['عنوان معدل', 'نص'], { url, id: 'x' }), 'b.txt'), origin: { kind: 'upload', value: 'b.txt' } });
  assert.deepEqual([upload.article, upload.outcome], [first.article, 'new-version']);
  const other = register.add({ ...incoming(summitStory(['غيره', 'نص غيره'], { id: 'y' }), 'b.txt'), origin: { kind: 'upload', value: 'b.txt' } });
  assert.equal(other.outcome, 'new', 'two uploads may share a name');
});

test('another reader reads the same version again', (t) => {
  const register = empty(t);
  register.add(incoming(told(), 'a.txt'));
  const { id } = register.list('meeting').rows[0]!;
  assert.equal(register.add(incoming(told({ reader: 'test-2' }), 'a.txt')).outcome, 'reread');
  assert.deepEqual([register.stats().versions, register.list('meeting').total, register.list('meeting').rows[0]!.id], [1, 1, id]);
});

test('every stored span holds its words, with what stands before and behind', (t) => {
  const register = empty(t);
  const { article } = register.add(incoming(told(), 'a.txt'));
  const detail = register.article(article)!;
  let seen = 0;
  for (const report of detail.told) {
    for (const e of report.evidence) {
      seen++;
      assert.equal(detail.text.slice(e.start, e.end), e.exact);
      assert.ok(detail.text.slice(0, e.start).endsWith(e.prefix) && detail.text.slice(e.end).startsWith(e.suffix));
      assert.equal(e.textHash, detail.textHash);
      assert.ok(e.prefix.isWellFormed() && e.suffix.isWellFormed());
    }
  }
  assert.ok(seen >= 6, String(seen));
});

test('a span without its words is refused with the whole article', (t) => {
  const register = empty(t);
  const story = told();
  const meeting = story.record.meetings[0]!;
  meeting.evidence = [{ ...meeting.evidence[0]!, start: meeting.evidence[0]!.start + 1 }];
  assert.throws(() => register.add(incoming(story, 'a.txt')), (e) => e instanceof RegisterError && e.code === 'evidence');
  assert.deepEqual([register.stats().articles, register.stats().reports, register.list('entity').total], [0, 0, 0]);
});

test('removing an article takes its reports, keeps what others tell, and can be undone by adding it again', (t) => {
  const register = empty(t);
  const about = { published: '2024-05-16' };
  const story = (id: string) => summitStory([`خبر ${id}`, `اجتمع بوتين وشي كما روى ${id}.`], { ...about, id }).meeting(`اجتمع بوتين وشي كما روى ${id}.`, { start: '2024-05-16' });
  register.add(incoming(story('a'), 'a.txt'));
  register.add(incoming(story('b'), 'b.txt'));
  const { id } = register.list('meeting').rows[0]!;
  assert.equal(register.record(id)!.reports, 2);
  assert.equal(register.remove('a'), true);
  assert.deepEqual(register.record(id)!.told.map((r) => r.article.id), ['b']);
  assert.equal(register.record('person:vladimir-putin')!.reports, 1);
  assert.deepEqual(register.search('روى a').rows.filter((h) => h.article?.id === 'a'), []);
  assert.equal(register.remove('a'), false);
  register.remove('b');
  assert.deepEqual(Object.values(register.counts()), [0, 0, 0, 0, 0, 0, 0]);
  assert.equal(register.stats().reports, 0);
  assert.equal(register.add(incoming(story('a'), 'a.txt')).outcome, 'new');
});

test('an article in another language is stored, searchable and flagged, without records', (t) => {
  const register = empty(t);
  const story = summitStory(['Two presidents meet', 'They met in Beijing.'], { language: 'en', read: false, id: 'en1' });
  story.record.entities.length = 0;
  register.add(incoming(story, 'en.txt'));
  assert.equal(register.articles({ unread: true }).rows[0]!.read, false);
  assert.equal(register.search('presidents').rows[0]!.article!.id, 'en1');
  assert.equal(register.stats().unread, 1);
});
