import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import type { AdaptiveCard, CardElement } from '../../../bot/cards/elements.ts';
import { pollCard } from '../../../bot/cards/poll-card.ts';
import { readInputs } from '../../../bot/cards/read-poll-inputs.ts';
import * as contracts from '../../../src/contracts/poll-choices.ts';
import { furthestPosition, questionKinds } from '../../../src/contracts/poll-questions.ts';
import type { Choice } from '../../../src/core/polls/choice.ts';
import * as core from '../../../src/core/polls/poll-question.ts';
import type { PollQuestion, QuestionKind } from '../../../src/core/polls/poll-question.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  itemId,
  questionIdOf,
} from '../../support/builders/every-question.ts';
import { uuid } from '../../support/builders/ids.ts';
import { aPoll, cardFacts, closesAt } from '../a-poll.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';
import { takesMoreStatements } from '../../../src/core/polls/added-statements.ts';

const languages = ['nb', 'nn', 'en'] as const;
const openedAt = '2024-01-15T08:00:00.000Z' as Instant;
const withReason = (kind: QuestionKind): PollQuestion => ({
  ...everyQuestion()[kind],
  reason: 'optional',
});
const factsOf = (question: PollQuestion, overrides: Parameters<typeof cardFacts>[0] = {}) => {
  const poll = aPoll({ questions: [question] });
  return cardFacts({ poll, ...(takesMoreStatements(poll) && { mayAdd: true }), ...overrides });
};
const answering = (kind: QuestionKind): Choice => ({
  ...everyAnswer[kind],
  reason: 'Fordi det haster.',
});
const inputsOf = (card: AdaptiveCard): Readonly<Record<string, string | number>> =>
  Object.fromEntries(card.body.filter((element) => element.type.startsWith('Input.')).map(sentBy));
/** What Teams sends for a field that nobody touches. */
const sentBy = (element: CardElement) =>
  'id' in element
    ? ([element.id, 'value' in element ? (element.value ?? '') : ''] as const)
    : (['', ''] as const);

describe('a card for each kind of question', () => {
  it.each(everyKind)('is drawn as before, open and answered: %s', (kind) => {
    const question = withReason(kind);
    const ownAnswer = { [question.id]: answering(kind) };
    expect(pollCard(factsOf(question)).body.slice(3)).toMatchSnapshot();
    expect(pollCard(factsOf(question, { ownAnswer })).body.slice(3)).toMatchSnapshot();
  });

  it.each(everyKind.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'keeps to Adaptive Cards 1.5 and to what a screen reader needs: %s, %s',
    (kind, language) => {
      const question = withReason(kind);
      const ownAnswer = { [question.id]: answering(kind) };
      for (const card of [
        pollCard(factsOf(question, { language })),
        pollCard(factsOf(question, { language, ownAnswer })),
        pollCard(factsOf(question, { language, ownAnswer }), { asQuestions: true }),
      ])
        expect(problemsOf(card)).toEqual([]);
    },
  );

  it.each(everyKind)('fills in one’s own answer, so that sending it untouched is the same answer: %s', (kind) => {
    const question = withReason(kind);
    const ownAnswer = { [question.id]: answering(kind) };
    const card = pollCard(factsOf(question, { ownAnswer }), { asQuestions: true });
    expect(buttonsOf(card)).toContain('answer-poll');
    const read = readInputs(inputsOf(card))?.[question.id];
    // What is not reacted to comes back untouched.
    expect(read).toMatchObject(answering(kind));
  });

  it.each(everyKind)('holds back an answer that is not given, in the card itself: %s', (kind) => {
    const { body } = pollCard(factsOf({ ...everyQuestion()[kind], reason: 'required' }));
    const held = body.filter((element) => 'isRequired' in element || element.type === 'Input.Number');
    expect(held.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).toContain('"label":"Hvorfor?","isMultiline":true,"maxLength":500,"isRequired":true');
  });

  it('says in words where one stands between two goals', () => {
    const card = pollCard(factsOf(everyQuestion()['trade-off'], { ownAnswer: { [questionIdOf('trade-off')]: everyAnswer['trade-off'] } }));
    expect(wordsOf(card)).toContain('Mer mot Bygge tettere');
  });

  it('keeps «vet ikke» last, apart from the steps', () => {
    const input = pollCard(factsOf(everyQuestion().scale)).body.find(({ type }) => type === 'Input.ChoiceSet');
    const titles = input && 'choices' in input ? input.choices.map(({ title }) => title) : [];
    expect(titles).toEqual(['1 – Helt uenig', '2', '3', '4', '5 – Helt enig', 'Vet ikke']);
  });
}); // prettier-ignore

/** As long as the contract takes: everything at once. */
function largest(kind: QuestionKind): { readonly question: PollQuestion; readonly answer: Choice } {
  const labels = { agreement: 280, 'knowledge-reaction': 280, verification: 1000 } as const;
  const counts = { agreement: 20, 'knowledge-reaction': 20, verification: 10, ranking: 20 } as const;
  const long = kind in labels ? labels[kind as keyof typeof labels] : 120;
  const count = kind in counts ? counts[kind as keyof typeof counts] : 60;
  const size = { count, label: 'Æ'.repeat(long - 3), meaning: 'Ø'.repeat(300) };
  const words = 'å'.repeat(500);
  const perItem = <Said>(said: (index: number) => Said): Record<string, Said> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [itemId(kind, index), said(index)]));
  const base: PollQuestion = { ...everyQuestion(size)[kind], text: 'Å'.repeat(300), reason: 'required' };
  const question: PollQuestion =
    base.kind === 'ranking' ? { ...base, places: count }
    : base.kind === 'multiple-choice' ? { ...base, most: count }
    : base.kind === 'scale' ? { ...base, steps: 11, lowest: 'Æ'.repeat(60), highest: 'Ø'.repeat(60) }
    : base.kind === 'open-text' ? { ...base, longest: 2000 }
    : base;
  const answers: { readonly [Kind in QuestionKind]: Choice } = {
    ...everyAnswer,
    'multiple-choice': { kind: 'multiple-choice', optionIds: Object.keys(perItem(() => 0)) },
    ranking: { kind: 'ranking', places: perItem((index) => index + 1) },
    'priority-points': { kind: 'priority-points', points: perItem(() => 1) },
    agreement: { kind: 'agreement', stances: perItem(() => 'disagree') },
    'knowledge-reaction': { kind: 'knowledge-reaction', reactions: perItem(() => ({ reaction: 'surprised', words })) },
    verification: { kind: 'verification', answers: perItem(() => ({ answer: 'not', missing: words })) },
    'open-text': { kind: 'open-text', text: 'å'.repeat(2000) },
  };
  return { question, answer: { ...answers[kind], reason: words } };
} // prettier-ignore

describe('the largest card of each kind', () => {
  it.each(everyKind.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'stays below 28 KB in every state: %s, %s',
    (kind, language) => {
      const { question, answer } = largest(kind);
      const poll = aPoll({ title: 'Æ'.repeat(150), purpose: 'Ø'.repeat(300), outcomeNote: 'å'.repeat(5000), questions: [question] });
      const ownAnswer = { [question.id]: answer };
      const shared = { poll, language, bodyName: 'Æ'.repeat(200) };
      const closed = { ...poll, state: { status: 'closed', openedAt, closesAt, closedAt: closesAt } } as const;
      const cards = [
        pollCard(cardFacts(shared)),
        pollCard(cardFacts({ ...shared, view: 'general' })),
        pollCard(cardFacts({ ...shared, ownAnswer })),
        pollCard(cardFacts({ ...shared, ownAnswer }), { asQuestions: true, notice: 'Æ'.repeat(900) }),
        pollCard(cardFacts({ ...shared, ownAnswer, poll: closed })),
      ];
      for (const card of cards) {
        expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
        expect(problemsOf(card)).toEqual([]);
        expect(buttonsOf(card)).toContain('link');
      }
    },
  );

  it.each(languages)('holds as many added statements as fit, and leaves the rest to the tab: %s', (language) => {
    const { question } = largest('agreement');
    const [first] = core.optionsOf(question);
    const withAdded = (count: number, label: string): PollQuestion =>
      ({
        ...{ ...question, mayAdd: true },
        options: [
          { ...first, label: 'Kort' },
          ...Array.from({ length: count }, (_, n) => ({ id: uuid(8_000 + n), label: `${label}${n}`, meaning: '', isAdded: true })),
        ],
      }) as PollQuestion;
    const shown = (count: number, label: string) => {
      const card = pollCard(factsOf(withAdded(count, label), { language }));
      expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card)).toEqual(['answer-poll', 'link']);
      // There is room for one's own until there are as many as there may be.
      expect(JSON.stringify(card).includes('"add:')).toBe(count < 20);
      return card.body.filter(({ type }) => type === 'Input.ChoiceSet').length - 1;
    };
    expect(shown(3, 'Kort')).toBe(3);
    expect(shown(20, 'Æ'.repeat(278))).toBeLessThanOrEqual(20);
    const crowded = { ...largest('agreement').question, mayAdd: true } as PollQuestion;
    const whole = { ...crowded, options: [...core.optionsOf(crowded), ...core.optionsOf(withAdded(20, 'Æ'.repeat(278))).slice(1)] } as PollQuestion;
    expect(cardBytes(pollCard(factsOf(whole, { language })))).toBeLessThanOrEqual(largestCardBytes);
  });

  it('says of a statement that a participant added it, wants no answer to it, and counts those that are new', () => {
    const asked = everyQuestion().agreement;
    const question = { ...asked, mayAdd: true, options: [...asked.options, { id: uuid(8_000), label: 'Færre planer', meaning: '', isAdded: true }] };
    const open = pollCard(factsOf(question));
    expect(open.body.find((element) => 'id' in element && element.id.endsWith(uuid(8_000)))).toMatchObject({ label: 'Færre planer (Lagt til av en deltaker)' });
    expect(JSON.stringify(open.body).match(/"isRequired":true/gu)).toHaveLength(5);
    expect(open.body.find((element) => 'id' in element && element.id === `add:${question.id}`)).toMatchObject({ label: 'Legg til en påstand (valgfritt)', maxLength: 280 });
    const ownAnswer = { [question.id]: everyAnswer.agreement };
    expect(wordsOf(pollCard(factsOf(question, { ownAnswer })))).toContain('1 ny påstand');
    const said = { kind: 'agreement', stances: { ...everyAnswer.agreement.stances, [uuid(8_000)]: 'pass' } } as const;
    expect(wordsOf(pollCard(factsOf(question, { ownAnswer: { [question.id]: said } })))).not.toContain('ny påstand');
  });

  it('is not made larger by a text without end that comes back to be mended', () => {
    const question = everyQuestion()['open-text'];
    const typed = { [question.id]: { kind: 'open-text', text: 'x'.repeat(100_000) } } as const;
    const card = pollCard(factsOf(question), { typed, asQuestions: true, notice: 'For langt.' });
    expect(buttonsOf(card)).toContain('answer-poll');
    expect(JSON.stringify(card)).toContain(`"value":"${'x'.repeat(200)}"`);
  });
}); // prettier-ignore

describe('what a card sends back', () => {
  const scale = questionIdOf('scale');
  const agreement = questionIdOf('agreement');
  it.each<readonly [string, Record<string, unknown>]>([
    ['a stance that is none', { [`stance:${agreement}:${itemId('agreement', 0)}`]: 'strongly' }],
    ['a stance that is a number', { [`stance:${agreement}:${itemId('agreement', 0)}`]: 1 }],
    ['a reaction that is none', { [`reaction:${scale}:x`]: 'bored' }],
    ['an understanding that is none', { [`understood:${scale}:x`]: 'maybe' }],
    ['a step that is an object', { [`scale:${scale}`]: {} }],
    ['choices that are a list', { [`choices:${scale}`]: ['a', 'b'] }],
    ['a text that is a number', { [`text:${scale}`]: 7 }],
    ['a reason that is an object', { [`scale:${scale}`]: '1', [`reason:${scale}`]: {} }],
  ])('is not read when it is %s', (_name, data) => {
    expect(readInputs(data)).toBeNull();
  });

  it('is not answered where a field is untouched', () => {
    const untouched = ['choice', 'choices', 'scale', 'position', 'text', 'reason'].map((kind) => [`${kind}:${scale}`, ''] as const);
    const items = ['stance', 'rank', 'reaction', 'words', 'understood', 'missing'].map((kind) => [`${kind}:${agreement}:x`, ''] as const);
    expect(readInputs(Object.fromEntries([...untouched, ...items]))).toEqual({});
  });

  it('takes the last kind where one question is answered in two', () => {
    const read = readInputs({ [`choice:${scale}`]: 'x', [`scale:${scale}`]: '3' });
    expect(read).toEqual({ [scale]: { kind: 'scale', step: 3 } });
  });

  it('reads a place that is no number as one that the rule refuses', () => {
    expect(readInputs({ [`rank:${scale}:a`]: 'første', [`rank:${scale}:b`]: '0' })).toEqual({
      [scale]: { kind: 'ranking', places: { a: Number.NaN } },
    });
  });

  it('makes no property of what is called as one', () => {
    const read = readInputs({ [`stance:__proto__:__proto__`]: 'agree', 'rank:q:__proto__': '1' });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read ?? {})).toEqual(['__proto__', 'q']);
  });
}); // prettier-ignore

it('the bounds that cards and forms take are those of the rules', () => {
  expect(contracts).toMatchObject({ longestReason: core.longestReason, longestWords: core.longestWords });
  expect(furthestPosition).toBe(core.furthestPosition);
  expect(questionKinds).toEqual(everyKind);
}); // prettier-ignore
