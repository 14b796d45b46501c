import { describe, expect, it } from 'vitest';
import { dueReminderCard, dueReminderSummary } from '../../../bot/cards/due-reminder-card.ts';
import type { DueReminderCardFacts } from '../../../src/app/ports/messenger.ts';
import { on } from '../../support/builders/instants.ts';
import { problemsOf } from './card-rules.ts';

const facts = (overrides: Partial<DueReminderCardFacts> = {}): DueReminderCardFacts => ({
  ...{ kind: 'due-reminder', language: 'nb', processTitle: 'Planstrategi', what: 'letter' },
  ...{ title: 'Brevet', dueOn: on('2026-11-09'), today: on('2026-11-10') },
  ...{ tabAddress: 'https://teams.example/letter', ...overrides },
});

describe('the card that reminds of what is due', () => {
  it.each([
    ['nb', 'Brevet skulle vært klar'],
    ['nn', 'Brevet skulle ha vore klar'],
    ['en', 'Brevet was due'],
  ] as const)('says in %s what is late, and opens the place', (language, words) => {
    const card = dueReminderCard(facts({ language }));
    expect(problemsOf(card)).toEqual([]);
    expect(dueReminderSummary(facts({ language }))).toContain(words);
    expect(JSON.stringify(card.actions)).toContain('https://teams.example/letter');
  });

  it('says what is coming, and which phase should have closed', () => {
    expect(dueReminderSummary(facts({ today: on('2026-11-09') }))).toContain('skal være klar');
    expect(dueReminderSummary(facts({ what: 'phase' }))).toContain('skulle vært avsluttet');
  });
});
