import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { aChangedProtocol } from './support/a-changed-protocol.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

/** The clerk screens words of minutes with the keyboard alone, sees both variants, and takes it back. Each sentence goes on from the last. */
describe.skipIf(chromiumPath() === undefined)('screening', () => {
  let app: RunningApp;
  let browser: Browser;
  let clerk: TabPage;
  let draft: string;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    draft = await aChangedProtocol(app.address);
    clerk = new TabPage(await someoneAt(browser), app.address);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(clerk.page, 'failed-screening');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const place = () => clerk.page.getByRole('article', { name: 'Sted', exact: true });

  it('selects words with the arrow keys and screens them', async () => {
    await clerk.openAs('clerk', `/protocols/${draft}`);
    await place().getByRole('button', { name: 'Skjerm: Sted' }).press('Enter');
    const field = place().getByLabel('Merk ordene som skal skjermes');
    await field.focus();
    await clerk.page.keyboard.press('Control+Home');
    for (let letter = 0; letter < 5; letter += 1)
      await clerk.page.keyboard.press('Shift+ArrowRight');
    // Half a word is enough: the whole of it is screened.
    await place().getByRole('button', { name: 'Skjerm «Forma»' }).press('Enter');
    await place().getByText('Slik blir den offentlige').waitFor();
    expect(await place().locator('del').innerText()).toContain('Formannskapssalen');
    await place().getByText(/^\[skjermet, offl\. § 13 jf\. fvl\. § 13 første ledd nr\. 1\], Sandvika$/u).waitFor(); // prettier-ignore
    await keepPicture(clerk.page, 'screening-01-marked');
  });

  it('shows the whole public variant, without what is screened', async () => {
    await clerk.button('Vis hele den offentlige utgaven').click();
    const variant = clerk.page.locator('.public-preview');
    await variant.waitFor();
    const said = await variant.innerText();
    expect(said).not.toContain('Formannskapssalen');
    expect(said).not.toContain('912 34 567');
    await keepPicture(clerk.page, 'screening-02-public');
    await clerk.button('Tilbake til arbeidet').click();
  });

  it('takes it back', async () => {
    await place()
      .getByRole('button', { name: /^Skjerm: Sted/u })
      .click();
    await place()
      .getByRole('button', { name: 'Ta bort skjermingen av «Formannskapssalen»' })
      .click();
    await place().locator('del').waitFor({ state: 'detached' });
    expect(await place().locator('del').count()).toBe(0);
  });
});
