import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, patience, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { anAnnouncedRound } from './support/an-announced-round.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

/** The council of 51 is seated over two rounds, changed by hand, and again on the day; each sentence goes on where the one before it ended. */
describe.skipIf(chromiumPath() === undefined)('seating a workshop of 51 members', () => {
  let app: RunningApp;
  let browser: Browser;
  let facilitator: TabPage;
  let politician: TabPage;
  const opened: (() => Promise<void>)[] = [];
  const rounds = { first: '', second: '' };

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    facilitator = new TabPage(await someoneAt(browser), app.address);
    politician = new TabPage(await someoneAt(browser, 'phone'), app.address);
    rounds.first = await anAnnouncedRound(app.address, { title: 'Verksted 1', inMinutes: 10 });
    rounds.second = await anAnnouncedRound(app.address, { title: 'Verksted 2', inMinutes: 600 });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await keepPicture(facilitator.page, 'failed-seating-facilitator');
    await keepPicture(politician.page, 'failed-seating-politician');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const seatedNames = (tab: TabPage) => tab.section('Slik sitter de').getByRole('button');

  it('the facilitator is told that the tables are not set, and what to do', async () => {
    await facilitator.openAs('facilitator', `/rounds/${rounds.first}`);
    await facilitator.says('Bordene er ikke satt opp ennå');
    await facilitator.link('Lag bordplassering').click();
    await facilitator.isShown('Bordplassering');
    await facilitator.says('51 personer: 6 ved 6 bord og 5 ved 3.');
  });

  it('two people for ten tables is answered before anything is saved', async () => {
    await facilitator.field('Antall bord').fill('40');
    await facilitator.button('Lag forslag').click();
    await facilitator.says('For mange bord');
    await facilitator.says(/Velg høyst 25 bord/);
  });

  it('asks for eight tables with a fixed one and a pair apart, and sees the proposal drawn as a room', async () => {
    await facilitator.field('Antall bord').fill('8');
    await facilitator.says('51 personer: 7 ved 3 bord og 6 ved 5.');
    await facilitator.field('Person').first().selectOption({ index: 1 });
    await facilitator.field('Bord', { exact: true }).fill('2');
    await facilitator.button('Legg til fast bord').click();
    await facilitator.field('Den ene').selectOption({ index: 2 });
    await facilitator.field('Den andre').selectOption({ index: 9 });
    await facilitator.button('Legg til par').click();
    await facilitator.field('Trekning').fill('1'); // instead of the page's own by chance
    await facilitator.button('Lag forslag').click();
    const proposal = facilitator.section('Forslag');
    await proposal.getByText('Ingen møtes to ganger på 2 runder.').waitFor();
    expect(await proposal.getByRole('heading', { name: /^Bord \d/ }).count()).toBe(8);
    await keepPicture(facilitator.page, 'seating-01-proposal');
    await facilitator.button('Bruk forslaget').click();
    await facilitator.says('Én har fast bord, og ett par er holdt fra hverandre. Trekning 1.');
    expect(await seatedNames(facilitator).count()).toBe(51);
    expect(await accessibilityProblems(facilitator.page)).toEqual([]);
    await keepPicture(facilitator.page, 'seating-02-kept');
  });

  it('a politician on a phone sees the own table first, and nothing of who is kept apart', async () => {
    await politician.openAs('politician', `/rounds/${rounds.first}`);
    const own = politician.page.getByText(/^Du sitter ved bord \d$/);
    await own.waitFor();
    expect(await politician.page.getByText('Kan ikke sitte sammen').count()).toBe(0);
    await keepPicture(politician.page, 'seating-03-phone');
    await politician.page.getByText('Vis hele rommet').click();
    await politician.says(/ett par er holdt fra hverandre\. Trekningen vises bare/);
    expect(await accessibilityProblems(politician.page)).toEqual([]);
    await keepPicture(politician.page, 'seating-04-phone-room');
  });

  it('two change places from the keyboard alone, and back', async () => {
    const names = seatedNames(facilitator);
    const [first, last] = [names.nth(1), names.nth(50)];
    await first.focus();
    await facilitator.page.keyboard.press('Enter');
    await facilitator.says(/er valgt. Velg hvem som skal bytte plass/);
    await last.focus();
    await facilitator.page.keyboard.press('Enter');
    await facilitator.says(/har byttet plass\. Før byttet:/);
    await facilitator.button('Bytt tilbake').click();
    await facilitator.says('Utgave 3: bytte for hånd');
    await keepPicture(facilitator.page, 'seating-05-swapped');
  });

  it('on the day somebody is away: the facilitator presses once, and as few as can be move', async () => {
    await facilitator.goTo(`/rounds/${rounds.first}`);
    await facilitator.button('Start verkstedet').click();
    await facilitator.button('Alle medlemmer er til stede').click();
    const rows = facilitator.page.getByRole('group').filter({ hasText: 'Fravær' });
    await rows.nth(4).getByRole('button', { name: 'Fravær' }).click();
    await facilitator.says('Alt er lagret');
    await facilitator.link('Ordne bordene').click();
    await facilitator.says('Bordene passer ikke lenger');
    await keepPicture(facilitator.page, 'seating-06-outdated');
    await facilitator.button('Plasser på nytt').click();
    await facilitator.says(/^Alle har plass\./);
    await expect.poll(() => seatedNames(facilitator).count(), { timeout: patience }).toBe(50);
    await keepPicture(facilitator.page, 'seating-07-reseated');
  });

  it('asks before another proposal replaces what is kept', async () => {
    await facilitator.button('Lag forslag').click();
    await facilitator.section('Forslag').waitFor();
    await facilitator.button('Trekk på nytt').click();
    await facilitator.button('Bruk forslaget').click();
    await facilitator.page.getByText('Erstatte bordplasseringen?').waitFor();
    await facilitator.confirm('Bruk forslaget');
    await facilitator.says('Utgave 5: ny plassering');
  });

  it('cards and lists are there for paper', async () => {
    await facilitator.link('Bordkort og lister').click();
    await facilitator.isShown('Bordkort og lister');
    expect(await facilitator.page.getByRole('row').count()).toBe(51);
    await facilitator.page.emulateMedia({ media: 'print' });
    await keepPicture(facilitator.page, 'seating-08-paper');
    expect(await facilitator.page.getByRole('navigation').isVisible().catch(() => false)).toBe(false); // prettier-ignore
    await facilitator.page.emulateMedia({ media: 'screen' });
    await keepPicture(facilitator.page, 'seating-09-print-page');
  });
});
