import { isAsked } from '../../core/polls/roll.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import type { JobOutcome } from '../ports/jobs.ts';

/**
 * The job after a poll is opened, and after the attendance of its round changes: one outgoing message per person who is asked, for the personal chat, and
 * one per group conversation of the body. A second run adds only what is missing.
 */
export const deliverPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    await deps.unitOfWork.run(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (poll?.state.status !== 'open') return;
      const now = deps.clock.now();
      const roll = await tx.people.roll(poll.audience.bodyId, osloDate(now));
      const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
      const attendance = poll.roundId === null ? [] : await tx.rounds.attendance(poll.roundId);
      const conversations = await tx.conversations.ofBody(poll.audience.bodyId);
      const asked = roll.filter((entry) =>
        isAsked({ personId: entry.person.id, function: entry.function }, attendance),
      );
      await writeMessages(
        deps,
        tx,
        scope,
        {
          kind: 'poll',
          subjectId: pollId,
          // Those who sit in the workshop wait for it.
          ...(round?.state.status === 'under-way' ? { priority: 'live' } : {}),
          personIds: asked.map((entry) => entry.person.id),
          conversationIds: conversations.map(({ conversationId }) => conversationId),
        },
        now,
      );
    });
    deps.events.publish(scope, { topic: 'poll', id: pollId });
    return { outcome: 'done' };
  };
