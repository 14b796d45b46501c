import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, screens, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const overview = fileURLToPath(new URL('../fixtures/spreadsheets/planoversikt.xlsx', import.meta.url)); // prettier-ignore

/** A planner takes in a planner's own overview, in the real app, with the keyboard where it matters. Pictures are kept. */
describe.skipIf(chromiumPath() === undefined)('a spreadsheet becomes plans', () => {
  let app: RunningApp;
  let browser: Browser;
  let tab: TabPage;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('planner', '/plans/import');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const isRead = () => tab.page.getByText('Leser filen …').waitFor({ state: 'detached' });
  const rows = () => tab.section('Radene').getByRole('row');

  it('shows how the file was read, and every row with why', async () => {
    await tab.field(/^Fil/).setInputFiles(overview);
    await tab.section('Slik leste vi filen').waitFor();
    await tab.says('Rad med overskrifter');
    expect(await tab.field('Rad med overskrifter').inputValue()).toBe('4');
    await tab.says('«Kjempeplan» er ikke et ord vi kjenner her.');
    await tab.says('Celle C43');
    await keepPicture(tab.page, 'plan-import-read');
    expect(await accessibilityProblems(tab.page)).toEqual([]);
  });

  it('reads the file anew when a column is said to mean something else, by the keyboard', async () => {
    // This municipality's committees have other names than the file's.
    await tab.says('Vi kjenner ikke organet «Utvalg for klima og samferdsel».');
    const committee = tab.field('Hva kolonne G betyr');
    await committee.focus();
    await tab.page.keyboard.press('Home');
    await isRead();
    expect(await committee.inputValue()).toBe('');
    await tab.page.getByText('Vi kjenner ikke organet').first().waitFor({ state: 'detached' });
  });

  it('takes what is doubtful only when it is told to, and shows one kind of rows at a time', async () => {
    await tab.button('Ta med alle tvilsomme').click();
    await tab.button('Ta ikke med noen tvilsomme').waitFor();
    await tab.field('Vis rader').selectOption('refused');
    await tab.page.getByText('«31.02.2025» er ikke en dato.').waitFor();
    // That row was among all rows too: the list is the refused ones only when the others are gone.
    await rows().nth(3).waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(3);
    await keepPicture(tab.page, 'plan-import-refused');
    await tab.field('Vis rader').selectOption('doubtful');
    await rows().nth(30).waitFor();
    expect(await rows().count()).toBeGreaterThan(30);
  });

  it('fits a phone, in every theme', async () => {
    await tab.page.setViewportSize(screens.phone);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.page.emulateMedia({ colorScheme });
      await keepPicture(tab.page, `plan-import-phone-${colorScheme}`);
      expect(await accessibilityProblems(tab.page)).toEqual([]);
      const tooWide = await tab.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth); // prettier-ignore
      expect(tooWide).toBeLessThanOrEqual(0);
    }
    await tab.page.emulateMedia({ colorScheme: 'light' });
    await tab.page.setViewportSize(screens.desktop);
  });

  it('asks first, stores all of it, and the plans stand in the hierarchy and the register', async () => {
    await tab.button(/^Ta inn \d+ rader$/).focus();
    await tab.page.keyboard.press('Enter');
    const dialog = tab.page.getByRole('alertdialog');
    await dialog.getByText('Dette kan ikke angres samlet.').waitFor();
    await tab.confirm(/^Ta inn \d+ rader$/);
    await tab.says(/\d+ nye og \d+ endrede er lagret\./);
    await keepPicture(tab.page, 'plan-import-done');
    await tab.link('Se planene').click();
    await tab.isShown();
    await tab.says('Temaplan for naturmangfold');
    await keepPicture(tab.page, 'plan-import-hierarchy');
    await tab.goTo('/plans/register');
    await tab.says('Temaplan for naturmangfold');
  });

  it('changes nothing the second time', async () => {
    await tab.goTo('/plans/import');
    await tab.field(/^Fil/).setInputFiles(overview);
    await tab.section('Slik leste vi filen').waitFor();
    await tab.field('Hva kolonne G betyr').selectOption('');
    await isRead();
    await tab.says('Det er ingen rader å ta inn.');
  });
});
