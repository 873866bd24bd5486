// Takes the pictures in docs/screenshots anew: `node test/browser/screenshots.ts`. The register is read from examples/ through the API.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../../src/register/index.ts';
import { startServer } from '../../src/api/server.ts';
import { launchChromium } from '../chromium.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const OUT = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
interface Shot { name: string; path: string; lang: 'ar' | 'en'; theme: 'light' | 'dark'; width?: number; height?: number; press?: string[] }

const folder = mkdtempSync(join(tmpdir(), 'mahdar-shots-'));
const registerPath = join(folder, 'register.db');
openRegister(registerPath, { create: true, demo: true }).close();
const server = await startServer({ registerPath, port: 0 });
for (const file of readdirSync(EXAMPLES).filter((f) => /\.(?:txt|html|md)$/.test(f) && f !== 'README.md')) {
  const answer = await fetch(`${server.url}api/articles`, { method: 'POST', headers: { 'x-file-name': encodeURIComponent(file) }, body: readFileSync(join(EXAMPLES, file)) });
  if (!answer.ok) console.error(file, await answer.text());
}
const rows = async (path: string): Promise<{ id: string; file?: string; fields?: { via?: string[] } }[]> => ((await (await fetch(`${server.url}api/${path}`)).json()) as { rows: [] }).rows;
const article = (await rows('articles?limit=100')).find((r) => r.file?.includes('2024-05-beijing-mihbara'))?.id ?? (await rows('articles'))[0]!.id;
const meeting = (await rows('meetings?with=RU,CN&type=summit&sort=reports'))[0]!.id;
const statement = (await rows('statements?limit=200&sort=reports')).find((r) => (r.fields?.via?.length ?? 0) > 0)!.id;

const shots: Shot[] = [
  { name: 'front-ar-light', path: '/', lang: 'ar', theme: 'light' },
  { name: 'pair-ar-light', path: '/pairs/RU/CN', lang: 'ar', theme: 'light', height: 900 },
  { name: 'pair-en-dark', path: '/pairs/RU/CN', lang: 'en', theme: 'dark', height: 900 },
  { name: 'article-ar-light', path: `/articles/${article}`, lang: 'ar', theme: 'light', height: 900, press: ['j', 'j', 'w'] },
  { name: 'article-en-dark', path: `/articles/${article}`, lang: 'en', theme: 'dark', height: 900, press: ['j', 'j', 'j'] },
  { name: 'meeting-ar-light', path: `/meetings/${meeting}`, lang: 'ar', theme: 'light' },
  { name: 'statement-en-light', path: `/statements/${statement}`, lang: 'en', theme: 'light', press: ['w'] },
  { name: 'positions-ar-dark', path: '/positions?with=RU,CN', lang: 'ar', theme: 'dark' },
  { name: 'search-ar-light', path: `/search?q=${encodeURIComponent('تايوان')}`, lang: 'ar', theme: 'light' },
  { name: 'review-ar-light', path: '/review', lang: 'ar', theme: 'light', height: 900 },
  { name: 'network-ar-light', path: '/network', lang: 'ar', theme: 'light', height: 900 },
  { name: 'map-en-dark', path: '/map?view=near', lang: 'en', theme: 'dark' },
  { name: 'narrow-ar-light', path: '/pairs/RU/CN', lang: 'ar', theme: 'light', width: 390, height: 844 },
];
const browser = await launchChromium();
for (const { name, path, lang, theme, width = 1280, height = 800, press = [] } of shots) {
  const context = await browser.newContext({ locale: lang, colorScheme: theme, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(new URL(path, server.url).href);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(500);
  for (const key of press) await page.keyboard.press(key);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
