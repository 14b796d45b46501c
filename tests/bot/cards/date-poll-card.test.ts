import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { datePollCard } from '../../../bot/cards/date-poll-card.ts';
import type { DatePollShowing } from '../../../bot/cards/date-poll-card.ts';
import type { DatePollCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aDatePoll, datePollFacts, slotIds } from '../a-letter.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const stances = { [slotIds[0]]: 'works', [slotIds[1]]: 'if-need-be' } as const;
const endedAt = '2024-01-19T08:00:00.000Z' as Instant;
const chosen = aDatePoll({ state: { status: 'chosen', endedAt, slotId: slotIds[1] } });
const states: readonly (readonly [string, Partial<DatePollCardFacts>, DatePollShowing])[] = [
  ['asked', {}, {}],
  ['answered', { stances }, {}],
  ['changing', { stances }, { asQuestions: true }],
  ['something missing', {}, { notice: 'Svar på alle.', typed: { [slotIds[0]]: 'works' } }],
  ['over', { isTaking: false }, {}],
  ['chosen', { poll: chosen, stances, isTaking: false }, {}],
  ['withdrawn', { poll: aDatePoll({ state: { status: 'withdrawn', endedAt } }), isTaking: false }, {}],
]; // prettier-ignore

describe('a date poll’s card', () => {
  it.each(states)('is drawn as before: %s', (_name, facts, showing) => {
    expect(datePollCard(datePollFacts(facts), showing)).toMatchSnapshot();
  });

  it.each(states.flatMap((state) => languages.map((language) => [state[0], language, state] as const)))(
    'keeps to Adaptive Cards 1.5 and to what a screen reader needs: %s, %s',
    (_n, language, [, facts, showing]) => {
      const card = datePollCard(datePollFacts({ ...facts, language }), showing);
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card).at(-1)).toBe('link');
    },
  ); // prettier-ignore

  it('says the time and the place of each, that one is remote, who sees what, and until when', () => {
    const words = wordsOf(datePollCard(datePollFacts()));
    expect(words).toContain('torsdag 25. januar 2024 kl. 18.00, Kommunestyresalen');
    expect(words).toContain('tirsdag 30. januar 2024 kl. 18.00, Teams (fjernmøte)');
    expect(words).toContain('Du kan svare og endre til torsdag 18. januar 2024 kl. 17.00');
  });

  it('says which time was chosen, and asks no more', () => {
    const card = datePollCard(datePollFacts({ poll: chosen, isTaking: false }));
    expect(wordsOf(card)).toContain(
      'Tidspunktet er valgt: tirsdag 30. januar 2024 kl. 18.00, Teams',
    );
    expect(buttonsOf(card)).toEqual(['link']);
  });

  it.each(languages)('stays below 28 KB with eight times at long places: %s', (language) => {
    const slots = Array.from({ length: 8 }, (_, n) => ({
      id: `0190b000-0000-7000-8000-00000000090${n}`,
      startsAt: `2024-02-0${n + 1}T17:00:00.000Z` as Instant,
      ...{ place: 'Ø'.repeat(200), isRemote: true },
    }));
    const poll = aDatePoll({ slots, note: 'Å'.repeat(1000) });
    const card = datePollCard(datePollFacts({ language, poll, roundTitle: 'Æ'.repeat(200) }));
    expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
    expect(problemsOf(card)).toEqual([]);
  });
});
