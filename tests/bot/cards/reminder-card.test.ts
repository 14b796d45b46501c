import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { reminderCard, reminderSummary } from '../../../bot/cards/reminder-card.ts';
import type { ReminderCardFacts } from '../../../src/app/ports/messenger.ts';
import { problemsOf } from './card-rules.ts';

const facts = (overrides: Partial<ReminderCardFacts> = {}): ReminderCardFacts => ({
  ...{ kind: 'reminder', language: 'nb', tabAddress: 'https://teams.example/owed' },
  owed: [{ title: 'Planstrategi', count: 3 }],
  ...overrides,
});

describe('the card with the week’s reminder', () => {
  it.each([
    ['nb', '3 innspill venter på svar fra deg'],
    ['nn', '3 innspel ventar på svar frå deg'],
    ['en', '3 inputs wait for your answer'],
  ] as const)('says in %s how much waits, and opens the list', (language, words) => {
    const card = reminderCard(facts({ language }));
    expect(problemsOf(card)).toEqual([]);
    expect(card.speak).toBe(words);
    expect(reminderSummary(facts({ language }))).toBe(words);
    expect(JSON.stringify(card.actions)).toContain('https://teams.example/owed');
  });

  it('names five processes at most, and stays small', () => {
    const owed = Array.from({ length: 60 }, (_, index) => ({
      ...{ title: `Prosess ${String(index)} ${'å'.repeat(180)}`, count: 1 },
    }));
    const card = reminderCard(facts({ owed }));
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('og 55 prosesser til');
    expect(cardBytes(card)).toBeLessThan(largestCardBytes);
  });
});
