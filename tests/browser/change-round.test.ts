import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { answerThatItIsOpen } from './pages/openness-questions.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { anAnnouncedRound } from './support/an-announced-round.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

/** A workshop whose notice is out: a time is found in the calendars, it is moved there with a reason, gets a paper, and is called off. */
describe.skipIf(chromiumPath() === undefined)('a workshop that is announced', () => {
  let app: RunningApp;
  let browser: Browser;
  let facilitator: TabPage;
  let round: string;
  beforeAll(async () => {
    app = await aRunningApp();
    browser = await launchBrowser();
    round = await anAnnouncedRound(app.address, { title: 'Verksted om sentrum', inMinutes: 600 });
    facilitator = new TabPage(await someoneAt(browser), app.address);
    await facilitator.openAs('facilitator', `/rounds/${round}`);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it('is moved to a time at which most can, and everybody is told why', async () => {
    await facilitator.link('Finn tidspunkt').click();
    await facilitator.button('Se etter tidspunkt').click();
    await facilitator.says('Forslag, best først');
    await keepPicture(facilitator.page, 'change-round-slots');
    expect(await accessibilityProblems(facilitator.page)).toEqual([]);
    await facilitator.page
      .getByRole('link', { name: /^Bruk tidspunktet/ })
      .first()
      .click();
    await facilitator.field('Grunnen til endringen').fill('Salen er opptatt.');
    await keepPicture(facilitator.page, 'change-round-altering');
    await facilitator.button('Kunngjør endringen').click();
    await facilitator.says('Endringer etter kunngjøringen');
    await facilitator.says('Salen er opptatt.');
    await keepPicture(facilitator.page, 'change-round-altered');
  });

  it('gets a paper that is shared with its openness decided', async () => {
    await facilitator.button('Legg til dokument').click();
    await facilitator.field('Tittel').fill('Kunnskapsgrunnlag');
    await facilitator.field('Adresse').fill('https://kommunen.example/kunnskap.pdf');
    await answerThatItIsOpen(facilitator);
    await facilitator.says('Det er åpent, som er hovedregelen.');
    await keepPicture(facilitator.page, 'change-round-paper');
    await facilitator.button('Lagre dokumentet').click();
    await facilitator.says('Kan leses av alle');
  });

  it('is called off with a reason, and its public page says so', async () => {
    await facilitator.button('Avlys').click();
    await facilitator.field('Grunnen til at det avlyses').fill('For få kan komme.');
    await keepPicture(facilitator.page, 'change-round-cancelling');
    await facilitator.confirm('Avlys');
    await facilitator.says('Avlyst');
    const page = await fetch(`${app.address}/offentlig/baerum/moter/${round}`);
    const text = await page.text();
    expect(text).toContain('Møtet er avlyst');
    expect(text).toContain('For få kan komme.');
    expect(text).toContain('Salen er opptatt.');
  });
});
