import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import type { CivilDate } from '../../core/time/instant.ts';
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
  const bodyIds =
    round.openness.kind === 'open' ? [] : await closedBodies(tx, by, osloDate(round.startsAt));
  return maySeeRound(round, { roles: by.roles, bodyIds });
}

/** The bodies whose closed matters this reader's seats on that day let them read. */
export async function closedBodies(
  tx: Pick<Transaction, 'people'>,
  by: AuthorizedMember,
  on: CivilDate,
): Promise<readonly string[]> {
  return (await tx.people.membershipsOf(by.personId, on))
    .filter((seat) => mayAs(capacityOf(seat), 'read-closed'))
    .map((seat) => seat.bodyId);
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
