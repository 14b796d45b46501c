import { holdBack, tooMany } from './hold-back.ts';
import { termOn } from './keep-seats.ts';
import { changeKey, aboutPerson } from './people-sync.ts';
import type { SyncChange } from './people-sync.ts';
import type { Membership, Person, Term } from './person.ts';
import type { SyncedPeople, SyncedSeats, SyncGiven } from './synced-people.ts';
import { syncRoles } from './sync-roles.ts';

/** What a run does: people as they shall be stored, seats that come and go, and everything to show. */
export type SyncPlan = {
  readonly people: readonly Person[];
  readonly newSeats: readonly Membership[];
  readonly endedSeats: readonly Membership[];
  readonly changes: readonly SyncChange[];
};

/**
 * Holds the Entra groups against who sits where and may do what. Deputies are left alone: few groups hold them. Without a term that holds today no seat
 * changes. What would take away too much at once is held for a person.
 */
export function syncPeople(stored: SyncedPeople, given: SyncGiven): SyncPlan {
  const people = new Map(stored.people.map((person) => [person.entraObjectId, person]));
  const found = [...given.groups.values()].flat();
  const changes: SyncChange[] = [];
  for (const { objectId, name } of found) {
    const account = objectId.toLowerCase();
    const known = people.get(account);
    const newName = name.trim();
    if (!known) {
      const person: Person = {
        ...{ id: given.idOf(account), entraObjectId: account, name: newName || account },
        ...{ language: given.language, roles: [] },
      };
      people.set(account, person);
      changes.push({ ...aboutPerson(person), kind: 'person-added' });
    } else if (newName !== '' && newName !== known.name) {
      people.set(account, { ...known, name: newName });
      changes.push({ ...aboutPerson(known), kind: 'renamed', newName });
    }
  }

  const term = termOn(stored.terms, given.today);
  const seats = term ? syncSeats(stored, given, people, term) : noSeats;
  const after = new Map([...people.values()].map((person) => [person.id, person]));
  const { people: withRoles, changes: ofRoles } = syncRoles(after, stored, given, seats);
  const before = new Map(stored.people.map((person) => [person.id, person]));
  return {
    people: [...withRoles.values()].filter((person) => before.get(person.id) !== person),
    newSeats: seats.added,
    endedSeats: seats.ended,
    changes: [...changes, ...seats.changes, ...ofRoles],
  };
}

const noSeats: SyncedSeats = { added: [], ended: [], left: [], changes: [] };

function syncSeats(
  stored: SyncedPeople,
  given: SyncGiven,
  people: ReadonlyMap<string, Person>,
  term: Term,
): SyncedSeats {
  const inTerm = stored.seats.filter(({ termId }) => termId === term.id);
  const byId = new Map([...people.values()].map((person) => [person.id, person]));
  const parties = new Map(
    [...stored.pastSeats.filter(({ termId }) => termId === term.id), ...inTerm].map((seat) => [
      seat.personId,
      seat.partyId,
    ]),
  );
  const ofBody = Map.groupBy(inTerm, ({ bodyId }) => bodyId);
  const added: Membership[] = [];
  const ended: Membership[] = [];
  const changes: SyncChange[] = [];
  for (const body of stored.bodies) {
    const members = body.entraGroupId === null ? undefined : given.groups.get(body.entraGroupId);
    if (!members) continue;
    const accounts = new Set(members.map(({ objectId }) => objectId.toLowerCase()));
    const seated = ofBody.get(body.id) ?? [];
    const sitting = new Set(seated.map(({ personId }) => personId));
    for (const account of accounts) {
      const person = people.get(account);
      if (!person || sitting.has(person.id)) continue;
      const partyId = parties.get(person.id);
      const fact = { ...aboutPerson(person), bodyId: body.id };
      changes.push({ ...fact, kind: partyId === undefined ? 'party-missing' : 'seat-added' });
      if (partyId !== undefined)
        added.push({
          ...{ bodyId: body.id, personId: person.id, termId: term.id, partyId },
          ...{ function: 'member', order: null },
        });
    }
    const counted = seated.filter((seat) => seat.function !== 'deputy');
    const leaving = counted.filter(
      ({ personId }) => !accounts.has(byId.get(personId)?.entraObjectId ?? ''),
    );
    const isHeld = tooMany(leaving.length, counted.length, accounts.size, given.largestShare);
    for (const seat of leaving) {
      const person = byId.get(seat.personId);
      if (!person) continue;
      const fact = { ...aboutPerson(person), kind: 'seat-ended', bodyId: body.id } as const;
      const change = holdBack(fact, isHeld, given.confirmed);
      changes.push(change);
      if (!change.isHeld) ended.push(seat);
    }
  }
  const gone = new Set(ended);
  return { added, ended, left: [...inTerm.filter((seat) => !gone.has(seat)), ...added], changes };
}

/** Keys of what is held in a run: what a confirmation is for. */
export const heldKeys = (changes: readonly SyncChange[]): ReadonlySet<string> =>
  new Set(changes.filter(({ isHeld }) => isHeld).map(changeKey));
