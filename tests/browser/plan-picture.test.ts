import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { TabPage } from './pages/tab.ts';
import { keepPicture, launchBrowser, someoneAt } from './support/a-browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { aRunningApp } from './support/a-running-app.ts';
import type { RunningApp } from './support/a-running-app.ts';

const run = promisify(execFile);

/** Downloads the picture in each format as a reader would, and looks inside; and prints the pages. */
describe.skipIf(chromiumPath() === undefined)('the plan system on paper and as a file', () => {
  let app: RunningApp;
  let browser: Browser;
  let tab: TabPage;
  let folder: string;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    app = await aRunningApp();
    opened.push(app.stop);
    browser = await launchBrowser();
    opened.push(() => browser.close());
    folder = await mkdtemp(join(tmpdir(), 'radslag-picture-'));
    opened.push(() => rm(folder, { recursive: true }));
    tab = new TabPage(await someoneAt(browser), app.address);
    await tab.openAs('politician', '/plans');
  });
  afterAll(async () => {
    for (const close of opened.toReversed()) await close();
  });

  const menu = () => tab.button(/Last ned eller skriv ut/);
  /** With the keyboard alone: the button, arrows to the format, Enter. */
  const download = async (downs: number): Promise<{ name: string; path: string }> => {
    await menu().focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('menuitem', { name: 'PDF' }).waitFor();
    for (let n = 0; n < downs; n += 1) await tab.page.keyboard.press('ArrowDown');
    const started: Promise<Download> = tab.page.waitForEvent('download');
    await tab.page.keyboard.press('Enter');
    const file = await started;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return { name: file.suggestedFilename(), path };
  };

  it('gives a PDF with the picture first and every plan in tables behind', async () => {
    const { name, path } = await download(0);
    expect(name).toMatch(/^plansystem-baerum-\d{4}-\d{2}-\d{2}\.pdf$/);
    const { stdout: sheet } = await run('pdftotext', ['-l', '1', '-layout', path, '-']);
    const { stdout: whole } = await run('pdftotext', [path, '-']);
    for (const words of ['Plansystemet i Bærum kommune', 'Overordnet strategi', 'Kunnskapsgrunnlag', 'Bærum i tall'])
      expect(sheet).toContain(words); // prettier-ignore
    expect(whole).toContain('Bildet viser planene etter nivå.');
    expect((await run('pdfinfo', [path])).stdout).toMatch(/Page size:\s+1190\.5\d* x 841\.89/);
  });

  it('gives a PNG that is not white, twice as large as the drawing', async () => {
    const { name, path } = await download(1);
    expect(name).toMatch(/\.png$/);
    const bytes = await readFile(path);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2300);
    // White all over packs into almost nothing.
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  it('gives an SVG that a browser draws, with all its text inside it', async () => {
    const { name, path } = await download(2);
    expect(name).toMatch(/\.svg$/);
    const page = await someoneAt(browser);
    // In a page of its own, without the tab's styles: as somebody opens it who has been sent it.
    await page.setContent((await readFile(path, 'utf8')).replace(/^<\?xml.*\?>/, ''));
    const leaving = await page.evaluate(() => {
      const frame = document.querySelector('svg')?.getBoundingClientRect();
      return [...document.querySelectorAll('svg text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return frame === undefined || box.right > frame.right || box.bottom > frame.bottom;
      }).length;
    });
    expect(leaving).toBe(0);
    expect(await page.locator('svg text', { hasText: 'Planstrategi 2024–2027' }).count()).toBe(1);
    await keepPicture(page, 'picture-svg');
    await page.context().close();
  });

  it('opens its menu with the keyboard, walks it, and gives the focus back', async () => {
    await menu().focus();
    await tab.page.keyboard.press('ArrowDown');
    const focused = () => tab.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain('PDF');
    await tab.page.keyboard.press('End');
    expect(await focused()).toContain('Skriv ut');
    await tab.page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('PDF');
    expect(await accessibilityProblems(tab.page)).toEqual([]);
    await keepPicture(tab.page, 'picture-menu');
    await tab.page.keyboard.press('Escape');
    expect(await menu().getAttribute('aria-expanded')).toBe('false');
    expect(await focused()).toContain('Last ned eller skriv ut');
  });

  it('prints the picture without the menus and without cutting anything, also from the dark theme', async () => {
    await tab.openAs('politician', '/plans?theme=dark');
    const titles = await tab.page.locator('.plan-chip-name').allTextContents();
    const path = join(folder, 'plans.pdf');
    await writeFile(path, await tab.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout } = await run('pdftotext', [path, '-']);
    const said = stdout.replaceAll(/\s+/g, '');
    expect(titles.length).toBeGreaterThan(20);
    for (const title of titles) expect(said).toContain(title.replaceAll(/\s+/g, ''));
    for (const words of ['Prosesser', 'Spørsmål', 'Last ned', 'piltastene'])
      expect(stdout).not.toContain(words);
    const { stdout: first } = await run('pdftotext', ['-l', '1', path, '-']);
    expect(first).toContain('Utdyping');
    // A4 across, to within the point that the browser rounds to: 841.89 × 595.28.
    expect((await run('pdfinfo', [path])).stdout).toMatch(/Page size:\s+84[12]\S* x 59[456]/);
  });

  it('prints a plan whole: what is folded on the screen is unfolded on paper', async () => {
    await tab.openAs('politician', '/plans');
    await tab.link(/Kommuneplanens samfunnsdel/).first().click(); // prettier-ignore
    await tab.isShown(/samfunnsdel/);
    const path = join(folder, 'plan.pdf');
    await writeFile(path, await tab.page.pdf({ preferCSSPageSize: true }));
    const { stdout } = await run('pdftotext', [path, '-']);
    const goals = await tab.page.locator('.plan-goals > li a').allTextContents();
    expect(goals.length).toBeGreaterThan(13);
    const said = stdout.replaceAll(/\s+/g, '');
    for (const goal of goals) expect(said).toContain(goal.replaceAll(/\s+/g, ''));
    expect(stdout).toContain('Ingen temaer');
    expect(stdout).not.toContain('Vis alle');
    expect(stdout).not.toContain('På denne siden');
  });
});
