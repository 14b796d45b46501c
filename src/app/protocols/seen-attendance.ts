import {
  attendanceRows,
  isSamePresence,
  presenceIn,
} from '../../core/protocols/attendance-rows.ts';
import type { AttendanceRow, Enrolled, Presence } from '../../core/protocols/attendance-rows.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';

export type SeenAttendance = AttendanceRow & {
  /** How the minutes began with them; null where nothing was changed. */
  readonly was: Presence | null;
};

/** Who was there and who was not, each change against what the minutes began as; deputies whom the minutes do not name come last. */
export function seenAttendance(
  { content, origin }: ProtocolDraft,
  deputies: readonly Enrolled[],
): readonly SeenAttendance[] {
  // A deputy who was taken out is shown with the change, also to those who cannot enter another.
  const began = origin.present.filter((one) => one.function === 'deputy');
  return attendanceRows(content, [...began, ...deputies]).map((row) => {
    const was = presenceIn(origin, row);
    return { ...row, was: isSamePresence(row, was) ? null : was };
  });
}
