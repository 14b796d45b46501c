import { addDays, addMinutes, epochOf, weekdayOf } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant } from '../time/oslo.ts';

/** When those who have not answered a poll are reminded of it. */
export type ReminderPlan = {
  /** Whole days before the day on which it closes, in Oslo. None: nobody is reminded on a day before. */
  readonly daysBefore: readonly number[];
  /** Once more so many hours before it closes; null for not. */
  readonly hoursBefore: number | null;
  /** 0 where nobody has chosen. */
  readonly version: number;
};

/** For a poll of which nobody has chosen otherwise. */
export const usualReminderPlan: ReminderPlan = {
  daysBefore: [3, 1],
  hoursBefore: null,
  version: 0,
};

/** As many reminders of polls as one person gets in a week, all polls together, where the municipality has not said otherwise. */
export const usualWeeklyReminders = 3;

/** When a day's reminders go out, in Oslo. Whoever has quiet hours then gets theirs afterwards. */
const morning = '08:00' as LocalTime;
/** Two that would come closer than this are one: the later. */
const hoursApart = 6;
/** Who has just been asked is not reminded at once. */
const minutesAfterOpening = 60;
/** After a longer outage a reminder is left out: the next one says the same. */
const hoursOfNews = 12;

type OpenFor = { readonly openedAt: Instant; readonly closesAt: Instant };

/** When a poll that is open is reminded of, in order. Nobody is reminded on the day on which they were asked, unless hours before the close are chosen. */
export function reminderMoments(
  { daysBefore, hoursBefore }: Pick<ReminderPlan, 'daysBefore' | 'hoursBefore'>,
  { openedAt, closesAt }: OpenFor,
): readonly Instant[] {
  const openedOn = osloDate(openedAt);
  const mornings = daysBefore
    .map((days) => addDays(osloDate(closesAt), -days))
    .filter((day) => day > openedOn)
    .map((day) => osloInstant(day, morning));
  const last = hoursBefore === null ? null : addMinutes(closesAt, -hoursBefore * 60);
  const isAfterOpening = last !== null && last >= addMinutes(openedAt, minutesAfterOpening);
  const all = [...new Set(isAfterOpening ? [...mornings, last] : mornings)].toSorted();
  return all.filter((moment, place) => {
    const next = all[place + 1];
    return next === undefined || epochOf(next) - epochOf(moment) >= hoursApart * 3_600_000;
  });
}

/** The moment that whoever looks now is to remind for; null when there is none, or it is too long ago to be news. */
export function momentNow(moments: readonly Instant[], now: Instant): Instant | null {
  const last = moments.findLast((moment) => moment <= now);
  return last !== undefined && now < addMinutes(last, hoursOfNews * 60) ? last : null;
}

/** When the week began that an instant is in: Monday in Oslo. */
export function weekStart(now: Instant): Instant {
  const today = osloDate(now);
  return osloInstant(addDays(today, -((weekdayOf(today) + 6) % 7)), '00:00' as LocalTime);
}

const firstHour = Date.parse('2024-01-01T00:00:00.000Z');

/** Which edition of a reminder the one of a moment is: two moments of a poll are hours apart. */
export const hourOf = (moment: Instant): number =>
  Math.floor((epochOf(moment) - firstHour) / 3_600_000);
