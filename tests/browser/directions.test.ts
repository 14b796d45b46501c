import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { PlaygroundPage } from './pages/playground.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const words = 'Et naturregnskap skal ligge til grunn før nye områder åpnes for bygging.';

/** From a contribution to an answer: the administration sorts, asks, and a politician answers in Teams. Each sentence goes on from the last. */
describe.skipIf(chromiumPath() === undefined)('directions', () => {
  let app: RunningApp;
  let browser: Browser;
  let facilitator: TabPage;
  let politician: PlaygroundPage;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    facilitator = new TabPage(await someoneAt(browser), app.address);
    const screen = await someoneAt(browser);
    politician = new PlaygroundPage(screen);
    await politician.open(app.playgroundAddress);
    // The bot writes to those who have written to it, or have the app.
    await politician.openPersonalChat();
    await politician.write('hjelp');
    await politician.card('opplæring').locator.waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await keepPicture(facilitator.page, 'failed-directions-facilitator');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  it('the facilitator drags a contribution to a theme, and takes it back', async () => {
    await facilitator.openAs('facilitator', '/processes');
    await facilitator.link(/^Planstrategi/u).click();
    await facilitator.link('Føringer').click();
    const phase = facilitator.page.getByRole('region', { name: 'Politiske arbeidsverksteder' });
    await phase.getByRole('link', { name: 'Sorter innspill og skriv føringer' }).click();
    await facilitator.isShown('Fra innspill til føringer');
    const contribution = facilitator.page.getByRole('listitem').filter({ hasText: 'Overvann må' });
    const box = facilitator.page.getByRole('checkbox', { name: /^Velg: Overvann/u });
    const theme = facilitator.page.getByRole('heading', { name: '2. Natur og matjord' });
    await contribution.getByText('Overvann må').dragTo(theme);
    await facilitator.says('1 innspill ligger nå i «Natur og matjord»');
    await box.waitFor({ state: 'detached' });
    await facilitator.button('Angre').click();
    await box.waitFor();
  });

  it('asks the council about the direction that nobody has been asked about', async () => {
    const asking = facilitator.section('Spør om vi har forstått');
    await asking.getByRole('checkbox', { name: words }).waitFor();
    await asking.getByRole('button', { name: 'Spør organet' }).click();
    const dialog = facilitator.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Spør organet' }).click();
    await facilitator.says('Kommunestyret: 1 føringer, 0 har svart');
  });

  it('a politician answers on the card', async () => {
    const card = politician.card('Har vi forstått?');
    await card.says('Føring 1 av 1');
    await card.choose('Delvis');
    await card.fill(/Hva mangler/u, 'Si hvem som lager det');
    await card.press('Send svar');
    await card.says('Mangler: Si hvem som lager det');
    await keepPicture(card.locator.page(), 'directions-01-card');
  });

  it('sees the card close, and nobody sees what one person answered', async () => {
    await facilitator.button('Lukk nå').first().click();
    const dialog = facilitator.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Lukk nå' }).click();
    await politician.card('Har vi forstått?').says('Spørringen ble lukket');
    await facilitator.link(words).click();
    await facilitator.isShown(words);
    await facilitator.says('1 av 51 svarte. Det er for få til å vise noe');
    expect(await facilitator.page.getByText('Si hvem som lager det').count()).toBe(0);
  });
});
