import { describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/core/polls/answer-poll.ts';
import type { Answer } from '../../../src/core/polls/poll.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anAnswer,
  anOpenPoll,
  pollDeadline,
} from '../../support/builders/a-poll.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-20T09:00:00.000Z');
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const north = anAnswer(ids.north, { [ids.housing]: 6, [ids.care]: 4 });
const south = anAnswer(ids.south, { [ids.housing]: 6, [ids.climate]: 1 });
const previous: Answer = {
  pollId: ids.poll,
  personId: ids.ola,
  choices: north,
  answeredAt: at('2026-11-19T18:00:00.000Z'),
  revision: 3,
};

describe('answering a poll', () => {
  it('takes a first answer and adds it to the sums', () => {
    expect(answerPoll(anOpenPoll(), true, ids.ola, north, null, now)).toEqual({
      refused: false,
      value: {
        answer: {
          pollId: ids.poll,
          personId: ids.ola,
          choices: north,
          answeredAt: now,
          revision: 1,
        },
        change: { options: { [ids.north]: 1, [ids.housing]: 6, [ids.care]: 4 }, answered: 1 },
        isNew: true,
      },
    });
  });

  it('moves the sums when the answer changes, and counts the person once', () => {
    expect(answerPoll(anOpenPoll(), true, ids.ola, south, previous, now)).toMatchObject({
      value: {
        answer: { revision: 4, choices: south },
        change: {
          options: { [ids.north]: -1, [ids.south]: 1, [ids.care]: -4, [ids.climate]: 1 },
          answered: 0,
        },
        isNew: false,
      },
    });
  });

  it('moves nothing when the same answer is sent again', () => {
    expect(answerPoll(anOpenPoll(), true, ids.ola, north, previous, now)).toMatchObject({
      value: { change: { options: {}, answered: 0 }, isNew: false },
    });
  });

  it('is taken until the last millisecond', () => {
    const last = at('2026-11-26T22:58:59.999Z');
    expect(answerPoll(anOpenPoll(), true, ids.ola, north, null, last).refused).toBe(false);
  });

  it('is refused as "poll-closed" at the very instant of closing, though nobody has closed it yet', () => {
    expect(answerPoll(anOpenPoll(), true, ids.ola, north, null, pollDeadline)).toEqual(
      refused({ code: 'poll-closed', closedAt: pollDeadline }),
    );
  });

  it('is refused as "poll-closed", with when, once it is closed before its deadline', () => {
    const closedAt = at('2026-11-20T08:00:00.000Z');
    const state = { ...aClosedPoll().state, closedAt } as const;
    const poll = aClosedPoll({ state: state.status === 'closed' ? state : { status: 'draft' } });
    expect(answerPoll(poll, true, ids.ola, north, null, now)).toEqual(
      refused({ code: 'poll-closed', closedAt }),
    );
  });

  it('is refused as "poll-not-open" while it is a draft', () => {
    expect(answerPoll(aDraftPoll(), true, ids.ola, north, null, now)).toEqual(
      refused({ code: 'poll-not-open' }),
    );
  });

  it.each([aDraftPoll(), anOpenPoll(), aClosedPoll()])(
    'is refused as "not-in-audience" for who is not asked, and tells nothing else of a poll that is $state.status',
    (poll) => {
      expect(answerPoll(poll, false, ids.ola, {}, null, now)).toEqual(
        refused({ code: 'not-in-audience' }),
      );
    },
  );

  it('is refused with what is wrong with the answer', () => {
    expect(answerPoll(anOpenPoll(), true, ids.ola, {}, previous, now)).toEqual(
      refused({ code: 'question-unanswered', questionId: ids.choiceQuestion }),
    );
  });
});
