import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/directions/ask-directions.ts';
import { resultOf } from '../../core/directions/direction-result.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { Actor, AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { askedBy } from './ask-directions.ts';

type CloseDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;
type CloseRefusal = { readonly code: 'verification-closed'; readonly at: Instant } | NotFound;

/** Closes a verification by hand, before its deadline. */
export const closeVerification =
  (deps: CloseDeps) =>
  async (
    by: AuthorizedMember,
    verificationId: string,
  ): Promise<Decision<null, CloseRefusal | NotAllowed>> =>
    denied(by, 'synthesise') ?? close(deps, by.municipality, actorOf(by), verificationId);

/** The job at a verification's deadline. One that was closed by hand needs nothing. */
export const closeVerificationAtDeadline =
  (deps: CloseDeps) =>
  async (scope: MunicipalityScope, verificationId: string): Promise<JobOutcome> => {
    const open = await deps.unitOfWork.read(scope, (tx) => tx.verifications.byId(verificationId));
    if (open?.closed !== null) return { outcome: 'done' };
    const wait = (Date.parse(open.closesAt) - Date.parse(deps.clock.now())) / 1000;
    if (wait > 0) return { outcome: 'again', afterSeconds: Math.ceil(wait) };
    await close(deps, scope, { kind: 'system', job: 'close-verification' }, verificationId);
    return { outcome: 'done' };
  };

async function close(
  deps: CloseDeps,
  scope: MunicipalityScope,
  actor: Actor,
  verificationId: string,
): Promise<Decision<null, CloseRefusal>> {
  let phaseId = '';
  const outcome = await deps.unitOfWork.run(scope, async (tx) => {
    const verification = await tx.verifications.forChange(verificationId); // waits for answers under way, and they for it
    if (!verification) return notFound;
    phaseId = verification.phaseId;
    const now = deps.clock.now();
    const threshold = await tx.verifications.threshold(phaseId);
    invariant(threshold !== null, 'nobody is asked before there is a threshold');
    const answers = await tx.verifications.answers(verificationId);
    const stored = await tx.directions.byIds(
      verification.asks.map(({ directionId }) => directionId),
    );

    const closed = core.closeVerification(
      verification,
      stored,
      {
        eligible: (await askedBy(tx, verification, now)).length,
        thresholdPercent: threshold.percent,
        resultOf: (ended, directionId) =>
          resultOf(
            ended,
            answers.filter((answer) => answer.directionId === directionId),
          ),
      },
      now,
    );
    if (closed.refused) return closed;

    await tx.verifications.save(closed.value.verification);
    for (const direction of closed.value.directions) await tx.directions.save(direction);
    await tx.jobs.enqueue({
      ...{ name: 'refresh-cards', municipalityId: scope.municipalityId },
      ...{ kind: 'verification', subjectId: verificationId },
    });
    const settled = closed.value.directions.filter(({ state }) => state.status === 'settled');
    const facts = { directions: stored.length, settled: settled.length };
    const event = { type: 'verification-closed', subject: verificationId, facts } as const;
    await tx.audit.append(actor, event, now);
    return decide(null);
  });
  if (!outcome.refused) deps.events.publish(scope, { topic: 'direction', id: phaseId });
  return outcome;
}
