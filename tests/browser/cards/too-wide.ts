import type { Page } from 'playwright-core';

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
