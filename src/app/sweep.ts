import { addMinutes } from '../core/time/instant.ts';
import type { MunicipalityScope } from './authority.ts';
import type { Deps } from './deps.ts';
import type { JobOutcome } from './ports/jobs.ts';

/** How long a message or record may wait untouched before its job is thought lost. */
const minutesUntilStale = 15;

/** Finds what a lost event left behind and enqueues it again: overdue polls, messages and records that nothing has touched for a while. */
export const sweep =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (scope: MunicipalityScope): Promise<JobOutcome> => {
    const { municipalityId } = scope;
    await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      const before = addMinutes(now, -minutesUntilStale);
      for (const pollId of await tx.polls.overdue(now))
        await tx.jobs.enqueue({ name: 'close-poll', municipalityId, pollId });
      for (const messageId of await tx.messages.stale(before))
        await tx.jobs.enqueue({ name: 'send-message', municipalityId, messageId });
      for (const record of await tx.records.stale(before))
        await tx.jobs.enqueue({ name: 'archive-round', municipalityId, roundId: record.roundId });
    });
    return { outcome: 'done' };
  };
