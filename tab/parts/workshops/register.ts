import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { Instant, LocalTime } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';

export type Entry = RoundPage['attendance'][number];
export type Person = RoundPage['roll'][number];

export const isDeputy = ({ function: role }: Person): boolean => role === 'deputy';

/** There from the beginning, and to the end. */
const always = { arrivedAt: null, leftAt: null };

export type Times = Pick<Entry, 'arrivedAt' | 'leftAt'>;

/** When somebody came, and when they left. */
export function markTimes(
  register: readonly Entry[],
  personId: string,
  times: Times,
): readonly Entry[] {
  return register.map((entry) => (entry.personId === personId ? { ...entry, ...times } : entry));
}

/** The clock on the wall as an instant of the meeting; after midnight it is the next day. */
export function duringMeeting(startedAt: Instant, time: LocalTime): Instant {
  const day = osloDate(startedAt);
  const same = osloInstant(day, time);
  const isBefore = osloTime(same) < osloTime(startedAt);
  return isBefore ? osloInstant(addDays(day, 1), time) : same;
}

/** Every member present; deputies leave, because nobody is absent for them to stand in for. */
export function everybodyPresent(roll: readonly Person[]): readonly Entry[] {
  return roll
    .filter((person) => !isDeputy(person))
    .map(({ personId }) => ({ personId, status: 'present', deputyForId: null, ...always }));
}

/** A member is there, or not. A deputy who stood in for somebody who came after all leaves the list. */
export function markMember(
  register: readonly Entry[],
  personId: string,
  status: 'present' | 'absent',
): readonly Entry[] {
  const others = register.filter(
    (entry) =>
      entry.personId !== personId && !(status === 'present' && entry.deputyForId === personId),
  );
  return [...others, { personId, status, deputyForId: null, ...always }];
}

/** A deputy stands in for an absent member; null takes the deputy off the list. */
export function markDeputy(
  register: readonly Entry[],
  personId: string,
  deputyForId: string | null,
): readonly Entry[] {
  const others = register.filter((entry) => entry.personId !== personId);
  return deputyForId === null
    ? others
    : [...others, { personId, status: 'deputy', deputyForId, ...always }];
}

/**
 * Who is to be called first for an absent member: the deputy of the same party with the lowest number who does not stand in for anybody yet and is not absent.
 * @returns 'nobody' where the party has no numbered deputy left
 */
export function nextDeputy(
  roll: readonly Person[],
  register: readonly Entry[],
  absent: Person,
): Person | 'nobody' {
  const registered = new Set(register.map(({ personId }) => personId));
  const left = roll
    .filter((person) => isDeputy(person) && person.party === absent.party)
    .filter(({ personId, order }) => order !== null && !registered.has(personId))
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return left[0] ?? 'nobody';
}

export function countRegister(
  register: readonly Entry[],
  roll: readonly Person[],
): {
  readonly present: number;
  readonly deputies: number;
  readonly members: number;
  readonly missing: number;
} {
  const members = roll.filter((person) => !isDeputy(person));
  const known = new Set(register.map(({ personId }) => personId));
  return {
    present: register.filter(({ status }) => status === 'present').length,
    deputies: register.filter(({ status }) => status === 'deputy').length,
    members: members.length,
    missing: members.filter(({ personId }) => !known.has(personId)).length,
  };
}
