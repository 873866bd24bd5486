import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSite, skipBrowser, type Site } from './site.ts';

describe('language, theme, digits and keys', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite(); });
  after(() => site.close());

  test('the language is switched in place, turns the page round and is remembered', async () => {
    const { page, done } = await site.open('/meetings', { lang: 'en' });
    assert.equal(await page.getAttribute('html', 'dir'), 'ltr');
    await page.locator('[data-setting=lang]').click();
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
    await page.getByRole('heading', { name: 'الاجتماعات' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'الاجتماعات' }).waitFor();
    await done();
  });

  test('themes have grounds of their own and are remembered', async () => {
    const { page, done } = await site.open('/');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('[data-setting=theme]').click();
    const dark = await ground();
    assert.notEqual(light, dark);
    await page.reload();
    await page.locator('main h1').waitFor();
    assert.equal(await ground(), dark);
    await done();
  });

  test('digits are a choice of their own; evidence keeps the article’s digits', async () => {
    const { page, done } = await site.open('/articles/beijing-2024');
    assert.match(await page.locator('.eyebrow').innerText(), /٢٠٢٤/);
    await page.locator('[data-setting=digits]').click();
    assert.match(await page.locator('.eyebrow').innerText(), /2024/);
    assert.match(await page.locator('article.evidence').innerText(), /240/);
    await done();
  });

  test('g and a letter go, j and k move, Enter opens, ? helps — on an Arabic keyboard too', async () => {
    const { page, done } = await site.open('/');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL('**/meetings');
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    assert.ok(await page.locator('[data-row]').first().evaluate((row) => row.contains(document.activeElement)));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/meetings/m-*');
    await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ل', code: 'KeyG' })));
    await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'س', code: 'KeyS' })));
    await page.waitForURL('**/statements');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    await done();
  });

  test('going back finds the list where it was left', async () => {
    const { page, done } = await site.open('/statements?topic=trade', { lang: 'en' });
    await page.locator('[data-row] a').first().click();
    await page.waitForURL('**/statements/s-*');
    await page.goBack();
    await page.locator('[data-row]').first().waitFor();
    assert.equal(new URL(page.url()).search, '?topic=trade');
    await done();
  });

  test('an empty register explains itself', async () => {
    const empty = await openSite({ demo: false, articles: [] });
    const { page, done } = await empty.open('/', { lang: 'en' });
    await page.getByRole('heading', { name: 'The register is empty' }).waitFor();
    assert.equal(await page.locator('.demo').count(), 0, 'a register of one’s own holds no examples');
    await done();
    await empty.close();
  });
});
