import type { AdaptiveCard } from './elements.ts';

/** Well below what Teams refuses (about 100 KB as UTF-16, 40 KB in older documents), envelope and translation included. */
export const largestCardBytes = 28_000;

export function cardBytes(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

/** The first that fits, from richest to barest; the last is taken as it is. */
export function firstThatFits(
  richest: () => AdaptiveCard,
  ...barer: readonly (() => AdaptiveCard)[]
): AdaptiveCard {
  let card = richest();
  for (const next of barer) {
    if (cardBytes(card) <= largestCardBytes) return card;
    card = next();
  }
  return card;
}
