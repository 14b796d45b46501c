import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Round } from '../../core/workshops/round.ts';
import { maySeeRound } from '../../core/workshops/see-round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

/** Whether this reader may see the round and what belongs to it. Seats are looked up only where they matter: for a closed meeting. */
export async function isVisible(
  tx: Pick<Transaction, 'people'>,
  by: AuthorizedMember,
  round: Round,
): Promise<boolean> {
  const seats =
    round.openness.kind === 'open'
      ? []
      : await tx.people.membershipsOf(by.personId, osloDate(round.startsAt));
  const bodyIds = seats
    .filter((seat) => mayAs(capacityOf(seat), 'read-closed'))
    .map((seat) => seat.bodyId);
  return maySeeRound(round, { roles: by.roles, bodyIds });
}

/** The rounds among these that this reader may see, in the given order. */
export async function onlyVisible(
  tx: Pick<Transaction, 'people'>,
  by: AuthorizedMember,
  rounds: readonly Round[],
): Promise<readonly Round[]> {
  const visible: Round[] = [];
  for (const round of rounds) if (await isVisible(tx, by, round)) visible.push(round);
  return visible;
}
