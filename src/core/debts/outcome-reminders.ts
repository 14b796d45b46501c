import { notesOn } from '../deadlines/period-advice.ts';
import { weekdayOf } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';

/**
 * The weekdays on whose mornings whoever owes an outcome note is told so, where the municipality has not said otherwise: Tuesday and Thursday, beside Monday's
 * reminder of everything that is owed. Those who were asked get a few reminders in all; those who asked get theirs until they have told what came of it.
 */
export const usualOutcomeWeekdays: readonly number[] = [2, 4];

/** Is it one of those days, and a working day? */
export function remindsOfOutcomes(weekdays: readonly number[], today: CivilDate): boolean {
  const isDayOff = notesOn(today, []).some(({ kind }) => kind !== 'school-summer');
  return weekdays.includes(weekdayOf(today)) && !isDayOff;
}
