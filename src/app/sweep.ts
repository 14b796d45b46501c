import { addMinutes } from '../core/time/instant.ts';
import { osloDate } from '../core/time/oslo.ts';
import type { MunicipalityScope } from './authority.ts';
import type { Deps } from './deps.ts';
import { isSyncDue } from './people/sync-at-night.ts';
import { wakeSending } from './messages/wake-sending.ts';
import { eraseDeparted } from './privacy/erase-departed.ts';
import { turnPolls } from './polls/turn-polls.ts';
import type { JobOutcome } from './ports/jobs.ts';
import { jobOfRecord } from './records/take-up-record.ts';
import { startCheckOfTheWeek } from './records/start-archive-check.ts';
import { isLookDue } from './records/look-at-archive.ts';
import { recordsToWake } from './records/records-to-wake.ts';

/** How long a message or record may wait untouched before its job is thought lost. */
const minutesUntilStale = 15;

/**
 * Finds what a lost event left behind and enqueues it again: overdue polls and verifications, polls that are to open or close by themselves, anonymous polls whose key is not destroyed, phases whose day has come, polls that nobody was written to
 * about, messages and records that nothing has touched for a while, closed rounds and other frozen things without a record, published rounds without a calendar event, those who left long enough ago, and a night
 * whose Entra groups nobody has looked at. Starts the week's check of the archive, and the night's look at its site.
 */
export const sweep =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const { municipalityId } = scope;
    await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      const before = addMinutes(now, -minutesUntilStale);
      for (const pollId of await tx.polls.overdue(now))
        await tx.jobs.enqueue({ name: 'close-poll', municipalityId, pollId });
      await turnPolls(tx, scope, now);
      for (const pollId of await tx.polls.withKey())
        await tx.jobs.enqueue({ name: 'open-ballots', municipalityId, pollId });
      for (const verificationId of await tx.verifications.overdue(now))
        await tx.jobs.enqueue({ name: 'close-verification', municipalityId, verificationId });
      for (const processId of await tx.processes.toTurn(osloDate(now)))
        await tx.jobs.enqueue({ name: 'turn-phases', municipalityId, processId });
      if (await tx.messages.isAnyOverdue(before)) await wakeSending(tx, scope, 'ordinary', null);
      await tx.pace.forgetOld();
      for (const pollId of await tx.polls.undelivered(before))
        await tx.jobs.enqueue({ name: 'deliver-poll', municipalityId, pollId });
      for (const record of await recordsToWake(tx, before, now))
        await tx.jobs.enqueue(jobOfRecord(municipalityId, record));
      for (const sourceId of await tx.recordSources.withoutRecord(before))
        await tx.jobs.enqueue({ name: 'archive-source', municipalityId, sourceId });
      for (const roundId of await tx.rounds.withoutRecord(before))
        await tx.jobs.enqueue({ name: 'archive-round', municipalityId, roundId });
      for (const roundId of await tx.calendarEvents.waiting(before))
        await tx.jobs.enqueue({ name: 'create-calendar-event', municipalityId, roundId });
      await eraseDeparted(tx, now);
      await startCheckOfTheWeek(tx, deps, scope);
      if (await isLookDue(tx, now))
        await tx.jobs.enqueue({ name: 'look-at-archive', municipalityId });
      if (await isSyncDue(tx, now)) await tx.jobs.enqueue({ name: 'sync-people', municipalityId });
    });
    return { outcome: 'done' };
  };
