import type { CheckIn } from '../../core/check-ins/check-in-of.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { peopleNamedIn } from '../../core/polls/audience.ts';
import type { AudienceWish } from '../../core/polls/audience.ts';
import * as core from '../../core/polls/run-poll.ts';
import type { DraftRefusal, PollChangeRefusal, PollPlan } from '../../core/polls/run-poll.ts';
import { isForPoll } from '../../core/processes/phase-due.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';

/** Where a poll is wanted. */
export type PollWish =
  | { readonly kind: 'round'; readonly roundId: string }
  | { readonly kind: 'phase'; readonly phaseId: string; readonly bodyId: string };

/**
 * Drafts a poll in a round, whose body it asks, or in a phase.
 * @param dueId what was due and it is made of; that follows the poll from then on
 */
export const draftPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    wish: PollWish,
    plan: PollPlan,
    dueId: string | null = null,
    checkIn: CheckIn | null = null,
  ): Promise<Decision<{ readonly id: string }, DraftRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const place = await placeOf(tx, wish);
      if (!place) return notFound;
      if (!(await areKnown(tx, plan.audience))) return notFound;
      const due = dueId === null ? null : await tx.phaseDues.byId(dueId);
      if (dueId !== null && !due) return notFound;

      const now = deps.clock.now();
      const hand = await opennessHand(tx, by, now);

      const drafted = core.draftPoll(place, plan, deps.ids.next(), hand, checkIn);
      if (drafted.refused) return drafted;

      const { id, phaseId, roundId } = drafted.value;
      if (due && (due.phaseId !== phaseId || !isForPoll(due))) return notFound;
      await tx.polls.save(drafted.value);
      if (due) await tx.phaseDues.save([{ ...due, pollId: id }]);
      await tx.audit.append(actorOf(by), { type: 'poll-drafted', subject: id }, now);
      await noteOpenness(tx, by, null, drafted.value);
      return decide({ id, roundId });
    });

    if (decision.refused) return decision;
    const { id, roundId } = decision.value;
    deps.events.publish(by.municipality, {
      ...(roundId === null ? { topic: 'poll', id } : { topic: 'round', id: roundId }),
      onlyFor: 'prepare-polls',
    });
    return decide({ id });
  };

export async function placeOf(
  tx: Pick<Transaction, 'rounds' | 'processes' | 'people'>,
  wish: PollWish,
): Promise<core.PollPlace | null> {
  if (wish.kind === 'round') {
    const round = await tx.rounds.byId(wish.roundId);
    return round && { kind: 'round', round };
  }
  const process = await tx.processes.ofPhase(wish.phaseId);
  return process && (await tx.people.body(wish.bodyId)) ? wish : null;
}

/** Whoever is named is of this municipality. */
export async function areKnown(
  tx: Pick<Transaction, 'people'>,
  audience: AudienceWish,
): Promise<boolean> {
  const named = [...new Set(peopleNamedIn(audience))];
  return (await tx.people.names(named)).size === named.length;
}

export const changePoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    plan: PollPlan,
    seen: number,
  ): Promise<Decision<null, PollChangeRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const poll = await tx.polls.forChange(pollId);
      if (!poll) return notFound;

      const now = deps.clock.now();

      if (!(await areKnown(tx, plan.audience))) return notFound;

      const changed = core.changePoll(poll, plan, seen, await opennessHand(tx, by, now));
      if (changed.refused) return changed;

      await tx.polls.save(changed.value);
      await tx.audit.append(actorOf(by), { type: 'poll-drafted', subject: pollId }, now);
      await noteOpenness(tx, by, poll, changed.value);
      return decide(null);
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'poll', id: pollId, onlyFor: 'prepare-polls' });
    return decision;
  };
