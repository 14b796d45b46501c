import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { pollIds } from '../../tab/support/polls.ts';
import { processId, phaseId, roundIds } from '../../tab/support/workshops.ts';
import { serveFakeTab } from './fake-tab-server.ts';

const executablePath = chromiumPath();
const pages = [
  ['politician', '/'],
  ['facilitator', '/'],
  ['politician', '/processes'],
  ['facilitator', `/processes/${processId}`],
  ['politician', '/rounds'],
  ...Object.values(roundIds).map((id) => ['facilitator', `/rounds/${id}`] as const),
  ['facilitator', `/rounds/${roundIds.draft}/edit`],
  ['facilitator', `/phases/${phaseId(4)}/rounds/new?process=${processId}`],
  ['facilitator', `/rounds/${roundIds.draft}/polls/new`],
  ['politician', '/polls'],
  ['politician', `/polls/${pollIds.open}`],
  ['facilitator', `/polls/${pollIds.closed}`],
  ['facilitator', `/polls/${pollIds.draft}`],
  ['facilitator', `/polls/${pollIds.draft}/edit`],
  ['politician', '/configure'],
] as const;
const screens = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const;

type AxeFinding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

describe.skipIf(executablePath === undefined)('the tab in a browser', () => {
  let browser: Browser;
  /** One for all pages, so that the script is compiled once. */
  let window: BrowserContext;
  let built: string;
  let served: Awaited<ReturnType<typeof serveFakeTab>>;
  let axe: string;

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'radslag-tab-'));
    await build({
      root: 'tab',
      configFile: 'tab/vite.config.ts',
      logLevel: 'error',
      build: { outDir: built, emptyOutDir: true },
    });
    served = await serveFakeTab(built);
    axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    window = await browser.newContext({ viewport: screens.desktop, reducedMotion: 'reduce' });
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(built, { recursive: true, force: true });
  });

  const problemsOn = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe);
    const findings = await page.evaluate<readonly AxeFinding[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) => violations)`,
    );
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    return [
      ...findings.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ...(Number(tooWide) > 0 ? [`${String(tooWide)} pixels too wide`] : []),
    ]; // prettier-ignore
  };

  it.concurrent.each(pages)(
    'has nothing for axe to find and nothing wider than the screen, in light and contrast on a desktop and dark on a phone: %s %s',
    async (persona, path) => {
      const found: string[] = [];
      const page = await window.newPage();
      page.on('pageerror', (error) => found.push(error.message));
      const open = async (query: string): Promise<void> => {
        const sign = path.includes('?') ? '&' : '?';
        await page.goto(`${served.address}/tab${path}${sign}persona=${persona}${query}`);
        await page.waitForSelector('h1:not(.before-session h1)');
        // A draft's page draws its card with a library that is fetched for it.
        if (path.includes(pollIds.draft)) await page.waitForSelector('.ac-adaptiveCard');
      };
      const view = async (theme: string): Promise<void> => {
        await page.waitForSelector(`[data-theme="${theme}"]`);
        found.push(...(await problemsOn(page)).map((problem) => `${theme}: ${problem}`));
      };
      await page.emulateMedia({ colorScheme: 'light' });
      await open('');
      await view('light');
      // The theme follows the browser's preference, the layout its width, without a new load.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(screens.phone);
      await view('dark');
      await page.setViewportSize(screens.desktop);
      await open('&theme=contrast');
      await view('contrast');
      await page.close();
      expect(found).toEqual([]);
    },
  );
});
