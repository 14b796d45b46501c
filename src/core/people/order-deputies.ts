import type { Membership } from './person.ts';

/**
 * Puts a seat among the others of its body and term: a deputy gets the number wanted on the party's list, and whoever has it moves down, and so on to the first
 * gap. Without a wish a deputy keeps the number they have there, or comes after the last. Everybody else has none.
 * Deputies are called in the order elected. Source: kommuneloven § 7-10 [check].
 * @param others the other seats of the same body and term
 * @returns the seat, and the others whose number changes
 */
export function orderDeputies(
  seat: Membership,
  others: readonly Membership[],
  before: Membership | undefined,
): readonly Membership[] {
  if (seat.function !== 'deputy') return [{ ...seat, order: null }];
  const listed = others
    .filter((other) => other.partyId === seat.partyId)
    .flatMap((other) => (other.order === null ? [] : [{ ...other, order: other.order }]))
    .toSorted((a, b) => a.order - b.order);
  const own = before?.partyId === seat.partyId ? before.order : null;
  const order = seat.order ?? own ?? (listed.at(-1)?.order ?? 0) + 1;
  const moved: Membership[] = [];
  let taken = order;
  for (const other of listed) {
    if (other.order !== taken) continue;
    taken += 1;
    moved.push({ ...other, order: taken });
  }
  return [{ ...seat, order }, ...moved];
}
