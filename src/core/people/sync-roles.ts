import { holdBack, tooMany } from './hold-back.ts';
import { aboutPerson } from './people-sync.ts';
import type { SyncChange } from './people-sync.ts';
import type { Person } from './person.ts';
import type { Role } from './roles.ts';
import type { SyncedPeople, SyncedSeats, SyncGiven } from './synced-people.ts';

type Roles = { readonly people: ReadonlyMap<string, Person>; readonly changes: SyncChange[] };

/**
 * Roles follow their groups; a role without a group is left as it is, except that whoever gets a seat becomes a politician and stops being one with the
 * last. The last administrator is kept, or nobody could mend it.
 */
export function syncRoles(
  before: ReadonlyMap<string, Person>,
  { roleGroups }: Pick<SyncedPeople, 'roleGroups'>,
  given: SyncGiven,
  seats: SyncedSeats,
): Roles {
  const people = new Map(before);
  const changes: SyncChange[] = [];
  const give = (person: Person, role: Role): void => {
    if (person.roles.includes(role)) return;
    people.set(person.id, { ...person, roles: [...person.roles, role] });
    changes.push({ ...aboutPerson(person), kind: 'role-given', role });
  };
  const take = (person: Person, role: Role, isHeld: boolean): void => {
    const fact = { ...aboutPerson(person), kind: 'role-taken', role } as const;
    const change = holdBack(fact, isHeld, given.confirmed);
    changes.push(change);
    if (!change.isHeld)
      people.set(person.id, { ...person, roles: person.roles.filter((held) => held !== role) });
  };

  const byRole = Map.groupBy(roleGroups, ({ role }) => role);
  for (const [role, groups] of byRole) {
    // A group that was not read says nothing about who holds the role.
    if (groups.some(({ entraGroupId }) => !given.groups.has(entraGroupId))) continue;
    const accounts = new Set(
      groups.flatMap(({ entraGroupId }) =>
        (given.groups.get(entraGroupId) ?? []).map(({ objectId }) => objectId.toLowerCase()),
      ),
    );
    const holders = [...people.values()].filter(({ roles }) => roles.includes(role));
    for (const person of people.values())
      if (accounts.has(person.entraObjectId)) give(person, role);
    const leaving = holders.filter(({ entraObjectId }) => !accounts.has(entraObjectId));
    const isHeld = tooMany(leaving.length, holders.length, accounts.size, given.largestShare);
    for (const { id } of leaving) {
      const person = people.get(id);
      if (!person) continue;
      const isLast =
        role === 'administrator' &&
        ![...people.values()].some((other) => other.id !== id && other.roles.includes(role));
      if (isLast) changes.push({ ...aboutPerson(person), kind: 'last-administrator-kept', role });
      else take(person, role, isHeld);
    }
  }
  if (!byRole.has('politician')) followSeats(people, seats, give, take);
  return { people, changes };
}

function followSeats(
  people: ReadonlyMap<string, Person>,
  seats: SyncedSeats,
  give: (person: Person, role: Role) => void,
  take: (person: Person, role: Role, isHeld: boolean) => void,
): void {
  for (const { personId } of seats.added) {
    const person = people.get(personId);
    if (person) give(person, 'politician');
  }
  const sitting = new Set(seats.left.map(({ personId }) => personId));
  for (const personId of new Set(seats.ended.map((seat) => seat.personId))) {
    const person = people.get(personId);
    if (person?.roles.includes('politician') === true && !sitting.has(personId))
      take(person, 'politician', false);
  }
}
