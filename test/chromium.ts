// An installed Chromium for the browser tests; nothing is downloaded.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { skipUnless } from './required.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')] : [];
  }),
];

/** Path of an installed Chromium or a browser made of it: MAHDAR_CHROMIUM, the PATH, the usual places; null where none is. */
export const chromiumPath: string | null =
  [process.env['MAHDAR_CHROMIUM'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
    .find((path) => path !== '' && existsSync(path)) ?? null;

/** For the `skip` option of browser tests. */
export const skipWithoutChromium = skipUnless('chromium', chromiumPath !== null, 'no Chromium found (MAHDAR_CHROMIUM)');

/**
 * Starts the installed Chromium, without a window. The caller closes it.
 * @throws where none is installed
 */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium found: install one or name it in MAHDAR_CHROMIUM');
  // Chromium refuses its sandbox to root, which CI containers run as; only our own pages on loopback are opened.
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: root ? ['--no-sandbox', '--disable-dev-shm-usage'] : [] });
}
