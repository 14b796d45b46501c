import { capacityOf } from '../../../core/people/capacity-of.ts';
import { may, mayAs } from '../../../core/people/roles.ts';
import { osloDate } from '../../../core/time/oslo.ts';
import type { Round } from '../../../core/workshops/round.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Transaction } from '../../ports/stores.ts';
import { isVisible } from '../visible-round.ts';

/** What somebody may contribute to a round: for which tables, and whether as themselves. */
export type Contributor = {
  /** `every` for those who prepare rounds: they step in where a note-taker is missing. */
  readonly tables: 'every' | readonly number[];
  /** Has a seat in the body, as a member or a deputy. */
  readonly isOfBody: boolean;
  /** Sees the round, or writes for a table of it. */
  readonly isVisible: boolean;
};

export async function contributorOf(
  tx: Pick<Transaction, 'people' | 'contributions'>,
  by: AuthorizedMember,
  round: Round,
): Promise<Contributor> {
  const seats = await tx.people.membershipsOf(by.personId, osloDate(round.startsAt));
  const own = (await tx.contributions.noteTakers(round.id)).filter(
    ({ personId }) => personId === by.personId,
  );
  return {
    tables: may(by.roles, 'prepare-rounds')
      ? 'every'
      : own
          .filter(() => mayAs('note-taker', 'write-for-table'))
          .map(({ tableNumber }) => tableNumber),
    isOfBody: seats.some(
      (seat) => seat.bodyId === round.bodyId && mayAs(capacityOf(seat), 'contribute'),
    ),
    isVisible:
      (own.length > 0 && mayAs('note-taker', 'read-closed')) || (await isVisible(tx, by, round)),
  };
}

export const writesFor = ({ tables }: Contributor, tableNumber: number): boolean =>
  tables === 'every' || tables.includes(tableNumber);

/** The round's tables: as people are seated, or as note-takers have been set up where nobody is. */
export async function tablesOf(
  tx: Pick<Transaction, 'seatings' | 'contributions'>,
  round: Pick<Round, 'id' | 'phaseId' | 'bodyId'>,
): Promise<readonly number[]> {
  const seating = await tx.seatings.current(round.phaseId, round.bodyId);
  const seated = seating?.rounds.find(({ roundId }) => roundId === round.id)?.tables.length ?? 0;
  const taken = (await tx.contributions.noteTakers(round.id)).map(({ tableNumber }) => tableNumber);
  const count = Math.max(seated, ...taken, 0);
  return Array.from({ length: count }, (_, index) => index + 1);
}
