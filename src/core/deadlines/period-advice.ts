import { holidaysOf, holidaysOn } from '../time/holidays.ts';
import type { Holiday, HolidayKey } from '../time/holidays.ts';
import { addDays, daysBetween, isWeekend } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { isInSchoolSummer, schoolSummerOf } from '../time/school-summer.ts';
import type { SchoolSummer } from '../time/school-summer.ts';

/** What somebody who sets a date should know about it. A note never refuses the date. */
export type DateNote =
  | { readonly kind: 'holiday'; readonly keys: readonly HolidayKey[] }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'school-summer'; readonly isAssumed: boolean };

export type PeriodAdvice = {
  /** First and last day included. */
  readonly days: number;
  /** Public holidays from Monday to Friday: a weekend is a weekend in every period. */
  readonly holidays: readonly Holiday[];
  /** The days of each school summer that lie in the period, weekends included; its holidays are counted here only. */
  readonly summers: readonly {
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate;
    readonly isAssumed: boolean;
  }[];
  readonly lostDays: number;
  /** The last day when the lost days are made up for by as many that are not lost, and a working day; the given one where none is lost. */
  readonly recommendedEndsOn: CivilDate;
};

export function notesOn(date: CivilDate, entered: readonly SchoolSummer[]): readonly DateNote[] {
  const keys = holidaysOn(date);
  const { isAssumed } = schoolSummerOf(Number(date.slice(0, 4)), entered);
  return [
    ...(keys.length > 0 ? [{ kind: 'holiday', keys } as const] : []),
    ...(keys.length === 0 && isWeekend(date) ? [{ kind: 'weekend' } as const] : []),
    ...(isInSchoolSummer(date, entered) ? [{ kind: 'school-summer', isAssumed } as const] : []),
  ];
}

/** What a period loses to holidays and the school summer, and how long it should be for nobody to lose it. */
export function advisePeriod(
  { startsOn, endsOn }: { readonly startsOn: CivilDate; readonly endsOn: CivilDate },
  entered: readonly SchoolSummer[],
): PeriodAdvice {
  const years = yearsBetween(startsOn, endsOn);
  const summers = years.flatMap((year) => {
    const summer = schoolSummerOf(year, entered);
    const first = summer.startsOn > startsOn ? summer.startsOn : startsOn;
    const last = summer.endsOn < endsOn ? summer.endsOn : endsOn;
    return first <= last ? [{ startsOn: first, endsOn: last, isAssumed: summer.isAssumed }] : [];
  });
  const holidays = years
    .flatMap((year) => holidaysOf(year))
    .filter(({ on }) => on >= startsOn && on <= endsOn && isLostHoliday(on, entered))
    // Two holidays on one day take one day.
    .filter(({ on }, index, all) => all[index - 1]?.on !== on);
  const lostDays = summers.reduce(
    (sum, summer) => sum + daysBetween(summer.startsOn, summer.endsOn) + 1,
    holidays.length,
  );
  return {
    ...{ days: daysBetween(startsOn, endsOn) + 1, holidays, summers, lostDays },
    recommendedEndsOn: extend(endsOn, lostDays, entered),
  };
}

const isLostHoliday = (date: CivilDate, entered: readonly SchoolSummer[]): boolean =>
  !isWeekend(date) && holidaysOn(date).length > 0 && !isInSchoolSummer(date, entered);

/** So many days on, of which none is lost: what makes up for Easter may itself run into 17 May. It ends on a day on which people are at work. */
function extend(endsOn: CivilDate, owed: number, entered: readonly SchoolSummer[]): CivilDate {
  if (owed === 0) return endsOn;
  const isLost = (date: CivilDate) =>
    isInSchoolSummer(date, entered) || isLostHoliday(date, entered);
  let last = endsOn;
  for (let left = owed; left > 0;) {
    last = addDays(last, 1);
    if (!isLost(last)) left -= 1;
  }
  while (isLost(last) || isWeekend(last)) last = addDays(last, 1);
  return last;
}

function yearsBetween(from: CivilDate, to: CivilDate): readonly number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}
