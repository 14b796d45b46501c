import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/core/time/instant.ts';
import { osloDate, osloTime } from '../../src/core/time/oslo.ts';
import { chromiumPath } from '../support/chromium.ts';
import { PlaygroundPage } from './pages/playground.ts';
import { PollForm } from './pages/poll-form.ts';
import { RoundForm } from './pages/round-form.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const minute = 60_000;
const meeting = instantOf(Date.now() + 10 * minute);
const deadline = instantOf(Date.now() + 24 * 60 * minute);

const round = {
  body: 'Kommunestyret',
  date: osloDate(meeting),
  time: osloTime(meeting),
  place: 'Kommunegården, Sandvika',
  purpose: 'Finne ut hva kommunestyret vil at planene skal handle om i denne perioden.',
  agenda: [
    { title: 'Velkommen og hensikt', minutes: 15 },
    { title: 'Gruppearbeid ved bordene', minutes: 60 },
    { title: 'Oppsummering i plenum', minutes: 30 },
  ],
  question: 'Hva skal kommunen gå for de neste fire årene, og hvorfor?',
};
const roundTitle = 'Politiske ambisjoner for perioden';
const poll = {
  title: 'Retning for perioden',
  purpose: 'Svarene brukes når administrasjonen velger hva som utredes først.',
  date: osloDate(deadline),
  time: osloTime(deadline),
};
const direction = 'Hva bør vi legge mest vekt på?';
const sharing = 'Fordel poeng på det som haster mest.';

/**
 * One planning process from plan to archive, played by several people at screens of their own: each sentence goes on where the one before it ended.
 * Pictures of every step are kept under tests/browser/screenshots.
 */
describe.skipIf(chromiumPath() === undefined)(
  'the story, from a planned round to an archived protocol',
  () => {
    let app: RunningApp;
    let browser: Browser;
    const opened: (() => Promise<void>)[] = [];
    let facilitator: TabPage;
    let politician: TabPage;
    let chair: TabPage;
    let playground: PlaygroundPage;
    let screen: Page;
    /** Where the round's and the poll's pages are, and the public page: known when they are made. */
    const places = { round: '', poll: '', public: '' };

    const newTab = async (): Promise<TabPage> => new TabPage(await someoneAt(browser), app.address);
    const asked = (title: string) =>
      playground.card('Spørring til Kommunestyret', title).locator.filter({ visible: true });

    beforeAll(async () => {
      app = await aRunningApp();
      opened.push(app.stop);
      browser = await launchBrowser();
      opened.push(() => browser.close());
      facilitator = await newTab();
      politician = await newTab();
      chair = await newTab();
      screen = await someoneAt(browser);
      playground = new PlaygroundPage(screen);
      await playground.open(app.playgroundAddress);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      // What everybody saw when it went wrong.
      await keepPicture(facilitator.page, 'failed-facilitator');
      await keepPicture(politician.page, 'failed-politician');
      await keepPicture(chair.page, 'failed-chair');
      await keepPicture(screen, 'failed-playground');
    });
    afterAll(async () => {
      for (const close of opened.toReversed()) await close();
    });

    it('the facilitator sees the process as a timeline with today marked, and opens the phase where politics leads', async () => {
      await facilitator.openAs('facilitator', '/processes');
      await facilitator
        .link(/planstrategi/i)
        .first()
        .click();
      const river = facilitator.page.getByRole('group', { name: 'Prosessen over tid' });
      await river.getByText('I dag').waitFor();
      const phase = facilitator.button(/Politiske arbeidsverksteder/);
      if ((await phase.getAttribute('aria-expanded')) === 'false') await phase.click();
      await facilitator.link(`Planlegg runde: ${roundTitle}`).waitFor();
      await keepPicture(facilitator.page, 'story-01-process');
    });

    it('the facilitator schedules the round with body, time, agenda and a question', async () => {
      await facilitator.link(`Planlegg runde: ${roundTitle}`).click();
      const form = new RoundForm(facilitator);
      await form.fill(round);
      await keepPicture(facilitator.page, 'story-02-planning');
      await form.save();
      await facilitator.isShown(roundTitle);
      places.round = facilitator.path();
      await facilitator.says(round.agenda[1]?.title ?? '');
    });

    it('without a notice it can neither be announced nor started, and the reason is said with its paragraph', async () => {
      const readiness = facilitator.section('Er alt på plass?');
      const missing = readiness.getByRole('listitem').filter({ hasText: 'Mangler' });
      await missing.filter({ hasText: 'Tekst til kunngjøringen' }).waitFor();
      expect(await missing.filter({ hasText: 'kommuneloven § 11-3' }).count()).toBe(3);
      expect(await facilitator.button('Kunngjør verkstedet').isDisabled()).toBe(true);
      expect(await facilitator.button('Start verkstedet').count()).toBe(0);
      await keepPicture(facilitator.page, 'story-03-not-ready');

      // Whoever goes round the page is told the same.
      const refusal = await facilitator.page.evaluate(async (path) => {
        const token = sessionStorage.getItem('radslag:demo-token') ?? '';
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const body = JSON.stringify({ version: 1 });
        const answer = await fetch(`/api${path}/start`, { method: 'POST', headers, body });
        return { status: answer.status, problem: await answer.text() };
      }, places.round);
      expect(refusal.status).toBe(422);
      expect(refusal.problem).toContain('kommuneloven § 11-3');
    });

    it('writes the notice, and why it comes late, and announces the round', async () => {
      await facilitator.link('Rediger').click();
      const form = new RoundForm(facilitator);
      await facilitator.button('Foreslå tekst').click();
      await form.explainShortNotice('Salen ble ledig først i går.');
      await form.save();
      await facilitator.button('Kunngjør verkstedet').click();
      await facilitator.page.getByRole('alertdialog').waitFor();
      await keepPicture(facilitator.page, 'story-04-announcing');
      await facilitator.confirm('Kunngjør verkstedet');
      await facilitator.says('Kunngjort');
    });

    it('the meeting comes into the calendar through Graph, and the notice onto the public page', async () => {
      await facilitator.says('Innkallingen er sendt');
      const calendar = await facilitator.openFrom('Åpne i kalenderen');
      await calendar.getByRole('heading', { name: roundTitle }).waitFor();
      await calendar.getByText(round.place).first().waitFor();
      await keepPicture(calendar, 'story-05-calendar');
      await calendar.close();

      const publicPage = await facilitator.openFrom('Åpne den offentlige siden');
      places.public = publicPage.url();
      await publicPage.getByRole('heading', { level: 1, name: roundTitle }).waitFor();
      await publicPage.getByText(round.question).waitFor();
      await publicPage.getByRole('heading', { name: 'Kunngjøring' }).waitFor();
      await keepPicture(publicPage, 'story-06-public-notice');
      await publicPage.close();
    });

    it('the facilitator writes a poll with one choice and one sharing of points', async () => {
      await facilitator.link('Ny spørring').click();
      const form = new PollForm(facilitator);
      await form.fill(poll);
      await form.showResults('Med én gang');
      await form.fillQuestion(1, direction, [
        ['Boliger folk har råd til', 'Flere boliger der det går kollektivtrafikk'],
        ['Natur og klima', 'Mindre utslipp, og jordvern foran utbygging'],
        ['Barn og unges oppvekst', 'Skole, fritid og tidlig hjelp'],
      ]);
      await form.addPriorityPoints();
      await form.fillQuestion(2, sharing, [
        ['Skoleveier', ''],
        ['Eldreboliger', ''],
        ['Flomsikring', ''],
      ]);
      await keepPicture(facilitator.page, 'story-07-writing-the-poll');
      await form.save();
      await facilitator.isShown(poll.title);
      places.poll = facilitator.path();
    });

    it('opens it, and it waits on the politician’s home with why and by when', async () => {
      await politician.openAs('politician');
      await facilitator.button('Åpne spørringen').click();
      await facilitator.confirm('Åpne spørringen');
      // The home was open already: it is told, and asks again by itself.
      await politician.link(`Svar: ${poll.title}`).waitFor();
      const waiting = politician
        .section('Nå')
        .getByRole('listitem')
        .filter({ has: politician.link(`Svar: ${poll.title}`) });
      expect(await waiting.innerText()).toContain(poll.purpose);
      expect(await waiting.innerText()).toMatch(/Frist .+ kl\. /);
      await keepPicture(politician.page, 'story-08-politicians-home');
    });

    it('the card comes to the politician’s personal chat and to the council’s group chat', async () => {
      await playground.openPersonalChat();
      await asked(poll.title).waitFor();
      await keepPicture(screen, 'story-09-card-personal');
      await playground.openGroupChat(round.body);
      await asked(poll.title).waitFor();
      await keepPicture(screen, 'story-10-card-group');
    });

    it('the politician answers on the card, and the card changes in place', async () => {
      await playground.openPersonalChat();
      const card = playground.card(poll.title);
      await card.choose(/Natur og klima/);
      await card.fill('Skoleveier', 3);
      await card.fill('Flomsikring', 5);
      await card.press('Send svar');
      await playground.card(poll.title, 'Du har svart').says('Flomsikring');
      await keepPicture(screen, 'story-11-card-answered');
    });

    it('fewer than three answers are never shown as sums, not even to the facilitator', async () => {
      await facilitator.says('1 av 51 har svart');
      await facilitator.says(/Færre enn tre har svart/);
      await keepPicture(facilitator.page, 'story-12-too-few');
    });

    it('the answer can be changed, and counts once', async () => {
      await changeAnswerTo(/Barn og unges oppvekst/);
      await playground.card(poll.title, 'Du har svart').says('Barn og unges oppvekst');
      await politician.goTo(places.poll);
      await politician.says('Barn og unges oppvekst');
      expect(await politician.section('Resultater').innerText()).toContain('1 av 51 har svart');
    });

    it('another member answers in the group chat, from a seat of their own', async () => {
      await sitInGroupAs('Folkevalgt C1');
      await playground.openGroupChat(round.body);
      const card = playground.card(poll.title);
      await card.choose(/Boliger folk har råd til/);
      await card.fill('Eldreboliger', 4);
      await card.press('Send svar');
      await playground.card(poll.title, 'Du har svart').says('Boliger folk har råd til');
      await keepPicture(screen, 'story-13-card-group-answered');
      await facilitator.says('2 av 51 har svart');
    });

    it('somebody who does not belong to the council is refused kindly', async () => {
      const outsider = await newTab();
      await outsider.openAs('outsider', places.poll);
      expect(await outsider.button('Send svaret').count()).toBe(0);
      await outsider.says('Spørringen går til Kommunestyret. Du er ikke blant dem som er spurt');
      await keepPicture(outsider.page, 'story-14-outsider');
      await outsider.page.context().close();
    });

    it('the third answer is given in the tab, and the sums come live to everybody entitled', async () => {
      await politician.says('2 av 51 har svart');
      const loads = { facilitator: 0, politician: 0 };
      facilitator.page.on('load', () => (loads.facilitator += 1));
      politician.page.on('load', () => (loads.politician += 1));

      await chair.openAs('chair', places.poll);
      await chair.page.getByRole('radio', { name: /Boliger folk har råd til/ }).check();
      await chair.page.getByRole('spinbutton', { name: 'Poeng til Eldreboliger' }).fill('5');
      await chair.button('Ett poeng mer til Skoleveier').click();
      await keepPicture(chair.page, 'story-15-answering-in-the-tab');
      await chair.button('Send svaret').click();
      await chair.says(/Du svarte/);

      for (const tab of [facilitator, politician]) {
        await tab.says('3 av 51 har svart');
        const results = tab.section('Resultater');
        await results.getByText('Vis som tabell').nth(1).click();
        await results.getByRole('row', { name: 'Eldreboliger 9' }).waitFor();
        await results.getByRole('row', { name: 'Flomsikring 5' }).waitFor();
      }
      expect(loads).toEqual({ facilitator: 0, politician: 0 });
      await keepPicture(facilitator.page, 'story-16-results-facilitator');
      await keepPicture(politician.page, 'story-17-results-politician');
    });

    it('the facilitator starts the round, registers attendance and writes the summary', async () => {
      await facilitator.goTo(places.round);
      await facilitator.button('Start verkstedet').click();
      await facilitator.button('Alle medlemmer er til stede').click();
      await facilitator.says('51 av 51 medlemmer til stede');
      for (const absent of ['Folkevalgt H1', 'Folkevalgt G1'])
        await facilitator.page
          .getByRole('group', { name: absent, exact: true })
          .getByRole('button', { name: 'Fravær' })
          .click();
      await facilitator.says('49 av 51 medlemmer til stede');
      await facilitator.page
        .getByRole('textbox', { name: 'Administrasjonens oppsummering' })
        .fill(
          'Bordene var enige om to retninger.\n\nBoliger folk har råd til, og trygge skoleveier.',
        );
      await keepPicture(facilitator.page, 'story-18-under-way');
      await keepNarrowPicture(facilitator, 'story-18-under-way-phone');
    });

    it('closes it: the open poll closes with it, and the protocol is put together and archived', async () => {
      await facilitator.button('Avslutt verkstedet').click();
      await facilitator.confirm('Avslutt verkstedet');
      await facilitator.says('Protokollen er arkivert');
      await facilitator.says('49 møtte');
      await keepPicture(facilitator.page, 'story-19-closed');
      await playground.openPersonalChat();
      await playground.card(poll.title, /stengt/).says('3 av 51 svarte.');
      await keepPicture(screen, 'story-20-card-closed');
    });

    it('the clerk sees it as archived and checked, with files, checksums, time and the missing label', async () => {
      const clerk = await newTab();
      await clerk.openAs('clerk', '/archive');
      await keepPicture(clerk.page, 'story-21-archive');
      await clerk
        .section('Arkivert og kontrollert')
        .getByRole('link', { name: roundTitle })
        .click();
      await clerk.isShown(roundTitle);
      await clerk.says('Arkivert og kontrollert');
      await clerk.says(/ingen oppbevaringsetikett er satt/);
      await clerk.says('Kontrollert');
      const files = clerk.section('Filer');
      expect(await files.getByText('Lik', { exact: true }).count()).toBe(2);
      const checksums = await files
        .locator('code[title]')
        .evaluateAll((found) => found.map((code) => code.getAttribute('title')));
      expect(checksums).toHaveLength(4);
      for (const checksum of checksums) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
      await keepPicture(clerk.page, 'story-22-record');
      await clerk.page.context().close();
    });

    it('the public page shows the protocol, and the PDF is the one whose checksum it states', async () => {
      const reader = await someoneAt(browser);
      await reader.goto(places.public);
      await reader.getByRole('heading', { name: 'Protokoll', exact: true }).waitFor();
      await reader.getByText('Boliger folk har råd til, og trygge skoleveier.').waitFor();
      await keepPicture(reader, 'story-23-public-protocol');
      const link = reader.getByRole('link', { name: /\.pdf/ });
      const file = reader.locator('li, tr').filter({ has: link });
      const stated = (await file.locator('code').innerText()).replaceAll(/\s/g, '');
      const [download] = await Promise.all([reader.waitForEvent('download'), link.click()]);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(stated);
      await reader.context().close();
    });

    it('the politician walks from the plans to a plan, and along the red thread from a main goal to a task', async () => {
      await politician.goTo('/plans');
      await politician
        .link(/Kommuneplanens samfunnsdel/)
        .first()
        .click();
      await politician.says('Bygger på denne');
      await politician.goTo('/red-thread');
      for (const column of ['Hovedmål', 'Delmål', 'Strategier', 'Oppdrag', 'Oppgaver']) {
        const goals = politician.page.locator('[data-column]').filter({
          has: politician.page.getByRole('heading', { name: column, exact: true }),
        });
        await goals.getByRole('link').first().click();
      }
      const wayBack = politician.page.getByRole('navigation', { name: 'Veien tilbake' });
      expect(await wayBack.getByRole('listitem').count()).toBe(6);
      await keepPicture(politician.page, 'story-24-red-thread');
    });

    /**
     * The message itself is brought up to date a moment after an answer, and takes back a card on which somebody has pressed «Endre svaret» that
     * quickly. People press once more; so does this.
     */
    async function changeAnswerTo(option: RegExp): Promise<void> {
      for (let tries = 1; ; tries += 1) {
        try {
          await playground.card(poll.title, 'Du har svart').press('Endre svaret');
          const card = playground.card(poll.title, 'Send svar');
          await card.locator.getByRole('radio', { name: option }).check({ timeout: 5_000 });
          await card.locator.getByRole('button', { name: 'Send svar' }).click({ timeout: 5_000 });
          return;
        } catch (fault) {
          if (tries === 3) throw fault;
        }
      }
    }

    /** On the gateway's own page, in a window of its own. */
    async function sitInGroupAs(name: string): Promise<void> {
      const window = await someoneAt(browser);
      await window.goto(`${app.address}/demo/gateway/`);
      await window.getByRole('radio', { name }).check();
      await keepPicture(window, 'story-seats');
      await window.getByRole('button', { name: 'Bytt plass' }).click();
      expect(await window.getByRole('radio', { name }).isChecked()).toBe(true);
      await window.context().close();
    }
  },
);

async function keepNarrowPicture(tab: TabPage, name: string): Promise<void> {
  const size = tab.page.viewportSize();
  await tab.page.setViewportSize({ width: 390, height: 844 });
  await keepPicture(tab.page, name);
  if (size) await tab.page.setViewportSize(size);
}
