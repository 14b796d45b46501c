import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import { chromiumPath } from '../support/chromium.ts';
import { everyKind } from '../support/builders/every-question.ts';
import { AnswerPage } from './pages/answer-page.ts';
import { PlaygroundPage } from './pages/playground.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, screens, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems, sidewaysScrolling } from './support/accessibility.ts';
import { otherAnswer, story } from './support/answers-by-kind.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';
import { anOpenPoll, answerAs, closePoll, questionsByKind } from './support/polls-by-kind.ts';

/**
 * Who sees what of a poll by each of its visibilities: what is said before anybody answers, on the card and on the page, and how much of the answers everybody is
 * shown after. Of a card's words and of the page's, as much as tells them apart.
 */
const visibilities = [
  {
    visibility: 'named',
    card: 'Svaret vises med navnet ditt for dem som er spurt',
    page: 'ser svaret ditt med navn når resultatene vises',
  },
  {
    visibility: 'by-party',
    card: 'også per parti og for administrasjonen når spørringen er lukket, der minst tre har svart',
    page: 'der minst tre har svart; mindre partier slås sammen',
  },
  {
    visibility: 'anonymous',
    card: 'Anonymt: Svaret forsegles',
    page: 'Da kan ingen koble svaret til deg',
  },
] as const;

/** Every kind of question and every visibility, as those who are asked and those who ask meet them. Pictures are kept under tests/browser/screenshots. */
describe.skipIf(chromiumPath() === undefined)('polls in the tab and in a chat', () => {
  let app: RunningApp;
  let browser: Browser;
  let phone: TabPage;
  let answering: AnswerPage;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    phone = new TabPage(await someoneAt(browser, 'phone'), app.address);
    answering = new AnswerPage(phone);
    await phone.openAs('politician');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(phone.page, 'failed-polls');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const asks = (title: string, questions: readonly PollQuestion[]) =>
    anOpenPoll(app.address, { title, questions, seats: ['A1', 'B1', 'C1'] });
  const othersAnswer = async (pollId: string, questions: readonly PollQuestion[]) => {
    const choices = Object.fromEntries(questions.map((one) => [one.id, otherAnswer(one)]));
    for (const who of ['chair', 'member']) await answerAs(app.address, who, pollId, choices);
    await closePoll(app.address, pollId);
  };

  it.each(everyKind)(
    'a question is answered on a phone with a receipt, changed, and drawn with a table when the poll is closed: %s',
    async (kind) => {
      const question = questionsByKind()[kind];
      const pollId = await asks(question.text, [question]);
      await phone.goTo(`/polls/${pollId}`);
      await answering.give(kind);
      await keepPicture(phone.page, `kind-${kind}-1-answering`);
      await answering.send();
      expect(await answering.receipt()).toMatch(story[kind].first);
      await keepPicture(phone.page, `kind-${kind}-2-receipt`);

      await phone.button('Endre svaret').click();
      await answering.giveAnother(kind);
      await answering.send();
      await phone.button('Endre svaret').waitFor();
      expect(await answering.receipt()).toMatch(story[kind].then);

      await othersAnswer(pollId, [question]);
      // The page is told, and shows it by itself.
      const results = phone.section('Resultater');
      await results.getByText('3 av 3 har svart').waitFor();
      if (kind === 'open-text') await results.getByText(story[kind].counted).first().waitFor();
      else {
        await results.locator('.result-chart').waitFor();
        await results.getByText('Vis som tabell').click();
        await results.getByRole('row', { name: story[kind].counted }).waitFor();
      }
      expect(await phone.button('Endre svaret').count()).toBe(0);
      expect(await sidewaysScrolling(phone.page)).toEqual([]);
      await keepPicture(phone.page, `kind-${kind}-3-result`);
    },
  );

  it('all ten on one page can be read and pressed in every theme, asked, answered and counted, on a phone and a desktop', async () => {
    const problems: string[] = [];
    /** Light on a phone is read whole; what another theme changes is its colours. */
    const look = async (name: string) => {
      for (const theme of ['contrast', 'dark', 'light'] as const) {
        await phone.goTo(`${phone.path()}?theme=${theme}`);
        await phone.page.locator(`[data-theme="${theme}"]`).first().waitFor();
        for (const screen of ['desktop', 'phone'] as const) {
          await phone.page.setViewportSize(screens[screen]);
          await keepPicture(phone.page, `kinds-${name}-${screen}-${theme}`);
          problems.push(...(await sidewaysScrolling(phone.page)));
        }
        const about = theme === 'light' ? 'everything' : 'colours';
        problems.push(...(await accessibilityProblems(phone.page, about)));
      }
    };
    const byKind = questionsByKind();
    const questions = Object.values(byKind);
    const pollId = await asks('Retning for perioden', questions);
    await phone.goTo(`/polls/${pollId}`);
    await answering.give('scale');
    // What is missing is said where it is, and the first of it is come to.
    await answering.send();
    expect(await phone.page.getByText('Dette er ikke besvart ennå.').count()).toBe(9);
    const first = phone.page.getByRole('radio', { name: /Sandvika/ });
    expect(await first.evaluate((radio) => radio.matches(':focus'))).toBe(true);
    for (const kind of everyKind) await answering.give(kind);
    await look('asked');
    await answering.send();
    await answering.receipt();
    await look('answered');
    await othersAnswer(pollId, questions);
    await phone.section('Resultater').getByText('3 av 3 har svart').waitFor();
    await look('counted');
    expect(problems).toEqual([]);
  });

  it('a page that is opened just before the poll is closed says that it is closed', async () => {
    const question = questionsByKind().scale;
    const pollId = await asks('Stenger straks', [question]);
    // The line that changes come by is opened after the page; here only when all is over.
    const line = Promise.withResolvers<undefined>();
    await phone.page.route('**/api/events', async (route) => {
      await line.promise;
      await route.continue();
    });
    await phone.goTo(`/polls/${pollId}`);
    await phone.button('Send svaret').waitFor();
    await closePoll(app.address, pollId);
    line.resolve(undefined);
    await phone.says('Lukket');
    expect(await phone.button('Send svaret').count()).toBe(0);
    await phone.page.unroute('**/api/events');
  });

  describe('by each visibility', () => {
    let facilitator: TabPage;
    let screen: Page;
    let playground: PlaygroundPage;

    beforeAll(async () => {
      facilitator = new TabPage(await someoneAt(browser), app.address);
      await facilitator.openAs('facilitator');
      screen = await someoneAt(browser);
      playground = new PlaygroundPage(screen);
      await playground.open(app.playgroundAddress);
      await playground.openPersonalChat();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      await keepPicture(facilitator.page, 'failed-polls-facilitator');
      await keepPicture(screen, 'failed-polls-playground');
    });

    it.each(visibilities)(
      'the card and the page say who sees the answer, and nobody is shown more of it before or after: $visibility',
      async ({ visibility, card, page }) => {
        const title = `Hvor bør veksten komme først? (${visibility})`;
        const question = questionsByKind()['single-choice'];
        const wanted = { title, questions: [question], visibility, seats: ['A1', 'B1', 'C1'] };
        const pollId = await anOpenPoll(app.address, wanted);

        // In its turn, after what waited when the app was started.
        await playground.card(title, 'Send svar').locator.waitFor({ timeout: 120_000 });
        await playground.card(title, 'Send svar').says(card);
        await keepPicture(screen, `visible-${visibility}-1-card`);
        await playground.card(title, 'Send svar').choose(/Fornebu/);
        await playground.card(title, 'Send svar').press('Send svar');
        const isSealed = visibility === 'anonymous';
        const said = isSealed ? 'Svaret er forseglet' : 'Fornebu';
        const answered = playground.card(title, 'Endre svaret');
        await answered.says(said);
        if (isSealed) expect(await answered.text()).not.toContain('Fornebu');

        await phone.goTo(`/polls/${pollId}`);
        await phone.says(page);
        const own = phone.section('Svaret ditt');
        await own.getByText(said).waitFor();
        if (isSealed) expect(await own.innerText()).not.toContain('Fornebu');
        await keepPicture(phone.page, `visible-${visibility}-2-politician`);

        // Who has answered, and of a small anonymous poll not even that; what, to nobody before it is closed.
        await facilitator.goTo(`/polls/${pollId}`);
        await facilitator.says('1 av 3 har svart');
        await facilitator.says('Resultatene vises når spørringen lukkes.');
        const delivery = facilitator.section('Levering');
        const row = delivery.getByRole('row', { name: /Folkevalgt B1/ });
        await row.getByRole('cell', { name: isSealed ? '–' : 'Ja', exact: true }).waitFor();
        const shows = (who: TabPage) =>
          Promise.all(['Med navn', 'Per parti'].map((part) => who.section(part).count()));
        for (const who of [facilitator, phone]) {
          expect(await shows(who)).toEqual([0, 0]);
          expect(await who.section('Resultater').innerText()).not.toContain('Fornebu');
        }
        await keepPicture(facilitator.page, `visible-${visibility}-3-facilitator`);

        await othersAnswer(pollId, [question]);
        await playground.card(title, /stengt/).says('3 av 3 svarte.');
        for (const who of [facilitator, phone]) {
          const results = who.section('Resultater');
          await results.getByText('Vis som tabell').click();
          await results.getByRole('row', { name: /^Sandvika 2$/ }).waitFor();
          const [byName, byParty] = await shows(who);
          expect({ byName, byParty }).toEqual({
            byName: Number(visibility === 'named'),
            byParty: Number(!isSealed),
          });
          const text = await who.page.locator('main').innerText();
          // Three from three parties: no party is large enough to stand alone.
          expect(/Liste [A-Z] \(/.test(text)).toBe(false);
        }
        if (visibility === 'named')
          await facilitator
            .section('Med navn')
            .getByRole('row', { name: /Folkevalgt B1.*Fornebu/ })
            .waitFor();
        await keepPicture(facilitator.page, `visible-${visibility}-4-closed`);
        await keepPicture(phone.page, `visible-${visibility}-4-closed-phone`);
      },
    );
  });
});
