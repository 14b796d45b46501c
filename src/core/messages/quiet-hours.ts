import { addDays, addMinutes } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../time/oslo.ts';
import type { MessagePriority } from './priority.ts';

/** When a person wants to be left in peace, by the clock in Oslo. From and to alike means never. */
export type QuietHours = { readonly from: LocalTime; readonly to: LocalTime };

export type WantsPeace = {
  readonly quietHours: QuietHours;
  /** Null when the person has not asked for a pause. */
  readonly pausedUntil: Instant | null;
};

/** For whoever has chosen nothing. */
export const usualPeace: WantsPeace = {
  quietHours: { from: '21:00' as LocalTime, to: '07:00' as LocalTime },
  pausedUntil: null,
};

/** Messages at any hour. */
export const neverQuiet: WantsPeace = {
  quietHours: { from: '00:00' as LocalTime, to: '00:00' as LocalTime },
  pausedUntil: null,
};

export type Held = { readonly until: Instant; readonly cause: 'quiet-hours' | 'paused' };

/**
 * Until when a message waits for its recipient's peace; null when it may go now. A live workshop's question goes at any time: its recipient sits in the room.
 * A pause that ends in the night lasts until the morning.
 */
export function heldForPeace(
  { quietHours, pausedUntil }: WantsPeace,
  priority: MessagePriority,
  now: Instant,
): Held | null {
  if (priority === 'live') return null;
  const isPaused = pausedUntil !== null && now < pausedUntil;
  const from = isPaused ? pausedUntil : now;
  const until = endOfQuiet(quietHours, from);
  if (until !== null) return { until, cause: isPaused ? 'paused' : 'quiet-hours' };
  return isPaused ? { until: from, cause: 'paused' } : null;
}

/**
 * When the quiet hours end that hold this instant; null outside of them. On a day whose clock is moved they begin and end by the new clock: where the hour
 * of their end is skipped, as long after the change.
 */
function endOfQuiet({ from, to }: QuietHours, instant: Instant): Instant | null {
  if (from === to) return null;
  const today = osloDate(instant);
  const time = osloTime(instant);
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return null;
  const endsOn = isOverMidnight && time >= from ? addDays(today, 1) : today;
  const end = osloInstant(endsOn, to);
  // In autumn an hour comes twice: its second time may lie after the end by the clock's first.
  return end > instant ? end : addMinutes(end, 60);
}
