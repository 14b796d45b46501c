import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { pauseCard, pausedCard, resumedCard } from '../../../bot/cards/pause-card.ts';
import { on } from '../../support/builders/instants.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const offer = {
  ...{ pausedUntil: null, earliest: on('2024-01-17'), latest: on('2025-01-16') },
  ...{ afterWeek: on('2024-01-23'), afterMonth: on('2024-02-15') },
};
const tab = 'https://radslag.example.org/tab/settings';

describe.each(['nb', 'nn', 'en'] as const)('the cards of a pause, in %s', (language) => {
  const cards = [
    pauseCard(offer, language, { settingsAddress: tab }),
    pauseCard(offer, language, { settingsAddress: tab, notice: 'Nei' }),
    pausedCard(offer.afterWeek, language, tab),
    resumedCard(offer.afterWeek, language, tab),
    resumedCard(null, language, tab),
  ];

  it('are what Teams shows and a screen reader reads, and small', () => {
    for (const card of cards) {
      expect(problemsOf(card)).toEqual([]);
      expect(cardBytes(card)).toBeLessThan(largestCardBytes);
    }
  });

  it('each lead to the settings in the tab, for when a button dies', () => {
    for (const card of cards) expect(buttonsOf(card).at(-1)).toBe('link');
  });
});

it('a button sends the day it pauses until, so that a press twice means the same', () => {
  const card = pauseCard(offer, 'nb', { settingsAddress: tab });
  expect(card.actions.slice(0, 2)).toMatchObject([
    { title: 'Én uke', data: { until: '2024-01-23' } },
    { title: 'Én måned', data: { until: '2024-02-15' } },
  ]);
  expect(wordsOf(card)).toContain('Svarfristene venter ikke');
});

it('an ended pause can be had back, and where there was none nothing is offered', () => {
  expect(buttonsOf(resumedCard(offer.afterWeek, 'nb', tab))).toEqual(['pause-messages', 'link']);
  expect(buttonsOf(resumedCard(null, 'nb', tab))).toEqual(['link']);
});
