import { describe, expect, it } from 'vitest';
import {
  outcomeReminderCard,
  outcomeReminderSummary,
} from '../../../bot/cards/outcome-reminder-card.ts';
import { pollReminderCard, pollReminderSummary } from '../../../bot/cards/poll-reminder-card.ts';
import type {
  OutcomeReminderCardFacts,
  PollReminderCardFacts,
} from '../../../src/app/ports/messenger.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { problemsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const facts = (overrides: Partial<PollReminderCardFacts> = {}): PollReminderCardFacts => ({
  ...{ kind: 'poll-reminder', language: 'nb', pollId: ids.poll, title: 'Retning for *veksten*' },
  ...{ purpose: 'Svarene brukes i planen.', bodyName: 'Formannskapet', standing: 'waiting' },
  ...{ closesAt: at('2026-11-26T22:59:00.000Z'), tabAddress: 'https://teams.example/poll' },
  ...overrides,
});
const words = (card: unknown) => JSON.stringify(card);

describe('the card that reminds of a poll', () => {
  it.each(languages)(
    'says in %s until when one can answer, shows the poll in its place, and leads to the tab',
    (language) => {
      const card = pollReminderCard(facts({ language }));
      expect(problemsOf(card)).toEqual([]);
      expect(card.actions).toMatchObject([
        { type: 'Action.Execute', verb: 'refresh-poll', data: { pollId: ids.poll } },
        { type: 'Action.OpenUrl', url: 'https://teams.example/poll' },
      ]);
      expect(words(card)).toContain('26');
      expect(words(card.body)).toContain('Retning for \\\\*veksten\\\\*');
      expect(pollReminderSummary(facts({ language }))).toContain('Retning for');
    },
  );

  it.each(['answered', 'closed'] as const)(
    'asks for nothing any more when the poll is %s',
    (standing) => {
      for (const language of languages) {
        const card = pollReminderCard(facts({ language, standing }));
        expect(problemsOf(card)).toEqual([]);
        expect(card.actions).toHaveLength(1);
        expect(card.actions[0]).toMatchObject({ type: 'Action.OpenUrl' });
      }
    },
  );
});

describe('the card that reminds of outcome notes', () => {
  const poll = (number: number) => ({
    title: `Spørring ${number} ${'med et langt navn '.repeat(8)}`,
    closedAt: at('2026-11-26T22:59:00.000Z'),
    tabAddress: `https://teams.example/polls/${number}`,
  });
  const owed = (
    language: OutcomeReminderCardFacts['language'],
    count: number,
  ): OutcomeReminderCardFacts => ({
    ...{ kind: 'outcome-reminder', language, tabAddress: 'https://teams.example/owed' },
    polls: Array.from({ length: count }, (_, place) => poll(place)),
  });

  it.each(languages)(
    'names in %s a few polls with a button for each, and counts the rest',
    (language) => {
      const card = outcomeReminderCard(owed(language, 7));
      expect(problemsOf(card)).toEqual([]);
      expect(card.actions).toHaveLength(4);
      expect(outcomeReminderSummary(owed(language, 7))).toContain('7');
      expect(words(card.body)).toContain('3');
      expect(outcomeReminderCard(owed(language, 1)).actions).toHaveLength(1);
    },
  );
});
