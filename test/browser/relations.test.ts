// The pages over time in a real browser, in both directions: matrix, promises, figures, topic, comparison, coverage.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ARTICLES } from './seed.ts';
import { handMade, why } from './reading-builder.ts';
import { openSite, skipBrowser, type Site } from './site.ts';
import { violations } from './violations.ts';

const RU = { id: 'state:RU', kind: 'state', name: { ar: 'روسيا', en: 'Russia' }, role: null, of: null, confidence: 0.99 } as const;
const CN = { id: 'state:CN', kind: 'state', name: { ar: 'الصين', en: 'China' }, role: null, of: null, confidence: 0.99 } as const;
/** Two joint statements of our own, with figures and promises, two years apart. */
const YEARS = ([['2023-03-22', 'تؤيد روسيا والصين مبدأ الصين الواحدة في مضيق تايوان', 'supports', 190, '2022'], ['2024-05-17', 'تعارض روسيا والصين مبدأ الصين الواحدة في مضيق تايوان', 'opposes', 240, '2023']] as const).map(([published, words, stance, billions, year]) => ({
  id: `year-${year}`, outlet: 'دفتر الضفاف', published,
  lines: [['title', `بيان روسي صيني ${year}`], ['body', `${words}.`], ['body', `بلغ حجم التجارة بين روسيا والصين ${billions} مليار دولار.`], ['body', 'وتتعهد روسيا والصين بإنشاء جسر نهري للقطارات.']] as [string, string][],
  records: (at: (words: string, within?: string) => { start: number; end: number; text: string }) => ({
    entities: [{ ...RU, mentions: [{ ...at('روسيا', 'بين روسيا'), form: 'name' }] }, { ...CN, mentions: [{ ...at('والصين', 'بين روسيا والصين'), form: 'name' }] }],
    instruments: [{ id: 'i1', kind: 'joint statement', title: null, parties: [RU.id, CN.id], date: published, status: 'signed', evidence: [at(`بيان روسي صيني ${year}`)], mentions: [], confidence: 0.9, ...why('ar/instruments/test') }],
    positions: [
      { id: 'p1', holder: [RU.id, CN.id], stance, topic: 'taiwan', target: [], content: at(words), source: 'i1', evidence: [at(`${words}.`)], confidence: 0.9, ...why('ar/positions/test') },
      ...(year === '2022' ? [{ id: 'p2', holder: [RU.id, CN.id], stance: 'commits', topic: 'transport', target: [], content: at('بإنشاء جسر نهري للقطارات'), source: 'i1', evidence: [at('وتتعهد روسيا والصين بإنشاء جسر نهري للقطارات.')], confidence: 0.9, ...why('ar/positions/test') }] : []),
    ],
    figures: [{ id: 'f1', value: billions * 1e9, unit: 'USD', comparator: '=', what: at('حجم التجارة بين روسيا والصين'), as_of: year, measure: 'level', source: null, span: at(`${billions} مليار دولار`), evidence: [at(`بلغ حجم التجارة بين روسيا والصين ${billions} مليار دولار.`)], confidence: 0.9, ...why('ar/figures/test') }],
  }),
})) as unknown as typeof ARTICLES;

describe('the pages over time in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => {
    assert.ok(YEARS.every((a) => handMade(a).positions.length > 0));
    site = await openSite({ articles: [...ARTICLES, ...YEARS] });
  });
  after(() => site.close());

  test('the matrix shows both parties by topic and year; two cells stand side by side with what changed', async () => {
    for (const lang of ['ar', 'en'] as const) {
      const { page, errors, done } = await site.open('/pairs/RU/CN/positions', { lang });
      await page.locator('table button').first().waitFor();
      const row = page.locator('tr', { has: page.locator('a[href="/topics/taiwan"]') });
      assert.equal(await row.locator('button').count(), 2);
      await row.locator('button').first().click();
      await row.locator('button').nth(1).click();
      await page.locator('del', { hasText: 'تؤيد' }).first().waitFor();
      await page.locator('ins', { hasText: 'تعارض' }).first().waitFor();
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await done();
    }
  });

  test('a promise without an echo is told as silent or promised, chips narrow by state, the address keeps it', async () => {
    const { page, errors, done } = await site.open('/pairs/RU/CN/threads', { lang: 'en' });
    const thread = page.locator('li.thread', { hasText: 'بإنشاء جسر نهري للقطارات' });
    await thread.waitFor();
    assert.match(await thread.innerText(), /no word for 1\d months/);
    await page.getByRole('button', { name: /silent/ }).click();
    assert.match(page.url(), /state=silent/);
    assert.ok((await page.locator('li.thread').count()) >= 1);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
    await done();
  });

  test('figures of several years are one chart and one table, drawn with the reading direction', async () => {
    const first: Record<string, number[]> = {};
    for (const lang of ['ar', 'en'] as const) {
      const { page, errors, done } = await site.open('/pairs/RU/CN/series', { lang, theme: lang === 'ar' ? 'light' : 'dark' });
      await page.locator('main svg circle').first().waitFor();
      first[lang] = await page.locator('main svg[role=img]').first().locator('circle').evaluateAll((all) => all.map((c) => Number(c.getAttribute('cx'))));
      assert.ok((await page.locator('table').first().locator('tbody tr').count()) >= 2);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await done();
    }
    assert.ok(first['en']![0]! < first['en']!.at(-1)! && first['ar']![0]! > first['ar']!.at(-1)!, 'time runs as one reads');
  });

  test('a topic marks a stance that was turned round; two documents are compared from an instrument’s page', async () => {
    const { page, errors, done } = await site.open('/topics/taiwan');
    await page.locator('li.turned').first().waitFor();
    assert.match(await page.locator('li.turned').first().innerText(), /تغيّر الموقف/);
    assert.deepEqual(await violations(page), []);
    const rows = (await (await fetch(`${site.url}api/instruments?with=RU,CN&sort=oldest`)).json()) as { rows: { id: string; date: { value: string } }[] };
    const [left, right] = ['2023-03-22', '2024-05-17'].map((day) => rows.rows.find((r) => r.date.value === day)!.id);
    await page.goto(`${site.url}instruments/${right}`);
    await page.locator(`a[href="/compare?right=${right}"]`).click();
    await page.locator('select').first().selectOption(left!);
    await page.locator('li.item.turned').waitFor();
    assert.match(page.url(), new RegExp(`left=${left}`));
    assert.match(await page.locator('li.item.turned').innerText(), /تؤيد[\s\S]*تعارض/);
    await page.locator('li.item.dropped', { hasText: 'جسر نهري' }).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
    await done();
  });

  test('coverage lists outlets with their weeks, gaps told in words', async () => {
    const { page, errors, done } = await site.open('/coverage', { lang: 'en' });
    await page.locator('tbody tr', { hasText: 'دفتر الضفاف' }).waitFor();
    assert.match(await page.locator('tbody tr', { hasText: 'دفتر الضفاف' }).locator('li').first().innerText(), /week 20\d\d-W\d\d: \d+ taken/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
    await done();
  });
});
