// The review queue in a real browser, worked through by keys in both directions; every judgement is kept by the server with who and why.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { disputedArticles } from './disputed.ts';
import { openSite, skipBrowser, type Site } from './site.ts';
import { violations } from './violations.ts';

interface Judged { id: number; action: string; by: string; why: string; state: string; records: string[] }

describe('the review queue in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite({ articles: disputedArticles() }); });
  after(() => site.close());
  const judgements = async (): Promise<Judged[]> => ((await (await fetch(`${site.url}api/judgements`)).json()) as { rows: Judged[] }).rows;

  test('the most doubtful stands first with its reasons; a name is asked once; a rejection asks why; u brings it back', async () => {
    const { page, errors, done } = await site.open('/review', { lang: 'en', theme: 'dark' });
    await page.locator('.reasons li').first().waitFor();
    assert.match(await page.locator('.reasons').innerText(), /place: Beijing or Kazan/i);
    const waiting = await page.locator('button.item').count();
    const first = await page.locator('#entry').innerText();
    await page.keyboard.press('x');
    await page.getByLabel('In whose name are judgements kept?').fill('Samira');
    await page.keyboard.press('Enter');
    await page.getByLabel('Why is it rejected?').waitFor();
    await page.getByRole('button', { name: 'Save judgement' }).click();
    await page.getByText('A judgement needs its reason.').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Why is it rejected?').fill('two towns for one day');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: rejected').waitFor();
    assert.equal(await page.locator('button.item').count(), waiting - 1);
    const [kept] = await judgements();
    assert.deepEqual([kept!.action, kept!.by, kept!.why, kept!.state], ['reject', 'Samira', 'two towns for one day', 'in force']);
    await page.locator('aside li', { hasText: 'two towns for one day' }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('The last judgement was undone').waitFor();
    assert.equal(await page.locator('#entry').innerText(), first);
    assert.equal((await judgements()).find((j) => j.id === kept!.id)!.state, 'undone');
    assert.deepEqual(errors, []);
    await done();
  });

  test('in Arabic: j and k move, n splits off what was joined, c confirms, enter opens', async () => {
    const { page, errors, done } = await site.open('/review');
    await page.evaluate(() => localStorage.setItem('mahdar.reviewer', 'هدى'));
    await page.reload();
    await page.locator('.reasons li').first().waitFor();
    const first = await page.locator('#entry').innerText();
    await page.keyboard.press('j');
    assert.notEqual(await page.locator('#entry').innerText(), first);
    await page.keyboard.press('k');
    assert.equal(await page.locator('#entry').innerText(), first);
    await page.locator('figure.card').first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('s');
    await page.getByLabel(/صحيفة المرسى/).check();
    await page.getByLabel('لماذا تُفصل الروايات المختارة؟').fill('مدينة أخرى');
    await page.keyboard.press('Enter');
    await page.getByText('حُفظ: فصل').waitFor();
    const [split] = await judgements();
    assert.deepEqual([split!.action, split!.by], ['split', 'هدى']);
    const { rows } = (await (await fetch(`${site.url}api/meetings?type=summit&since=2024`)).json()) as { rows: { fields: { place: string } }[] };
    assert.deepEqual(rows.map((r) => r.fields.place).toSorted(), ['place:beijing', 'place:kazan']);
    const next = await page.locator('#entry').innerText();
    await page.keyboard.press('c');
    await page.getByText('حُفظ: تأكيد').waitFor();
    assert.equal((await judgements())[0]!.action, 'confirm');
    await page.keyboard.press('u');
    await page.getByText('تمّ التراجع عن آخر حكم').waitFor();
    assert.equal(await page.locator('#entry').innerText(), next);
    await page.locator('#entry').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:meetings|positions|statements|instruments|figures|events)\//);
    assert.deepEqual(errors, []);
    await done();
  });

  test('a server that refuses says so in a sentence; g r goes to the queue from anywhere', async () => {
    const { page, done } = await site.open('/meetings', { lang: 'en' });
    await page.evaluate(() => localStorage.setItem('mahdar.reviewer', 'Samira'));
    await page.reload();
    await page.locator('main h1').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.locator('.reasons li').first().waitFor();
    await page.route('**/api/judgements', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.keyboard.press('c');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /not saved[\s\S]*server/i);
    await done();
  });
});
