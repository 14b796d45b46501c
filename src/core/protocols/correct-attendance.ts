import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addMinutes } from '../time/instant.ts';
import type { LocalTime } from '../time/instant.ts';
import { attendanceRows, away, isSame, isSamePresence, presenceIn } from './attendance-rows.ts';
import type { AttendanceRow, Enrolled, Presence } from './attendance-rows.ts';
import { followMarks } from './follow-marks.ts';
import { momentsInMeeting } from './moments-in-meeting.ts';
import type { InOtherState } from './edit-protocol.ts';
import type { ProtocolAttendee, ProtocolContent } from './protocol.ts';
import type { ProtocolDraft } from './protocol-draft.ts';

/** How somebody took part, as the clerk writes it: the clock in Oslo, null for the whole meeting. */
export type EnteredPresence = {
  readonly isPresent: boolean;
  readonly deputyFor: string | null;
  readonly arrived: LocalTime | null;
  readonly left: LocalTime | null;
};

export type CorrectAttendanceRefusal =
  | InOtherState
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'no-such-attendee'; readonly name: string }
  /** The minutes name no such member, or whoever was there has a place of their own. */
  | { readonly code: 'no-place-to-take'; readonly name: string }
  /** The meeting had not begun by then, or was over. */
  | { readonly code: 'outside-the-meeting'; readonly time: LocalTime }
  | { readonly code: 'left-before-arriving'; readonly name: string };

/**
 * Corrects how one person took part. Who is named stands where the minutes began with them; a newcomer stands last of those who are the same in the body.
 * Source: kommuneloven § 11-4 [check].
 * @param deputies the body's deputies on the day: one of them may have been forgotten
 * @param seen the revision that the clerk has read: of two who correct at once, the second reads first what the other wrote
 */
export function correctAttendance(
  draft: ProtocolDraft,
  person: Enrolled,
  entered: EnteredPresence,
  deputies: readonly Enrolled[],
  seen: number,
): Decision<ProtocolDraft, CorrectAttendanceRefusal> {
  const { status } = draft.state;
  if (status === 'frozen' || status === 'for-approval')
    return refuse({ code: 'protocol-in-other-state', status });
  if (draft.revision !== seen) return refuse({ code: 'version-conflict', version: draft.revision });
  const { content, origin } = draft;
  const rows = attendanceRows(content, [...beganWith(origin), ...deputies]);
  const row = rows.find((one) => isSame(one, person));
  if (!row) return refuse({ code: 'no-such-attendee', name: person.name });

  const became = read(content, row, presenceIn(origin, row), entered);
  if (became.refused) return became;
  if (isSamePresence(row, became.value)) return decide(draft);
  const corrected = { ...content, ...listed(content, origin, row, became.value) };
  // A mark on a name follows it down the list; on one that went to the other list it is lost, and has to be set there.
  const marks = (['present:0', 'absent:0'] as const).reduce(
    (all, list) => followMarks(all, content, corrected, list),
    draft.screening.marks,
  );
  return decide({
    ...{ ...draft, content: corrected, revision: draft.revision + 1 },
    // Other names are to be looked at anew.
    screening: { marks, settledAt: null },
  });
}

/** Deputies whom the minutes began with: one who was taken out can be entered again. */
function beganWith({ present }: ProtocolContent): readonly Enrolled[] {
  return present.filter((one) => one.function === 'deputy');
}

function read(
  content: ProtocolContent,
  row: AttendanceRow,
  began: Presence,
  { isPresent, deputyFor, arrived, left }: EnteredPresence,
): Decision<Presence, CorrectAttendanceRefusal> {
  if (!isPresent) return decide(away);
  if (deputyFor !== null) {
    const members = [...content.present, ...content.absent].filter((one) => one.function !== 'deputy'); // prettier-ignore
    if (row.function !== 'deputy' || !members.some(({ name }) => name === deputyFor))
      return refuse({ code: 'no-place-to-take', name: deputyFor });
  }
  const arrivals = arrived === null ? [] : momentsInMeeting(content, arrived);
  const leavings = left === null ? [] : momentsInMeeting(content, left);
  for (const [time, moments] of [
    [arrived, arrivals],
    [left, leavings],
  ] as const)
    // prettier-ignore
    if (time !== null && moments.length === 0) return refuse({ code: 'outside-the-meeting', time });

  // What stood there shows the same on the clock: the seconds, and which of two hours it was, are kept.
  const known = (key: 'arrivedAt' | 'leftAt', moments: typeof arrivals): typeof arrivals =>
    [row[key], began[key]].filter(
      (at) => at !== null && moments.some((minute) => at >= minute && at < addMinutes(minute, 1)),
    ) as typeof arrivals;
  const arrivedAt = [...known('arrivedAt', arrivals), ...arrivals][0] ?? null;
  const leftAt =
    [...known('leftAt', leavings), ...leavings].find((at) => arrivedAt === null || at >= arrivedAt) ?? null; // prettier-ignore
  if (left !== null && leftAt === null)
    return refuse({ code: 'left-before-arriving', name: row.name });
  return decide({ isPresent, deputyFor, arrivedAt, leftAt });
}

function listed(
  content: ProtocolContent,
  origin: ProtocolContent,
  row: AttendanceRow,
  { isPresent, deputyFor, arrivedAt, leftAt }: Presence,
): Pick<ProtocolContent, 'present' | 'absent'> {
  const { name, party, function: held } = row;
  const attendee = { name, party, function: held, deputyFor, arrivedAt, leftAt };
  const placeIn = (list: readonly ProtocolAttendee[]): number =>
    list.findIndex((other) => isSame(other, attendee));
  const { present, absent } = content;
  if (row.isPresent && isPresent)
    return { present: present.with(placeIn(present), attendee), absent };
  // Of two who are printed alike, one is moved.
  const without = (list: readonly ProtocolAttendee[]): readonly ProtocolAttendee[] =>
    placeIn(list) < 0 ? list : list.toSpliced(placeIn(list), 1);
  if (isPresent)
    return { present: inserted(present, origin.present, attendee), absent: without(absent) };
  return {
    present: without(present),
    // A deputy who did not come is neither present nor absent.
    absent: held === 'deputy' ? absent : inserted(absent, origin.absent, attendee),
  };
}

const standing = ['chair', 'deputy-chair', 'member', 'deputy'] as const;

function inserted(
  list: readonly ProtocolAttendee[],
  began: readonly ProtocolAttendee[],
  attendee: ProtocolAttendee,
): readonly ProtocolAttendee[] {
  const placeIn = (one: ProtocolAttendee): number => began.findIndex((other) => isSame(other, one));
  const own = placeIn(attendee);
  const rank = (one: ProtocolAttendee): number => standing.indexOf(one.function);
  const next =
    own >= 0
      ? list.findIndex((other) => placeIn(other) > own)
      : list.findIndex((other) => rank(other) > rank(attendee));
  return next < 0 ? [...list, attendee] : list.toSpliced(next, 0, attendee);
}
