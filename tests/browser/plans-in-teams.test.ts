import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/contracts/search.ts';
import { chromiumPath } from '../support/chromium.ts';
import { PlaygroundPage } from './pages/playground.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';
import { anAnnouncedRound } from './support/an-announced-round.ts';
import { aPollOfEveryKind } from './support/a-poll-of-every-kind.ts';
import { askDemo } from './support/demo-api.ts';

const climate = 'Temaplan for klima og energi';

/** What the answered card says of each of the ten kinds when `fillEverything` has answered them. */
const everySaid = [
  /single-choice\s*Valg A/,
  /multiple-choice\s*Valg A\s*Valg B/,
  /Valg A: 1\. plass\s*Valg B: 2\. plass\s*Valg C: 3\. plass/,
  /Valg A: 6 poeng\s*Valg B: 4 poeng/,
  /1 – Helt uenig/,
  /Valg A: Enig/,
  'Helt mot Valg Bygge tettere',
  'Valg A: Noe mangler. Husk barna.',
  'Valg A: Ja, forstått. Mangler: Husk barna.',
  /open-text\s*Husk barna\./,
] as const;

/** A politician among the plans without leaving the chat: the bot's words, the message extension and pasted addresses, in the Agents Playground. */
describe.skipIf(chromiumPath() === undefined)('plans, lessons and questions in a chat', () => {
  let app: RunningApp;
  let browser: Browser;
  let screen: Page;
  let playground: PlaygroundPage;
  const opened: (() => Promise<void>)[] = [];
  /** How many cards of the plan stand in the chat. */
  const shown = () => screen.locator('.ac-adaptiveCard').filter({ hasText: climate }).filter({ hasText: 'Mål i planen' }).count(); // prettier-ignore

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    screen = await someoneAt(browser);
    playground = new PlaygroundPage(screen);
    await playground.open(app.playgroundAddress);
    await playground.openPersonalChat();
    await playground.card('Velkommen til Rådslag').says('Hvilket språk');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(screen, 'failed-plans-in-teams');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  it('«planer» says how many there are, and leads to the most important', async () => {
    await playground.write('planer');
    const card = playground.card(/Kommunen har \d+ planer i Rådslag/);
    await card.says('Kommuneplanens samfunnsdel');
    await keepPicture(screen, 'teams-01-plans');
  });

  it('«plan klima» shows the plan with its goals', async () => {
    await playground.write('plan klima');
    const card = playground.card(climate, 'Mål i planen');
    await card.says('Vedtatt 15. juni 2022');
    await card.locator.getByRole('link', { name: 'Åpne i Rådslag' }).waitFor();
    await keepPicture(screen, 'teams-02-plan');
  });

  it('«rød tråd» and a name lets one choose, and shows the thread in place of the list', async () => {
    await playground.write('rød tråd klimagassutslippene');
    const card = playground.card('Klimagassutslippene i Bærum går ned hvert år');
    await card.says('Hvorfor');
    await card.says('Hva som gjøres');
    await keepPicture(screen, 'teams-03-red-thread');
  });

  it('«opplæring» asks on the card, and answers there', async () => {
    await playground.write('opplæring');
    const lesson = playground.card('Opplæring', 'Hvilke nye planer trenger vi?');
    await lesson.locator.getByRole('radio').first().check();
    await keepPicture(screen, 'teams-04-lesson');
    await lesson.press('Svar');
    await playground.card('Opplæring', /Det stemmer\.|Riktig svar er/).locator.waitFor();
    await keepPicture(screen, 'teams-05-lesson-answered');
  });

  it('a word with a slip is forgiven, and free text is told the word that is nearest', async () => {
    await anAnnouncedRound(app.address, { title: 'Verksted om retningen', inMinutes: 300 });
    await playground.write('neste versktad');
    const round = playground.card('Verksted om retningen', 'Kommunegården, Sandvika');
    await round.says('Hva skal kommunen gå for, og hvorfor?');
    await round.locator.getByRole('link', { name: 'Se saksliste og papirer' }).waitFor();
    await playground.write('jeg drar på ferie i morgen');
    await playground.card('Kanskje du vil skrive pause?').says('det du skrev blir ikke lagret');
    await keepPicture(screen, 'teams-05b-free-text');
  });

  it('«pause» is taken with one press, ended with the next, and can be had back', async () => {
    await playground.write('pause');
    const asked = playground.card('Hvor lenge vil du ha pause?');
    await keepPicture(screen, 'teams-05c-pause');
    await asked.press('Én uke');
    await playground.card('Du har pause til').press('Fortsett nå');
    const ended = playground.card('Pausen er over');
    await keepPicture(screen, 'teams-05d-pause-ended');
    await ended.press('Angre');
    await playground.card('Du har pause til').locator.waitFor();
    await playground.write('fortsett');
    await playground.card('Pausen er over').locator.waitFor();
  });

  it('questions of all ten kinds are answered on their card, which then shows the answer', async () => {
    const title = 'Alle slag spørsmål';
    const pollId = await aPollOfEveryKind(app.address, title);
    // Delivered by itself, in its turn: a whole council is asked.
    const card = playground.card(title, 'Send svar');
    await card.locator.waitFor({ timeout: 120_000 });
    await card.fillEverything();
    await keepPicture(screen, 'teams-05e-every-kind');
    await card.press('Send svar');
    const answered = playground.card(title, 'Endre svaret');
    // The answer to each kind, in its own words.
    for (const said of everySaid) await answered.says(said);
    await keepPicture(screen, 'teams-05f-every-kind-answered');
    const { answered: count } = await askDemo<{ answered: number }>(app.address, 'facilitator', {
      path: `/api/polls/${pollId}`,
    });
    expect(count).toBe(1);
  });

  it('some letters in the message extension find a plan, and its card is put into the chat', async () => {
    const before = await shown();
    await playground.insertFound('klim', climate);
    await expect.poll(shown, { timeout: 15_000 }).toBe(before + 1);
    await keepPicture(screen, 'teams-06-inserted');
  });

  it('the pasted address of a plan unfolds into the same card', async () => {
    const { plans } = await askDemo<SearchAnswer>(app.address, 'politician', {
      path: '/api/search?text=klima',
    });
    const plan = plans.find(({ title }) => title === climate);
    const before = await shown();
    await playground.insertUnfolded(`${app.address}/tab/plans/${plan?.id ?? ''}`);
    await expect.poll(shown, { timeout: 15_000 }).toBe(before + 1);
    await keepPicture(screen, 'teams-07-unfolded');
  });
});
