import type { ProtocolAttendee, ProtocolContent } from './protocol.ts';

/** Somebody whom the minutes may name: what they are in the body, which nothing in the minutes changes. */
export type Enrolled = Pick<ProtocolAttendee, 'name' | 'party' | 'function'>;

/** How somebody took part. */
export type Presence = {
  readonly isPresent: boolean;
  /** For a deputy who was there: the member whose place was taken. */
  readonly deputyFor: string | null;
  /** Null for whoever was there from the beginning. */
  readonly arrivedAt: NonNullable<ProtocolAttendee['arrivedAt']> | null;
  /** Null for whoever stayed to the end. */
  readonly leftAt: NonNullable<ProtocolAttendee['leftAt']> | null;
};

export type AttendanceRow = Enrolled & Presence;

/** Nobody asked for them, or they did not come. */
export const away: Presence = { isPresent: false, deputyFor: null, arrivedAt: null, leftAt: null };

/**
 * Everybody whom the minutes name or could name, those who were there first. A deputy who was not called stands in no list of the minutes, and is a row here so
 * that one who was forgotten can be entered.
 * @param deputies the body's deputies on the day of the meeting
 */
export function attendanceRows(
  content: Pick<ProtocolContent, 'present' | 'absent'>,
  deputies: readonly Enrolled[],
): readonly AttendanceRow[] {
  const named = [
    ...content.present.map((one) => ({ ...enrolled(one), ...presenceOf(one) })),
    ...content.absent.map((one) => ({ ...enrolled(one), ...away })),
  ];
  const rest = deputies.filter(
    (one, place) =>
      !named.some((row) => isSame(row, one)) &&
      deputies.findIndex((other) => isSame(other, one)) === place,
  );
  return [...named, ...rest.map((one) => ({ ...enrolled(one), ...away }))];
}

/** What the minutes began with for somebody; a deputy who stood in no list was away. */
export function presenceIn(
  content: Pick<ProtocolContent, 'present' | 'absent'>,
  one: Enrolled,
): Presence {
  const there = content.present.find((attendee) => isSame(attendee, one));
  return there ? presenceOf(there) : away;
}

export function isSamePresence(one: Presence, other: Presence): boolean {
  return (
    one.isPresent === other.isPresent &&
    one.deputyFor === other.deputyFor &&
    one.arrivedAt === other.arrivedAt &&
    one.leftAt === other.leftAt
  );
}

/** The minutes name people by what is printed of them, and by nothing else. */
export function isSame(one: Enrolled, other: Enrolled): boolean {
  return one.name === other.name && one.party === other.party && one.function === other.function;
}

function enrolled({ name, party, function: held }: Enrolled): Enrolled {
  return { name, party, function: held };
}

function presenceOf(attendee: ProtocolAttendee): Presence {
  const { deputyFor, arrivedAt = null, leftAt = null } = attendee;
  return { isPresent: true, deputyFor, arrivedAt, leftAt };
}
