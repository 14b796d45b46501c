import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pollLifeTexts } from '../../bot/texts/poll-life-texts.ts';
import { textsIn } from '../../bot/texts/texts.ts';
import { chromiumPath } from '../support/chromium.ts';
import { points } from '../bot/a-poll.ts';
import { everyKind } from '../support/builders/every-question.ts';
import { everyCard } from './cards/every-card.ts';
import { kindStates } from './cards/poll-cards.ts';
import { tooWide } from './cards/too-wide.ts';
import { accessibilityProblems } from './support/accessibility.ts';

const executablePath = chromiumPath();
const screenshots = 'tests/browser/screenshots/cards';
const languages = ['nb', 'nn', 'en'] as const;
/** The narrowest phone that Teams runs on, and a card's width in a chat on a desktop. */
const widths = { phone: 320, desktop: 520 } as const;
const devices = ['phone', 'desktop'] as const;
const themes = ['light', 'dark', 'contrast'] as const;

/** The states in which a card leads to its poll, and those in which it leads to the results. */
const asking = [
  'not-open', 'open', 'open-in-group', 'refused-and-kept', 'answered', 'changing', 'replaced', 'corrected', 'not-for-you', 'too-long', 'unruly',
  'open-named', 'open-by-party', 'open-anonymous', 'answered-anonymous', 'open-adding', 'answered-adding',
]; // prettier-ignore
const over = ['closed', 'closed-in-group', 'closed-with-note'];

type Theme = (typeof themes)[number];
type Language = (typeof languages)[number];

describe.skipIf(executablePath === undefined)('the bot’s cards in a browser', () => {
  let browser: Browser;
  let built: string;

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
    await mkdir(screenshots, { recursive: true });
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser.close();
    await rm(built, { recursive: true, force: true });
  });

  /** An empty page, and what it throws. */
  async function aPage(device: keyof typeof widths) {
    const page = await browser.newPage({ viewport: { width: widths[device], height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setContent(
      '<!doctype html><title>Kort</title><style>body { margin: 0; background: var(--colorNeutralBackground3) } main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px }</style>',
    );
    await page.addStyleTag({ path: join(built, 'cards.css') });
    await page.addScriptTag({ path: join(built, 'cards.js') });
    return { page, faults };
  }

  /** Draws the cards of one language below each other, in place of those that stand there; all of them when no names are given. */
  async function draw(page: Page, theme: Theme, language: Language, names?: readonly string[]) {
    const cards = everyCard(language).filter(({ name }) => names?.includes(name) ?? true);
    await page.evaluate(
      `showCards(${JSON.stringify(cards)}, ${JSON.stringify(theme)}, ${JSON.stringify(language)})`,
    );
    return cards;
  }

  it.each(devices)('are readable, and never wider than themselves, on a %s', async (device) => {
    const { page, faults } = await aPage(device);
    const found = faults;
    for (const theme of themes)
      for (const language of languages) {
        const cards = await draw(page, theme, language);
        const look = `${theme}-${device}-${language}`;
        expect(await page.locator('.drawn-card .ac-adaptiveCard').count()).toBe(cards.length);
        for (const wide of await tooWide(page)) found.push(`${look} ${wide}`);
        // A picture is as tall as a house: one per theme, and of the other languages one each.
        if (language === 'nb' || (theme === 'light' && device === 'phone'))
          await page.screenshot({ path: join(screenshots, `${look}.png`), fullPage: true });
        // Structure is the same on both, and in every theme; colours are the same in every language.
        if (device === 'desktop' || (theme !== 'light' && language !== 'nb')) continue;
        const about = theme === 'light' ? 'everything' : 'colours';
        for (const problem of await accessibilityProblems(page, about))
          found.push(`${look} ${problem}`);
      }
    expect(found).toEqual([]);
    await page.close();
  });

  it.each(languages)(
    'name every field, and lead into Rådslag where they ask: %s',
    async (language) => {
      const { card: texts } = textsIn(language);
      const { page } = await aPage('phone');
      await draw(page, 'light', language);
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

  it.each(everyKind)(
    'say in each state what it is, and offer what can be done in it: %s',
    async (kind) => {
      const { card: texts } = textsIn('nb');
      const { page } = await aPage('phone');
      await draw(page, 'light', 'nb', kindStates.map((state) => `${state}-${kind}`)); // prettier-ignore
      const inState = async (state: (typeof kindStates)[number]) => {
        const card = page.locator(`[data-card="${state}-${kind}"]`);
        const press = async (role: 'button' | 'link') => {
          const all = await card.locator('.ac-actionSet').getByRole(role).allInnerTexts();
          return all.map((text) => text.trim());
        };
        return {
          says: await card.innerText(),
          can: [...(await press('button')), ...(await press('link'))],
          fields: await card.locator('input, textarea, select, [role="combobox"]').count(),
        };
      };
      const notOpen = await inState('not-open');
      expect(notOpen.says).toContain(texts.notOpen);
      expect(notOpen).toMatchObject({ can: [texts.showPoll, texts.openInTab], fields: 0 });
      const open = await inState('open');
      expect(open.can).toEqual([texts.send, texts.openInTab]);
      expect(open.fields).toBeGreaterThan(0);
      const inGroup = await inState('open-in-group');
      expect(inGroup).toMatchObject({ can: [texts.send, texts.showMine, texts.openInTab], fields: open.fields }); // prettier-ignore
      const answered = await inState('answered');
      expect(answered).toMatchObject({ can: [texts.change, texts.openInTab], fields: 0 });
      for (const said of [texts.youAnswered, 'Fordi det haster.'])
        expect(answered.says).toContain(said);
      const changing = await inState('changing');
      expect(changing).toMatchObject({ can: [texts.send, texts.openInTab], fields: open.fields });
      const closed = await inState('closed');
      expect(closed).toMatchObject({ can: [texts.seeResults], fields: 0 });
      for (const said of [texts.youAnswered, texts.outcomeAwaited])
        expect(closed.says).toContain(said);
      const replaced = await inState('replaced');
      const { replaced: isReplaced, showNew } = pollLifeTexts.nb;
      expect(replaced).toMatchObject({ can: [showNew, texts.openInTab], fields: 0 });
      for (const said of [isReplaced, texts.youAnswered]) expect(replaced.says).toContain(said);
      await page.close();
    },
  );

  it.each(languages)(
    'say at the field what is missing or wrong, and keep the rest: %s',
    async (language) => {
      const { card: texts } = textsIn(language);
      const { page } = await aPage('phone');
      for (const theme of themes) {
        await draw(page, theme, language, ['open']);
        const open = page.locator('[data-card="open"]');
        await open.getByRole('spinbutton').first().fill('7');
        await open.getByRole('spinbutton').nth(1).fill('2');
        await open.getByRole('button', { name: texts.send }).click();
        expect(await open.getByText(texts.chooseOneMissing).isVisible()).toBe(true);
        expect(await open.getByText(texts.pointsWrong(6)).count()).toBe(1);
        expect(await open.getByRole('spinbutton').nth(1).inputValue()).toBe('2');
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await tooWide(page)).toEqual([]);
        await open.screenshot({ path: join(screenshots, `errors-${theme}-${language}.png`) });
      }
      await page.close();
    },
  );
});
