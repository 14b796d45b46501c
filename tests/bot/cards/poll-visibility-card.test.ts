import { describe, expect, it } from 'vitest';
import { pollCard } from '../../../bot/cards/poll-card.ts';
import { visibilityTexts } from '../../../bot/texts/visibility-texts.ts';
import { visibilities } from '../../../src/core/polls/visibility.ts';
import { aPoll, anAnswer, cardFacts, closesAt, direction } from '../a-poll.ts';

const withReason = { ...direction, reason: 'optional' as const };

describe('what a poll’s card says of who sees the answers', () => {
  it.each(visibilities)('is said before answering, of what is written too: %s', (visibility) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const poll = aPoll({ visibility, questions: [withReason] });
      const shown = JSON.stringify(pollCard(cardFacts({ poll, language })));
      const { privacy, words, kept } = visibilityTexts[language];
      for (const text of [privacy[visibility], words[visibility], kept[visibility]])
        expect(shown).toContain(text);
    }
  });

  it('never promises a poll by name that what is written is without names', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { words } = visibilityTexts[language];
      expect(words.named).not.toBe(words.sums);
    }
  });

  it('shows no answer in a group, of a poll by name neither', () => {
    const state = { status: 'closed', openedAt: closesAt, closesAt, closedAt: closesAt } as const;
    for (const poll of [aPoll({ visibility: 'named' }), aPoll({ visibility: 'named', state })]) {
      const facts = cardFacts({ poll, view: 'general', ownAnswer: anAnswer });
      const bare = cardFacts({ poll, view: 'general', ownAnswer: null });
      expect(pollCard(facts)).toEqual(pollCard(bare));
    }
  });
});
