import { isAsked } from '../../core/polls/roll.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { OutgoingMessage } from '../ports/stores.ts';

/**
 * The job after a poll is opened, and after the attendance of its round changes: one outgoing message per person who is asked, for the personal chat, and
 * one per group conversation of the body. Each has a key of its own, so that a second run adds only what is missing.
 */
export const deliverPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    await deps.unitOfWork.run(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (poll?.state.status !== 'open') return;
      const now = deps.clock.now();
      const roll = await tx.people.roll(poll.audience.bodyId, osloDate(now));
      const attendance = poll.roundId === null ? [] : await tx.rounds.attendance(poll.roundId);
      const conversations = await tx.conversations.ofBody(poll.audience.bodyId);

      const blank = {
        pollId,
        state: 'waiting',
        activityId: null,
        rendered: null,
        cause: null,
        attempts: 0,
        updatedAt: now,
      } as const;
      const wanted: readonly OutgoingMessage[] = [
        ...roll
          .filter((entry) =>
            isAsked({ personId: entry.person.id, function: entry.function }, attendance),
          )
          .map((entry) => ({
            ...blank,
            id: deps.ids.next(),
            key: `poll:${pollId}:person:${entry.person.id}`,
            personId: entry.person.id,
            conversationId: null,
          })),
        ...conversations.map((conversation) => ({
          ...blank,
          id: deps.ids.next(),
          key: `poll:${pollId}:conversation:${conversation.conversationId}`,
          personId: null,
          conversationId: conversation.conversationId,
        })),
      ];

      const added = await tx.messages.addMissing(wanted);
      for (const message of added)
        await tx.jobs.enqueue({
          name: 'send-message',
          municipalityId: scope.municipalityId,
          messageId: message.id,
        });
    });
    deps.events.publish(scope, { topic: 'poll', id: pollId });
    return { outcome: 'done' };
  };
