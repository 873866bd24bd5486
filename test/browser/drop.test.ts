import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, skipBrowser, type Site } from './site.ts';

/** Drops files on the page as a file manager does. */
async function drop(page: Page, files: readonly { name: string; bytes: readonly number[] }[]): Promise<void> {
  await page.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of list) transfer.items.add(new File([new Uint8Array(bytes)], name));
    for (const type of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
}
const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

const ARTICLE = `---
outlet: صحيفة المرفأ
published: 2024-05-16
---
وزيرا خارجية مصر وتركيا يلتقيان في أنقرة

استقبل وزير الخارجية التركي هاكان فيدان نظيره المصري سامح شكري في أنقرة اليوم الخميس.

وقال فيدان إن بلاده تريد توسيع التعاون مع مصر في مجال الطاقة.
`;

describe('dropping files on the page', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite({ demo: false, articles: [] }); });
  after(() => site.close());

  test('a dropped article is read, leads to its page, and is known the second time', async () => {
    const { page, errors, done } = await site.open('/', { lang: 'en' });
    await drop(page, [{ name: 'مقال.txt', bytes: bytesOf(ARTICLE) }]);
    await page.locator('.sheet .state', { hasText: 'added' }).waitFor();
    await page.locator('.sheet a').click();
    await page.locator('article.evidence h1', { hasText: 'وزيرا خارجية مصر وتركيا' }).waitFor();
    await drop(page, [{ name: 'مقال.txt', bytes: bytesOf(ARTICLE) }]);
    await page.locator('.sheet .state', { hasText: 'already there' }).waitFor();
    assert.deepEqual(errors, []);
    await done();
  });

  test('what is no article is refused with a sentence and the rest goes on', async () => {
    const { page, done } = await site.open('/', { lang: 'ar' });
    await drop(page, [{ name: 'empty.txt', bytes: [] }, { name: 'photo.png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3] }, { name: 'good.txt', bytes: bytesOf(`${ARTICLE}\nنهاية.`) }]);
    await page.locator('.sheet .state', { hasText: 'أُضيف' }).waitFor();
    assert.equal(await page.locator('.sheet .state', { hasText: 'لم يُضف' }).count(), 2);
    const reasons = await page.locator('.sheet li p').allInnerTexts();
    assert.ok(reasons.every((r) => /[\u0600-\u06ff]{3}/.test(r)), reasons.join('; '));
    await done();
  });
});
