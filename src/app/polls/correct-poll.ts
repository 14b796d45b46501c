import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/polls/correct-poll.ts';
import type { CorrectionRefusal, CorrectionWish } from '../../core/polls/correct-poll.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll, keepShown } from './changing-poll.ts';

/** Corrects an open poll. What was changed is kept for everybody to see, and the cards are brought up to date. */
export const correctPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    wish: CorrectionWish,
  ): Promise<Decision<null, CorrectionRefusal | NotAllowed | NotFound>> => {
    const decision = await changingPoll<{ readonly roundId: string | null }, CorrectionRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const corrected = core.correctPoll(poll, wish, now);
        if (corrected.refused) return corrected;

        const { poll: after, correction } = corrected.value;
        const { municipalityId } = by.municipality;
        await tx.pollLives.addCorrection(pollId, after.version, correction);
        if (after.closesAt !== poll.closesAt)
          await tx.jobs.enqueue(
            { name: 'close-poll', municipalityId, pollId },
            { startAfter: after.closesAt },
          );
        const facts = { fields: correction.changes.map(({ field }) => field).join(', ') };
        await keepShown(tx, by, after, { type: 'poll-corrected', subject: pollId, facts }, now);
        return decide({ roundId: poll.roundId });
      },
    );
    if (decision.refused) return decision;
    const { roundId } = decision.value;
    if (roundId !== null) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decide(null);
  };
