import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Choices } from './choice.ts';
import type { Poll, TallyChange } from './poll.ts';
import { smallestGroup } from './see-results.ts';
import { difference, together } from './tally.ts';

/** What is left of an anonymous poll's answers when they have been opened. */
export type OpenedBallots = {
  /** One per question of each answer: what somebody answered to one question is not kept beside what the same person answered to the next. */
  readonly ballots: readonly Choices[];
  readonly change: TallyChange;
};

/**
 * Makes ballots of the answers that were sealed. Of fewer answers than the smallest group there is nothing: who has answered is known, and one ballot beside
 * one name is that person's answer.
 * @param answers that could be read, in any order; whoever stores the ballots shuffles them first
 * @param sealed how many had answered; what could not be read counts no longer
 */
export function ballotsOf(answers: readonly Choices[], sealed: number): OpenedBallots {
  const answered = answers.length - sealed;
  if (answers.length < smallestGroup) return { ballots: [], change: { options: {}, answered } };
  return {
    ballots: answers.flatMap((choices) =>
      Object.entries(choices).map(([questionId, choice]) => ({ [questionId]: choice })),
    ),
    change: { ...together(answers.map((choices) => difference(undefined, choices))), answered },
  };
}

/** Is there nothing to read of the poll's results yet, although they are going to be? A record that is made now would lack them. */
export function waitsForBallots({ visibility, seal, state }: Poll): boolean {
  return visibility === 'anonymous' && state.status !== 'draft' && seal?.state === 'sealed';
}

/** How long a key that cannot be found is looked for: a folder that was not mounted, a vault that was moved. */
const minutesUntilLost = 7 * 24 * 60;

/** Gives up an anonymous poll whose key is gone: its answers can never be opened, by anybody. Not before there has been time to find the key. */
export function giveUpBallots(
  poll: Poll,
  now: Instant,
): Decision<Poll, { readonly code: 'key-may-be-found' | 'poll-not-closed' }> {
  if (poll.state.status !== 'closed' || poll.seal?.state !== 'sealed')
    return refuse({ code: 'poll-not-closed' });
  if (now < addMinutes(poll.state.closedAt, minutesUntilLost))
    return refuse({ code: 'key-may-be-found' });
  return decide({ ...poll, seal: { ...poll.seal, state: 'lost' } });
}
