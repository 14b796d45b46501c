import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath } from '../../support/chromium.ts';

/** Quiet on the network, and without the sandbox that a container's root cannot have. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine is found. (Not by intercepting requests: that switches the browser's cache off, and every page would fetch its script anew.)
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Date and time fields are drawn in the browser's own language.
  '--lang=nb-NO',
];

/** Generous: a busy build machine may take a while over what is instant on a laptop. */
export const patience = 30_000;

export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('there is no Chromium');
  return chromium.launch({ executablePath, args: flags });
}

export const screens = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const;
export type Screen = keyof typeof screens;

/** Someone at a screen of their own: a window that shares nothing with the others. */
export async function someoneAt(browser: Browser, screen: Screen = 'desktop'): Promise<Page> {
  const context = await browser.newContext({
    viewport: screens[screen],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** Keeps a picture of the whole page under `tests/browser/screenshots/`, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
