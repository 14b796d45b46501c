import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { aRoundUnderWay } from './support/an-announced-round.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const question = 'Hva skal vi gå for?';

/** A round is held: the facilitator's screen, the wall, a note-taker who loses the network, and a politician on a phone. Each sentence goes on from the last. */
describe.skipIf(chromiumPath() === undefined)('holding a round', () => {
  let app: RunningApp;
  let browser: Browser;
  let facilitator: TabPage;
  let noteTaker: TabPage;
  let wall: TabPage;
  let politician: TabPage;
  let round: string;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    facilitator = new TabPage(await someoneAt(browser), app.address);
    noteTaker = new TabPage(await someoneAt(browser), app.address);
    wall = new TabPage(await someoneAt(browser), app.address);
    politician = new TabPage(await someoneAt(browser, 'phone'), app.address);
    round = await aRoundUnderWay(app.address, { title: 'Verksted 1', tables: 5 });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const tabs = { facilitator, noteTaker, wall, politician };
    for (const [who, { page }] of Object.entries(tabs))
      await keepPicture(page, `failed-live-${who}`);
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const field = () => noteTaker.field(`Bord 2: ${question}`);

  it('the facilitator begins the agenda, gives a table a note-taker and asks the question', async () => {
    await facilitator.openAs('facilitator', `/rounds/${round}`);
    await facilitator.link('Led runden').click();
    await facilitator.isShown('Verksted 1');
    await facilitator.button('Neste punkt: Velkommen').click();
    await facilitator.says('Neste punkt: Bordarbeid');
    await facilitator.field('Referent ved bord 2').selectOption({ label: await nameOf('planner') });
    await facilitator.button(`Still spørsmålet: ${question}`).click();
    await facilitator.says('Mangler: bord 1, 2, 3, 4, 5');
    expect(await accessibilityProblems(facilitator.page)).toEqual([]);
  });

  it('the wall shows the question and the tables, and nothing else', async () => {
    await wall.openAs('facilitator', `/rounds/${round}/projector`);
    await wall.isShown(question);
    await wall.says('0 av 5 bord har levert');
    expect(await wall.page.getByRole('navigation').count()).toBe(0);
    expect(await accessibilityProblems(wall.page)).toEqual([]);
  });

  it('the note-taker loses the network, writes on, and is told where it lies', async () => {
    await noteTaker.openAs('planner', `/rounds/${round}/notes`);
    await noteTaker.says('Bord 2');
    await noteTaker.page.context().setOffline(true);
    await field().fill('Vern om matjorda, og bygg der folk går');
    await noteTaker.says('Lagret på denne enheten. Ikke levert ennå.');
    await noteTaker.button('Lever innspillet').click();
    await noteTaker.says(/Venter på nett\. Ligger trygt på enheten/);
    await field().fill('Et halvt ord til');
    await keepPicture(noteTaker.page, 'live-01-offline');
  });

  it('comes back with the network and a reload: it is delivered once, and the draft stands', async () => {
    await noteTaker.page.context().setOffline(false);
    await noteTaker.page.reload();
    await noteTaker.isShown('Innspill');
    await noteTaker.page.getByRole('heading', { name: 'Levert', exact: true }).waitFor();
    expect(await noteTaker.page.getByText('Vern om matjorda, og bygg der folk går').count()).toBe(
      1,
    );
    expect(await field().inputValue()).toBe('Et halvt ord til');
    expect(await accessibilityProblems(noteTaker.page)).toEqual([]);
    await keepPicture(noteTaker.page, 'live-02-delivered');
  });

  it('stands on the facilitator’s screen by itself, and a second tab does not double it', async () => {
    await facilitator.says('Mangler: bord 1, 3, 4, 5');
    const second = new TabPage(await noteTaker.page.context().newPage(), app.address);
    await second.openAs('planner', `/rounds/${round}/notes`);
    expect(await second.field(`Bord 2: ${question}`).inputValue()).toBe('Et halvt ord til');
    // Whichever is first empties the field of the other, whose button then has nothing to deliver.
    const deliver = (tab: TabPage) =>
      tab
        .button('Lever innspillet')
        .click({ timeout: 2_000 })
        .catch(() => undefined);
    await Promise.all([deliver(second), deliver(noteTaker)]);
    await facilitator.says('Et halvt ord til');
    await facilitator.says('2 innspill');
    await second.page.close();
    await keepPicture(facilitator.page, 'live-03-facilitator');
  });

  it('a politician gives own words on a phone, unnamed', async () => {
    await politician.openAs('politician', `/rounds/${round}/notes`);
    await politician.field(`Eget innspill: ${question}`).fill('Kollektiv først');
    await politician.button('Lever innspillet').click();
    await facilitator.says('3 innspill, 1 av dem fra enkeltpersoner');
    expect(await accessibilityProblems(politician.page)).toEqual([]);
    await keepPicture(politician.page, 'live-04-politician');
  });

  it('what the facilitator shows is on the wall, in both shapes and both tones', async () => {
    await wall.says('1 av 5 bord har levert');
    await keepPicture(wall.page, 'live-05-wall-tables');
    const said = facilitator.section('Siste innspill').getByRole('listitem');
    const show = said.filter({ hasText: 'Vern om matjorda' }).getByRole('button');
    await show.click();
    await wall.says('Vern om matjorda, og bygg der folk går');
    expect(await wall.page.getByText('Kollektiv først').count()).toBe(0);
    for (const [name, width, height] of [['wide', 1920, 1080], ['square', 1024, 768]] as const) {
      await wall.page.setViewportSize({ width, height });
      await keepPicture(wall.page, `live-06-wall-${name}-light`);
      await wall.button('Mørk').click();
      await keepPicture(wall.page, `live-06-wall-${name}-dark`);
      expect(await accessibilityProblems(wall.page, 'colours')).toEqual([]);
      await wall.button('Lys').click();
    } // prettier-ignore
  });

  it('says so when the device’s clock is wrong, and goes by the server’s', async () => {
    const shifted = new TabPage(await someoneAt(browser), app.address);
    await shifted.page.addInitScript(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 25 * 60_000;
    });
    await shifted.openAs('facilitator', `/rounds/${round}/live`);
    await shifted.says(/Klokka på denne enheten går 25 minutter for fort/);
    await shifted.page.context().close();
  });

  async function nameOf(persona: string): Promise<string> {
    const answer = await fetch(`${app.address}/demo/personas`);
    const { personas } = (await answer.json()) as {
      personas: readonly { readonly persona: string; readonly name: string }[];
    };
    return personas.find((one) => one.persona === persona)?.name ?? '';
  }
});
