import type { Page } from 'playwright-core';

type AxeFinding = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
};

/** What a theme can change; everything else that axe reads is the same in each. */
const aboutColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds against WCAG 2.1 AA, serious or worse. */
export async function axeFindings(
  page: Page,
  axe: string,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const how = {
    runOnly: about === 'colours' ? aboutColours : everyRule,
    resultTypes: ['violations'],
  };
  const findings = await page.evaluate<readonly AxeFinding[]>(
    `axe.run(${JSON.stringify(how)}).then(({ violations }) => violations)`,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What runs out of its card, or is cut off in it. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    [...document.querySelectorAll('.drawn-card')].flatMap((card) => {
      const right = card.getBoundingClientRect().right;
      return [...card.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > right + 0.5 ||
          (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && getComputedStyle(part).display !== 'inline'))
        .map((part) => card.dataset.card + ': ' + part.className + ' ' + part.textContent.slice(0, 60));
    }).concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])`);
}
