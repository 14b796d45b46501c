import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { makeStricter } from '../../core/polls/keep-visibility.ts';
import type { StricterRefusal } from '../../core/polls/keep-visibility.ts';
import type { Visibility } from '../../core/polls/visibility.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Shows less of a poll than was said when it opened. Its cards and its page say the new thing; what has been shown has been shown. */
export const restrictPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    visibility: Visibility,
    seen: number,
  ): Promise<Decision<null, StricterRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const poll = await tx.polls.forChange(pollId);
      if (!poll) return notFound;

      const stricter = makeStricter(poll, visibility, seen);
      if (stricter.refused) return stricter;

      await tx.polls.save(stricter.value);
      await tx.jobs.enqueue({
        name: 'refresh-cards',
        municipalityId: by.municipality.municipalityId,
        kind: 'poll',
        subjectId: pollId,
      });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'poll-restricted',
          subject: pollId,
          facts: { from: poll.visibility, to: visibility },
        },
        deps.clock.now(),
      );
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
    return decision;
  };
