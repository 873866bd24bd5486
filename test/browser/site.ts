// What the browser tests stand on: a seeded register served on a free port, an installed Chromium, pages in a language and theme.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { launchChromium, skipWithoutChromium } from '../chromium.ts';
import type { HandMade } from './reading-builder.ts';
import { seedRegister } from './seed.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Without a browser or without the built app there is nothing to look at. */
export const skipBrowser: string | false = skipWithoutChromium || (existsSync(join(WEB, 'index.html')) ? false : 'the web app is not built (dist/web)');

export interface Look { readonly lang?: 'ar' | 'en'; readonly theme?: 'light' | 'dark'; readonly width?: number }

export interface Site {
  readonly url: string;
  /** A page of its own (own storage) with what went wrong in it. */
  open(path: string, look?: Look): Promise<Opened>;
  close(): Promise<void>;
}
export interface Opened { readonly page: Page; readonly errors: string[]; done(): Promise<void> }

/** Starts server and browser; the caller closes both with `close`. */
export async function openSite({ demo = true, articles }: { demo?: boolean; articles?: readonly HandMade[] } = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-web-'));
  const registerPath = join(folder, 'register.db');
  seedRegister(registerPath, { demo, ...(articles ? { articles } : {}) });
  const server: RunningServer = await startServer({ registerPath, port: 0, webRoot: WEB });
  const browser: Browser = await launchChromium();
  return {
    url: server.url,
    open: (path, look) => openPage(browser, server.url, path, look),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, url: string, path: string, { lang = 'ar', theme = 'light', width = 1280 }: Look = {}): Promise<Opened> {
  const context: BrowserContext = await browser.newContext({ locale: lang, colorScheme: theme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) errors.push(`asked another host: ${request.url()}`);
  });
  await page.goto(new URL(path, url).href);
  await page.locator('main :is(h1, [role=alert])').first().waitFor();
  return { page, errors, done: () => context.close() };
}
