import { daysBetweenCheckIns } from '../../core/check-ins/check-in.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { addDays } from '../../core/time/instant.ts';
import type { Instant, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';

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
      const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
      // A body's group chat gets what the body is asked, and not what some of it are.
      const isForGroups = poll.audience.kind === 'body';
      const conversations = isForGroups ? await tx.conversations.ofBody(poll.audience.bodyId) : [];
      await writeMessages(
        deps,
        tx,
        scope,
        {
          kind: 'poll',
          subjectId: pollId,
          // Those who sit in the workshop wait for it.
          ...(round?.state.status === 'under-way' ? { priority: 'live' } : {}),
          personIds: await sendTo(tx, scope, poll, now),
          conversationIds: conversations.map(({ conversationId }) => conversationId),
        },
        now,
      );
    });
    deps.events.publish(scope, { topic: 'poll', id: pollId });
    return { outcome: 'done' };
  };

/**
 * Who is sent the poll now: everybody who is asked. Of a check-in whoever has not asked for a rest from them, and has got no other in the last days; for those
 * the job comes again when their days are over. They may answer in the tab meanwhile.
 */
async function sendTo(
  tx: Transaction,
  scope: MunicipalityScope,
  poll: Poll,
  now: Instant,
): Promise<readonly string[]> {
  const today = osloDate(now);
  const roll = await tx.polls.roll(poll.id, today);
  if (!poll.checkIn) return roll;
  const chosen = await tx.preferences.ofPeople(roll);
  const willing = roll.filter((personId) => chosen.get(personId)?.checkInsPaused !== true);
  const lately = await tx.checkIns.askedSince(poll.id, addDays(today, 1 - daysBetweenCheckIns));
  const ready = willing.filter((personId) => !lately.has(personId));
  await tx.checkIns.noteAsked(poll.id, ready, today);
  const soonest = willing.flatMap((personId) => lately.get(personId) ?? []).toSorted()[0];
  if (soonest !== undefined)
    await tx.jobs.enqueue(
      { name: 'deliver-poll', municipalityId: scope.municipalityId, pollId: poll.id },
      { startAfter: osloInstant(addDays(soonest, daysBetweenCheckIns), morning) },
    );
  return ready;
}

const morning = '08:00' as LocalTime;
