import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSite, skipBrowser, type Site } from './site.ts';

describe('the web app in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite(); });
  after(() => site.close());

  test('the front door is Arabic and right to left for an Arabic browser, marks the examples and opens a pair', async () => {
    const { page, errors, done } = await site.open('/');
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
    assert.equal(await page.getAttribute('html', 'lang'), 'ar');
    assert.match(await page.locator('.demo').innerText(), /أمثلة/);
    await page.locator('form input[list=states]').first().fill('الصين');
    await page.locator('form input[list=states]').nth(1).fill('Russia');
    await page.getByRole('button', { name: 'افتح الخط الزمني' }).click();
    await page.waitForURL('**/pairs/CN/RU');
    await page.locator('h1', { hasText: 'روسيا' }).waitFor();
    assert.deepEqual(errors, []);
    await done();
  });

  test('two equal states are not opened', async () => {
    const { page, done } = await site.open('/', { lang: 'en' });
    for (const i of [0, 1]) await page.locator('form input[list=states]').nth(i).fill('China');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(new URL(page.url()).pathname, '/');
    await done();
  });

  test('the timeline runs with the reading direction, labels do not overlap, the list says the same', async () => {
    const across: Record<string, number[]> = {};
    for (const lang of ['ar', 'en'] as const) {
      const { page, errors, done } = await site.open('/pairs/RU/CN', { lang });
      const marks = page.locator('svg .kind-meetings .mark .shape');
      await marks.first().waitFor();
      const xs = await marks.evaluateAll((list) => list.map((m) => m.getBoundingClientRect().x));
      across[lang] = xs;
      const boxes = await page.locator('svg .label').evaluateAll((list) => list.map((l) => { const b = l.getBoundingClientRect(); return { l: b.left, r: b.right, t: b.top, b: b.bottom }; }));
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(a.r <= b.l || b.r <= a.l || a.b <= b.t + 4 || b.b <= a.t + 4, 'two labels overlap')));
      assert.ok((await page.locator('[data-row]').count()) >= 6);
      assert.deepEqual(errors, []);
      await done();
    }
    const [rtl, ltr] = [across['ar']!, across['en']!];
    assert.ok(rtl.length >= 2 && rtl[0]! > rtl.at(-1)!, 'in Arabic the first meeting stands at the right');
    assert.ok(ltr[0]! < ltr.at(-1)!, 'in English the first meeting stands at the left');
  });

  test('the timeline zooms by key and button, a mark opens its things in the list', async () => {
    const { page, done } = await site.open('/pairs/RU/CN', { lang: 'en' });
    const ticks = page.locator('svg .grid text');
    await ticks.first().waitFor();
    const before = await ticks.allInnerTexts();
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    assert.notDeepEqual(await ticks.allInnerTexts(), before);
    await page.keyboard.press('0');
    assert.deepEqual(await ticks.allInnerTexts(), before);
    await page.locator('svg .kind-instruments .mark').first().click();
    await page.getByText('Chosen on the timeline').waitFor();
    assert.equal(await page.locator('[data-row]').count(), 1);
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.ok((await page.locator('[data-row]').count()) > 3);
    await done();
  });

  test('a record page shows its facts and every report with its sentence, chain, dates and reason', async () => {
    const { page, errors, done } = await site.open('/meetings?type=summit&since=2024', { lang: 'en' });
    await page.locator('[data-row] a').first().click();
    await page.waitForURL('**/meetings/m-*');
    await page.locator('.card').first().waitFor();
    assert.equal(await page.locator('.card').count(), 2);
    assert.match(await page.locator('.card').first().innerText(), /استقبل الرئيس الصيني/);
    assert.match(await page.locator('aside dl').innerText(), /16 May 2024/);
    await page.locator('.card').first().getByRole('button', { name: 'Why?' }).click();
    assert.match(await page.locator('.why').innerText(), /ar\/meetings\/received/);
    await page.locator('.card').first().getByRole('link', { name: 'Open in article' }).click();
    await page.waitForURL('**/articles/beijing-2024?record=m1');
    assert.deepEqual(errors, []);
    await done();
  });

  test('in an article a record leads to its words and words lead to their record', async () => {
    const { page, errors, done } = await site.open('/articles/beijing-2024');
    const words = page.locator('.evidence [data-start]', { hasText: 'روسيا والصين تعارضان' }).or(page.locator('.evidence [data-start]', { hasText: 'سياسة التكتلات' }));
    await page.locator('#r-s1 .choose').click();
    assert.match((await page.locator('.on-content').allInnerTexts()).join(''), /التجارة بين البلدين بلغت 240 مليار دولار/);
    assert.match((await page.locator('.on-cue').allInnerTexts()).join(''), /قال/);
    await words.last().click();
    const first = new URL(page.url()).searchParams.get('record');
    assert.ok(first === 'p1' || first === 's2', `a click chose ${first}`);
    assert.equal(await page.locator(`#r-${first} .choose`).getAttribute('aria-expanded'), 'true');
    await words.last().click();
    assert.notEqual(new URL(page.url()).searchParams.get('record'), first, 'a second click at the same place means the next record');
    await page.keyboard.press('w');
    await page.locator('.panel .why').waitFor();
    assert.deepEqual(errors, []);
    await done();
  });

  test('furniture of the page is folded and can be shown, never marked', async () => {
    const { page, done } = await site.open('/articles/beijing-2024');
    assert.equal(await page.getByText('شارك المقال').count(), 0);
    await page.getByRole('button', { name: /أثاث الصفحة/ }).click();
    await page.getByText('شارك المقال').waitFor();
    assert.equal(await page.locator('.furniture [data-start]').count(), 0);
    await done();
  });

  test('an article in another language is shown and flagged', async () => {
    const { page, done } = await site.open('/articles/english', { lang: 'en' });
    await page.locator('main .tag', { hasText: 'Not read in this language' }).waitFor();
    assert.equal(await page.locator('article.evidence').getAttribute('dir'), 'ltr');
    await done();
  });

  test('a person’s page shows names, meetings and statements', async () => {
    const { page, done } = await site.open('/entities/person:vladimir-putin', { lang: 'en' });
    assert.match(await page.locator('h1').innerText(), /Vladimir Putin/);
    await page.getByRole('heading', { name: /^Meetings/ }).waitFor();
    await page.getByRole('heading', { name: /^Statements/ }).waitFor();
    await done();
  });

  test('search finds by a form of the word and marks it', async () => {
    const { page, errors, done } = await site.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('طاقة');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await page.locator('.part-hit').first().waitFor();
    assert.match(await page.locator('.part-hit').first().innerText(), /طاقة/);
    assert.deepEqual(errors, []);
    await done();
  });

  test('lists are filtered by their address and by their controls', async () => {
    const { page, done } = await site.open('/positions?type=opposes', { lang: 'en' });
    await page.locator('[data-row]').first().waitFor();
    assert.equal(await page.locator('[data-row]').count(), 1);
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await page.locator('[data-row]').nth(1).waitFor();
    assert.equal(new URL(page.url()).search, '');
    await done();
  });
});
