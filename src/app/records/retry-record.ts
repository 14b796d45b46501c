import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { jobOfRecord } from './take-up-record.ts';

/** Takes a record up again at once, from where it stopped. An archived record needs nothing. */
export const retryRecord =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    recordId: string,
  ): Promise<Decision<null, { readonly code: 'already-archived' } | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const record = await tx.records.byId(recordId);
      if (!record) return notFound;
      if (record.state.status === 'archived') return refuse({ code: 'already-archived' });

      await tx.records.saveState(
        recordId,
        { status: 'waiting', reason: 'queued', retryAt: null },
        record.attempts,
      );
      const now = deps.clock.now();
      // With an instant, so that a job that waits for the archive's own Retry-After is moved to now instead of standing in the way.
      await tx.jobs.enqueue(jobOfRecord(by.municipality.municipalityId, record), {
        startAfter: now,
      });
      await tx.audit.append(actorOf(by), { type: 'record-retried', subject: recordId }, now);
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'record', id: recordId });
    return decision;
  };
