import { addDays, weekdayOf } from './instant.ts';
import type { CivilDate } from './instant.ts';

/** The schools' summer break of one year, first and last day. Each municipality adopts its own (opplæringslova § 14-1, forskrift). */
export type SchoolSummer = {
  readonly year: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

/** The first weekday of ISO week 26 to the last Sunday of ISO week 33: what most school calendars lie within, until the municipality enters its own. */
const usualWeeks = { first: 26, last: 33 };

/** Monday of an ISO week; week 1 is the one that holds 4 January. */
function mondayOfWeek(year: number, week: number): CivilDate {
  const fourth = `${String(year).padStart(4, '0')}-01-04` as CivilDate;
  const weekday = (weekdayOf(fourth) + 6) % 7;
  return addDays(fourth, 7 * (week - 1) - weekday);
}

/** The break where the municipality has entered none for the year. */
export function usualSchoolSummer(year: number): SchoolSummer {
  return {
    year,
    startsOn: mondayOfWeek(year, usualWeeks.first),
    endsOn: addDays(mondayOfWeek(year, usualWeeks.last), 6),
  };
}

/** The municipality's own where it has entered one, else the usual, which is said to be assumed. */
export function schoolSummerOf(
  year: number,
  entered: readonly SchoolSummer[],
): SchoolSummer & { readonly isAssumed: boolean } {
  const own = entered.find((summer) => summer.year === year);
  return own ? { ...own, isAssumed: false } : { ...usualSchoolSummer(year), isAssumed: true };
}

export function isInSchoolSummer(date: CivilDate, entered: readonly SchoolSummer[]): boolean {
  const { startsOn, endsOn } = schoolSummerOf(Number(date.slice(0, 4)), entered);
  return date >= startsOn && date <= endsOn;
}
