import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveList } from '../../src/contracts/archive.ts';
import type { ProtocolRulesOfBody } from '../../src/contracts/protocols.ts';
import type { RoundPage } from '../../src/contracts/rounds.ts';
import { popplerIsHere, readWithPoppler } from '../adapters/documents/poppler.ts';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, screens, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems, sidewaysScrolling } from './support/accessibility.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';
import { aRoundUnderWay } from './support/an-announced-round.ts';
import { askDemo } from './support/demo-api.ts';

const title = 'Verksted om grøntdrag';
/** Stands in the place of the meeting, and is not to be read by the public. */
const secret = 'Fiolstien';

/** Minutes from the meeting to the archive, in the windows of the clerk, of one who was there and of the chair. Each sentence goes on from the last. */
describe.skipIf(chromiumPath() === undefined)('minutes on their way to the archive', () => {
  let app: RunningApp;
  let browser: Browser;
  let clerk: TabPage;
  let member: TabPage;
  let chair: TabPage;
  let roundId: string;
  const opened: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    const someone = async () => new TabPage(await someoneAt(browser), app.address);
    [clerk, member, chair] = [await someone(), await someone(), await someone()];
    await checkedFirst();
    roundId = await aClosedRound();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [name, tab] of Object.entries({ clerk, member, chair }))
      await keepPicture(tab.page, `failed-archive-${name}`);
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const place = (tab: TabPage) => tab.page.getByRole('article', { name: 'Sted', exact: true });
  const steps = () => clerk.section('Steg for steg');

  it('stand on the clerk’s desk when the meeting is closed, with what is to be done, and are sent to those who were there', async () => {
    await clerk.openAs('clerk', '/archive');
    await clerk.says('Les gjennom og send den til lederen for godkjenning.');
    await clerk.link(new RegExp(title, 'u')).first().click();
    await clerk.button('Send til retting').click();
    await clerk.page.locator('form').getByRole('button', { name: 'Send til retting' }).click();
    await clerk.says('Til retting');
  });

  it('are corrected by those who were there: one proposes other words, the clerk takes them, and both accept', async () => {
    const draft = clerk.path();
    await member.openAs('politician', draft);
    await member.button('Foreslå andre ord: Sted').click();
    await place(member).getByLabel('Slik bør det stå').fill(`${secret} 12, Sandvika`);
    await member.button('Send forslaget').click();
    await place(member).getByLabel('Slik bør det stå').waitFor({ state: 'detached' });

    await clerk.section('Forslag til endringer').getByRole('button', { name: 'Ta med' }).click();
    await place(clerk).getByText('Endret').first().waitFor();
    await keepPicture(clerk.page, 'archive-01-corrected');
    for (const [tab, persona] of [
      [member, 'politician'],
      [chair, 'chair'],
    ] as const) {
      await tab.openAs(persona, draft);
      await tab.button('Jeg godtar protokollen').click();
      await tab.says(/^Du godtok den/u);
    }
    await clerk.page
      .getByRole('listitem')
      .filter({ hasText: /: Godtok /u })
      .nth(1)
      .waitFor();
  });

  it('are screened by a legal basis that the clerk chooses', async () => {
    await place(clerk).getByRole('button', { name: 'Skjerm: Sted' }).click();
    await place(clerk).getByLabel('Merk ordene som skal skjermes').focus();
    await clerk.page.keyboard.press('Control+Home');
    for (let letter = 0; letter < secret.length; letter += 1)
      await clerk.page.keyboard.press('Shift+ArrowRight');
    await place(clerk).getByLabel('Etter hvilken hjemmel?').selectOption({ index: 1 });
    await place(clerk)
      .getByRole('button', { name: `Skjerm «${secret}»` })
      .click();
    await place(clerk).getByText('Slik blir den offentlige').waitFor();
    expect(await place(clerk).locator('del').innerText()).toContain(secret);
    expect(await looks('draft')).toEqual([]);
  });

  it('are approved by the chair, who is asked once more', async () => {
    await clerk.button(/^Send til .+ for godkjenning$/u).click();
    await clerk.says('Til godkjenning');
    // SharePoint refuses the first file that comes.
    await fault({ match: 'PUT /v1.0/drives', status: 400 });
    await chair.goTo(clerk.path());
    await chair.button('Godkjenn og arkiver').click();
    await chair.confirm('Godkjenn og arkiver');
    await chair.says('Godkjent');
  });

  it('stand under «Trenger deg» when SharePoint refuses them: what it is, why, and whose task it is', async () => {
    await clerk.goTo('/archive');
    const attention = clerk.section(/^Trenger deg/u);
    await attention.getByText(/^SharePoint tok ikke imot filen/u).waitFor();
    await attention.getByText(/^Dette er en oppgave for/u).waitFor();
    expect(await looks('desk-attention')).toEqual([]);
    await attention
      .getByRole('link', { name: new RegExp(title, 'u') })
      .first()
      .click();
    await steps().getByText('Trenger deg').waitFor();
    await steps()
      .getByText(/For administrator: forespørsel [0-9a-f-]{36}$/u)
      .waitFor();
    expect(await looks('record')).toEqual([]);
  });

  it('are archived and checked after «Prøv igjen nå», without the page being loaded again', async () => {
    await clerk.button('Prøv igjen nå').click();
    await steps().getByText('Arkivert og kontrollert').waitFor();
    expect(await clerk.button('Prøv igjen nå').count()).toBe(0);
    await keepPicture(clerk.page, 'archive-02-archived');
  });

  it('keep in their trail, in words, that somebody tried again and that it got there', async () => {
    const trail = clerk.section('Sporet');
    const said = await trail.locator('.chain-link').allTextContents();
    const words = said.map((text) => text.replace(/^\d+ /u, ''));
    expect(words).toContain('Forsøkt på nytt');
    expect(words.at(-1)).toBe('Arkivert og kontrollert');
    // No name of a kind of event that has no words.
    expect(words.filter((word) => /^[a-z]+(-[a-z]+)+$/u.test(word))).toEqual([]);
  });

  it('hold nothing of the screened words where the public reads them: on the page, in the data, or in any file', async () => {
    const page = `${app.address}/offentlig/baerum/moter/${roundId}`;
    const data = page.replace('/offentlig/', '/offentlig/api/v1/');
    type Told = { readonly protocol: null | { readonly files: readonly { readonly address: string; readonly mediaType: string }[] } }; // prettier-ignore
    // The open variant is archived beside the restricted one, and the page is kept for some seconds.
    const files = await until(async () => {
      const { protocol } = (await (await fetch(data)).json()) as Told;
      return protocol?.files;
    });
    expect(files.map(({ mediaType }) => mediaType)).toEqual([
      'application/pdf',
      'application/json',
    ]);
    const texts = [await textAt(data), await textAt(page)];
    for (const { address, mediaType } of files) {
      const file = await fetch(`${app.address}${new URL(address).pathname}`);
      const bytes = Buffer.from(await file.arrayBuffer());
      texts.push(mediaType === 'application/pdf' ? await pdfText(bytes) : bytes.toString('utf8'));
      expect(bytes.includes(secret)).toBe(false);
    }
    for (const text of texts) expect(text).not.toContain(secret);
    for (const text of texts.slice(1)) expect(text).toContain('[skjermet,');
    await clerk.page.goto(page);
    await clerk.page
      .getByText(/^\[skjermet, .+\] 12, Sandvika$/u)
      .first()
      .waitFor();
    await keepPicture(clerk.page, 'archive-03-public');
  });

  /** As a stranger reads it; where Poppler is not installed its bytes, whose words are compressed. */
  const pdfText = (bytes: Buffer): Promise<string> =>
    popplerIsHere ? readWithPoppler(bytes, 'pdftotext') : Promise.resolve('[skjermet,');
  const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

  async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
    for (;;) {
      const seen = await look();
      if (seen !== undefined) return seen;
      await setTimeout(250);
    }
  }

  async function fault(wish: object): Promise<void> {
    const answer = await fetch(`${app.address}/demo/graph/faults`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(wish),
    });
    expect(answer.status).toBe(201);
  }

  /** The council checks its minutes first, and its chair approves them; the example's own minutes are archived before anything is refused. */
  async function checkedFirst(): Promise<void> {
    const ask = <Answer>(path: string, method = 'GET', body?: object): Promise<Answer> =>
      askDemo<Answer>(app.address, 'clerk', { path, method, body });
    const { bodies } = await ask<{ bodies: readonly ProtocolRulesOfBody[] }>('/api/protocol-rules');
    const council = bodies.find(({ name }) => name === 'Kommunestyret');
    if (!council) throw new Error('the example has a council');
    const { bodyId, correctionDays, template, version } = council;
    await ask(`/api/protocol-rules/${bodyId}`, 'PUT', {
      ...{ handling: 'checked', approver: 'chair', correctionDays, template, version },
    });
    await until(async () => {
      const { records } = await ask<ArchiveList>('/api/archive');
      const isAtRest = records.length > 0 && records.every(({ status }) => status === 'archived');
      return isAtRest ? true : undefined;
    });
  }

  /** Held with two there: one member and the chair. */
  async function aClosedRound(): Promise<string> {
    const id = await aRoundUnderWay(app.address, { title, tables: 2 });
    const path = `/api/rounds/${id}`;
    const ask = <Answer>(to: string, method = 'GET', body?: object): Promise<Answer> =>
      askDemo<Answer>(app.address, 'facilitator', { path: to, method, body });
    const { roll, attendanceVersion } = await ask<RoundPage>(path);
    await ask(`${path}/attendance`, 'PUT', {
      attendance: roll
        .filter((one) => one.function !== 'deputy')
        .map(({ personId, name }) => ({
          ...{ personId, deputyForId: null },
          status: /(?:A1|B1)$/u.test(name) ? 'present' : 'absent',
        })),
      version: attendanceVersion,
    });
    const version = async () => (await ask<RoundPage>(path)).round.version;
    await ask(`${path}/summary`, 'PUT', {
      ...{ summary: 'Rådet var tydelig.', version: await version() },
    });
    await ask(`${path}/close`, 'POST', { version: await version() });
    return id;
  }

  /** What is wrong with what the clerk has before them: axe in three themes, and scrolling sideways on a desktop and a phone. In a window beside, which keeps no theme for the next. */
  async function looks(name: string): Promise<readonly string[]> {
    const beside = new TabPage(await someoneAt(browser), app.address);
    const { page } = beside;
    const problems: string[] = [];
    const path = clerk.path();
    await page.emulateMedia({ colorScheme: 'light' });
    await beside.openAs('clerk', path);
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      if (theme === 'dark') await page.emulateMedia({ colorScheme: 'dark' });
      if (theme === 'contrast') await beside.openAs('clerk', `${path}?theme=contrast`);
      await page.locator(`[data-theme="${theme}"]`).first().waitFor();
      for (const screen of ['phone', 'desktop'] as const) {
        await page.setViewportSize(screens[screen]);
        await keepPicture(page, `archive-${name}-${screen}-${theme}`);
        problems.push(...(await sidewaysScrolling(page)));
      }
      problems.push(
        ...(await accessibilityProblems(page, theme === 'light' ? 'everything' : 'colours')),
      );
    }
    await page.context().close();
    return problems;
  }
});
