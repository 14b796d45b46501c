import { maySeeClosed } from '../../core/openness/see-closed.ts';
import { goesBeyondTheBody } from '../../core/polls/audience.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { closedBodies, isVisible } from '../workshops/visible-round.ts';

/** Whether this reader may see the poll: one in a meeting with the meeting, and a closed one outside meetings with a seat in the body that is asked. */
export async function isPollVisible(
  tx: Pick<Transaction, 'people' | 'rounds' | 'polls'>,
  by: AuthorizedMember,
  poll: Poll,
  today: CivilDate,
): Promise<boolean> {
  const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
  if (round) return isVisible(tx, by, round);
  if (poll.openness.kind === 'open') return true;
  const bodyIds = await closedBodies(tx, by, today);
  if (maySeeClosed(poll.audience.bodyId, { roles: by.roles, bodyIds })) return true;
  // Asked from outside the body: whoever shall answer sees what.
  return goesBeyondTheBody(poll.audience) && tx.polls.isOnRoll(poll.id, by.personId, today);
}

/** Of these polls, those outside meetings that the reader may see, and those in one of these rounds. */
export async function onlyVisiblePolls(
  tx: Pick<Transaction, 'people' | 'polls'>,
  by: AuthorizedMember,
  given: { readonly polls: readonly Poll[]; readonly roundIds: ReadonlySet<string> },
  today: CivilDate,
): Promise<readonly Poll[]> {
  const isClosed = ({ roundId, openness }: Poll): boolean =>
    roundId === null && openness.kind === 'closed';
  const bodyIds = given.polls.some(isClosed) ? await closedBodies(tx, by, today) : [];
  const seen: Poll[] = [];
  for (const poll of given.polls) {
    const { bodyId } = poll.audience;
    const isSeen = isClosed(poll)
      ? maySeeClosed(bodyId, { roles: by.roles, bodyIds }) ||
        (goesBeyondTheBody(poll.audience) && (await tx.polls.isOnRoll(poll.id, by.personId, today)))
      : poll.roundId === null || given.roundIds.has(poll.roundId);
    if (isSeen) seen.push(poll);
  }
  return seen;
}
