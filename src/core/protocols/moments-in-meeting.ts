import { addDays, addMinutes, epochOf, instantOf } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloInstant, osloDate, osloTime } from '../time/oslo.ts';

/**
 * The minutes of a meeting at which the clock in Oslo shows this time, the first one first: none where the meeting was not held then, two where the clock went
 * back during it, or it lasted longer than a day. The minute in which it began, and that in which it ended, are of it.
 */
export function momentsInMeeting(
  { startedAt, closedAt }: { readonly startedAt: Instant; readonly closedAt: Instant },
  time: LocalTime,
): readonly Instant[] {
  const begun = instantOf(Math.floor(epochOf(startedAt) / 60_000) * 60_000);
  const moments = new Set<Instant>();
  const last = osloDate(closedAt);
  for (let date = osloDate(begun); date <= last; date = addDays(date, 1)) {
    const first = osloInstant(date, time);
    // The hour that comes twice in autumn: the same clock an hour later.
    for (const moment of [first, addMinutes(first, 60)])
      if (moment >= begun && moment <= closedAt && osloTime(moment) === time) moments.add(moment);
  }
  return [...moments].toSorted();
}
