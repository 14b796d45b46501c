import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { keepPicture, launchBrowser, patience, screens } from './support/a-browser.ts';
import type { Screen } from './support/a-browser.ts';
import { accessibilityProblems, sidewaysScrolling } from './support/accessibility.ts';
import { anAnnouncedRound } from './support/an-announced-round.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const town = '/offentlig/baerum';
const planTitle = 'Temaplan for klima og energi';

type Ids = Readonly<Record<'plan' | 'process' | 'meeting' | 'coming' | 'hearing' | 'poll', string>>;

/** Every kind of public page. */
const pages: readonly { readonly name: string; readonly path: (ids: Ids) => string }[] = [
  { name: 'municipalities', path: () => '/offentlig/' },
  { name: 'front', path: () => `${town}/` },
  { name: 'meetings', path: () => `${town}/moter` },
  { name: 'meeting', path: ({ meeting }) => `${town}/moter/${meeting}` },
  { name: 'notice', path: ({ coming }) => `${town}/moter/${coming}` },
  { name: 'plans', path: () => `${town}/planer` },
  { name: 'plan', path: ({ plan }) => `${town}/planer/${plan}` },
  { name: 'processes', path: () => `${town}/prosesser` },
  { name: 'process', path: ({ process }) => `${town}/prosesser/${process}` },
  { name: 'hearing', path: ({ hearing }) => `${town}/horinger/${hearing}` },
  { name: 'poll', path: ({ poll }) => `${town}/sporringer/${poll}` },
  { name: 'search', path: () => `${town}/sok?ord=klima` },
  { name: 'nowhere', path: () => `${town}/moter/0190a000-0000-7000-8000-00000000dead` },
  { name: 'privacy', path: () => '/offentlig/personvern' },
  { name: 'terms', path: () => '/offentlig/vilkar' },
];

/** The public pages as anybody meets them. No page has a script, so they are read with scripts switched off, but for axe, which is one. */
describe.skipIf(chromiumPath() === undefined)('the public pages', () => {
  let app: RunningApp;
  let browser: Browser;
  let ids: Ids;
  const opened: (() => Promise<void>)[] = [];
  const windows = new Map<string, BrowserContext>();

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    for (const screen of ['desktop', 'phone'] as const)
      for (const scripts of [true, false]) {
        const context = await browser.newContext({
          ...{ viewport: screens[screen], locale: 'nb-NO', timezoneId: 'Europe/Oslo' },
          ...{ reducedMotion: 'reduce', javaScriptEnabled: scripts },
        });
        context.setDefaultTimeout(patience);
        windows.set(`${screen} ${String(scripts)}`, context);
      }
    ids = await someIds(app.address);
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const at = async (screen: Screen, path: string, scripts = false): Promise<Page> => {
    const window = windows.get(`${screen} ${String(scripts)}`);
    if (!window) throw new Error('there is a window for each');
    const page = await window.newPage();
    const answer = await page.goto(`${app.address}${path}`);
    expect([200, 404]).toContain(answer?.status());
    return page;
  };

  it.each(pages)(
    'have no serious accessibility problem and do not scroll sideways: $name',
    async ({ name, path }) => {
      const look = async (screen: Screen): Promise<readonly string[]> => {
        const page = await at(screen, path(ids), true);
        const problems: string[] = [];
        const pictures = await page
          .locator('main img')
          .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
        expect(pictures.filter((width) => width === 0)).toEqual([]);
        for (const scheme of ['light', 'dark', 'contrast'] as const) {
          // What a phone reads is what the desktop reads, in every colour; the system's own colours are not ours to judge.
          if (scheme === 'contrast' && screen === 'phone') continue;
          await page.emulateMedia({
            colorScheme: scheme === 'light' ? 'light' : 'dark',
            forcedColors: scheme === 'contrast' ? 'active' : 'none',
          });
          await keepPicture(page, `public-${name}-${screen}-${scheme}`);
          problems.push(...(await sidewaysScrolling(page)));
          if (scheme !== 'contrast' && screen === 'desktop')
            problems.push(
              ...(await accessibilityProblems(page, scheme === 'light' ? 'everything' : 'colours')),
            );
        }
        await page.close();
        return problems;
      };
      const problems = await Promise.all([look('desktop'), look('phone')]);
      expect(problems.flat()).toEqual([]);
    },
  );

  it('speak each of the three languages, and keep the one that was chosen from page to page', async () => {
    const page = await at('phone', `${town}/`);
    for (const [name, language, meetings] of [
      ['Nynorsk', 'nn', 'Møte'],
      ['English', 'en', 'Meetings'],
      ['Bokmål', 'nb', 'Møter'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator(`html[lang="${language}"]`).waitFor();
      await keepPicture(page, `public-front-phone-${language}`);
      await page.getByRole('navigation').getByRole('link', { name: meetings, exact: true }).click();
      await page.waitForURL(/\/moter\?/);
      await page.locator(`html[lang="${language}"]`).waitFor();
      await page.goto(`${app.address}${town}/?lang=${language}`);
    }
    await page.close();
  });

  it('are walked without a script: from the front page to a protocol, a plan and an answer to a search', async () => {
    const page = await at('desktop', `${town}/`);
    const nav = page.locator('header');
    await nav.getByRole('link', { name: 'Møter', exact: true }).click();
    await page.locator(`main a[href*="${ids.meeting}"]`).first().click();
    await page.getByRole('heading', { level: 2, name: 'Protokoll' }).waitFor();
    expect(await page.locator('main a[download]').count()).toBeGreaterThan(0);

    await nav.getByRole('link', { name: 'Planer', exact: true }).click();
    await page.locator(`main a[href*="${ids.plan}"]`).first().click();
    await page.getByRole('navigation', { name: 'Du er her' }).waitFor();

    await nav.getByRole('link', { name: 'Søk', exact: true }).click();
    await page.getByRole('searchbox').fill('klima');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { level: 2, name: /^[1-9]\d* treff$/ }).waitFor();
    await page.getByRole('link', { name: planTitle }).first().waitFor();
    await page.close();
  });

  it('offer feeds, a calendar and data that programs can read', async () => {
    const page = await at('desktop', `${town}/`, true);
    const offered = await page.locator('link[rel="alternate"][type]').evaluateAll((links) =>
      links.map((link) => ({
        type: link.getAttribute('type') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
    );
    const kinds = new Set(offered.map(({ type }) => type));
    for (const { type, href } of offered) {
      const answer = await fetch(`${app.address}${href}`);
      expect(answer.status, href).toBe(200);
      expect(answer.headers.get('content-type'), href).toContain(type);
      const text = await answer.text();
      if (type === 'application/json') expect(JSON.parse(text)).toBeTypeOf('object');
      else if (type === 'text/calendar')
        expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
      else
        // As a browser reads XML: a fault in it becomes an element of its own.
        expect(
          await page.evaluate((xml) => {
            const read = new DOMParser().parseFromString(xml, 'application/xml');
            return [read.documentElement.localName, read.querySelectorAll('parsererror').length];
          }, text),
        ).toEqual(['feed', 0]);
    }
    expect([...kinds].toSorted()).toEqual([
      'application/atom+xml',
      'application/json',
      'text/calendar',
    ]);
    await page.close();
  });

  it('let the keyboard past the top, and show where it is', async () => {
    const page = await at('desktop', `${town}/moter`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().left)).toBeGreaterThan(0);
    await keepPicture(page, 'public-skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
    ).toBe(true);
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
    );
    expect(outline).toBe('solid');
    await page.close();
  });
});

/** Something of each kind, found as whoever uses the open data finds it. */
async function someIds(address: string): Promise<Ids> {
  type Listed = { readonly id: string };
  const see = async (path: string): Promise<never> =>
    (await (await fetch(`${address}/offentlig/api/v1/baerum${path}`)).json()) as never;
  const first = (list: readonly Listed[], what: string): string => {
    const [one] = list;
    if (!one) throw new Error(`the example has no ${what} in sight`);
    return one.id;
  };
  type Meeting = Listed & { readonly protocolAt: string | null };
  const meetings = async () =>
    ((await see('/moter')) as { readonly meetings: readonly Meeting[] }).meetings;
  // The example's own protocol is archived a moment after the first start; the pages are kept for some seconds.
  let all = await meetings();
  while (all.every(({ protocolAt }) => protocolAt === null)) {
    await setTimeout(200);
    all = await meetings();
  }
  const { plans } = (await see('/planer')) as {
    readonly plans: readonly (Listed & { readonly title: string })[];
  };
  const { processes } = (await see('/prosesser')) as { readonly processes: readonly Listed[] };
  type Whole = Listed & {
    readonly hearings: readonly Listed[];
    readonly phases: readonly { readonly polls: readonly Listed[] }[];
  };
  const whole: Whole[] = [];
  for (const { id } of processes) whole.push(await see(`/prosesser/${id}`));
  const pollsOf = ({ phases }: Whole) => phases.flatMap(({ polls }) => polls);
  return {
    plan: first(
      plans.filter(({ title }) => title === planTitle),
      'plan',
    ),
    process: first(
      whole.filter((one) => pollsOf(one).length > 0),
      'process with a poll',
    ),
    meeting: first(
      all.filter(({ protocolAt }) => protocolAt !== null),
      'protocol',
    ),
    coming: await anAnnouncedRound(address, { title: 'Verksted om stedet', inMinutes: 6_000 }),
    hearing: first(
      whole.flatMap(({ hearings }) => hearings),
      'hearing',
    ),
    poll: first(whole.flatMap(pollsOf), 'poll'),
  };
}
