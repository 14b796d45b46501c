import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { mayDelete } from '../../core/polls/delete-draft.ts';
import type { DeleteRefusal } from '../../core/polls/delete-draft.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll } from './changing-poll.ts';

/**
 * Deletes a draft with its plan and its reminders. What it was made of waits again. The audit log keeps that there was a draft and who deleted it, and none of
 * its words. An opening that was on its way finds no poll and does nothing.
 */
export const deleteDraft =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    seen: number,
  ): Promise<Decision<null, DeleteRefusal | NotAllowed | NotFound>> => {
    const decision = await changingPoll<{ readonly roundId: string | null }, DeleteRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const allowed = mayDelete(poll, seen);
        if (allowed.refused) return allowed;

        const due = await tx.phaseDues.ofPoll(pollId);
        if (due) await tx.phaseDues.save([{ ...due, pollId: null }]);
        await tx.polls.deleteDraft(pollId);
        await tx.audit.append(actorOf(by), { type: 'poll-draft-deleted', subject: pollId }, now);
        return decide({ roundId: poll.roundId });
      },
      'prepare-polls',
    );
    if (decision.refused) return decision;
    const { roundId } = decision.value;
    if (roundId !== null)
      deps.events.publish(by.municipality, {
        ...{ topic: 'round', id: roundId },
        onlyFor: 'prepare-polls',
      });
    return decide(null);
  };
