import { epochOf, instantOf } from './instant.ts';
import type { CivilDate, Instant, LocalTime } from './instant.ts';

const zone = 'Europe/Oslo';

// Intl knows the zone's whole history and its coming changes; hourCycle h23 avoids "24:00" at midnight.
const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function wallClockAt(epochMilliseconds: number): {
  date: CivilDate;
  time: LocalTime;
  asUtc: number;
} {
  const parts = new Map(
    wallClock.formatToParts(epochMilliseconds).map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  const date = `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}` as CivilDate;
  const time = `${read('hour')}:${read('minute')}` as LocalTime;
  return { date, time, asUtc: Date.parse(`${date}T${time}:${read('second')}.000Z`) };
}

/** The day on the wall in Oslo at an instant. */
export function osloDate(instant: Instant): CivilDate {
  return wallClockAt(epochOf(instant)).date;
}

/** The time on the wall in Oslo at an instant. */
export function osloTime(instant: Instant): LocalTime {
  return wallClockAt(epochOf(instant)).time;
}

/**
 * The instant at which the clock in Oslo shows this date and time.
 * A time that is skipped in spring is read as the same distance after the change; one that comes twice in autumn is the first.
 */
export function osloInstant(date: CivilDate, time: LocalTime): Instant {
  const wanted = Date.parse(`${date}T${time}:00.000Z`);
  // The offset is looked up on both sides of the wanted time: near a change only one of the two is the zone's own.
  const offsetBefore = wallClockAt(wanted - 86_400_000).asUtc - (wanted - 86_400_000);
  const offsetAfter = wallClockAt(wanted + 86_400_000).asUtc - (wanted + 86_400_000);
  const candidates = [wanted - offsetBefore, wanted - offsetAfter];
  const exact = candidates.filter((candidate) => wallClockAt(candidate).asUtc === wanted);
  const [first = wanted - offsetBefore] =
    exact.length > 0 ? exact.toSorted((a, b) => a - b) : [wanted - offsetBefore];
  return instantOf(first);
}
