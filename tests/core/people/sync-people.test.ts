import { describe, expect, it } from 'vitest';
import { changeKey } from '../../../src/core/people/people-sync.ts';
import { heldKeys, syncPeople } from '../../../src/core/people/sync-people.ts';
import type { SyncedPeople, SyncGiven } from '../../../src/core/people/synced-people.ts';
import type { Membership, Person } from '../../../src/core/people/person.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const group = uuid(900);
const staff = uuid(901);
const accountOf = (number: number): string => uuid(500 + number);
const person = (number: number, overrides: Partial<Person> = {}): Person => ({
  ...{ id: uuid(600 + number), entraObjectId: accountOf(number), name: `Person ${number}` },
  ...{ language: 'nb', roles: ['politician'], ...overrides },
});
const seat = (number: number, overrides: Partial<Membership> = {}): Membership => ({
  ...{ bodyId: ids.body, personId: uuid(600 + number), termId: ids.term, partyId: ids.partyA },
  ...{ function: 'member', order: null, ...overrides },
});
const ten = Array.from({ length: 10 }, (_, index) => index);
const stored = (overrides: Partial<SyncedPeople> = {}): SyncedPeople => ({
  people: ten.map((number) => person(number)),
  bodies: [aBody({ entraGroupId: group })],
  terms: [{ id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') }],
  seats: ten.map((number) => seat(number)),
  ...{ pastSeats: [], roleGroups: [], ...overrides },
});
const inGroup = (numbers: readonly number[]) =>
  numbers.map((number) => ({ objectId: accountOf(number), name: `Person ${number}` }));
const given = (
  members: readonly { readonly objectId: string; readonly name: string }[],
  overrides: Partial<SyncGiven> = {},
): SyncGiven => ({
  groups: new Map([[group, members]]),
  ...{ today: on('2026-11-28'), language: 'nb', largestShare: 20, confirmed: new Set() },
  idOf: (objectId) => objectId.replace('c0c0c0c0', 'a0a0a0a0'),
  ...overrides,
});
const kinds = (plan: ReturnType<typeof syncPeople>) =>
  plan.changes.map(({ kind, name, isHeld }) => `${kind} ${name}${isHeld ? ' (held)' : ''}`);

describe('holding the Entra groups against who sits where', () => {
  it('changes nothing while they agree, whatever the case of the ids', () => {
    const upper = inGroup(ten).map((one) => ({ ...one, objectId: one.objectId.toUpperCase() }));
    expect(syncPeople(stored(), given(upper))).toEqual({
      ...{ people: [], newSeats: [], endedSeats: [], changes: [] },
    });
  });

  it('takes over a changed name', () => {
    const renamed = inGroup(ten).with(3, { objectId: accountOf(3), name: ' Kari Ny ' });
    const plan = syncPeople(stored(), given(renamed));
    expect(kinds(plan)).toEqual(['renamed Person 3']);
    expect(plan.people).toEqual([person(3, { name: 'Kari Ny' })]);
  });

  it('gives a seat to whoever has come, for the party that they sit for elsewhere in the term', () => {
    const elsewhere = seat(11, { bodyId: uuid(77), partyId: ids.partyB });
    const known = stored({
      people: [...stored().people, person(11, { roles: [] })],
      seats: [...stored().seats, elsewhere],
    });
    const plan = syncPeople(known, given(inGroup([...ten, 11])));
    expect(plan.newSeats).toEqual([seat(11, { partyId: ids.partyB })]);
    expect(kinds(plan)).toEqual(['seat-added Person 11', 'role-given Person 11']);
  });

  it('enters whoever is unknown, and leaves the seat to a person, who knows the party', () => {
    const plan = syncPeople(stored(), given(inGroup([...ten, 12])));
    expect(kinds(plan)).toEqual(['person-added Person 12', 'party-missing Person 12']);
    expect(plan.newSeats).toEqual([]);
    expect(plan.people).toMatchObject([{ entraObjectId: accountOf(12), roles: [] }]);
  });

  it('ends the seats of those who have left, and their role with the last seat', () => {
    const plan = syncPeople(stored(), given(inGroup(ten.slice(2))));
    expect(plan.endedSeats).toEqual([seat(0), seat(1)]);
    expect(kinds(plan)).toEqual([
      ...['seat-ended Person 0', 'seat-ended Person 1'],
      ...['role-taken Person 0', 'role-taken Person 1'],
    ]);
    expect(plan.people.map(({ roles }) => roles)).toEqual([[], []]);
  });

  it('holds all departures of a body where more than the share would go, and does the rest', () => {
    const plan = syncPeople(stored(), given(inGroup([...ten.slice(3), 12])));
    expect(plan.endedSeats).toEqual([]);
    expect(kinds(plan).filter((kind) => kind.includes('held'))).toHaveLength(3);
    expect(kinds(plan)).toContain('person-added Person 12');
  });

  it('ends exactly those held seats that a person has confirmed', () => {
    const seen = syncPeople(stored(), given(inGroup(ten.slice(3))));
    const later = given(inGroup(ten.slice(4)), { confirmed: heldKeys(seen.changes) });
    const plan = syncPeople(stored(), later);
    expect(plan.endedSeats).toEqual([seat(0), seat(1), seat(2)]);
    expect(plan.changes.filter(({ isHeld }) => isHeld).map(changeKey)).toEqual([
      `seat-ended ${uuid(603)} ${ids.body} `,
    ]);
  });

  it('holds even a single departure where the group has been emptied, and lets one go otherwise', () => {
    const small = stored({ seats: [seat(0)] });
    expect(kinds(syncPeople(small, given([])))).toEqual(['seat-ended Person 0 (held)']);
    const two = stored({ seats: [seat(0), seat(1)] });
    expect(syncPeople(two, given(inGroup([1]))).endedSeats).toEqual([seat(0)]);
  });

  it('leaves deputies alone, who are seldom in the group', () => {
    const withDeputy = stored({
      seats: stored().seats.with(0, seat(0, { function: 'deputy' })),
    });
    expect(syncPeople(withDeputy, given(inGroup(ten.slice(1)))).changes).toEqual([]);
  });

  it('changes no seat of a body without a group, or between two terms', () => {
    const without = stored({ bodies: [aBody({ entraGroupId: null })] });
    expect(syncPeople(without, given([])).changes).toEqual([]);
    const between = given([], { today: on('2027-10-01') });
    expect(syncPeople(stored(), between).changes).toEqual([]);
  });
});

describe('roles that follow a group', () => {
  const clerks = { entraGroupId: staff, role: 'clerk' } as const;
  const roleGiven = (numbers: readonly number[]) =>
    given(inGroup(ten), {
      groups: new Map([
        [group, inGroup(ten)],
        [staff, inGroup(numbers)],
      ]),
    });

  it('are given and taken away as the group says', () => {
    const known = stored({
      people: stored().people.with(0, person(0, { roles: ['politician', 'clerk'] })),
      roleGroups: [clerks],
    });
    const plan = syncPeople(known, roleGiven([5]));
    expect(kinds(plan)).toEqual(['role-given Person 5', 'role-taken Person 0']);
    expect(plan.people.map(({ roles }) => roles)).toEqual([
      ['politician'],
      ['politician', 'clerk'],
    ]);
  });

  it('are left as they are where the group was not read', () => {
    const known = stored({
      people: stored().people.with(0, person(0, { roles: ['politician', 'clerk'] })),
      roleGroups: [clerks],
    });
    expect(syncPeople(known, given(inGroup(ten))).changes).toEqual([]);
  });

  it('never take away the last administrator', () => {
    const known = stored({
      people: stored().people.with(0, person(0, { roles: ['politician', 'administrator'] })),
      roleGroups: [{ entraGroupId: staff, role: 'administrator' }],
    });
    const plan = syncPeople(known, roleGiven([]));
    expect(kinds(plan)).toEqual(['last-administrator-kept Person 0']);
    expect(plan.people).toEqual([]);
  });
});
