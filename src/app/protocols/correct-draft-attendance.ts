import type { Enrolled } from '../../core/protocols/attendance-rows.ts';
import { correctAttendance } from '../../core/protocols/correct-attendance.ts';
import type { EnteredPresence } from '../../core/protocols/correct-attendance.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { changeDraft } from './change-draft.ts';
import type { DraftDeps } from './change-draft.ts';

/** The body's members and deputies on the day of the meeting, as its minutes name them. */
export async function enrolledIn(
  tx: Transaction,
  round: Round,
): Promise<readonly (Enrolled & { readonly personId: string })[]> {
  const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
  return roll.map((entry) => ({
    ...{ personId: entry.person.id, name: entry.person.name },
    ...{ party: entry.party.label, function: entry.function },
  }));
}

export async function deputiesOf(tx: Transaction, round: Round): Promise<readonly Enrolled[]> {
  return (await enrolledIn(tx, round)).filter((one) => one.function === 'deputy');
}

/** How one person took part, corrected by the clerk. */
export const correctDraftAttendance =
  (deps: DraftDeps) =>
  (
    by: AuthorizedMember,
    draftId: string,
    { revision, person, presence }: { readonly revision: number; readonly person: Enrolled; readonly presence: EnteredPresence }, // prettier-ignore
  ) =>
    changeDraft(deps, by, draftId, 'clerk', 'protocol-edited', async ({ draft, round }, { tx }) =>
      correctAttendance(draft, person, presence, await deputiesOf(tx, round), revision),
    );
