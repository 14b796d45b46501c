import type { Page } from 'playwright-core';
import { launchBrowser, someoneAt } from './a-browser.ts';

/** As a cheap phone is against a laptop. */
export const slowedBy = 4;

/** The longest that the page stood still since last asked, in milliseconds; 0 where nothing took fifty. */
async function longest(page: Page): Promise<number> {
  await page.waitForTimeout(600);
  return page.evaluate<number>(
    '(() => { const most = Math.max(0, ...window.tasks); window.tasks = []; return Math.round(most); })()',
  );
}

/**
 * Walks the plan system in Chromium on a slowed processor. Per step: what was done, milliseconds until it was there, the longest that the page stood still, and
 * after the picture has come how many cards there are.
 */
export async function walkSlowly(
  address: string,
  label: string,
  showAll: boolean,
): Promise<readonly (string | number)[][]> {
  const browser = await launchBrowser();
  try {
    const page = await someoneAt(browser);
    const cdp = await page.context().newCDPSession(page);
    // As text: it runs in the page, whose types are not ours.
    await page.addInitScript({
      content: `window.tasks = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) window.tasks.push(duration);
        }).observe({ type: 'longtask', buffered: true });`,
    });
    // Signed in and the scripts in the cache: what is measured is the page, not the way to it.
    await page.goto(`${address}/tab/?persona=politician`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
    const rows: (string | number)[][] = [];
    const did = async (what: string, act: () => Promise<unknown>): Promise<void> => {
      await longest(page);
      const started = Date.now();
      await act();
      const took = Date.now() - started;
      rows.push([`${label}: ${what}`, took, await longest(page)]);
    };
    await did('from Home to the picture', async () => {
      await page.getByRole('link', { name: 'Planer', exact: true }).click();
      await page.locator('.plan-chip').first().waitFor();
    });
    if (showAll)
      await did('show sixty more, until all are there', async () => {
        const more = page.getByRole('button', { name: /^Vis \d+ til$/ });
        for (let left = await more.count(); left > 0; left = await more.count()) {
          const before = await page.locator('.plan-chip').count();
          await more.first().click();
          await page.locator('.plan-chip').nth(before).waitFor();
        }
      });
    rows.at(-1)!.push(await page.locator('.plan-chip').count());
    await did('walk with the arrows', async () => {
      await page.locator('.plan-chip').first().focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End'])
        await page.keyboard.press(key);
    });
    await did('point at a card', async () => {
      await page.locator('.plan-chip').nth(5).hover();
      await page.locator('.plan-chip').nth(9).hover();
    });
    await did('type in the search', async () => {
      await page.getByLabel('Søk i planer og mål').pressSequentially('barnehger', { delay: 60 });
      await page.locator('.plan-found').waitFor();
    });
    await did('choose a theme', async () => {
      await page.getByLabel('Tema').selectOption({ index: 1 });
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    });
    await did('show all again', async () => {
      await page.getByRole('button', { name: 'Vis alle' }).click();
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    });
    return rows;
  } finally {
    await browser.close();
  }
}
