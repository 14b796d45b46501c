import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { letterCard } from '../../../bot/cards/letter-card.ts';
import type { LetterShowing } from '../../../bot/cards/letter-frame.ts';
import type { LetterCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aConcern, letterFacts } from '../a-letter.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const { sent } = letterFacts();
const answeredAt = '2024-01-04T08:00:00.000Z' as Instant;
const states: readonly (readonly [string, Partial<LetterCardFacts>, LetterShowing])[] = [
  ['new', {}, {}],
  ['accepted', { acceptedEdition: 1 }, {}],
  [
    'corrected, and accepted before',
    {
      sent: { ...sent, edition: 2, correction: 'Ny dato.' },
      currentEdition: 2,
      acceptedEdition: 1,
    },
    {},
  ],
  ['outdated', { currentEdition: 2 }, {}],
  [
    'with a question that is answered and a date that waits',
    {
      concerns: [
        aConcern({ answer: 'Ja.', answeredBy: sent.sentBy, answeredAt }),
        aConcern({ id: 'x', kind: 'date', dateId: sent.dates[0]?.id ?? null, words: '' }),
      ],
    },
    {},
  ],
  ['asking', {}, { form: 'question' }],
  ['asking again', {}, { form: 'question', notice: 'Skriv spørsmålet.', typed: 'Hvor' }],
  ['refusing a date', {}, { form: 'date' }],
];

describe('a letter’s card', () => {
  it.each(states)('is drawn as before: %s', (_name, facts, showing) => {
    expect(letterCard(letterFacts(facts), showing)).toMatchSnapshot();
  });

  it.each(states.flatMap((state) => languages.map((language) => [state[0], language, state] as const)))(
    'keeps to Adaptive Cards 1.5 and to what a screen reader needs: %s, %s',
    (_n, language, [, facts, showing]) => {
      const card = letterCard(letterFacts({ ...facts, language }), showing);
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card).at(-1)).toBe('link');
    },
  ); // prettier-ignore

  it('says purpose, expectations, dates, roles, rules and what is not decided, in that order', () => {
    const words = wordsOf(letterCard(letterFacts()));
    const places = [
      sent.content.purpose,
      sent.content.expectation,
      'torsdag 18. januar 2024 kl. 17.00: Politiske ambisjoner i Kommunestyresalen',
      sent.content.roles,
      sent.content.rules,
      sent.content.notDecided,
    ].map((said) => words.indexOf(said));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('that is outdated says nothing of what no longer holds', () => {
    const words = wordsOf(letterCard(letterFacts({ currentEdition: 2 })));
    expect(words).toContain('Brevet er rettet etter at du fikk dette.');
    expect(words).not.toContain(sent.content.purpose);
    expect(words).not.toContain('godtar');
  });

  it('does not take what people wrote for Markdown', () => {
    const content = { ...sent.content, purpose: '[lenke](https://evil.example) **fet**' };
    expect(JSON.stringify(letterCard(letterFacts({ sent: { ...sent, content } })))).toContain(
      '\\\\[lenke\\\\]',
    );
  });

  it.each(languages)('stays below 28 KB at its largest, and the tab has the whole: %s', (language) => {
    const long = 'Å'.repeat(4000);
    const [aDate] = sent.dates;
    if (!aDate) throw new Error('there is a date');
    const largest = letterFacts({
      language,
      processTitle: 'Æ'.repeat(300),
      sent: {
        ...sent,
        correction: long.slice(0, 1000),
        content: { ...sent.content, purpose: long, expectation: long, roles: long, rules: long, notDecided: long },
        dates: Array.from({ length: 200 }, (_, n) => ({ ...aDate, id: `${n}`, title: 'Ø'.repeat(200), place: 'Ø'.repeat(200) })),
      },
      concerns: Array.from({ length: 30 }, (_, n) => aConcern({ id: `${n}`, words: long.slice(0, 2000), answer: long.slice(0, 2000) })),
    });
    for (const showing of [{}, { form: 'question', typed: long.slice(0, 2000) }, { form: 'date', typed: long.slice(0, 2000) }] as const) {
      const card = letterCard(largest, showing);
      expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
      expect(problemsOf(card)).toEqual([]);
    }
  }); // prettier-ignore
});
