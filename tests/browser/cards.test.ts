import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../bot/texts/texts.ts';
import { chromiumPath } from '../support/chromium.ts';
import { points } from '../bot/a-poll.ts';
import { everyCard } from './cards/every-card.ts';

const executablePath = chromiumPath();
const screenshots = 'tests/browser/screenshots/cards';
const languages = ['nb', 'nn', 'en'] as const;
/** The narrowest phone that Teams runs on, and a card's width in a chat on a desktop. */
const widths = { phone: 320, desktop: 520 } as const;
const looks = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['phone', 'desktop'] as const).map((device) => ({ theme, device })),
);

/** The states in which a card leads to its poll, and those in which it leads to the results. */
const asking = ['draft', 'open', 'open-in-group', 'refused-and-kept', 'answered', 'changing', 'too-long', 'unruly']; // prettier-ignore
const over = ['closed', 'closed-in-group', 'closed-with-note'];

type Look = (typeof looks)[number];
type AxeFinding = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
};

describe.skipIf(executablePath === undefined)('the bot’s cards in a browser', () => {
  let browser: Browser;
  let built: string;
  let axe: string;

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'radslag-cards-'));
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: built,
        lib: {
          entry: 'tests/browser/cards/show-cards.ts',
          formats: ['iife'],
          name: 'cards',
          fileName: () => 'cards.js',
          cssFileName: 'cards',
        },
      },
    });
    axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    await mkdir(screenshots, { recursive: true });
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser.close();
    await rm(built, { recursive: true, force: true });
  });

  /** A page with every card in one language below each other, and how to close it. */
  async function show({ theme, device }: Look, language: (typeof languages)[number]) {
    const page = await browser.newPage({ viewport: { width: widths[device], height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setContent(
      '<!doctype html><title>Kort</title><style>body { margin: 0; background: var(--colorNeutralBackground3) } main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px }</style>',
    );
    await page.addStyleTag({ path: join(built, 'cards.css') });
    await page.addScriptTag({ path: join(built, 'cards.js') });
    const cards = everyCard(language);
    await page.evaluate(
      `showCards(${JSON.stringify(cards)}, ${JSON.stringify(theme)}, ${JSON.stringify(language)})`,
    );
    return { page, cards, faults };
  }

  for (const look of looks)
    it(`are readable, and never wider than themselves, in ${look.theme} on a ${look.device}`, async () => {
      const found: string[] = [];
      for (const language of languages) {
        const { page, cards, faults } = await show(look, language);
        found.push(...faults);
        await page.screenshot({
          path: join(screenshots, `${look.theme}-${look.device}-${language}.png`),
          fullPage: true,
        });
        expect(await page.locator('.drawn-card .ac-adaptiveCard').count()).toBe(cards.length);
        for (const finding of await axeFindings(page, axe)) found.push(`${language} ${finding}`);
        for (const wide of await tooWide(page)) found.push(`${language} ${wide}`);
        await page.close();
      }
      expect(found).toEqual([]);
    });

  it.each(languages)(
    'name every field, and lead into Rådslag where they ask: %s',
    async (language) => {
      const { card: texts } = textsIn(language);
      const { page } = await show({ theme: 'light', device: 'phone' }, language);
      const open = page.locator('[data-card="open"]');
      expect(await open.getByRole('heading').innerText()).toBe('Politiske ambisjoner for perioden');
      for (const { label } of points.options)
        expect(await open.getByRole('spinbutton', { name: label }).count(), label).toBe(1);
      expect(await open.getByRole('radio', { name: 'Hamang' }).count()).toBe(1);
      expect(await open.getByRole('button', { name: texts.send }).count()).toBe(1);
      const linkOf = (state: string, name: string) =>
        page.locator(`[data-card="${state}"]`).getByRole('link', { name }).count();
      for (const state of over) expect(await linkOf(state, texts.seeResults), state).toBe(1);
      for (const state of asking) expect(await linkOf(state, texts.openInTab), state).toBe(1);
      await page.close();
    },
  );

  it.each(languages)(
    'say at the field what is missing or wrong, and keep the rest: %s',
    async (language) => {
      const { card: texts } = textsIn(language);
      for (const theme of ['light', 'dark', 'contrast'] as const) {
        const { page } = await show({ theme, device: 'phone' }, language);
        const open = page.locator('[data-card="open"]');
        await open.getByRole('spinbutton').first().fill('7');
        await open.getByRole('spinbutton').nth(1).fill('2');
        await open.getByRole('button', { name: texts.send }).click();
        expect(await open.getByText(texts.chooseOneMissing).isVisible()).toBe(true);
        expect(await open.getByText(texts.pointsWrong(6)).count()).toBe(1);
        expect(await open.getByRole('spinbutton').nth(1).inputValue()).toBe('2');
        expect(await axeFindings(page, axe)).toEqual([]);
        expect(await tooWide(page)).toEqual([]);
        await open.screenshot({ path: join(screenshots, `errors-${theme}-${language}.png`) });
        await page.close();
      }
    },
  );
});

/** What axe finds against WCAG 2.1 AA, serious or worse. */
async function axeFindings(page: Page, axe: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate<readonly AxeFinding[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) => violations)`,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What runs out of its card, or is cut off in it. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    [...document.querySelectorAll('.drawn-card')].flatMap((card) => {
      const right = card.getBoundingClientRect().right;
      return [...card.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > right + 0.5 ||
          (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && getComputedStyle(part).display !== 'inline'))
        .map((part) => card.dataset.card + ': ' + part.className + ' ' + part.textContent.slice(0, 60));
    }).concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])`);
}
