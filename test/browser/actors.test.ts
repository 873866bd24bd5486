// The network of actors and the map of meetings in a real browser, in both directions, without another host.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { handMade, why, type HandMade } from './reading-builder.ts';
import { disputedArticles } from './disputed.ts';
import { openSite, skipBrowser, type Site } from './site.ts';
import { violations } from './violations.ts';

const state = (iso: string, ar: string, en: string) => ({ id: `state:${iso}`, kind: 'state', name: { ar, en }, role: null, of: null, confidence: 0.99 }) as const;
const [IR, OM] = [state('IR', 'إيران', 'Iran'), state('OM', 'عُمان', 'Oman')];
/** A meeting in a part of the world that is no point, and one whose place is told as a state. */
const WIDE: HandMade = {
  id: 'wide', outlet: 'صحيفة المرسى', published: '2024-06-02',
  lines: [['title', 'محادثات في الخليج'], ['body', 'جرت محادثات بين إيران وعمان في الخليج يوم 1 يونيو 2024.'], ['body', 'ثم التقى وفدا إيران وعمان في إيران يوم 9 يونيو 2024.']],
  records: (at: (words: string, inside?: string) => { start: number; end: number; text: string }) => ({
    entities: [{ ...IR, mentions: [{ ...at('إيران'), form: 'name' }] }, { ...OM, mentions: [{ ...at('وعمان'), form: 'name' }] }, { id: 'place:gulf', kind: 'place', name: { ar: 'الخليج', en: 'Gulf' }, role: null, of: null, confidence: 0.9, mentions: [{ ...at('الخليج', 'في الخليج يوم'), form: 'name' }] }],
    meetings: ([['m1', 'place:gulf', '2024-06-01', 'جرت محادثات بين إيران وعمان في الخليج يوم 1 يونيو 2024.'], ['m2', 'state:IR', '2024-06-09', 'ثم التقى وفدا إيران وعمان في إيران يوم 9 يونيو 2024.']] as const).map(([id, place, start, words]) => ({ id, format: 'talks', participants: [IR.id, OM.id], place, start, end: null, status: 'held', evidence: [at(words)], confidence: 0.9, ...why('ar/meetings/test') })),
  }),
} as unknown as HandMade;

describe('actors and places in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => {
    assert.equal(handMade(WIDE).meetings.length, 2);
    site = await openSite({ articles: [...disputedArticles(), WIDE] });
  });
  after(() => site.close());

  test('the network is drawn once and the same, its circles are links reached by keys, names cover nothing', async () => {
    const drawn: string[] = [];
    for (const [lang, theme] of [['ar', 'light'], ['en', 'dark'], ['en', 'dark']] as const) {
      const { page, errors, done } = await site.open('/network', { lang, theme });
      await page.locator('[data-node="state:IR"]').waitFor();
      drawn.push(await page.locator('[data-node="state:IR"] rect').evaluate((r) => `${r.getAttribute('x')} ${r.getAttribute('y')}`));
      const boxes = await page.locator('main svg[role=group] text').evaluateAll((all) => all.map((e) => { const b = (e as SVGTextElement).getBoundingClientRect(); return [b.left, b.right, b.top + 3, b.bottom - 3] as const; }));
      assert.ok(boxes.length >= 4);
      boxes.forEach(([l, r, t, b], i) => boxes.slice(i + 1).forEach(([l2, r2, t2, b2]) => assert.ok(r <= l2 || r2 <= l || b <= t2 || b2 <= t, 'two names overlap')));
      assert.equal(await page.locator('aside a[href="/pairs/IR/OM"]').count(), 1);
      assert.deepEqual(await violations(page), []);
      await page.locator('[data-node="state:IR"]').focus();
      await page.locator('aside li.chosen', { hasText: lang === 'ar' ? 'إيران' : 'Iran' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/entities\/state:IR$/);
      assert.deepEqual(errors, []);
      await done();
    }
    assert.equal(new Set(drawn).size, 1);
  });

  test('the network narrows to one kind of actor, and the address keeps it', async () => {
    const { page, errors, done } = await site.open('/network', { lang: 'en' });
    await page.locator('[data-node]').first().waitFor();
    await page.getByRole('button', { name: 'person' }).click();
    await page.locator('[data-node="state:IR"]').waitFor({ state: 'detached' });
    assert.match(page.url(), /kinds=person/);
    assert.deepEqual((await page.locator('[data-node]').evaluateAll((all) => all.map((n) => n.getAttribute('data-node')))).toSorted(), ['person:vladimir-putin', 'person:xi-jinping']);
    assert.deepEqual(errors, []);
    await done();
  });

  test('the map sets cities where they lie, a state at its capital, and names what has no point', async () => {
    for (const [lang, theme] of [['ar', 'dark'], ['en', 'light']] as const) {
      const { page, errors, done } = await site.open('/map', { lang, theme });
      await page.locator('[data-place="place:moscow"]').waitFor();
      const x = async (id: string): Promise<number> => Number(await page.locator(`[data-place="${id}"] .dot-on-map`).getAttribute('cx'));
      assert.ok((await x('place:moscow')) < (await x('place:beijing')), 'east is to the right in every language');
      assert.equal(await page.locator('[data-place="place:gulf"]').count(), 0);
      assert.match(await page.locator('ol.without').innerText(), lang === 'ar' ? /الخليج/ : /Gulf/);
      assert.match(await page.locator('aside li', { hasText: lang === 'ar' ? 'المذكور دولة' : 'told as a state' }).innerText(), lang === 'ar' ? /إيران/ : /Iran/);
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: lang === 'ar' ? 'حيث اللقاءات' : 'Where the meetings are' }).click();
      assert.match(page.url(), /view=near/);
      await page.locator('[data-place="place:beijing"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/entities\/place:beijing$/);
      await page.locator('#l-meetings').waitFor();
      assert.deepEqual(errors, []);
      await done();
    }
  });
});
