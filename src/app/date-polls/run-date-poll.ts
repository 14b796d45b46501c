import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/date-polls/date-poll.ts';
import type { DatePoll, DateSlot, ProposeRefusal } from '../../core/date-polls/date-poll.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Instant } from '../../core/time/instant.ts';
import { changeRound } from '../../core/workshops/change-round.ts';
import type { ChangeRefusal, RoundPlan } from '../../core/workshops/change-round.ts';
import type { Round } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { opennessHand } from '../openness/openness-facts.ts';
import type { Transaction } from '../ports/stores.ts';

type RunDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

export type DatesProposed = {
  readonly note: string;
  readonly closesAt: Instant;
  readonly slots: readonly Omit<DateSlot, 'id'>[];
};

/** Asks the members of a round's body which of some times work, by the bot and in the tab. One at a time per round, and before the round is announced. */
export const proposeDates =
  (deps: RunDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    proposed: DatesProposed,
  ): Promise<
    Decision<
      { readonly asked: number },
      | ProposeRefusal
      | { readonly code: 'round-is-published' }
      | { readonly code: 'dates-already-asked' }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const standing = await tx.datePolls.ofRound(roundId);
      if (round.state.status !== 'draft') return refuse({ code: 'round-is-published' });
      if (standing?.state.status === 'open') return refuse({ code: 'dates-already-asked' });
      const now = deps.clock.now();
      const made = core.proposeDates(
        {
          ...{ id: deps.ids.next(), roundId, bodyId: round.bodyId, madeBy: by.personId },
          ...{ note: proposed.note, closesAt: proposed.closesAt },
          slots: proposed.slots.map((slot) => ({ ...slot, id: deps.ids.next() })),
        },
        now,
      );
      if (made.refused) return made;

      const personIds = await askedIn(tx, round.bodyId, now);
      await tx.datePolls.save(made.value);
      await writeMessages(
        deps,
        tx,
        by.municipality,
        { kind: 'date-poll', subjectId: made.value.id, personIds },
        now,
      );
      await tx.audit.append(
        actorOf(by),
        {
          type: 'dates-proposed',
          subject: made.value.id,
          facts: { slots: made.value.slots.length, asked: personIds.length },
        },
        now,
      );
      return decide({ id: made.value.id, asked: personIds.length });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'date-poll', id: decision.value.id });
    return decide({ asked: decision.value.asked });
  };

type ChoiceRefusal =
  | ChangeRefusal
  | { readonly code: 'date-poll-ended' }
  | { readonly code: 'no-such-slot' }
  | NotFound;

/** The facilitator chooses: the slot becomes the round's time and place, and every card says so. */
export const chooseDate =
  (deps: RunDeps) =>
  (
    by: AuthorizedMember,
    roundId: string,
    chosen: { readonly slotId: string; readonly version: number },
  ): Promise<Decision<null, ChoiceRefusal | NotAllowed>> =>
    end<ChoiceRefusal>(deps, by, roundId, 'date-chosen', async (tx, poll, now) => {
      const decided = core.chooseDate(poll, chosen.slotId, chosen.version, now);
      if (decided.refused) return decided;
      const round = await tx.rounds.forChange(roundId);
      const process = round && (await tx.processes.ofPhase(round.phaseId));
      const phase = process?.phases.find(({ id }) => id === round?.phaseId);
      if (!round || !phase) return notFound;
      const ground = {
        ...(await opennessHand(tx, by, now)),
        ...{ phase, meeting: await tx.openness.meetingRules(round.bodyId) },
      };
      const changed = changeRound(round, ground, planAt(round, decided.value.slot), round.version);
      if (changed.refused) return changed;
      await tx.rounds.save(changed.value);
      return decide(decided.value.poll);
    });

/** The round as it was planned, at the slot's time and place, over the net where the slot is. */
function planAt(round: Round, { startsAt, place, isRemote }: DateSlot): RoundPlan {
  const inRoom = round.meetingForm === 'remote' ? 'in-person' : round.meetingForm;
  return {
    ...round,
    ...{ startsAt, place, meetingForm: isRemote ? 'remote' : inRoom },
    opennessAnswers: round.opennessDecision?.answers ?? null,
  };
}

/** Takes the question back: none of the times. */
export const withdrawDates =
  (deps: RunDeps) =>
  (
    by: AuthorizedMember,
    roundId: string,
    seen: number,
  ): Promise<
    Decision<
      null,
      | { readonly code: 'version-conflict'; readonly version: number }
      | { readonly code: 'date-poll-ended' }
      | NotAllowed
      | NotFound
    >
  > =>
    end(deps, by, roundId, 'dates-withdrawn', (_, poll, now) =>
      Promise.resolve(core.withdrawDates(poll, seen, now)),
    );

async function end<Refusal extends { readonly code: string }>(
  deps: RunDeps,
  by: AuthorizedMember,
  roundId: string,
  type: 'date-chosen' | 'dates-withdrawn',
  ending: (tx: Transaction, poll: DatePoll, now: Instant) => Promise<Decision<DatePoll, Refusal>>,
): Promise<Decision<null, Refusal | NotAllowed | NotFound>> {
  const refusal = denied(by, 'prepare-rounds');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const standing = await tx.datePolls.ofRound(roundId);
    const poll = standing && (await tx.datePolls.forChange(standing.id));
    if (!poll) return notFound;
    const now = deps.clock.now();
    const ended = await ending(tx, poll, now);
    if (ended.refused) return ended;
    await tx.datePolls.save(ended.value);
    await tx.jobs.enqueue({
      name: 'refresh-cards',
      municipalityId: by.municipality.municipalityId,
      kind: 'date-poll',
      subjectId: poll.id,
    });
    await tx.audit.append(actorOf(by), { type, subject: poll.id }, now);
    return decide(poll.id);
  });
  if (decision.refused) return decision;
  deps.events.publish(by.municipality, { topic: 'date-poll', id: decision.value });
  // What the round is told to be is still a draft's.
  deps.events.publish(by.municipality, { topic: 'round', id: roundId, onlyFor: 'prepare-rounds' }); // prettier-ignore
  return decide(null);
}

/** The body's members today; deputies are not asked before they are called. */
export async function askedIn(
  tx: Pick<Transaction, 'people'>,
  bodyId: string,
  now: Instant,
): Promise<readonly string[]> {
  const roll = await tx.people.roll(bodyId, osloDate(now));
  return roll
    .filter((entry) => mayAs(capacityOf(entry), 'be-invited'))
    .map(({ person }) => person.id);
}
