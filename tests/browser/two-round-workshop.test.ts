import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/core/time/instant.ts';
import { osloDate, osloTime } from '../../src/core/time/oslo.ts';
import { chromiumPath } from '../support/chromium.ts';
import { PlaygroundPage } from './pages/playground.ts';
import { RoundForm } from './pages/round-form.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, screens, someoneAt } from './support/a-browser.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const first = { title: 'Politiske ambisjoner for perioden', question: 'Hva skal kommunen gå for?' };
const second = { title: 'Planbehov', question: 'Har vi de planene som retningen krever?' };
const atTable2 = 'La bekkene renne åpent gjennom sentrum';
const atTable5 = 'Skoleveier uten biler om morgenen';
const ownWords = 'Bygg tettere rundt stasjonen';
const asFirstWritten = 'Bekkene åpnes, og biler holdes unna skolene.';
const asRewritten = 'Bekkene i sentrum åpnes innen 2030, og skoleveiene er bilfrie om morgenen.';

/**
 * A whole workshop in two rounds: the facilitator, the wall, two tables with note-takers, and four politicians, one of them in Teams. An absence on the day, a
 * table without network, and "have we understood?" asked until it is. Each sentence goes on where the one before it ended.
 */
describe.skipIf(chromiumPath() === undefined)('a workshop in two rounds', () => {
  let app: RunningApp;
  let browser: Browser;
  const opened: (() => Promise<void>)[] = [];
  const tabs: Record<string, TabPage> = {};
  let facilitator: TabPage;
  let wall: TabPage;
  let table2: TabPage;
  let table5: TabPage;
  let chair: TabPage;
  let member: TabPage;
  let deputy: TabPage;
  let inTeams: PlaygroundPage;
  const places = { process: '', first: '', second: '', synthesis: '' };

  const sits = async (name: string, screen: 'desktop' | 'phone'): Promise<TabPage> =>
    (tabs[name] = new TabPage(await someoneAt(browser, screen), app.address));

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    facilitator = await sits('facilitator', 'desktop');
    wall = await sits('wall', 'desktop');
    table2 = await sits('table2', 'desktop');
    table5 = await sits('table5', 'phone');
    chair = await sits('chair', 'phone');
    member = await sits('member', 'phone');
    deputy = await sits('deputy', 'phone');
    await wall.page.setViewportSize({ width: 1920, height: 1080 });
    const teams = await sits('teams', 'desktop');
    inTeams = new PlaygroundPage(teams.page);
    await inTeams.open(app.playgroundAddress);
    // The bot writes to those who have written to it, or have the app.
    await inTeams.openPersonalChat();
    await inTeams.write('hjelp');
    await inTeams.card('opplæring').locator.waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [who, { page }] of Object.entries(tabs)) await keepPicture(page, `failed-two-rounds-${who}`); // prettier-ignore
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  it('the facilitator plans both rounds with an agenda and a question, and announces them', async () => {
    await facilitator.openAs('facilitator', '/processes');
    await facilitator.link(/^Planstrategi/u).click();
    await facilitator.isShown(/Planstrategi/u);
    places.process = facilitator.path();
    places.first = await plan(first, 10);
    places.second = await plan(second, 20);
  });

  it('seats the council at eight tables over both rounds, drawn as a room', async () => {
    await facilitator.goTo(places.first);
    await facilitator.link('Lag bordplassering').click();
    await facilitator.isShown('Bordplassering');
    await facilitator.field('Antall bord').fill('8');
    await facilitator.field('Trekning').fill('1');
    await facilitator.button('Lag forslag').click();
    const proposal = facilitator.section('Forslag');
    await proposal.getByText('Ingen møtes to ganger på 2 runder.').waitFor();
    await facilitator.button('Bruk forslaget').click();
    await facilitator.says('Ingen har fast bord, og ingen par er holdt fra hverandre. Trekning 1.');
    await keepPicture(facilitator.page, 'two-rounds-01-seating');
  });

  it('a politician on a phone sees the own table in each round', async () => {
    for (const place of [places.first, places.second]) {
      await member.openAs('member', place);
      await member.says(/^Du sitter ved bord \d$/);
    }
    await keepPicture(member.page, 'two-rounds-02-phone');
  });

  it('the first round begins: the agenda runs, two tables have note-takers, the question is asked, and the wall shows it', async () => {
    await start(places.first);
    await facilitator.button('Alle medlemmer er til stede').click();
    await facilitator.says('51 av 51 medlemmer til stede');
    await facilitator.link('Led runden').click();
    await facilitator.isShown(first.title);
    await facilitator.button('Neste punkt: Velkommen').click();
    await facilitator.says('Neste punkt: Bordarbeid');
    const staff = await names();
    await facilitator.field('Referent ved bord 2').selectOption({ label: staff('planner') });
    await facilitator.field('Referent ved bord 5').selectOption({ label: staff('clerk') });
    await facilitator.button(`Still spørsmålet: ${first.question}`).click();
    await wall.openAs('facilitator', `${places.first}/projector`);
    await wall.isShown(first.question);
    await wall.says('0 av 8 bord har levert');
  });

  it('a table that loses the network writes on, and delivers once when it is back', async () => {
    await table2.openAs('planner', `${places.first}/notes`);
    await table2.says('Bord 2');
    await table2.page.context().setOffline(true);
    await table2.field(`Bord 2: ${first.question}`).fill(atTable2);
    await table2.button('Lever innspillet').click();
    await table2.says(/Venter på nett\. Ligger trygt på enheten/);
    await keepPicture(table2.page, 'two-rounds-03-offline');

    await table5.openAs('clerk', `${places.first}/notes`);
    await table5.field(`Bord 5: ${first.question}`).fill(atTable5);
    await table5.button('Lever innspillet').click();
    await facilitator.says('Mangler: bord 1, 2, 3, 4, 6, 7, 8');
    await keepPicture(table5.page, 'two-rounds-04-note-taker-phone');

    await table2.page.context().setOffline(false);
    await facilitator.says('Mangler: bord 1, 3, 4, 6, 7, 8');
    await table2.page.getByRole('heading', { name: 'Levert', exact: true }).waitFor();
    await wall.says('2 av 8 bord har levert');
    await keepPicture(wall.page, 'two-rounds-05-wall');
  });

  it('a politician gives own words, unnamed, and the facilitator sees that they came', async () => {
    await chair.openAs('chair', `${places.first}/notes`);
    await chair.field(`Eget innspill: ${first.question}`).fill(ownWords);
    await chair.button('Lever innspillet').click();
    await facilitator.says('3 innspill, 1 av dem fra enkeltpersoner');
    await keepPicture(facilitator.page, 'two-rounds-06-live');
  });

  it('somebody leaves early, and closing the round hands what it made to the archive', async () => {
    await facilitator.goTo(places.first);
    await facilitator.button('Folkevalgt H1 kom eller gikk underveis').click();
    await facilitator.field('Gikk kl.').fill(osloTime(instantOf(Date.now())));
    await close('Bordene vil ha åpne bekker og trygge skoleveier.');
    await facilitator.says('Protokollen er arkivert');
    const minutes = await (await fetch(`${app.address}/offentlig/baerum${places.first.replace('/rounds', '/moter')}`)).text(); // prettier-ignore
    for (const made of [atTable2, atTable5, 'Folkevalgt H1']) expect(minutes).toContain(made);
  });

  it('the contributions are sorted into a theme by the keyboard, and a direction says what carries it and what speaks against', async () => {
    await facilitator.goTo(`${places.process}/directions`);
    const phase = facilitator.page.getByRole('region', { name: 'Politiske arbeidsverksteder' });
    await phase.getByRole('link', { name: 'Sorter innspill og skriv føringer' }).click();
    await facilitator.isShown('Fra innspill til føringer');
    places.synthesis = facilitator.path();
    await facilitator.field('Nytt tema').fill('Byrom for barn');
    await facilitator.button('Legg til').click();
    const theme = facilitator.page.getByRole('heading', { name: /^\d\. Byrom for barn$/ });
    const [number = ''] = await theme.innerText();
    for (const words of [atTable2, atTable5]) {
      const box = facilitator.page.getByRole('checkbox', { name: `Velg: ${words}` });
      await box.focus();
      await facilitator.page.keyboard.press(number);
      await facilitator.says('1 innspill ligger nå i «Byrom for barn»');
      await box.waitFor({ state: 'detached' });
    }
    await facilitator.field('Vis', { exact: true }).selectOption({ label: 'Alle' });
    for (const words of [atTable2, atTable5, ownWords])
      await facilitator.page.getByRole('checkbox', { name: `Velg: ${words}` }).check();
    await facilitator.page
      .getByRole('radiogroup', { name: `Dette innspillet: ${ownWords}` })
      .getByRole('radio', { name: 'Taler mot' })
      .check();
    const writing = facilitator.section('Skriv en føring');
    await writing.getByRole('textbox', { name: /^Føringen/u }).fill(asFirstWritten);
    await keepPicture(facilitator.page, 'two-rounds-07-writing');
    await writing.getByRole('button', { name: 'Lagre' }).click();
    await facilitator.section('Føringer i fasen').getByText(asFirstWritten).waitFor();
  });

  it('“have we understood?” goes out by the bot, and three answer: in Teams and in the tab', async () => {
    await ask();
    const card = inTeams.card('Har vi forstått?', asFirstWritten);
    await card.choose('Delvis');
    await card.fill(/Hva mangler/u, 'Si når bekkene skal være åpnet');
    await card.press('Send svar');
    await inTeams.card('Mangler: Si når bekkene skal være åpnet').locator.waitFor();
    await answer(chair, 'chair', asFirstWritten, 'Ja, forstått');
    await answer(member, 'member', asFirstWritten, 'Nei, ikke forstått');
    await keepPicture(member.page, 'two-rounds-08-answered-phone');
  });

  it('closed, it shows how many were understood and what is missing, and the phase lacks it', async () => {
    await closeAsked();
    await facilitator.link(asFirstWritten).click();
    await facilitator.isShown(asFirstWritten);
    await facilitator.says('33 prosent forstått');
    await facilitator.says('Si når bekkene skal være åpnet');
    await keepPicture(facilitator.page, 'two-rounds-09-result');
    expect(await unsettled()).toBe(4);
  });

  it('the direction is redrafted, with what was changed and why', async () => {
    await facilitator.goTo(places.synthesis);
    await facilitator.link(asFirstWritten).click();
    await facilitator.isShown(asFirstWritten);
    const writing = facilitator.section('Skriv om føringen');
    await writing.getByRole('textbox', { name: /^Føringen/u }).fill(asRewritten);
    await writing.getByRole('textbox', { name: /^Hva er endret/u }).fill('Årstall er satt inn.');
    await writing.getByRole('button', { name: 'Lagre' }).click();
    await facilitator.isShown(asRewritten);
  });

  it('in the second round somebody is away: a deputy takes the seat, few move, and the first round stays as it was', async () => {
    await facilitator.goTo(places.first);
    const before = await seats(places.first);
    const planned = await seats(places.second);
    await start(places.second);
    await facilitator.button('Alle medlemmer er til stede').click();
    await facilitator.says('51 av 51 medlemmer til stede');
    const away = facilitator.page.getByRole('group', { name: 'Folkevalgt D1', exact: true });
    await away.getByRole('button', { name: 'Fravær' }).click();
    const { deputy: name } = await deputyNames();
    await facilitator.field(`${name} møter for`).selectOption({ label: 'Folkevalgt D1' });
    await facilitator.says('50 av 51 medlemmer til stede, 1 vara');
    await facilitator.says('Alt er lagret');
    await facilitator.link('Ordne bordene').click();
    await facilitator.says('Bordene passer ikke lenger');
    await facilitator.button('Plasser på nytt').click();
    await facilitator.says('Alle har plass. Ingen er flyttet.');
    await keepPicture(facilitator.page, 'two-rounds-10-reseated');
    const after = await seats(places.second);
    expect(await seats(places.first)).toEqual(before);
    expect(after).toHaveLength(51);
    expect(after).toEqual(planned.map((seat) => seat.replace('Folkevalgt D1', name)).toSorted());
    await deputy.openAs('deputy', places.second);
    await deputy.says(/^Du sitter ved bord \d$/);
    await keepPicture(deputy.page, 'two-rounds-11-deputy');
  });

  it('the new words are asked about in the round, the deputy in the member’s place, and the facilitator’s screen counts', async () => {
    await facilitator.goTo(places.synthesis);
    await facilitator
      .field('Hvor det spørres')
      .selectOption({ label: `I runden: ${second.title}` });
    await ask();
    await inTeams.card('Har vi forstått?', asRewritten).choose('Ja, forstått');
    await inTeams.card('Har vi forstått?', asRewritten).press('Send svar');
    await answer(chair, 'chair', asRewritten, 'Ja, forstått');
    await answer(deputy, 'deputy', asRewritten, 'Ja, forstått');
    await member.openAs('member', `${places.process}/directions`);
    await answer(member, 'member', asRewritten, 'Delvis');
    await facilitator.goTo(`${places.second}/live`);
    await facilitator.section('Har vi forstått?').getByText('4 har svart').waitFor();
    await keepPicture(facilitator.page, 'two-rounds-12-live-asked');
  });

  it('enough were understood: the direction is settled, and the phase lacks one less', async () => {
    expect(await unsettled()).toBe(4);
    await facilitator.goTo(places.synthesis);
    await closeAsked();
    await facilitator.link(asRewritten).click();
    await facilitator.says('75 prosent forstått');
    await facilitator.says('Nok svarte at de er forstått.');
    await facilitator.page.setViewportSize(screens.phone);
    await keepPicture(facilitator.page, 'two-rounds-13-settled-phone');
    await facilitator.page.setViewportSize(screens.desktop);
    expect(await unsettled()).toBe(3);
  });

  it('the second round is closed, and its minutes hold the direction and what came of it', async () => {
    await facilitator.goTo(places.second);
    await close('Føringen om bekker og skoleveier er avklart.');
    await facilitator.says('Protokollen er arkivert');
    await facilitator.says('50 møtte, og 1 vara');
    const minutes = await (await fetch(`${app.address}/offentlig/baerum${places.second.replace('/rounds', '/moter')}`)).text(); // prettier-ignore
    expect(minutes).toContain(asRewritten);
  });

  it('everybody can follow what was said at a table to the direction and its versions', async () => {
    await member.goTo(places.process.replace(/$/, '/directions'));
    await member.link(asRewritten).click();
    await member.isShown(asRewritten);
    await member.link(atTable2).click();
    await member.isShown('Tråden til et innspill');
    for (const said of [atTable2, 'Byrom for barn', asRewritten, 'Én tidligere versjon'])
      await member.says(said);
    await keepPicture(member.page, 'two-rounds-14-thread-phone');
  });

  async function plan({ title, question }: typeof first, inMinutes: number): Promise<string> {
    const meeting = instantOf(Date.now() + inMinutes * 60_000);
    await facilitator.goTo(places.process);
    const phase = facilitator.button(/Politiske arbeidsverksteder/);
    if ((await phase.getAttribute('aria-expanded')) === 'false') await phase.click();
    await facilitator.link(`Planlegg runde: ${title}`).click();
    const form = new RoundForm(facilitator);
    await form.fill({
      ...{ body: 'Kommunestyret', date: osloDate(meeting), time: osloTime(meeting) },
      ...{ place: 'Kommunegården, Sandvika', purpose: 'Finne retningen sammen.', question },
      agenda: [
        { title: 'Velkommen', minutes: 15 },
        { title: 'Bordarbeid', minutes: 60 },
      ],
    });
    await facilitator.button('Foreslå tekst').click();
    await form.explainShortNotice('Salen ble ledig først i går.');
    await form.save();
    await facilitator.isShown(title);
    await facilitator.button('Kunngjør verkstedet').click();
    await facilitator.confirm('Kunngjør verkstedet');
    await facilitator.says('Innkallingen er sendt');
    return facilitator.path();
  }

  async function start(place: string): Promise<void> {
    await facilitator.goTo(place);
    await facilitator.button('Start verkstedet').click();
  }

  async function close(summary: string): Promise<void> {
    await facilitator.page
      .getByRole('textbox', { name: 'Administrasjonens oppsummering' })
      .fill(summary);
    await facilitator.button('Avslutt verkstedet').click();
    await facilitator.confirm('Avslutt verkstedet');
  }

  /** On the desk: the one direction of this test, and not the example's own that waits there. */
  async function ask(): Promise<void> {
    const asking = facilitator.section('Spør om vi har forstått');
    await asking.getByRole('checkbox', { name: /^Et naturregnskap/u }).uncheck();
    await asking.getByRole('button', { name: 'Spør organet' }).click();
    await facilitator.confirm('Spør organet');
  }

  async function closeAsked(): Promise<void> {
    await facilitator.goTo(places.synthesis);
    await facilitator.button('Lukk nå').first().click();
    await facilitator.confirm('Lukk nå');
  }

  async function answer(tab: TabPage, persona: string, words: string, choice: string) {
    await tab.openAs(persona, `${places.process}/directions`);
    await tab.link(words).click();
    await tab.isShown(words);
    await tab.page.getByRole('radio', { name: choice }).check();
    await tab.button('Send svar').click();
    await tab.says('Du har svart');
  }

  /** How many directions the process's page says that the phase lacks an answer about before it can be closed. */
  async function unsettled(): Promise<number> {
    await facilitator.goTo(places.process);
    const phase = facilitator.button(/Politiske arbeidsverksteder/);
    if ((await phase.getAttribute('aria-expanded')) === 'false') await phase.click();
    const item = facilitator.page.getByRole('listitem').filter({ hasText: 'Føringer er avklart' });
    const [, open] = /(\d+) av \d+ gjenstår/u.exec(await item.last().innerText()) ?? [];
    return Number(open);
  }

  /** "Bord 3: Folkevalgt D1" for everybody who has a seat, as the page draws the room. */
  async function seats(place: string): Promise<readonly string[]> {
    await facilitator.goTo(`${place}/seating`);
    const room = facilitator.section('Slik sitter de');
    await room.waitFor();
    let table = '';
    const seated: string[] = [];
    for (const text of await room.locator('h2, h3, h4, button').allInnerTexts()) {
      table = /^Bord \d+/u.exec(text)?.[0] ?? table;
      const name = /^(?:Folkevalgt|Vara) \S+/u.exec(text)?.[0];
      if (name !== undefined) seated.push(`${table}: ${name}`);
    }
    return seated.toSorted();
  }

  async function names(): Promise<(persona: string) => string> {
    const answer = await fetch(`${app.address}/demo/personas`);
    const { personas } = (await answer.json()) as {
      personas: readonly { readonly persona: string; readonly name: string }[];
    };
    return (persona) => personas.find((one) => one.persona === persona)?.name ?? '';
  }

  async function deputyNames(): Promise<{ readonly deputy: string }> {
    return { deputy: (await names())('deputy') };
  }
});
