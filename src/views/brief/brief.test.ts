import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister, type Register } from '../../register/index.ts';
import { briefDocx } from './docx.ts';
import { briefHtml, briefMarkdown, makeBrief } from './index.ts';

const HOSTILE = '<script>alert(1)</script>';

function filled(t: TestContext): Register {
  const register = openRegister(join(temporaryFolder(t), 'r.db'), { create: true });
  t.after(() => register.close());
  const first = summitStory(['قمة بكين', 'اجتمع بوتين وشي في بكين اليوم.', `تعارض الصين سياسة التكتلات ${HOSTILE} في آسيا.`, 'بلغت التجارة بين روسيا والصين 240 مليار دولار في 2023.', 'تتعهد روسيا والصين ببناء جسر على النهر.'], { published: '2024-05-16', outlet: 'دفتر الضفاف' });
  first.meeting('اجتمع بوتين وشي في بكين اليوم.', { start: '2024-05-16', place: 'place:beijing' }).position(`سياسة التكتلات ${HOSTILE} في آسيا`, { topic: 'hegemony-blocs' })
    .figure('بلغت التجارة بين روسيا والصين 240 مليار دولار في 2023.', 240e9, { what: first.span('التجارة بين روسيا والصين'), as_of: '2023' }).position('ببناء جسر على النهر', { holder: ['state:RU', 'state:CN'], stance: 'commits', topic: 'transport' });
  const second = summitStory(['لقاء', 'وقّعت روسيا والصين بيانًا مشتركًا.'], { published: '2025-01-02', outlet: 'المرصد العائم' });
  second.instrument('وقّعت روسيا والصين بيانًا مشتركًا.', { date: '2025-01-02' });
  register.add(incoming(first, 'a.txt'));
  register.add(incoming(second, 'b.txt'));
  return register;
}

test('every sentence stands on footnotes, every footnote on the words of its article, in both languages', (t) => {
  const register = filled(t);
  for (const language of ['ar', 'en'] as const) {
    const brief = makeBrief(register, { states: ['RU', 'CN'], language });
    assert.deepEqual(brief.sections.map((s) => s.id), ['meetings', 'instruments', 'positions', 'commitments', 'figures']);
    const sentences = brief.sections.flatMap((s) => s.groups.flatMap((g) => g.sentences));
    const numbers = new Set(brief.footnotes.map((f) => f.number));
    for (const s of sentences) assert.ok(s.notes.length > 0 && s.notes.every((n) => numbers.has(n)), s.text);
    for (const f of brief.footnotes) assert.equal(register.article(f.article, f.version)!.text.slice(f.start, f.end), f.exact);
    for (const s of sentences) if (s.quote) assert.ok(brief.footnotes.some((f) => s.notes.includes(f.number) && register.article(f.article, f.version)!.text.includes(s.quote!.text)), s.quote.text);
  }
});

test('sentences agree with what they speak of, in Arabic and English', (t) => {
  const register = filled(t);
  const said = (language: 'ar' | 'en') => makeBrief(register, { states: ['RU', 'CN'], language }).sections.flatMap((s) => s.groups.flatMap((g) => g.sentences.map((x) => x.text)));
  const [ar, en] = [said('ar'), said('en')];
  assert.ok(ar.includes('في 16 مايو 2024: قمة جمعت فلاديمير بوتين وشي جين بينغ في بكين.'), ar.join('\n'));
  assert.ok(ar.includes('في 2 يناير 2025: وُقّع بيان مشترك بين الصين وروسيا.'), ar.join('\n'));
  assert.ok(en.includes('On 16 May 2024: a summit of Vladimir Putin and Xi Jinping in Beijing.'), en.join('\n'));
  assert.ok(en.some((s) => s === '240 billion US dollars (2023):'), en.join('\n'));
  assert.ok(ar.some((s) => s.startsWith('[لا خبر عنه منذ 7 أشهر] ')), ar.join('\n'));
});

test('period and topics narrow a brief; what nothing is held of gives no section', (t) => {
  const register = filled(t);
  const narrowed = makeBrief(register, { states: ['RU', 'CN'], language: 'en', since: '2024', until: '2024', topics: ['transport'] });
  assert.deepEqual(narrowed.sections.map((s) => s.id), ['meetings', 'positions', 'commitments']);
  assert.equal(narrowed.subtitle, '2024 to 2024; topics: transport');
  assert.deepEqual(makeBrief(register, { states: ['JP', 'KR'], language: 'ar' }).sections, []);
});

test('words of articles are words in every form: no markup of theirs survives', async (t) => {
  const brief = makeBrief(filled(t), { states: ['RU', 'CN'], language: 'ar' });
  const html = briefHtml(brief);
  assert.match(html, /<html lang="ar" dir="rtl">/u);
  assert.ok(!html.includes('<script>') && html.includes('&lt;script&gt;'));
  const markdown = briefMarkdown(brief);
  assert.ok(!markdown.includes('<script>'));
  for (const f of brief.footnotes) assert.ok(markdown.includes(`[^${f.number}]: `));
  const docx = await briefDocx(brief);
  assert.equal(Buffer.from(docx.slice(0, 2)).toString(), 'PK');
  assert.ok(docx.length > 5000);
});
