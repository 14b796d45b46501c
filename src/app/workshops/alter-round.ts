import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import * as core from '../../core/workshops/alter-round.ts';
import type { AlterRefusal, RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { RoundPlan } from '../../core/workshops/change-round.ts';
import type { Round } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';
import type { Transaction } from '../ports/stores.ts';

type AlterDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type Given = { readonly reason: string; readonly seen: number };

/**
 * Changes a published round, all of it or nothing: the notice is corrected at once, the calendar event is brought up to date by a job, and those who were
 * invited are told what was changed and why.
 */
export const alterRound =
  (deps: AlterDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    plan: RoundPlan,
    given: Given,
  ): Promise<Decision<null, AlterRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      const process = round ? await tx.processes.ofPhase(round.phaseId) : null;
      const phase = process?.phases.find((candidate) => candidate.id === round?.phaseId);
      const body = round ? await tx.people.body(round.bodyId) : null;
      if (!round || !phase || !body) return notFound;
      const now = deps.clock.now();
      const ground = {
        ...(await opennessHand(tx, by, now)),
        ...{ phase, meeting: await tx.openness.meetingRules(round.bodyId) },
      };

      const altered = core.alterRound(round, body, ground, plan, given);
      if (altered.refused) return altered;

      const { changes } = altered.value;
      await tx.rounds.save(altered.value.round);
      await correct(deps, tx, by, altered.value.round, {
        ...{ kind: 'changed', reason: given.reason, changes, publishedAt: now },
      });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'round-altered',
          subject: roundId,
          facts: { changed: changes.map(({ field }) => field).join(', ') },
        },
        now,
      );
      await noteOpenness(tx, by, round, altered.value.round);
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };

/** Calls off a published round: the notice says so with the reason, the event leaves the calendars, and those who were invited are told. */
export const cancelRound =
  (deps: AlterDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    given: Given,
  ): Promise<Decision<null, AlterRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const now = deps.clock.now();

      const cancelled = core.cancelRound(round, given, now);
      if (cancelled.refused) return cancelled;

      await tx.rounds.save(cancelled.value);
      await correct(deps, tx, by, cancelled.value, {
        ...{ kind: 'cancelled', reason: given.reason, changes: [], publishedAt: now },
      });
      await tx.audit.append(actorOf(by), { type: 'round-cancelled', subject: roundId }, now);
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };

/** Corrects what was announced: in the notice, in the calendars, and to those who were invited. */
async function correct(
  deps: Pick<Deps, 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  round: Round,
  what: Pick<RoundCorrection, 'kind' | 'reason' | 'changes' | 'publishedAt'>,
): Promise<void> {
  const { id: roundId } = round;
  const { municipalityId } = by.municipality;
  const number = (await tx.corrections.ofRound(roundId)).length + 1;
  await tx.corrections.add({ ...what, roundId, number, publishedBy: by.personId });

  const event = await tx.calendarEvents.ofRound(roundId);
  if (event) {
    await tx.calendarEvents.save({ ...event, state: 'waiting', cause: null });
    await tx.jobs.enqueue({ name: 'create-calendar-event', municipalityId, roundId });
  }
  const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
  const invited = roll.filter((entry) => mayAs(capacityOf(entry), 'be-invited'));
  await writeMessages(
    deps,
    tx,
    by.municipality,
    {
      ...{ kind: 'correction', subjectId: roundId, edition: number },
      personIds: invited.map((entry) => entry.person.id),
    },
    what.publishedAt,
  );
}
