import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { takeUpAgain } from './stop-library.ts';

/** Takes a record up again at once, from where it stopped, and looks whether a stopped library takes files again. An archived record needs nothing. */
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

      const now = deps.clock.now();
      await tryLibraryNow(tx, record.library, now);
      await takeUpAgain(tx, by.municipality, record, now);
      await tx.audit.append(actorOf(by), { type: 'record-retried', subject: recordId }, now);
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'record', id: recordId });
    return decision;
  };

/** Takes up everything that is not archived, at once. Of a stopped library one record looks, and the others follow when it gets through. */
export const retryAllRecords =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (by: AuthorizedMember): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      for (const library of ['open', 'restricted'] as const) {
        const waiting = await tx.records.unarchivedIn(library);
        if (waiting.length === 0) continue;
        await tryLibraryNow(tx, library, now);
        for (const record of waiting) {
          await takeUpAgain(tx, by.municipality, record, now);
          await tx.audit.append(actorOf(by), { type: 'record-retried', subject: record.id }, now);
        }
      }
      return decide(null);
    });
    deps.events.publish(by.municipality, {
      topic: 'record',
      id: by.municipality.municipalityId,
    });
    return decision;
  };

async function tryLibraryNow(
  tx: Transaction,
  library: 'open' | 'restricted',
  now: Instant,
): Promise<void> {
  const known = await tx.archiveLibraries.forChange(library);
  if (known?.stop)
    await tx.archiveLibraries.save({ ...known, stop: { ...known.stop, tryAt: now } });
}
