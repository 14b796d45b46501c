import { addDays, weekdayOf } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant } from '../time/oslo.ts';
import type { CheckRules } from './archive-check.ts';

/** When the archive was last to be checked by itself, at or before an instant: on the weekday and hour that were chosen, on the wall in Oslo. */
export function lastPlanned({ weekday, hour }: CheckRules, now: Instant): Instant {
  const today = osloDate(now);
  const daysSince = (weekdayOf(today) - weekday + 7) % 7;
  const time = `${String(hour).padStart(2, '0')}:00` as LocalTime;
  const planned = osloInstant(addDays(today, -daysSince), time);
  return planned <= now ? planned : osloInstant(addDays(today, -daysSince - 7), time);
}
