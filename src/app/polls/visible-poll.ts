import { maySeeClosed } from '../../core/openness/see-closed.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { closedBodies, isVisible } from '../workshops/visible-round.ts';

/** Whether this reader may see the poll: one in a meeting with the meeting, and a closed one outside meetings with a seat in the body that is asked. */
export async function isPollVisible(
  tx: Pick<Transaction, 'people' | 'rounds'>,
  by: AuthorizedMember,
  poll: Poll,
  today: CivilDate,
): Promise<boolean> {
  const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
  if (round) return isVisible(tx, by, round);
  if (poll.openness.kind === 'open') return true;
  const bodyIds = await closedBodies(tx, by, today);
  return maySeeClosed(poll.audience.bodyId, { roles: by.roles, bodyIds });
}

/** Of these polls, those outside meetings that the reader may see, and those in one of these rounds. */
export async function onlyVisiblePolls(
  tx: Pick<Transaction, 'people'>,
  by: AuthorizedMember,
  given: { readonly polls: readonly Poll[]; readonly roundIds: ReadonlySet<string> },
  today: CivilDate,
): Promise<readonly Poll[]> {
  const isClosed = ({ roundId, openness }: Poll): boolean =>
    roundId === null && openness.kind === 'closed';
  const bodyIds = given.polls.some(isClosed) ? await closedBodies(tx, by, today) : [];
  return given.polls.filter((poll) =>
    isClosed(poll)
      ? maySeeClosed(poll.audience.bodyId, { roles: by.roles, bodyIds })
      : poll.roundId === null || given.roundIds.has(poll.roundId),
  );
}
