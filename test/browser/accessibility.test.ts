import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { openSite, skipBrowser, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Violation { id: string; impact: string; help: string; nodes: { html: string; failureSummary: string }[] }

describe('accessibility of every view, both directions, both themes', { skip: skipBrowser }, () => {
  let site: Site;
  let views: string[] = [];
  before(async () => {
    site = await openSite();
    const first = async (kind: string): Promise<string> => ((await (await fetch(`${site.url}api/${kind}?limit=1`)).json()) as { rows: { id: string }[] }).rows[0]!.id;
    views = ['/', '/pairs/RU/CN', '/meetings', '/positions', '/statements?topic=trade', '/figures', '/entities', '/articles', '/articles/beijing-2024?record=s1', '/articles/english', `/meetings/${await first('meetings')}`, `/positions/${await first('positions')}`, '/entities/person:vladimir-putin', `/search?q=${encodeURIComponent('روسيا')}`, '/review', '/network', '/map', '/map?view=near', '/alerts', '/nothing/here/at/all'];
  });
  after(() => site.close());

  // Each direction and each theme once: a theme changes colors only, a direction changes none.
  for (const { lang, theme } of [{ lang: 'ar', theme: 'light' }, { lang: 'en', theme: 'dark' }] as const) {
    test(`axe finds no violation in ${lang === 'ar' ? 'Arabic' : 'English'}, ${theme}`, async () => {
      const { page, done } = await site.open('/', { lang, theme });
      const said: string[] = [];
      for (const path of views) {
        await page.goto(new URL(path, site.url).href);
        await page.locator('main h1').first().waitFor();
        await page.waitForTimeout(150);
        // Through the debugger, which the page's policy does not bind.
        await page.evaluate(axe);
        const { violations } = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })")) as { violations: Violation[] };
        said.push(...violations.map((v) => `${path}: ${v.id} (${v.help})\n${v.nodes.slice(0, 3).map((n) => `  ${n.html.slice(0, 200)}\n  ${n.failureSummary}`).join('\n')}`));
      }
      await done();
      assert.equal(said.length, 0, said.join('\n'));
    });
  }

  test('nothing overflows sideways on a narrow screen', async () => {
    const { page, done } = await site.open('/', { width: 390 });
    for (const path of views) {
      await page.goto(new URL(path, site.url).href);
      await page.locator('main h1').first().waitFor();
      await page.waitForTimeout(100);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, path);
    }
    await done();
  });
});
