// The page of a record in a real browser, in both directions: witnesses, what reports tell otherwise, judgements with their undo.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { disputedArticles } from './disputed.ts';
import { openSite, skipBrowser, type Site } from './site.ts';
import { violations } from './violations.ts';

const HEADERS = { 'content-type': 'application/json' };

describe('the page of a record in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  let id = '';
  before(async () => {
    site = await openSite({ articles: disputedArticles() });
    const { rows } = (await (await fetch(`${site.url}api/meetings?disputed=1`)).json()) as { rows: { id: string }[] };
    id = rows[0]!.id;
  });
  after(() => site.close());

  test('three reports, their witnesses, and the place that one of them tells otherwise', async () => {
    for (const [lang, theme] of [['ar', 'light'], ['en', 'dark']] as const) {
      const { page, errors, done } = await site.open(`/meetings/${id}`, { lang, theme });
      await page.locator('#differ').waitFor();
      assert.match(await page.locator('#witnesses').innerText(), lang === 'ar' ? /٣ روايات، المستقلّ منها ٣/ : /3 reports, 3 independent/);
      const place = page.locator('table', { has: page.locator('caption', { hasText: lang === 'ar' ? 'المكان' : 'Place' }) });
      assert.match(await place.locator('tr', { hasText: lang === 'ar' ? 'قازان' : 'Kazan' }).innerText(), /صحيفة المرسى/);
      assert.match(await place.locator('caption').innerText(), lang === 'ar' ? /لم يُحسم/ : /open/);
      const row = page.locator('section[aria-labelledby=told] tbody tr', { hasText: lang === 'ar' ? 'المكان' : 'Place' });
      assert.deepEqual(await Promise.all(['td.told', 'td.otherwise', 'td.left'].map((cell) => row.locator(cell).count())), [2, 1, 0]);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await done();
    }
  });

  test('a judgement stands on the page with who and why; it is undone there after a name is given once', async () => {
    const made = await fetch(`${site.url}api/judgements`, { method: 'POST', headers: HEADERS, body: JSON.stringify({ action: 'correct', records: [id], field: 'place', value: 'place:beijing', by: 'سميرة', why: 'صورة القاعة' }) });
    assert.equal(made.status, 201);
    const { page, errors, done } = await site.open(`/meetings/${id}`, { lang: 'en' });
    const judged = page.locator('li.judged').first();
    await judged.waitFor();
    assert.match(await judged.innerText(), /corrected سميرة: صورة القاعة/);
    await page.locator('.standing', { hasText: 'corrected: Place' }).waitFor();
    await page.locator('caption .tag', { hasText: 'settled by a reviewer' }).waitFor();
    await judged.getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('In whose name are judgements kept?').fill('هدى');
    await page.keyboard.press('Enter');
    await page.locator('caption .tag', { hasText: 'open' }).waitFor();
    assert.match(await page.locator('li.judged', { hasText: 'هدى' }).innerText(), /undid/);
    assert.equal(await page.evaluate(() => localStorage.getItem('mahdar.reviewer')), 'هدى');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
    await done();
  });
});
