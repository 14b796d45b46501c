import type { z } from 'zod';
import { answerDates } from '../../app/date-polls/answer-dates.ts';
import { chooseDate, proposeDates, withdrawDates } from '../../app/date-polls/run-date-poll.ts';
import type { DatesProposed } from '../../app/date-polls/run-date-poll.ts';
import { seeDatePoll } from '../../app/date-polls/see-date-poll.ts';
import type { Deps } from '../../app/deps.ts';
import {
  dateChoice,
  datePollPage,
  datesAnswered,
  datesAsked,
  datesProposed,
  datesWithdrawal,
} from '../../contracts/date-polls.ts';
import { osloInstant } from '../../core/time/oslo.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** Which of some times for a round work. */
export function datePollRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeDatePoll(deps),
    propose: proposeDates(deps),
    answer: answerDates(deps),
    choose: chooseDate(deps),
    withdraw: withdrawDates(deps),
  };
  return [
    reads(
      '/api/rounds/:roundId/dates',
      'The times asked about for a round, with sums; names for the facilitator alone',
      datePollPage,
      ({ by, ids }) => ask.see(by, ids.roundId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/dates',
        summary: 'Ask the members of the round’s body which of 2–8 times work',
        body: datesProposed,
        answer: datesAsked,
      },
      ({ by, ids, body }) => ask.propose(by, ids.roundId, proposalOf(body)),
    ),
    changes(
      'put',
      '/api/date-polls/:datePollId/answer',
      'Say of each time whether it works; once more changes the answer',
      datesAnswered,
      ({ by, ids, body }) => ask.answer(by, ids.datePollId, body.stances),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/dates/choice',
      'Choose a time: it becomes the round’s',
      dateChoice,
      ({ by, ids, body }) => ask.choose(by, ids.roundId, body),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/dates/withdrawal',
      'Take the question back',
      datesWithdrawal,
      ({ by, ids, body }) => ask.withdraw(by, ids.roundId, body.version),
    ),
  ];
}

function proposalOf({ note, closes, slots }: z.output<typeof datesProposed>): DatesProposed {
  return {
    note,
    closesAt: osloInstant(closes.date, closes.time),
    slots: slots.map(({ date, time, place, isRemote }) => ({
      startsAt: osloInstant(date, time),
      ...{ place, isRemote },
    })),
  };
}
