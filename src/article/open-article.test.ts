import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../text/document.ts';
import { ArticleError, MAX_ARTICLE_BYTES, openArticle } from './index.ts';

const BODY = 'التقى الوزيران اليوم في العاصمة العمانية وبحثا سبل توسيع التبادل التجاري بين البلدين وزيادة الرحلات.';

function spansHold(document: Document): void {
  let at = -1;
  for (const block of document.blocks) {
    assert.equal(document.text.slice(block.start, block.end), block.text);
    assert.equal(block.text, block.text.trim());
    assert.ok(block.text.length > 0 && block.start === at + 1, 'blocks lie one line end apart');
    assert.match(block.rule, /^article\/[a-z-]+$/u);
    at = block.end;
  }
  assert.equal(at, document.text.length);
  for (const { span } of document.translated?.cues ?? []) assert.equal(document.text.slice(span.start, span.end), span.text);
  assert.ok(document.text.isWellFormed());
  for (const agency of document.agencies) assert.ok(document.text.includes(agency), `${agency} stands in the text`);
}

/** What a source comes to: a document, or the code of the refusal. Anything else fails. */
function outcome(source: Uint8Array | string, hints = {}): string {
  try {
    spansHold(openArticle(source, hints));
    return 'read';
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
}

test('front matter is no part of the text and wins for what it says', () => {
  const d = openArticle(`---\noutlet: رقاع\npublished: 2024-05-16\nurl: https://riqaa.example/1\ntitle: "عنوان الخبر"\n---\nعنوان على الصفحة\n${BODY}`, { outlet: 'أخرى', published: '2020-01-01', url: 'https://other.example' });
  assert.deepEqual([d.outlet, d.published?.value, d.published?.from, d.url, d.title], ['رقاع', '2024-05-16', 'front-matter', 'https://riqaa.example/1', 'عنوان الخبر']);
  assert.ok(!d.text.includes('published'));
});

test('hints fill the gaps that text and front matter leave', () => {
  const d = openArticle(`عنوان على الصفحة\n${BODY}`, { outlet: 'رقاع', published: '2024-05-16T09:00:00+04:00', url: 'https://riqaa.example/1' });
  assert.deepEqual([d.outlet, d.published?.value, d.published?.from, d.title], ['رقاع', '2024-05-16T09:00:00+04:00', 'metadata', 'عنوان على الصفحة']);
});

test('a fence that is never closed is no front matter', () => {
  assert.match(openArticle(`---\nعنوان\n${BODY}`).text, /عنوان/u);
});

test('the same bytes give the same id, other bytes another; hints do not matter', () => {
  const bytes = Buffer.from(`قمة\n${BODY}`);
  assert.equal(openArticle(bytes).id, openArticle(bytes, { outlet: 'رقاع' }).id);
  assert.match(openArticle(bytes).id, /^[0-9a-f]{16}$/u);
  assert.notEqual(openArticle(bytes).id, openArticle(Buffer.from(`قمة ثانية\n${BODY}`)).id);
});

test('inner characters stay as they are', () => {
  const line = 'قال  الوزير\u200f إن «الـ75» عامًا\u00a0من العلاقات بُنيت على الثقة المتبادلة بين الشعبين الصديقين.';
  assert.equal(openArticle(`قمة\n  ${line}  `).blocks[1]?.text, line);
});

test('what is no article is refused with its code', () => {
  assert.equal(outcome(''), 'empty');
  assert.equal(outcome(new Uint8Array()), 'empty');
  assert.equal(outcome(' \n\t\u00a0\n'), 'empty');
  assert.equal(outcome('---\noutlet: رقاع\n---\n'), 'no-text');
  assert.equal(outcome('<!doctype html><html><script>let a = 1;</script></html>', { name: 'x.html' }), 'no-text');
  assert.equal(outcome(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97)), 'too-large');
  assert.equal(outcome('قمة في عمان', { limit: 5 }), 'too-large');
});

test('markup of a page tells roles; scripts, menus and footers are left out', () => {
  const d = openArticle(`<!doctype html><html lang="ar"><head><title>قمة مسقط - رقاع</title><meta property="og:site_name" content="رقاع">
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-16T10:00:00+04:00","author":{"name":"سالم الحارثي"}}</script></head>
    <body><nav>الرئيسية أخبار</nav><header><a href="/">رقاع</a></header><article><h1>قمة مسقط</h1><figure><img onerror="alert(1)"><figcaption>الوزيران في مسقط</figcaption></figure>
    <p>${BODY}</p><script>document.write('لا شيء')</script><h2>ملف الموانئ</h2><p>وقال <b>الوزير</b> إن <a href="x">الميناء</a> جاهز.</p><aside><h3>اقرأ أيضا</h3><a href="y">خبر آخر عن الميناء الجديد</a></aside></article>
    <footer>جميع الحقوق محفوظة</footer></body></html>`, { mediaType: 'text/html' });
  assert.deepEqual(d.blocks.map((b) => b.role), ['chrome', 'title', 'caption', 'body', 'subtitle', 'body', 'chrome', 'teaser']);
  assert.equal(d.blocks[5]?.text, 'وقال الوزير إن الميناء جاهز.');
  assert.deepEqual([d.outlet, d.title, d.author, d.published?.value], ['رقاع', 'قمة مسقط', 'سالم الحارثي', '2024-05-16T10:00:00+04:00']);
});

test('Markdown keeps its words and loses its marks', () => {
  const d = openArticle(`# قمة مسقط\n\n![الوزيران في مسقط](a.jpg)\n\n${BODY}\n\n## ملف الموانئ\n\nقال **الوزير** إن [الميناء](https://x.example/m) جاهز لاستقبال السفن الكبيرة.`, { name: 'a.md' });
  assert.deepEqual(d.blocks.map((b) => b.role), ['title', 'caption', 'body', 'subtitle', 'body']);
  assert.equal(d.blocks[4]?.text, 'قال الوزير إن الميناء جاهز لاستقبال السفن الكبيرة.');
});

test('no string and no bytes make it throw anything but its own error; spans hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void outcome(text)), { numRuns: 400 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void outcome(bytes)), { numRuns: 400 });
  const pieces = ['قمة', 'TT', 'اقرأ أيضا', 'مقالات ذات صلة', '(رويترز)', '«الشرق الأوسط» (بكين)', '4 مايو 2024', 'بقلم:', 'Copyright', BODY, '•', '---', '\n', '\n', '\n', ' ', '"', '«', ')', 'وكالة ', 'الحادي عشر', '\u200f', '\ud83d', '<p>', '</div>', '# ', 'TT\n'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom('a.txt', 'a.html', 'a.md'), (parts, name) => void outcome(parts.join(''), { name })), { numRuns: 600 });
});

test('hostile pages are read in time that grows with their size', () => {
  const pages = [
    '<div>'.repeat(200_000) + BODY, `<p class="${'a '.repeat(500_000)}">${BODY}</p>`, '<p'.repeat(300_000), `<html>${'<b>'.repeat(900)}${'</i>'.repeat(200_000)}<p>${BODY}</p>`,
    '('.repeat(500_000), '- '.repeat(300_000), `${'اقرأ أيضا\nخبر آخر قصير هنا\n'}${BODY}\n`.repeat(3_000), 'عنوان يتكرر مرارا في الصفحة\n'.repeat(10_000), '1/'.repeat(200_000), '['.repeat(100_000),
  ];
  for (const page of pages) {
    const before = process.cpuUsage().user;
    outcome(page);
    assert.ok(process.cpuUsage().user - before < 5_000_000, page.slice(0, 20));
  }
});

test('five megabytes cost no more per byte than fifty kilobytes', () => {
  const small = `${BODY}\n`.repeat(300);
  const time = (text: string, times: number): number => {
    const before = process.cpuUsage().user;
    for (let i = 0; i < times; i++) openArticle(text);
    return (process.cpuUsage().user - before) / (text.length * times);
  };
  time(small, 30);
  const perUnitSmall = Math.min(time(small, 60), time(small, 60));
  assert.ok(time(small.repeat(90), 1) < perUnitSmall * 3, 'linear, with room for a busy machine');
});
