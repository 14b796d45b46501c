import { invariant } from '../../core/decision.ts';
import { meetingThing } from '../../core/einnsyn/meeting-thing.ts';
import { afterRun } from '../../core/einnsyn/sending.ts';
import type { EinnsynSending } from '../../core/einnsyn/sending.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { toldMeeting } from './told-meeting.ts';

/** A run that is killed lets go of its meeting after this long. */
const minutesOfATurn = 15;

/**
 * The job that makes eInnsyn have a meeting as everybody may read it: its notice before it is held, changed or called off as the notice is, and its minutes once they
 * are archived. Safe to be killed anywhere, and to run again: what eInnsyn has is looked up before anything is made.
 */
export const sendToEinnsyn =
  (
    deps: Pick<
      Deps,
      'unitOfWork' | 'clock' | 'municipalities' | 'einnsyn' | 'documents' | 'log' | 'events'
    >,
  ) =>
  // prettier-ignore
  async (scope: MunicipalityScope, roundId: string): Promise<JobOutcome> => {
    const lookedAt = deps.clock.now();
    const taken = await deps.unitOfWork.run(scope, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round || (await tx.einnsyn.isHeld(lookedAt))) return null;
      const until = addMinutes(lookedAt, minutesOfATurn);
      const sending = await tx.einnsyn.take(roundId, lookedAt, until);
      return sending && { round, sending: { ...sending, lookedAt, seenVersion: round.version } };
    });
    // The sweep comes back when its turn is over.
    if (!taken) return { outcome: 'done' };

    const { round, sending } = taken;
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');
    const unit = deps.einnsyn.unitOf(municipality.number);
    const told = unit && (await toldMeeting(deps, scope, municipality, unit, round, lookedAt));
    if (!told) return giveBack(deps, scope, sending);

    const thing = meetingThing(told);
    const fingerprint = deps.documents.sha256(new TextEncoder().encode(JSON.stringify(thing)));
    if (sending.fingerprint === fingerprint) return giveBack(deps, scope, sending);

    const outcome = await deps.einnsyn.placeMeeting(unit, thing);
    const now = deps.clock.now();
    const after = afterRun(sending, outcome, fingerprint, now);
    await deps.unitOfWork.run(scope, async (tx) => {
      await tx.einnsyn.save(after.sending);
      await tx.einnsyn.addStep(roundId, after.step, now);
    });
    deps.events.publish(scope, { topic: 'record', id: roundId });
    if (after.step.outcome === 'attention')
      deps.log.warn('eInnsyn does not take a meeting', { roundId, reason: after.step.reason });
    return { outcome: 'done' };
  };

async function giveBack(
  deps: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  sending: EinnsynSending,
): Promise<JobOutcome> {
  await deps.unitOfWork.run(scope, (tx) => tx.einnsyn.save(sending));
  return { outcome: 'done' };
}
