import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addMinutes, epochOf, instantOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { noticeBasis, opennessBasis, opennessIsDecided } from './readiness.ts';
import type { Attendance, Round } from './round.ts';

/** A round may be opened this long before its time, when everybody is there. */
export const minutesBeforeStart = 60;

export type StartRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'no-agenda'; readonly basis: string }
  | { readonly code: 'no-notice'; readonly basis: string }
  | { readonly code: 'openness-undecided'; readonly basis: string }
  | { readonly code: 'round-already-started' }
  | { readonly code: 'round-is-cancelled' }
  | { readonly code: 'too-early'; readonly from: Instant };

/** Starts a round. Without an agenda, a published notice and a decided openness it cannot start. Source: kommuneloven § 11-3, § 11-5. */
export function startRound(
  round: Round,
  seen: number,
  now: Instant,
): Decision<Round, StartRefusal> {
  const mayStartFrom = addMinutes(round.startsAt, -minutesBeforeStart);

  if (round.state.status === 'under-way' || round.state.status === 'closed')
    return refuse({ code: 'round-already-started' });
  if (round.state.status === 'cancelled') return refuse({ code: 'round-is-cancelled' });
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  if (round.agenda.length === 0) return refuse({ code: 'no-agenda', basis: noticeBasis });
  if (round.state.status === 'draft') return refuse({ code: 'no-notice', basis: noticeBasis });
  if (!opennessIsDecided(round))
    return refuse({ code: 'openness-undecided', basis: opennessBasis });
  if (now < mayStartFrom) return refuse({ code: 'too-early', from: mayStartFrom });

  return decide({
    ...round,
    version: round.version + 1,
    state: { status: 'under-way', publishedAt: round.state.publishedAt, startedAt: now },
  });
}

export type AttendanceRefusal =
  | { readonly code: 'attendance-conflict'; readonly version: number }
  | { readonly code: 'round-not-under-way' }
  | { readonly code: 'not-on-roll'; readonly personIds: readonly string[] }
  | { readonly code: 'person-twice'; readonly personIds: readonly string[] }
  | { readonly code: 'deputy-for-present'; readonly personIds: readonly string[] }
  | { readonly code: 'deputy-without-member'; readonly personIds: readonly string[] }
  | { readonly code: 'left-before-arrived'; readonly personIds: readonly string[] }
  | {
      readonly code: 'not-during-meeting';
      readonly personIds: readonly string[];
      readonly from: Instant;
      readonly to: Instant;
    };

/**
 * Who was there. Each person once; a deputy takes the place of a member who is absent, and each place is taken once. Only those elected as deputies
 * stand in for others, and a deputy who takes nobody's place was not at the meeting: otherwise one seat would count twice. Times of coming and leaving are
 * within the meeting. Of two who register at once, the second is refused and sees what the first has registered.
 * @param seen the attendance list's version that the register had before it was changed
 * @param roll ids of the body's members and deputies on the day
 */
export function registerAttendance(
  round: Round,
  attendance: readonly Attendance[],
  roll: { readonly members: ReadonlySet<string>; readonly deputies: ReadonlySet<string> },
  {
    seen,
    version,
    now,
  }: { readonly seen: number; readonly version: number; readonly now: Instant },
): Decision<readonly Attendance[], AttendanceRefusal> {
  if (round.state.status !== 'under-way') return refuse({ code: 'round-not-under-way' });
  if (seen !== version) return refuse({ code: 'attendance-conflict', version });

  const strangers = attendance.filter(
    (entry) =>
      !roll.deputies.has(entry.personId) &&
      (entry.status === 'deputy' || !roll.members.has(entry.personId)),
  );
  if (strangers.length > 0)
    return refuse({ code: 'not-on-roll', personIds: strangers.map((entry) => entry.personId) });

  const twice = repeated(attendance.map((entry) => entry.personId));
  if (twice.length > 0) return refuse({ code: 'person-twice', personIds: twice });

  const deputies = attendance.filter((entry) => entry.status === 'deputy');
  const homeless = deputies.filter(
    (entry) => entry.deputyForId === null || !roll.members.has(entry.deputyForId),
  );
  const misplaced = attendance.filter(
    (entry) =>
      entry.status !== 'deputy' &&
      (entry.deputyForId !== null ||
        (entry.status === 'present' && !roll.members.has(entry.personId))),
  );
  if (homeless.length + misplaced.length > 0)
    return refuse({
      code: 'deputy-without-member',
      personIds: [...homeless, ...misplaced].map((entry) => entry.personId),
    });

  const present = new Set(
    attendance.filter((entry) => entry.status === 'present').map((entry) => entry.personId),
  );
  const places = deputies.map((entry) => entry.deputyForId ?? '');
  const taken = [...places.filter((personId) => present.has(personId)), ...repeated(places)];
  if (taken.length > 0) return refuse({ code: 'deputy-for-present', personIds: taken });

  const untimely = untimelyIn(attendance, round.state.startedAt, now);
  return untimely ? refuse(untimely) : decide(attendance);
}

function untimelyIn(
  attendance: readonly Attendance[],
  startedAt: Instant,
  to: Instant,
): AttendanceRefusal | undefined {
  const idsOf = (entries: readonly Attendance[]): readonly string[] =>
    entries.map(({ personId }) => personId);
  // Times are entered in whole minutes: whoever came in the minute of the start did not come before it.
  const from = instantOf(Math.floor(epochOf(startedAt) / 60_000) * 60_000);
  const outside = attendance.filter(({ status, arrivedAt, leftAt }) =>
    [arrivedAt, leftAt].some(
      (time) => time !== null && (status === 'absent' || time < from || time > to),
    ),
  );
  if (outside.length > 0)
    return { code: 'not-during-meeting', personIds: idsOf(outside), from, to };
  const backwards = attendance.filter(
    ({ arrivedAt, leftAt }) => arrivedAt !== null && leftAt !== null && leftAt <= arrivedAt,
  );
  return backwards.length > 0
    ? { code: 'left-before-arrived', personIds: idsOf(backwards) }
    : undefined;
}

export type CloseRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-not-under-way' }
  | { readonly code: 'no-attendance'; readonly basis: string }
  | { readonly code: 'no-summary' };

/**
 * Closes a round: its polls close with it and its protocol is assembled. Attendance must have been registered (everybody absent is a fact like
 * any other) and the administration's summary written. Source: kommuneloven § 11-4 [check].
 */
export function closeRound(
  round: Round,
  attendance: readonly Attendance[],
  seen: number,
  now: Instant,
): Decision<Round, CloseRefusal> {
  if (round.state.status !== 'under-way') return refuse({ code: 'round-not-under-way' });
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  if (attendance.length === 0)
    return refuse({ code: 'no-attendance', basis: 'kommuneloven § 11-4' });
  if (round.summary === '') return refuse({ code: 'no-summary' });

  return decide({
    ...round,
    version: round.version + 1,
    state: { ...round.state, status: 'closed', closedAt: now },
  });
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
