// The brief in a real browser: written in both languages, its notes lead to the words, it can be downloaded.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSite, skipBrowser, type Site } from './site.ts';

describe('the brief in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite(); });
  after(() => site.close());

  test('a brief in Arabic from right to left, the same in English, each sentence with notes', async () => {
    const { page, errors, done } = await site.open('/pairs/RU/CN/brief');
    await page.locator('article.brief li sup a').first().waitFor();
    assert.equal(await page.locator('article.brief').getAttribute('dir'), 'rtl');
    assert.match(await page.locator('article.brief').innerText(), /في 16 مايو 2024: قمة جمعت/);
    const sentences = page.locator('article.brief section:not(.notes) li');
    assert.equal(await sentences.count(), await sentences.filter({ has: page.locator('sup') }).count());
    const target = await page.locator('article.brief li sup a').first().getAttribute('href');
    assert.equal(await page.locator(target!).count(), 1);
    await page.locator('select[name=lang]').selectOption('en');
    await page.locator('button.primary').click();
    await page.locator('article.brief[dir=ltr]').waitFor();
    assert.match(page.url(), /lang=en/);
    assert.match(await page.locator('article.brief').innerText(), /a summit of/);
    assert.deepEqual(errors, []);
    await done();
  });

  test('the same brief is downloaded as Word, HTML and Markdown', async () => {
    for (const [format, type, begins] of [['docx', /wordprocessingml/, 'PK'], ['html', /text\/html/, '<!doctype html>'], ['markdown', /text\/markdown/, '# ']] as const) {
      const answer = await fetch(`${site.url}api/pairs/RU/CN/brief?lang=ar&format=${format}`);
      assert.match(answer.headers.get('content-type') ?? '', type);
      assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="mahdar-RU-CN\./);
      assert.ok(Buffer.from(await answer.arrayBuffer()).toString('utf8').startsWith(begins), format);
    }
    assert.equal((await fetch(`${site.url}api/pairs/RU/CN/brief?format=exe`)).status, 400);
  });
});
