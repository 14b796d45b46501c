import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
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
const views = [
  { theme: 'light', width: 1280, height: 860 },
  { theme: 'dark', width: 390, height: 844 },
  { theme: 'contrast', width: 1280, height: 860 },
] as const;

type AxeFinding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

describe.skipIf(executablePath === undefined)('the tab in a browser', () => {
  let browser: Browser;
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
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(built, { recursive: true, force: true });
  });

  for (const { theme, width, height } of views)
    it(`has nothing for axe to find and nothing wider than the screen, in ${theme} at ${width} pixels`, async () => {
      const found: string[] = [];
      for (const [persona, path] of pages) {
        const page = await browser.newPage({
          viewport: { width, height },
          reducedMotion: 'reduce',
        });
        page.on('pageerror', (error) => found.push(`${path}: ${error.message}`));
        const query = `${path.includes('?') ? '&' : '?'}persona=${persona}&theme=${theme}`;
        await page.goto(`${served.address}/tab${path}${query}`);
        await page.waitForSelector('h1:not(.before-session h1)');
        // A draft's page draws its card with a library that is fetched for it.
        if (path.includes(pollIds.draft)) await page.waitForSelector('.ac-adaptiveCard');
        await page.evaluate(axe);
        const findings = await page.evaluate<readonly AxeFinding[]>(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) => violations)`,
        );
        for (const { id, nodes } of findings)
          found.push(`${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
        const tooWide = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        if (Number(tooWide) > 0) found.push(`${path}: ${String(tooWide)} pixels too wide`);
        await page.close();
      }
      expect(found).toEqual([]);
    });
});
