import { letterDates } from '../../core/letters/propose-letter.ts';
import type { LetterDate } from '../../core/letters/letter.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { Transaction } from '../ports/stores.ts';

/** What of a process a letter can tell: its rounds that are not over, and everything with a date. */
export async function datesOf(
  tx: Pick<Transaction, 'rounds'>,
  process: PlanningProcess,
  now: Instant,
): Promise<{ readonly rounds: readonly Round[]; readonly dates: readonly LetterDate[] }> {
  const rounds = (await tx.rounds.ofPhases(process.phases.map(({ id }) => id))).filter(
    ({ state }) => state.status !== 'closed',
  );
  return { rounds, dates: letterDates(process, rounds, osloDate(now)) };
}

/** Everybody who has a seat in the bodies today, with those of the bodies that they sit in. */
export async function membersOf(
  tx: Pick<Transaction, 'people'>,
  bodyIds: readonly string[],
  includesDeputies: boolean,
  now: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const bodyId of bodyIds)
    for (const entry of await tx.people.roll(bodyId, osloDate(now))) {
      if (entry.function === 'deputy' && !includesDeputies) continue;
      found.set(entry.person.id, [...(found.get(entry.person.id) ?? []), bodyId]);
    }
  return found;
}
