import type { CheckIn } from '../../core/check-ins/check-in-of.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { peopleNamedIn } from '../../core/polls/audience.ts';
import type { AudienceWish } from '../../core/polls/audience.ts';
import * as core from '../../core/polls/run-poll.ts';
import type {
  DraftRefusal,
  OpenRefusal,
  PollChangeRefusal,
  PollPlan,
} from '../../core/polls/run-poll.ts';
import { doneDue, isForPoll } from '../../core/processes/phase-due.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';

type OpenDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events' | 'pollKeys' | 'sealing'>;

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

async function placeOf(
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
async function areKnown(tx: Pick<Transaction, 'people'>, audience: AudienceWish): Promise<boolean> {
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

/**
 * Opens a poll: the bot delivers its cards, and it closes by itself at its deadline. An anonymous poll gets its key first, since nobody may be asked before
 * what they answer can be sealed; a key that came to no use is destroyed again.
 */
export const openPoll =
  (deps: OpenDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    seen: number,
  ): Promise<Decision<null, OpenRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    const found = await deps.unitOfWork.read(by.municipality, (tx) => tx.polls.byId(pollId));
    const isSealed = found?.visibility === 'anonymous' && found.state.status === 'draft';
    const key = isSealed ? await makeKey(deps) : null;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const roundId = (await tx.polls.byId(pollId))?.roundId ?? null;
      // The round is locked before the poll, as when it is closed: otherwise its closing could pass by while the poll opens, and leave it open for good.
      const round = roundId === null ? null : await tx.rounds.forChange(roundId);
      const poll = await tx.polls.forChange(pollId);
      if (!poll) return notFound;
      const now = deps.clock.now();
      const asked = (await tx.polls.roll(pollId, osloDate(now))).length;

      const opened = core.openPoll(poll, round, asked, seen, now, key);
      if (opened.refused) return opened;

      const municipalityId = by.municipality.municipalityId;
      await tx.polls.save(opened.value);
      const due = await tx.phaseDues.ofPoll(pollId);
      if (due) await tx.phaseDues.save([doneDue(due, by.personId, now)]);
      await tx.jobs.enqueue({ name: 'deliver-poll', municipalityId, pollId });
      await tx.jobs.enqueue(
        { name: 'close-poll', municipalityId, pollId },
        { startAfter: poll.closesAt },
      );
      await tx.audit.append(
        actorOf(by),
        { type: 'poll-opened', subject: pollId, facts: { asked } },
        now,
      );
      return decide({ roundId: poll.roundId });
    });

    if (decision.refused) {
      if (key) await deps.pollKeys.destroy(key.keyId);
      return decision;
    }
    deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
    if (decision.value.roundId !== null)
      deps.events.publish(by.municipality, { topic: 'round', id: decision.value.roundId });
    return decide(null);
  };

async function makeKey({ sealing, pollKeys, ids }: OpenDeps) {
  const { publicKey, privateKey } = await sealing.makeKeys();
  const keyId = ids.next();
  await pollKeys.keep(keyId, privateKey);
  return { keyId, publicKey };
}
