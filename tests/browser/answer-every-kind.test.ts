import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PollQuestion, QuestionKind } from '../../src/core/polls/poll-question.ts';
import { chromiumPath } from '../support/chromium.ts';
import { everyKind } from '../support/builders/every-question.ts';
import { AnswerPage } from './pages/answer-page.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { sidewaysScrolling } from './support/accessibility.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';
import {
  anOpenPoll,
  answerAs,
  closePoll,
  otherAnswer,
  questionsByKind,
} from './support/polls-by-kind.ts';

/** What the politician answers, then changes it to, and a row of the table when two others have answered like each other. */
const story: Readonly<
  Record<QuestionKind, { readonly first: RegExp; readonly then: RegExp; readonly counted: RegExp }>
> = {
  'single-choice': { first: /Fornebu/, then: /Hamang/, counted: /^Sandvika 2$/ },
  'multiple-choice': {
    first: /Flere boliger\nFlomvern/,
    then: /Flere boliger\nBuss hvert tiende minutt/,
    counted: /^Flere boliger 3$/,
  },
  ranking: {
    first: /1\. plass: Flomvern\n2\. plass: Trygge skoleveier\n3\. plass: Flere boliger/,
    then: /1\. plass: Flere boliger\n2\. plass: Flomvern\n3\. plass: Trygge skoleveier/,
    counted: /^Flere boliger 1 1 /,
  },
  'priority-points': {
    first: /Flere boliger: 6 poeng\nTrygge skoleveier: 3 poeng/,
    then: /Flere boliger: 5 poeng/,
    counted: /^Buss hvert tiende minutt 12$/,
  },
  scale: { first: /Trinn 4 av 5/, then: /Vet ikke/, counted: /^2 2$/ },
  agreement: {
    first: /færre planer: Enig\n.*å gjøre: Står over/,
    then: /å gjøre: Uenig/,
    counted: /^Kommunen bør ha færre planer\. 1 2 0$/,
  },
  'trade-off': {
    first: /Mer mot verne mer/,
    then: /Helt mot verne mer/,
    counted: /^Litt mot bygge tettere 2$/,
  },
  'knowledge-reaction': {
    first: /over 80 år: Nysgjerrig. Hvor bor de\?/,
    then: /for sakte: Overrasket/,
    counted: /^Utslippene går ned for sakte\. 3 0 0$/,
  },
  verification: {
    first: /bygges nytt: Delvis. Mangler: Vinteren\./,
    then: /bygges nytt: Ja, forstått/,
    counted: /^Skoleveien skal være trygg før det bygges nytt\. 3 0 0$/,
  },
  'open-text': { first: /Husk barna\./, then: /Husk barna og de gamle\./, counted: /De gamle\./ },
};

/** Every kind of question, answered in the tab on a phone between two meetings, changed, and looked at when the poll is over. Pictures are kept under tests/browser/screenshots. */
describe.skipIf(chromiumPath() === undefined)('each kind of question in the tab', () => {
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
    if (task.result?.state === 'fail') await keepPicture(phone.page, 'failed-answer-every-kind');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const asks = (title: string, questions: readonly PollQuestion[]) =>
    anOpenPoll(app.address, { title, questions, seats: ['A1', 'B1', 'C1'] });

  it.each(everyKind)(
    'is answered on a phone with a receipt, changed, and shown as it came out when the poll is closed: %s',
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

      const others = { [question.id]: otherAnswer(question) };
      for (const who of ['chair', 'member']) await answerAs(app.address, who, pollId, others);
      await closePoll(app.address, pollId);
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
});
