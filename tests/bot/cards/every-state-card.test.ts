import { describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { noticeCard } from '../../../bot/cards/notice-card.ts';
import { pollCard } from '../../../bot/cards/poll-card.ts';
import { textsIn } from '../../../bot/texts/texts.ts';
import type { PollQuestion } from '../../../src/core/polls/poll-question.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { everyAnswer, everyKind, everyQuestion } from '../../support/builders/every-question.ts';
import { aPoll, cardFacts, closesAt, pollId } from '../a-poll.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const openedAt = '2024-01-15T08:00:00.000Z' as Instant;
const address = 'https://radslag.invalid/tab/polls/1';
const newAddress = 'https://radslag.invalid/tab/polls/2';
const each = everyKind.flatMap((kind) => languages.map((language) => [kind, language] as const));

type Facts = Parameters<typeof cardFacts>[0];

/** Every state that a card of a poll can be in, for somebody. */
function everyState(
  question: PollQuestion,
  language: (typeof languages)[number],
): Readonly<Record<string, AdaptiveCard>> {
  const ownAnswer = { [question.id]: everyAnswer[question.kind] };
  const facts = (overrides: Facts = {}) =>
    cardFacts({
      ...{ language, tabAddress: address, poll: aPoll({ questions: [question] }) },
      ...overrides,
    });
  const closed = aPoll({
    questions: [question],
    outcomeNote: 'Hamang kom først.',
    state: { status: 'closed', openedAt, closesAt, closedAt: closesAt },
  });
  const { refusal } = textsIn(language);
  return {
    'not open': pollCard(facts({ poll: aPoll({ questions: [question], state: { status: 'draft' } }) })),
    open: pollCard(facts()),
    'open in a group': pollCard(facts({ view: 'general' })),
    answered: pollCard(facts({ ownAnswer })),
    'being changed': pollCard(facts({ ownAnswer }), { asQuestions: true }),
    refused: pollCard(facts(), { notice: refusal.unanswered(question.text), kept: refusal.kept, asQuestions: true }),
    closed: pollCard(facts({ poll: closed, ownAnswer })),
    replaced: pollCard(facts({ poll: closed, ownAnswer, replacedByAddress: newAddress })),
    'not for you': noticeCard(refusal.notForYou('Kommunestyret'), language, { pollId, tabAddress: address }),
  }; // prettier-ignore
}

/** What is read, heard and pressed on a card, in a few lines. */
function toldBy(card: AdaptiveCard): readonly string[] {
  const errors = card.body.flatMap((element) =>
    'errorMessage' in element ? [`error: ${element.errorMessage}`] : [],
  );
  const buttons = card.actions.map((action) =>
    action.type === 'Action.OpenUrl'
      ? `link: ${action.title} → ${action.url}`
      : `button: ${action.title} → ${action.verb}`,
  );
  return [
    `lang: ${card.lang}`,
    `speak: ${card.speak}`,
    `fallback: ${card.fallbackText}`,
    ...wordsOf(card).split('\n'),
    ...errors,
    ...buttons,
  ];
}

describe('every state of a card, for each kind of question and in each language', () => {
  it.each(each)('says what it said before: %s, %s', (kind, language) => {
    const states = everyState(everyQuestion()[kind], language);
    const told = Object.entries(states).map(([state, card]) => [state, toldBy(card)] as const);
    expect(Object.fromEntries(told)).toMatchSnapshot();
  });

  it.each(each)(
    'keeps to 1.5, has something to be spoken, and leads to the same poll in the tab: %s, %s',
    (kind, language) => {
      for (const [state, card] of Object.entries(everyState(everyQuestion()[kind], language))) {
        expect(problemsOf(card), state).toEqual([]);
        expect(card.lang, state).toBe(language);
        const links = card.actions.flatMap((one) => (one.type === 'Action.OpenUrl' ? [one.url] : []));
        expect(links, state).toContain(address);
      }
    },
  ); // prettier-ignore

  it('can be answered where it is open and changed where it is answered, and nowhere else', () => {
    for (const kind of everyKind) {
      const verbs = Object.entries(everyState(everyQuestion()[kind], 'nb')).map(
        ([state, card]) =>
          [state, buttonsOf(card).filter((verb) => verb !== 'link')[0] ?? null] as const,
      );
      expect(Object.fromEntries(verbs), kind).toEqual({
        'not open': 'refresh-poll',
        ...{ open: 'answer-poll', 'open in a group': 'answer-poll', answered: 'change-answer' },
        ...{ 'being changed': 'answer-poll', refused: 'answer-poll', closed: null, replaced: null },
        'not for you': 'refresh-poll',
      });
    }
  });
});
