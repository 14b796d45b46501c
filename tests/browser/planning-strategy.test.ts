import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { launchBrowser, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

describe.skipIf(chromiumPath() === undefined)('the planning strategy in a browser', () => {
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

  it('takes a new plan in a supplement, and shows a deadline that a date breaks before anything is kept', async () => {
    const page = await someoneAt(browser, 'desktop');
    const tab = new TabPage(page, app.address);
    await tab.openAs('planner', '/planning-strategy');
    const supplement = page.locator('details').filter({ hasText: 'Nytt tillegg' }).last();
    await supplement.locator('summary').click();
    await supplement.getByLabel(/^Navn/).fill('Tillegg om natur');
    await supplement.getByRole('button', { name: 'Lagre' }).click();

    await tab.button('Legg inn en linje').click();
    const line = page.locator('form').filter({ has: page.getByLabel('Hva slags linje') });
    await line.getByLabel('Hva slags linje').selectOption({ label: 'Nye planer' });
    await line.getByLabel(/^Navn/).fill('Temaplan for natur');
    await line.getByLabel('Fra', { exact: true }).selectOption('2027');
    await line.getByRole('button', { name: 'Lagre' }).click();
    await tab.says('Gjelder når Tillegg om natur er vedtatt');

    const correction = page.locator('details').filter({ hasText: 'Rett vedtaket' }).first();
    await correction.locator('summary').click();
    const day = correction.getByLabel(/^Dag/);
    const adopted = await day.inputValue();
    await correction.getByText('42 dager offentlig ettersyn').waitFor();
    await day.fill(new Date(Date.parse(adopted) - 21 * 86_400_000).toISOString().slice(0, 10));
    await tab.says(/Bare 21 dager offentlig ettersyn; loven krever 30 dager/);
    await correction.getByLabel(/^Hvorfor datoene holdes/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await day.fill(adopted);
    await correction.getByText('42 dager offentlig ettersyn').waitFor();
    expect(await correction.getByLabel(/^Hvorfor datoene holdes/).count()).toBe(0);
  });
});
