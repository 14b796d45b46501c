import type { Membership, Person } from '../people/person.ts';
import type { LoadGiven, LoadItem, LoadProblem, LoadWarning, StoredRegister } from './load-plan.ts';
import type { PeopleSections } from './plan-people.ts';
import type { Register, SeatLine } from './register.ts';
import { changeOf, references } from './sections.ts';

export type SeatItem = Extract<LoadItem, { readonly kind: 'seat' }>;

export const seatId = (seat: Pick<Membership, 'bodyId' | 'termId' | 'personId'>): string =>
  `${seat.bodyId} ${seat.termId} ${seat.personId}`;

/** The seats that the file names. A seat is removed only where its line says `vacated`. */
export function planSeats(
  file: Register,
  stored: StoredRegister,
  sections: PeopleSections,
): { items: SeatItem[]; problems: LoadProblem[] } {
  const { find, findOrNull, problems: unknown } = references();
  const before = new Map(stored.seats.map((seat) => [seatId(seat), seat]));
  const partyOf = new Map(file.people.map(({ key, party }) => [key, party]));
  const items: SeatItem[] = [];
  const problems: LoadProblem[] = [];
  const seen = new Set<string>();

  for (const [index, line] of file.people.entries())
    findOrNull(sections.parties, line.party, `people[${index}].party`);
  for (const [index, line] of file.seats.entries()) {
    const path = `seats[${index}]`;
    const seat = {
      bodyId: find(sections.bodies, line.body, `${path}.body`),
      termId: find(sections.terms, line.term, `${path}.term`),
      personId: find(sections.people, line.person, `${path}.person`),
    };
    const kept = before.get(seatId(seat));
    const own = line.party ?? partyOf.get(line.person) ?? null;
    const partyId = own === null ? kept?.partyId : find(sections.parties, own, `${path}.party`);
    if (partyId === undefined && !line.vacated) {
      problems.push({ code: 'party-missing', path, facts: { person: line.person } });
      continue;
    }
    const isDeputy = line.function === 'deputy';
    if (line.order !== null && !isDeputy)
      problems.push({ code: 'order-without-deputy', path, facts: { person: line.person } });
    const known = kept?.partyId === partyId ? (kept?.order ?? null) : null;
    const value: Membership = {
      ...{ ...seat, partyId: partyId ?? '', function: line.function },
      order: isDeputy ? (line.order ?? known) : null,
    };
    const key = keyOf(line);
    if (seen.has(seatId(value)))
      problems.push({ code: 'two-seats-in-same-body', path, facts: { seat: key } });
    seen.add(seatId(value));
    const change = line.vacated
      ? ({ change: kept ? 'removed' : 'unchanged', fields: [] } as const)
      : changeOf(value, kept);
    items.push({ kind: 'seat', path, key, value, ...change });
  }
  return { items, problems: [...problems, ...unknown] };
}

const keyOf = ({ person, body, term }: SeatLine): string => `${person} in ${body} ${term}`;

/**
 * A seat for each member of a body's Entra group who is known here and has none, in the term that holds today. Whoever has left the group keeps the seat
 * and is reported: who sits in a body is decided by an election, not by a group.
 */
export function seatsFromEntra(
  after: Pick<StoredRegister, 'terms' | 'bodies' | 'seats'> & {
    readonly people: readonly Person[];
  },
  given: LoadGiven,
  /** The list that the file says somebody was elected on. */
  electedOn: (personId: string) => string | undefined,
): { items: SeatItem[]; warnings: LoadWarning[] } {
  const items: SeatItem[] = [];
  const warnings: LoadWarning[] = [];
  if (!given.entraGroups) return { items, warnings };
  const term = after.terms.find(
    ({ startsOn, endsOn }) => startsOn <= given.today && given.today <= endsOn,
  );
  if (!term)
    return {
      items,
      warnings: [{ code: 'no-current-term', path: 'terms', facts: { today: given.today } }],
    };

  const byAccount = new Map(after.people.map((person) => [person.entraObjectId, person]));
  for (const body of after.bodies) {
    const members = body.entraGroupId === null ? null : given.entraGroups.get(body.entraGroupId);
    if (!members) continue;
    const path = `entra:${body.abbreviation}`;
    const accounts = new Set(members.map((account) => account.toLowerCase()));
    const seated = after.seats.filter((seat) => seat.bodyId === body.id && seat.termId === term.id);
    for (const account of accounts) {
      const person = byAccount.get(account);
      if (!person) {
        warnings.push({ code: 'entra-member-unknown', path, facts: { entraObjectId: account } });
        continue;
      }
      if (seated.some(({ personId }) => personId === person.id)) continue;
      const elsewhere = after.seats.find(
        (seat) => seat.personId === person.id && seat.termId === term.id,
      );
      const partyId = elsewhere?.partyId ?? electedOn(person.id);
      if (partyId === undefined) {
        warnings.push({ code: 'entra-member-without-party', path, facts: { name: person.name } });
        continue;
      }
      const value: Membership = {
        bodyId: body.id,
        termId: term.id,
        personId: person.id,
        partyId,
        ...{ function: 'member', order: null },
      };
      const key = `${person.name} in ${body.abbreviation}`;
      items.push({ kind: 'seat', path, key, value, change: 'added', fields: [] });
    }
    for (const seat of seated) {
      const person = after.people.find(({ id }) => id === seat.personId);
      if (!person || seat.function === 'deputy' || accounts.has(person.entraObjectId)) continue;
      warnings.push({ code: 'not-in-entra-group', path, facts: { name: person.name } });
    }
  }
  return { items, warnings };
}
