import { invariant } from '../../core/decision.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { visibleRounds } from './see-rounds.ts';

export type ComingRound = {
  readonly roundId: string;
  readonly title: string;
  readonly purpose: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly bodyName: string;
  readonly isUnderWay: boolean;
};

/**
 * The next announced round that is not over, for the bot's "neste verksted"; null when none is announced. In somebody's own chat it is one of a body they sit
 * in, if there is one. In a conversation of several it is what everybody there may know: an open one, of the body that the conversation is tied to if it is.
 */
export const nextRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember, groupConversationId: string | null): Promise<ComingRound | null> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const tied =
        groupConversationId === null
          ? null
          : ((await tx.conversations.byId(groupConversationId))?.bodyId ?? null);
      const seats = await tx.people.membershipsOf(by.personId, osloDate(now));
      const own = new Set(
        groupConversationId === null ? seats.map(({ bodyId }) => bodyId) : [tied],
      );
      const coming = (await visibleRounds(tx, by)).filter(
        (round) =>
          (round.status === 'published' || round.status === 'under-way') &&
          addMinutes(round.startsAt, round.durationMinutes) > now,
      );
      for (const line of [
        ...coming.filter(({ body }) => own.has(body.id)),
        ...(tied === null ? coming.filter(({ body }) => !own.has(body.id)) : []),
      ]) {
        const round = await tx.rounds.byId(line.id);
        invariant(round !== null, 'a round that is seen is there');
        if (groupConversationId !== null && round.openness.kind !== 'open') continue;
        return {
          ...{ roundId: line.id, title: line.title, purpose: round.purpose },
          ...{ startsAt: line.startsAt, place: line.place, bodyName: line.body.name },
          isUnderWay: line.status === 'under-way',
        };
      }
      return null;
    });
