import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { EinnsynSubject } from '../../core/einnsyn/sending.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { jobOfSubject } from './wake-einnsyn.ts';

/** Sends to eInnsyn at once what it does not have, instead of when its turn comes. While eInnsyn asks to be left alone, the turn is waited for all the same. */
export const retryEinnsyn =
  (deps: Pick<Deps, 'unitOfWork' | 'events'>, kind: EinnsynSubject['kind']) =>
  async (by: AuthorizedMember, id: string): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.einnsyn.of({ kind, id }))) return notFound;
      await tx.jobs.enqueue(jobOfSubject(by.municipality.municipalityId, { kind, id }));
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'record', id });
    return decision;
  };
