import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { copyPlan } from '../../core/polls/copy-poll.ts';
import type { CopyKind, CopyRefusal } from '../../core/polls/copy-poll.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { plainLife } from '../../core/polls/poll-life.ts';
import type { Origin } from '../../core/polls/poll-life.ts';
import * as core from '../../core/polls/run-poll.ts';
import type { DraftRefusal } from '../../core/polls/run-poll.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';
import type { Transaction } from '../ports/stores.ts';
import { placeOf } from './prepare-poll.ts';
import type { PollWish } from './prepare-poll.ts';

/** A new version stands where the old one stood; the others where they are wanted. */
export type CopyWish =
  | {
      readonly kind: Exclude<CopyKind, 'replacement'>;
      readonly place:
        | { readonly kind: 'round'; readonly roundId: string }
        | { readonly kind: 'phase'; readonly phaseId: string };
    }
  | { readonly kind: 'replacement' };

/**
 * Makes a draft of an earlier poll: as a beginning for another, to ask the same again, or as a new version that takes its place when it is opened. A new
 * version that is begun already is the one that is gone on with.
 */
export const copyPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    wish: CopyWish,
  ): Promise<
    Decision<{ readonly id: string }, DraftRefusal | CopyRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const source = await tx.polls.forChange(pollId);
      if (!source) return notFound;
      if (wish.kind === 'replacement') {
        const begun = (await tx.pollLives.followersOf(pollId)).find(
          ({ kind }) => kind === 'replaces',
        );
        if (begun) return decide({ id: begun.pollId, roundId: source.roundId });
      }
      const place = await placeOf(tx, placeWish(source, wish));
      if (!place) return notFound;
      const now = deps.clock.now();

      const plan = copyPlan(source, wish.kind, place, now, () => deps.ids.next());
      if (plan.refused) return plan;
      const hand = await opennessHand(tx, by, now);
      const drafted = core.draftPoll(place, plan.value, deps.ids.next(), hand);
      if (drafted.refused) return drafted;

      const { id, roundId } = drafted.value;
      await tx.polls.save(drafted.value);
      await keepOrigin(tx, id, originOf(wish.kind, pollId));
      await tx.audit.append(
        actorOf(by),
        { type: 'poll-copied', subject: id, facts: { from: pollId, as: wish.kind } },
        now,
      );
      await noteOpenness(tx, by, null, drafted.value);
      return decide({ id, roundId });
    });
    if (decision.refused) return decision;
    const { id, roundId } = decision.value;
    const onlyFor = 'prepare-polls' as const;
    deps.events.publish(by.municipality, { topic: 'poll', id: pollId, onlyFor });
    deps.events.publish(
      by.municipality,
      roundId === null ? { topic: 'poll', id, onlyFor } : { topic: 'round', id: roundId, onlyFor },
    );
    return decide({ id });
  };

function placeWish(source: Poll, wish: CopyWish): PollWish {
  const { bodyId } = source.audience;
  if (wish.kind !== 'replacement')
    return wish.place.kind === 'round' ? wish.place : { ...wish.place, bodyId };
  return source.roundId === null
    ? { kind: 'phase', phaseId: source.phaseId, bodyId }
    : { kind: 'round', roundId: source.roundId };
}

function originOf(kind: CopyKind, pollId: string): Origin | null {
  switch (kind) {
    case 'copy':
      return null;
    case 'repeat':
      return { kind: 'repeats', pollId };
    case 'replacement':
      return { kind: 'replaces', pollId };
  }
}

async function keepOrigin(
  tx: Pick<Transaction, 'pollLives'>,
  pollId: string,
  origin: Origin | null,
): Promise<void> {
  if (origin) await tx.pollLives.save(pollId, { ...plainLife, origin, version: 1 });
}
