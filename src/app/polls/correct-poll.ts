import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/polls/correct-poll.ts';
import type { CorrectionRefusal, CorrectionWish } from '../../core/polls/correct-poll.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Corrects an open poll. What was changed is kept for everybody to see, and the cards are brought up to date. */
export const correctPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    wish: CorrectionWish,
  ): Promise<Decision<null, CorrectionRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const poll = await tx.polls.forChange(pollId);
      if (!poll) return notFound;
      const now = deps.clock.now();

      const corrected = core.correctPoll(poll, wish, now);
      if (corrected.refused) return corrected;

      const { poll: after, correction } = corrected.value;
      const { municipalityId } = by.municipality;
      await tx.polls.save(after);
      await tx.pollLives.addCorrection(pollId, after.version, correction);
      if (after.closesAt !== poll.closesAt)
        await tx.jobs.enqueue(
          { name: 'close-poll', municipalityId, pollId },
          { startAfter: after.closesAt },
        );
      await tx.jobs.enqueue({
        ...{ name: 'refresh-cards', municipalityId },
        ...{ kind: 'poll', subjectId: pollId },
      });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'poll-corrected',
          subject: pollId,
          facts: { fields: correction.changes.map(({ field }) => field).join(', ') },
        },
        now,
      );
      return decide({ roundId: poll.roundId });
    });
    if (decision.refused) return decision;
    const { roundId } = decision.value;
    deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
    if (roundId !== null) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decide(null);
  };
