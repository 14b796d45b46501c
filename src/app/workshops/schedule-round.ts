import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/workshops/change-round.ts';
import type {
  ChangeRefusal,
  RoundPlan,
  ScheduleRefusal,
} from '../../core/workshops/change-round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';

/** Adds a round to a phase, as a draft that only staff see. */
export const scheduleRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    plan: RoundPlan,
  ): Promise<Decision<{ readonly id: string }, ScheduleRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.ofPhase(phaseId);
      const phase = process?.phases.find((candidate) => candidate.id === phaseId);
      const body = await tx.people.body(plan.bodyId);
      if (!process || !phase || !body) return notFound;
      await tx.processes.lockPhase(phaseId);
      const siblings = await tx.rounds.ofPhase(phaseId);
      const ordinal = Math.max(0, ...siblings.map((round) => round.ordinal)) + 1;

      const now = deps.clock.now();
      const ground = {
        ...(await opennessHand(tx, by, now)),
        ...{ phase, meeting: await tx.openness.meetingRules(plan.bodyId) },
      };

      const scheduled = core.scheduleRound(ground, plan, {
        id: deps.ids.next(),
        organiserId: by.personId,
        ordinal,
      });
      if (scheduled.refused) return scheduled;

      await tx.rounds.save(scheduled.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'round-scheduled', subject: scheduled.value.id },
        now,
      );
      await noteOpenness(tx, by, null, scheduled.value);
      return decide({ id: scheduled.value.id, processId: process.id });
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: decision.value.processId });
    return decision;
  };

/** Changes a draft round. A stale version is refused and nothing is overwritten. */
export const changeRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    plan: RoundPlan,
    seen: number,
  ): Promise<Decision<null, ChangeRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      const process = round ? await tx.processes.ofPhase(round.phaseId) : null;
      const phase = process?.phases.find((candidate) => candidate.id === round?.phaseId);
      const body = await tx.people.body(plan.bodyId);
      if (!round || !phase || !body) return notFound;

      const now = deps.clock.now();
      const ground = {
        ...(await opennessHand(tx, by, now)),
        ...{ phase, meeting: await tx.openness.meetingRules(plan.bodyId) },
      };

      const changed = core.changeRound(round, ground, plan, seen);
      if (changed.refused) return changed;

      await tx.rounds.save(changed.value);
      await tx.audit.append(actorOf(by), { type: 'round-changed', subject: roundId }, now);
      await noteOpenness(tx, by, round, changed.value);
      return decide(null);
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, {
        topic: 'round',
        id: roundId,
        onlyFor: 'prepare-rounds',
      });
    return decision;
  };
