// Alerts in a real browser, in both directions: saved from a list, fired by an upload, counted in the header, read, removed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { article } from '../cli/articles.ts';
import { openSite, skipBrowser, type Site } from './site.ts';
import { violations } from './violations.ts';

describe('alerts in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite({ demo: false }); });
  after(() => site.close());

  for (const [lang, day, words] of [['ar', 3, { save: 'احفظه تنبيهًا', keep: 'احفظ', all: 'علّم الكل مقروءًا', remove: /احذف/u, unread: /غير مقروء/u, why: /قيد جديد يوافق التنبيه/u }], ['en', 24, { save: 'Save as alert', keep: 'Save', all: 'Mark all as read', remove: /Remove/u, unread: /unread/u, why: /New, and fits a meeting, with Russia, China/u }]] as const) {
    test(`a list is saved as an alert and tells of what is uploaded later (${lang})`, async () => {
      const { page, errors, done } = await site.open('/meetings?with=RU,CN', { lang, theme: lang === 'ar' ? 'light' : 'dark' });
      await page.getByRole('button', { name: words.save }).click();
      await page.locator('#alert-name').fill(`تنبيه ${lang}`);
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: words.keep, exact: true }).click();
      await page.locator('main a[href="/alerts"]').click();
      await page.locator('li.alert', { hasText: `تنبيه ${lang}` }).waitFor();
      assert.equal(await page.locator('li.notice-row.new').count(), 0);
      await fetch(`${site.url}api/articles`, { method: 'POST', body: article(day), headers: { 'x-file-name': `${lang}.txt` } });
      await page.reload();
      await page.locator('li.notice-row.new').first().waitFor();
      assert.match(await page.locator('li.notice-row.new').first().innerText(), words.why);
      await page.locator('header a[data-alerts] .tag').waitFor();
      assert.match(await page.locator('header a[data-alerts]').innerText(), words.unread);
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: words.all }).click();
      await page.locator('header a[data-alerts] .tag').waitFor({ state: 'detached' });
      await page.locator('li.notice-row a').first().click();
      await page.waitForURL(/\/meetings\/m-/u);
      await page.goBack();
      await page.getByRole('button', { name: words.remove }).first().click();
      await page.locator('li.alert').waitFor({ state: 'detached' });
      assert.deepEqual(errors, []);
      await done();
    });
  }
});
