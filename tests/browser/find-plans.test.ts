import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';
import { accessibilityProblems } from './support/accessibility.ts';

describe.skipIf(chromiumPath() === undefined)('finding a plan', () => {
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

  it('walks the picture with the keyboard alone, and opens the plan one stands on', async () => {
    const tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('politician', '/plans');
    const { page } = tab;
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const picture = page.getByRole('group', { name: 'Planer' });
    await picture.getByRole('link').first().waitFor();
    for (let n = 0; n < 40; n += 1) {
      await page.keyboard.press('Tab');
      if ((await at()).startsWith('Kommuneplanens samfunnsdel')) break;
    }
    expect(await at()).toContain('Kommuneplanens samfunnsdel');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.relation-lines path').count()).toBeGreaterThan(0);
    const title = await page.locator('[data-plan]:focus .plan-chip-name').textContent();
    // The whole picture is one stop: the next is beyond it.
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-plan]:focus').count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('[data-plan]:focus .plan-chip-name').textContent()).toBe(title);
    await page.keyboard.press('Enter');
    await tab.isShown(title ?? 'a plan');
    expect(tab.path()).toMatch(/^\/plans\/[0-9a-f-]{36}$/);
  });

  it('finds a plan though a letter is wrong, and opens it', async () => {
    const tab = new TabPage(await someoneAt(browser, 'phone'), app.address);
    await tab.openAs('politician', '/plans');
    await tab.field('Søk i planer og mål').pressSequentially('frivilighet');
    const found = tab.section('Planer').getByRole('link', { name: 'Strategi for frivillighet' });
    await found.waitFor();
    await keepPicture(tab.page, 'plans-search-phone-light');
    expect(await accessibilityProblems(tab.page)).toEqual([]);
    await found.click();
    await tab.isShown('Strategi for frivillighet');
  });

  it('shows what is chosen, and the address keeps it over a reload and the way back', async () => {
    const tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('planner', '/plans');
    const { page } = tab;
    await tab.says('Viser 24 av 24 planer');
    await tab.field('Status').selectOption({ label: 'Under arbeid' });
    await tab.says(/Viser \d av 24 planer/);
    await page.reload();
    await tab.says(/Viser \d av 24 planer/);
    expect(await tab.field('Status').inputValue()).toBe('in-progress');
    await keepPicture(page, 'plans-chosen-desktop-light');
    await page.goBack();
    await tab.says('Viser 24 av 24 planer');
  });
});
