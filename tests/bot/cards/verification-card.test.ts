import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { messageSummary } from '../../../bot/cards/message-cards.ts';
import { verificationCard } from '../../../bot/cards/verification-card.ts';
import type { VerificationCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const closesAt = '2026-12-05T15:00:00.000Z' as Instant;
type Asked = VerificationCardFacts['directions'][number];
const answered = { answer: 'partly', missing: 'Si når' } as const;
const direction = (number: number, overrides: Partial<Asked> = {}): Asked => ({
  ...{ id: `0190e000-0000-7000-8000-00000000000${String(number)}`, changed: '', answer: null },
  ...{ text: `Føring nummer ${String(number)}`, isReplaced: false, ...overrides },
});
const facts = (overrides: Partial<VerificationCardFacts> = {}): VerificationCardFacts => ({
  ...{ kind: 'verification', verificationId: '0190e000-0000-7000-8000-000000000099' },
  ...{ bodyName: 'Kommunestyret', processTitle: 'Planstrategi 2024–2027', language: 'nb' },
  directions: [direction(1), direction(2)],
  ...{ closesAt, closedAt: null, tabAddress: 'https://teams.invalid/directions', ...overrides },
});
const states: readonly (readonly [string, Partial<VerificationCardFacts>])[] = [
  ['asked', {}],
  ['half answered', { directions: [direction(1, { answer: answered }), direction(2)] }],
  ['asked in new words', { directions: [direction(1, { changed: 'Vei er nevnt' })] }],
  ['answered', { directions: [1, 2].map((one) => direction(one, { answer: answered })) }],
  [
    'closed',
    { closedAt: closesAt, directions: [direction(1, { answer: answered }), direction(2)] },
  ],
  [
    'replaced by a newer version',
    { closedAt: closesAt, directions: [direction(1, { isReplaced: true })] },
  ],
];

describe('a card that asks “have we understood?”', () => {
  it.each(
    states.flatMap(([name, overrides]) =>
      languages.map((language) => [name, language, overrides] as const),
    ),
  )(
    'keeps to 1.5, to size and to what a screen reader needs: %s, %s',
    (_n, language, overrides) => {
      const card = verificationCard(facts({ ...overrides, language }));
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card)).toContain('link');
      expect(cardBytes(card)).toBeLessThan(largestCardBytes);
    },
  );

  it('asks about one direction at a time, and says how many there are', () => {
    const words = wordsOf(verificationCard(facts()));
    expect(words).toContain('Føring 1 av 2');
    expect(words).not.toContain('Føring nummer 2');
    expect(wordsOf(verificationCard(facts(states[1]?.[1])))).toContain('Føring 2 av 2');
  });

  it('says last who sees what, that it is advice, and until when', () => {
    expect(wordsOf(verificationCard(facts()))).toContain(
      'Ingen ser hva du svarer, bare summer. Det du skriver mangler, vises uten navn · Råd, ikke vedtak · Åpen til lørdag 5. desember 2026 kl. 16.00.',
    );
  });

  it('shows the reader’s own answers when all are given, and asks again to change them', () => {
    const all = facts(states[3]?.[1]);
    const words = wordsOf(verificationCard(all));
    expect(words).toContain('Du har svart på alle de 2 føringene.');
    expect(words).toContain('Mangler: Si når');
    const again = verificationCard(all, { at: 0 });
    expect(wordsOf(again)).toContain('Føring 1 av 2');
    expect(JSON.stringify(again)).toContain('"value":"partly"');
  });

  it('takes nothing more when it is closed, and says where newer words have come', () => {
    const closed = verificationCard(facts(states[5]?.[1]));
    expect(buttonsOf(closed)).toEqual(['link']);
    expect(wordsOf(closed)).toContain(
      'Føringen er skrevet om etter dette, og det er spurt på nytt.',
    );
    expect(wordsOf(closed)).toContain('Ikke svart');
  });

  it.each(languages)('fits with twenty directions of the longest words, in %s', (language) => {
    const long = 'Ærlig føring med øre og å '.repeat(76);
    const missing = 'æøå '.repeat(1000);
    for (const answer of [null, { answer: 'not', missing }] as const)
      for (const closedAt of [null, closesAt]) {
        const directions = Array.from({ length: 20 }, (_, index) =>
          direction(index, { text: long, changed: long, answer, isReplaced: true }),
        );
        const card = verificationCard(facts({ language, directions, closedAt }));
        expect(cardBytes(card)).toBeLessThan(largestCardBytes);
        expect(problemsOf(card)).toEqual([]);
      }
  });

  it('takes what people wrote as they wrote it', () => {
    const card = verificationCard(
      facts({ directions: [direction(1, { text: '**Vern** [her](x)' })] }),
    );
    expect(JSON.stringify(card)).toContain(String.raw`\\*\\*Vern\\*\\* \\[her\\](x)`);
  });

  it('says in the chat list what it is about', () => {
    expect(messageSummary(facts())).toBe('Har vi forstått? Planstrategi 2024–2027');
  });
});
