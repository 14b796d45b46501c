import { invariant } from '../../core/decision.ts';
import { decisionThing } from '../../core/einnsyn/decision-thing.ts';
import type { EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import { meetingThing } from '../../core/einnsyn/meeting-thing.ts';
import { afterRun } from '../../core/einnsyn/sending.ts';
import type { EinnsynSending, EinnsynSubject } from '../../core/einnsyn/sending.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { EinnsynUnit } from '../ports/einnsyn.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { toldDecision } from './told-decision.ts';
import { toldMeeting } from './told-meeting.ts';

/** A run that is killed lets go of what it sends after this long. */
const minutesOfATurn = 15;

type SendingDeps = Pick<
  Deps,
  'unitOfWork' | 'clock' | 'municipalities' | 'einnsyn' | 'documents' | 'log' | 'events'
>;

/**
 * The job that makes eInnsyn have a meeting, or a decision, as everybody may read it: a notice before the meeting is held, changed or called off as the notice is,
 * and its minutes once they are archived. Safe to be killed anywhere, and to run again: what eInnsyn has is looked up before anything is made.
 */
export const sendToEinnsyn =
  (deps: SendingDeps) =>
  async (scope: MunicipalityScope, subject: EinnsynSubject): Promise<JobOutcome> => {
    const lookedAt = deps.clock.now();
    const taken = await deps.unitOfWork.run(scope, async (tx) => {
      const known = await versionOf(tx, subject);
      if (!known || (await tx.einnsyn.isHeld(lookedAt))) return null;
      const until = addMinutes(lookedAt, minutesOfATurn);
      const sending = await tx.einnsyn.take(subject, lookedAt, until);
      return sending && { ...sending, lookedAt, seenVersion: known.version };
    });
    // The sweep comes back when its turn is over.
    if (!taken) return { outcome: 'done' };

    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');
    const unit = deps.einnsyn.unitOf(municipality.number);
    const thing = unit && (await thingOf(deps, scope, municipality, unit, subject, lookedAt));
    if (!thing) return giveBack(deps, scope, taken);

    const fingerprint = deps.documents.sha256(new TextEncoder().encode(JSON.stringify(thing)));
    if (taken.fingerprint === fingerprint) return giveBack(deps, scope, taken);

    const outcome =
      subject.kind === 'meeting'
        ? await deps.einnsyn.placeMeeting(unit, thing)
        : await deps.einnsyn.placeDecision(unit, thing);
    const now = deps.clock.now();
    const after = afterRun(taken, outcome, fingerprint, now);
    await deps.unitOfWork.run(scope, async (tx) => {
      await tx.einnsyn.save(after.sending);
      if (subject.kind === 'meeting') await tx.einnsyn.addStep(subject.id, after.step, now);
    });
    deps.events.publish(scope, { topic: 'record', id: subject.id });
    if (after.step.outcome === 'attention')
      deps.log.warn('eInnsyn does not take what is sent', {
        ...{ kind: subject.kind, id: subject.id, reason: after.step.reason },
      });
    return { outcome: 'done' };
  };

/** The version of what stands for turn; null where it is not here. */
async function versionOf(
  tx: Transaction,
  { kind, id }: EinnsynSubject,
): Promise<{ readonly version: number | null } | null> {
  if (kind === 'meeting') return tx.rounds.byId(id);
  const adoption = await tx.adoptions.byId(id);
  return adoption && { version: null };
}

/** What eInnsyn is to have; null where the public knows of nothing. */
async function thingOf(
  deps: SendingDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  unit: EinnsynUnit,
  { kind, id }: EinnsynSubject,
  now: Instant,
): Promise<EinnsynThing | null> {
  if (kind === 'decision') {
    const told = await toldDecision(deps, scope, id);
    return told && decisionThing(told);
  }
  const told = await toldMeeting(deps, scope, municipality, unit, id, now);
  return told && meetingThing(told);
}

async function giveBack(
  deps: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  sending: EinnsynSending,
): Promise<JobOutcome> {
  await deps.unitOfWork.run(scope, (tx) => tx.einnsyn.save(sending));
  return { outcome: 'done' };
}
