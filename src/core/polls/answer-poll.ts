import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { keptStances } from './added-statements.ts';
import type { Choice } from './choice.ts';
import type { Answer, Poll, TallyChange } from './poll.ts';
import { readChoices } from './read-choices.ts';
import type { ChoiceRefusal } from './read-choices.ts';
import { difference } from './tally.ts';

export type AnswerRefusal =
  | { readonly code: 'poll-not-open' }
  | { readonly code: 'poll-closed'; readonly closedAt: Instant }
  | { readonly code: 'not-in-audience' }
  | ChoiceRefusal;

export type AnswerTaken = {
  readonly answer: Answer;
  readonly change: TallyChange;
  readonly isNew: boolean;
};

/**
 * May this person's answer be taken now, and what does it change?
 * An answer can be changed until the poll closes; the very instant of closing is closed. Answering twice counts once.
 * @param eligible whether the person is on the audience's roll today in Oslo
 * @param now UTC
 */
export function answerPoll(
  poll: Poll,
  eligible: boolean,
  personId: string,
  given: Readonly<Record<string, Choice>>,
  previous: Answer | null,
  now: Instant,
): Decision<AnswerTaken, AnswerRefusal> {
  // Who is not asked hears that first, whatever the poll's state: it tells nothing else about it.
  if (!eligible) return refuse({ code: 'not-in-audience' });
  if (poll.state.status === 'draft') return refuse({ code: 'poll-not-open' });
  if (poll.state.status === 'closed')
    return refuse({ code: 'poll-closed', closedAt: poll.state.closedAt });
  const deadlinePassed = now >= poll.state.closesAt;
  if (deadlinePassed) return refuse({ code: 'poll-closed', closedAt: poll.state.closesAt });

  const read = readChoices(poll.questions, given);
  if (read.refused) return read;
  const choices = keptStances(poll.questions, previous?.choices, read.value);

  return decide({
    answer: {
      pollId: poll.id,
      personId,
      choices,
      answeredAt: now,
      revision: (previous?.revision ?? 0) + 1,
    },
    // Nothing is counted of a sealed answer before all of them are opened: a sum that moves by one person's answer is that answer.
    change:
      poll.visibility === 'anonymous'
        ? { options: {}, answered: previous ? 0 : 1 }
        : difference(previous?.choices, choices),
    isNew: previous === null,
  });
}
