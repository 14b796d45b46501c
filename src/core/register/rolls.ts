import type { Membership } from '../people/person.ts';
import { capacityOf } from '../people/capacity-of.ts';
import { mayAs } from '../people/roles.ts';
import type { CivilDate } from '../time/instant.ts';
import type { LoadProblem, LoadWarning, StoredRegister } from './load-plan.ts';

type Seating = Pick<StoredRegister, 'terms' | 'seats'>;

/** Who is asked in a poll of the body on a day: its members, chair and deputy chair among them, deputies not. */
function rollOf({ terms, seats }: Seating, bodyId: string, on: CivilDate): ReadonlySet<string> {
  const current = new Set(
    terms.filter((term) => term.startsOn <= on && on <= term.endsOn).map(({ id }) => id),
  );
  return new Set(
    seats
      .filter((seat) => seat.bodyId === bodyId && current.has(seat.termId))
      .filter((seat) => mayAs(capacityOf(seat), 'be-asked'))
      .map(({ personId }) => personId),
  );
}

/** One warning per open poll whose roll would not be what it was. */
export function rollWarnings(
  before: Seating & Pick<StoredRegister, 'openPolls'>,
  after: Seating & Pick<StoredRegister, 'bodies'>,
  today: CivilDate,
): readonly LoadWarning[] {
  return before.openPolls.flatMap(({ title, bodyId }): readonly LoadWarning[] => {
    const was = rollOf(before, bodyId, today);
    const becomes = rollOf(after, bodyId, today);
    const isSame = was.size === becomes.size && [...was].every((personId) => becomes.has(personId));
    if (isSame) return [];
    const body = after.bodies.find(({ id }) => id === bodyId)?.abbreviation ?? '';
    const facts = { body, poll: title, was: String(was.size), becomes: String(becomes.size) };
    return [{ code: 'roll-changes-while-poll-open', path: 'seats', facts }];
  });
}

/** A number on a party's list is one deputy's. Told of lines in the file only. Source: kommuneloven § 7-10 [check]. */
export function orderProblems(
  seats: readonly Membership[],
  lineOf: (seat: Membership) => { readonly path: string; readonly key: string } | undefined,
): readonly LoadProblem[] {
  const numbered = seats.filter(({ order }) => order !== null);
  const onOneNumber = Map.groupBy(numbered, ({ bodyId, termId, partyId, order }) =>
    [bodyId, termId, partyId, order].join(' '),
  );
  return [...onOneNumber.values()].flatMap((same) =>
    same.flatMap((seat): readonly LoadProblem[] => {
      const line = lineOf(seat);
      const other = same.find((one) => one !== seat);
      if (!line || !other) return [];
      const facts = { with: lineOf(other)?.key ?? 'a stored seat' };
      return [{ code: 'two-deputies-with-one-number', path: line.path, facts }];
    }),
  );
}

/** A body has one leader at a time. Source: kommuneloven §§ 6-1, 5-7 [check]. Told of lines in the file only. */
export function chairProblems(
  seats: readonly Membership[],
  lineOf: (seat: Membership) => { readonly path: string; readonly key: string } | undefined,
): readonly LoadProblem[] {
  const chairs = seats.filter((seat) => seat.function === 'chair');
  return chairs.flatMap((seat): readonly LoadProblem[] => {
    const line = lineOf(seat);
    const other = chairs.find(
      (chair) => chair !== seat && chair.bodyId === seat.bodyId && chair.termId === seat.termId,
    );
    if (!line || !other) return [];
    const facts = { with: lineOf(other)?.key ?? 'a stored seat' };
    return [{ code: 'two-chairs', path: line.path, facts }];
  });
}
