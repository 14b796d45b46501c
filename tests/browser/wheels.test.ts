import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { launchBrowser, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

/** Presses Tab until the focused thing answers to the selector, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.locator(':focus').evaluate((focused, wanted) => focused.matches(wanted), selector)
    )
      return;
  }
  expect.unreachable(`${selector} is not reached with the Tab key`);
}

describe.skipIf(chromiumPath() === undefined)('the wheels without a mouse', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await aRunningApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it('are one stop for the Tab key, walked with arrows, and left to what they show with Enter', async () => {
    const page = await someoneAt(browser, 'desktop');
    const tab = new TabPage(page, app.address);
    await tab.openAs('politician', '/wheels');
    await tabTo(page, '[data-stop]');
    const stop = () => page.locator(':focus').getAttribute('data-stop');
    const first = await stop();
    await page.keyboard.press('ArrowRight');
    const second = await stop();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await stop()).toMatch(/^term:/);
    await page.keyboard.press('ArrowRight');
    expect(await stop()).toBe(first);
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await stop())?.startsWith('year:phase:')) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tab\/processes\//);
    await tab.isShown();
  });

  it.each([520, 700, 1280, 1920])('have no word that is longer than its place or too small to read, in a window of %i pixels', async (width) => {
    const page = await someoneAt(browser, 'desktop');
    await page.setViewportSize({ width, height: 1000 });
    const tab = new TabPage(page, app.address);
    await tab.openAs('politician', '/wheels');
    const words = await page.locator('svg.wheel text').evaluateAll((texts) =>
      texts.map((text) => {
        const line = text.querySelector('textPath')?.getAttribute('href')?.slice(1);
        const place = line === undefined ? null : document.getElementById(line);
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return {
          text: text.textContent,
          length: (text as SVGTextElement).getComputedTextLength(),
          room: place instanceof SVGPathElement ? place.getTotalLength() : 110,
          shown: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        };
      }),
    );
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter(({ length, room }) => length > room)).toEqual([]);
    expect(words.filter(({ shown }) => shown < 10.9)).toEqual([]);
    await page.close();
  }); // prettier-ignore

  it('give an address that a calendar program can fetch, until it is withdrawn', async () => {
    const page = await someoneAt(browser, 'desktop');
    const tab = new TabPage(page, app.address);
    await tab.openAs('politician', '/wheels/calendar');
    await tabTo(page, 'button[aria-label="Lag adresse: Mine datoer"]');
    await page.keyboard.press('Enter');
    const address = await page.locator('.notice .calendar-address').textContent();
    const fetched = await fetch(address ?? '');
    expect(await fetched.text()).toContain('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Slutt å abonnere: Mine datoer' }).waitFor();
    await tabTo(page, 'button[aria-label="Slutt å abonnere: Mine datoer"]');
    await page.keyboard.press('Enter');
    await tab.button('Lag adresse: Mine datoer').waitFor();
    expect((await fetch(address ?? '')).status).toBe(404);
  });
});
