import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { takeProgressStep as decideStep } from '../../../core/workshops/round-progress.ts';
import type { ProgressRefusal, ProgressStep } from '../../../core/workshops/round-progress.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';

const auditTypes = {
  item: 'agenda-moved-on',
  question: 'question-asked-or-stopped',
  screen: 'screen-changed',
} as const;

/** A facilitator's step during a round: the next agenda item, a question asked or stopped, or what the big screen shows. Returns the new version. */
export const takeProgressStep =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    step: ProgressStep,
    seen: number,
  ): Promise<Decision<{ readonly version: number }, ProgressRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId); // two facilitators take turns
      if (!round) return notFound;
      const progress = await tx.progress.ofRound(roundId);
      if (step.kind === 'screen' && step.contributionIds.length > 0) {
        const chosen = await tx.contributions.byIds(step.contributionIds);
        const isRounds = chosen.every((one) => one.roundId === roundId && one.withdrawnAt === null);
        if (!isRounds || chosen.length < new Set(step.contributionIds).size) return notFound;
      }
      const now = deps.clock.now();

      const taken = decideStep(round, progress, step, seen, now);
      if (taken.refused) return taken;
      const { version } = taken.value;
      if (version === progress.version) return decide({ version });

      await tx.progress.save(taken.value);
      await tx.audit.append(actorOf(by), { type: auditTypes[step.kind], subject: roundId }, now);
      return decide({ version });
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'live', id: roundId });
    return decision;
  };
