import { describe, expect, it } from 'vitest';
import {
  addStatement,
  addedIn,
  asFirstAsked,
  keptStances,
  mostAdded,
  removeStatement,
  takesMoreStatements,
} from '../../../src/core/polls/added-statements.ts';
import { answerPoll } from '../../../src/core/polls/answer-poll.ts';
import type { Stance } from '../../../src/core/polls/choice.ts';
import type { Answer, Poll } from '../../../src/core/polls/poll.ts';
import { resultsByGroup } from '../../../src/core/polls/results-by-group.ts';
import { resultsOf } from '../../../src/core/polls/results-of.ts';
import { draftPoll } from '../../../src/core/polls/run-poll.ts';
import { difference, together } from '../../../src/core/polls/tally.ts';
import { aDraftPoll, aPollPlan, pollDeadline, pollOpened } from '../../support/builders/a-poll.ts';
import { aGround, openAnswers } from '../../support/builders/an-openness.ts';
import { everyAnswer, everyQuestion, questionIdOf } from '../../support/builders/every-question.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const question = { ...everyQuestion().agreement, mayAdd: true };
const questionId = questionIdOf('agreement');
const added = uuid(9_001);
const poll = aDraftPoll({
  questions: [question],
  state: { status: 'open', openedAt: pollOpened, closesAt: pollDeadline },
});
const adder = { eligible: true, hasAdded: false };
const add = (words: string, on: Poll = poll, who = adder, id = added, now = pollOpened) =>
  addStatement(on, who, { questionId, words }, id, now);
const withAdded = (on: Poll = poll): Poll => {
  const outcome = add('Vi trenger færre planer', on);
  if (outcome.refused) throw new Error(outcome.refusal.code);
  return outcome.value.poll;
};
const stancesWith = (stance: Stance) => ({
  [questionId]: {
    kind: 'agreement' as const,
    stances: { ...everyAnswer.agreement.stances, [added]: stance },
  },
});
const answer = (
  on: Poll,
  given: Parameters<typeof answerPoll>[3],
  previous: Answer | null = null,
) => answerPoll(on, true, ids.ola, given, previous, pollOpened);

describe('adding a statement', () => {
  it('puts it after what was asked, without whose it is and without a new version', () => {
    const after = withAdded();
    expect(addedIn(after.questions)).toEqual([
      { id: added, label: 'Vi trenger færre planer', meaning: '', isAdded: true },
    ]);
    expect(after.version).toBe(poll.version);
    expect(asFirstAsked(after.questions)).toEqual(poll.questions);
  });

  it.each([
    ['who is not asked', () => add('A1', poll, { ...adder, eligible: false }), { code: 'not-in-audience' }],
    ['before it opens', () => add('A1', { ...poll, state: { status: 'draft' } }), { code: 'poll-not-open' }],
    ['at the very instant of its close', () => add('A1', poll, adder, added, pollDeadline), { code: 'poll-closed', closedAt: pollDeadline }],
    ['where none is wanted', () => add('A1', { ...poll, questions: [everyQuestion().agreement] }), { code: 'takes-no-statements' }],
    ['in a question of another kind', () => add('A1', { ...poll, questions: [{ ...everyQuestion().scale, id: questionId }] }), { code: 'takes-no-statements' }],
    ['in an anonymous poll', () => add('A1', { ...poll, visibility: 'anonymous' }), { code: 'takes-no-statements' }],
    ['from whoever has added one', () => add('A1', poll, { ...adder, hasAdded: true }), { code: 'already-added' }],
    ['with nothing in it', () => add(' \u200b '), { code: 'nothing-written', questionId }],
    ['without end', () => add('å'.repeat(100_000)), { code: 'answer-too-long', questionId, longest: 280 }],
    ['with an identity number', () => add('Spør 01819010192'), { code: 'identity-number-in-answer', questionId }],
    ['with a control character', () => add('Fær\u0007re'), { code: 'answer-unreadable', questionId }],
  ] as const)('is refused: %s', (_, adding, refusal) => {
    expect(adding()).toEqual({ refused: true, refusal });
  }); // prettier-ignore

  it.each(['Vi trenger færre planer', '  vi trenger  FÆRRE planer. '])(
    'takes the same words as the statement that stands there: %s',
    (words) => {
      const on = withAdded();
      expect(add(words, on, { ...adder, hasAdded: true }, uuid(9_002))).toMatchObject({
        value: { poll: on, statement: { id: added }, isNew: false },
      });
      expect(add('B')).toMatchObject({ value: { isNew: false } });
    },
  );

  it('stops at the most, and has room again when one is removed', () => {
    let full = poll;
    for (let n = 0; n < mostAdded; n += 1) {
      const outcome = add(`Påstand nummer ${n}`, full, adder, uuid(9_100 + n));
      if (outcome.refused) throw new Error(outcome.refusal.code);
      full = outcome.value.poll;
    }
    expect(add('Enda en', full)).toMatchObject({ refusal: { code: 'no-room-for-statements' } });
    expect(takesMoreStatements(full)).toBe(false);
    const removed = removeStatement(full, uuid(9_100));
    expect(removed).toMatchObject({ refused: false });
    expect(!removed.refused && takesMoreStatements(removed.value)).toBe(true);
  });

  it('is nothing a new poll may begin with, nor an anonymous one ask for', () => {
    const draft = (visibility: 'sums' | 'anonymous') =>
      draftPoll(
        { kind: 'phase', phaseId: ids.phase, bodyId: ids.body },
        aPollPlan({
          ...{ questions: withAdded().questions, opennessAnswers: openAnswers, visibility },
          ...(visibility === 'anonymous'
            ? { anonymousUse: 'climate' as const, resultsWhen: 'at-close' as const }
            : {}),
        }),
        ids.poll,
        aGround(),
      );
    expect(draft('sums')).toMatchObject({ value: { questions: [question] } });
    expect(draft('anonymous')).toEqual({
      refused: true,
      refusal: { code: 'adding-in-anonymous' },
    });
  });
});

describe('answering what was added', () => {
  const before = { [questionId]: everyAnswer.agreement };

  it('is nobody’s duty: who has not seen it has answered all the same', () => {
    expect(answer(withAdded(), before)).toMatchObject({
      value: { change: difference(undefined, before) },
    });
    expect(answer(withAdded(), stancesWith('agree'))).toMatchObject({
      value: { change: { options: { [`${added}:agree`]: 1 } } },
    });
  });

  it('is kept when the next answer leaves it out, as a card does on which it finds no room', () => {
    const first = answer(withAdded(), stancesWith('disagree'));
    const previous = first.refused ? null : first.value.answer;
    expect(answer(withAdded(), before, previous)).toMatchObject({
      value: {
        answer: { choices: stancesWith('disagree'), revision: 2 },
        change: { options: {}, answered: 0 },
      },
    });
    expect(keptStances(withAdded().questions, undefined, before)).toEqual(before);
  });

  it('is refused kindly when it was removed meanwhile, and taken without it', () => {
    const removed = removeStatement(withAdded(), added);
    if (removed.refused) throw new Error(removed.refusal.code);
    expect(removed.value.version).toBe(poll.version + 1);
    expect(answer(removed.value, stancesWith('agree'))).toEqual({
      refused: true,
      refusal: { code: 'statement-gone', questionId },
    });
    const first = answer(withAdded(), stancesWith('agree'));
    const previous = first.refused ? null : first.value.answer;
    // What was said of it is taken out of the sums with the next answer, and shown in none meanwhile.
    expect(answer(removed.value, before, previous)).toMatchObject({
      value: { answer: { choices: before }, change: { options: { [`${added}:agree`]: -1 } } },
    });
  });

  it('removes nothing that was asked from the start', () => {
    const [first] = question.options;
    expect(removeStatement(withAdded(), first?.id ?? '')).toMatchObject({
      refusal: { code: 'no-such-added-statement' },
    });
  });
});

describe('what comes of it', () => {
  const resultWith = (answers: number) => {
    const given = Array.from({ length: answers }, () => stancesWith('agree'));
    const plain = Array.from({ length: 4 }, () => ({ [questionId]: everyAnswer.agreement }));
    const sums = together([...given, ...plain].map((one) => difference(undefined, one)));
    return resultsOf(withAdded().questions, sums.options, [])[0];
  };

  it.each([0, 1, 2])('is not shown of %i, and said to be left out', (answers) => {
    const result = resultWith(answers);
    expect(result).toMatchObject({ leftOut: 1 });
    expect(JSON.stringify(result)).not.toContain(added);
  });

  it('is not shown by party, where the few of one would be what another leaves of all', () => {
    const by = (partyId: string, count: number, stance: Stance) =>
      Array.from({ length: count }, (_, n) => ({
        ...{ personId: `${partyId}${n}`, partyId, side: null, choices: stancesWith(stance) },
      }));
    const { parties: groups } = resultsByGroup(withAdded().questions, [
      ...by('a', 3, 'agree'),
      ...by('b', 4, 'disagree'),
    ]);
    expect(groups).toHaveLength(2);
    expect(JSON.stringify(groups)).not.toContain(added);
    expect(JSON.stringify(groups)).not.toContain('leftOut');
  });

  it('is shown of three, marked as a participant’s', () => {
    const result = resultWith(3);
    expect(result).not.toHaveProperty('leftOut');
    expect(result).toMatchObject({
      options: [{}, {}, {}, {}, {}, { id: added, isAdded: true, counts: { agree: 3 } }],
    });
  });
});
