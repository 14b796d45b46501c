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

  it('walks the red thread with keys alone: from a main goal down to a task, chosen, and back up to the main goal', async () => {
    const tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('politician', '/red-thread');
    const { page } = tab;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const columnAt = () =>
      page.evaluate(
        () =>
          document.activeElement
            ?.closest('[data-goal]')
            ?.closest('[data-column]')
            ?.querySelector('h2')?.textContent,
      );
    /** Chooses what one stands on: the address follows, and the focus stays. */
    const choose = async () => {
      const goal = await page.locator('[data-goal]:focus').getAttribute('data-goal');
      await press('Enter');
      await page.waitForURL((url) => goal !== null && url.searchParams.get('goal') === goal);
      await page.locator(`[data-goal="${goal ?? ''}"].goal-chosen:focus`).waitFor();
      return goal;
    };
    const chosen = (count: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('.thread-columns [aria-current]').length === wanted,
        count,
      );
    for (let n = 0; n < 60 && (await columnAt()) === undefined; n += 1) await press('Tab');
    expect(await columnAt()).toBe('Hovedmål');
    const mainGoal = await choose();
    const down = ['Delmål', 'Strategier', 'Oppdrag', 'Oppgaver'];
    for (const column of down) {
      await press('ArrowRight');
      expect(await columnAt()).toBe(column);
      await choose();
    }
    // The whole way from the main goal is lit.
    await chosen(5);
    for (const column of ['Oppdrag', 'Strategier', 'Delmål', 'Hovedmål']) {
      await press('ArrowLeft');
      expect(await columnAt()).toBe(column);
    }
    expect(await choose()).toBe(mainGoal);
    await chosen(1);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows every column of the red thread in a window of 1280 points', async () => {
    const tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('politician', '/red-thread');
    const reports = tab.page.getByRole('heading', { level: 2, name: 'Rapporter' });
    const box = await tab.section('Rapporter').boundingBox();
    expect(await reports.isVisible()).toBe(true);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(1280);
    const cutOff = await tab.page
      .locator('.thread-columns')
      .evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(cutOff).toBeLessThanOrEqual(0);
  });
});
