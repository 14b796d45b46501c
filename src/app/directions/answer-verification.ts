import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/directions/ask-directions.ts';
import type { VerificationAnswerRefusal } from '../../core/directions/ask-directions.ts';
import type { Understanding } from '../../core/directions/verification.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { askedBy } from './ask-directions.ts';
import { sightOfPhases } from './visible-directions.ts';

export type GivenUnderstanding = {
  readonly verificationId: string;
  readonly directionId: string;
  readonly answer: Understanding;
  readonly missing: string;
};

export type VerificationAnswerOutcome = Decision<
  null,
  VerificationAnswerRefusal | NotAllowed | NotFound
>;

/** Takes one person's answer about one direction, from a card or the tab. It can be changed until the verification is closed. */
export const answerVerification =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (by: AuthorizedMember, given: GivenUnderstanding): Promise<VerificationAnswerOutcome> => {
    const refusal = denied(by, 'answer-polls');
    if (refusal) return refusal;
    let phaseId = '';
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const { verificationId, directionId, answer, missing } = given;
      const verification = await tx.verifications.forAnswering(verificationId, by.personId);
      if (!verification) return notFound;
      phaseId = verification.phaseId;
      const now = deps.clock.now();
      const entry = (await askedBy(tx, verification, now)).find(
        ({ person }) => person.id === by.personId,
      );
      // Somebody who is not asked is told so only about what that person may see.
      if (!entry && !(await sees())) return notFound;
      const answered = await tx.verifications.answersOf(verificationId, by.personId);
      const previous = answered.find((one) => one.directionId === directionId);

      const taken = core.answerVerification(
        verification,
        { id: by.personId, partyId: entry?.party.id ?? null },
        { directionId, answer, missing },
        previous,
        now,
      );
      if (taken.refused) return taken;
      if (taken.value === null) return decide(null);

      await tx.verifications.saveAnswer(taken.value);
      await tx.jobs.enqueue({
        ...{ name: 'refresh-cards', municipalityId: by.municipality.municipalityId },
        ...{ kind: 'verification', subjectId: verificationId },
      });
      // Never what was answered.
      const event = { type: 'verification-answered', subject: verificationId } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide(null);

      async function sees(): Promise<boolean> {
        const sight = await sightOfPhases(tx, by, [phaseId]);
        return sight.verifications.some(({ id }) => id === verificationId);
      }
    });
    if (!outcome.refused) deps.events.publish(by.municipality, { topic: 'direction', id: phaseId });
    return outcome;
  };
