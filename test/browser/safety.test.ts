import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { HOSTILE } from './seed.ts';
import { openSite, skipBrowser, type Site } from './site.ts';

/** Status of a request with headers that a browser would not let a page set. */
function status(url: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? 'نص' : undefined);
  });
}

describe('a hostile page in a browser', { skip: skipBrowser }, () => {
  let site: Site;
  before(async () => { site = await openSite(); });
  after(() => site.close());

  test('scripts and handlers in titles, outlets, texts and records stay words on every page', async () => {
    const { rows } = (await (await fetch(`${site.url}api/statements?article=hostile`)).json()) as { rows: { id: string }[] };
    for (const path of ['/', '/articles', '/articles/hostile', `/statements/${rows[0]!.id}`, '/statements', `/search?q=${encodeURIComponent('روسيا')}`, '/pairs/RU/CN', '/entities/state:RU']) {
      const { page, errors, done } = await site.open(path);
      await page.waitForTimeout(150);
      assert.equal(await page.evaluate(() => (window as Window & { hurt?: number }).hurt), undefined, path);
      assert.equal(await page.locator('img[src=x], svg[onload], a[href^="javascript:"], main script').count(), 0, path);
      assert.deepEqual(errors, [], path);
      await done();
    }
    const { page, done } = await site.open('/articles/hostile');
    assert.ok((await page.locator('article.evidence').innerText()).includes(HOSTILE), 'the words are shown as they stand');
    await done();
  });

  test('an injected script or style does not run: the policy forbids it', async () => {
    const { page, done } = await site.open('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hurt = 9';
      document.body.append(script);
      return (window as Window & { hurt?: number }).hurt;
    });
    assert.equal(ran, undefined);
    await done();
  });

  test('over the wire a foreign Host or Origin is refused', async () => {
    const own = new URL(site.url).host;
    assert.equal(await status(`${site.url}api/stats`, 'GET', { host: 'evil.example' }), 403);
    assert.equal(await status(`${site.url}api/stats`, 'GET', { host: own }), 200);
    assert.equal(await status(`${site.url}api/articles`, 'POST', { host: own, origin: 'https://evil.example' }), 403);
  });
});
