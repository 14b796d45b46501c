/** A moment in UTC, always written `YYYY-MM-DDTHH:mm:ss.sssZ`, so that comparing the text compares the time. */
export type Instant = string & { readonly instant: unique symbol };
/** A day as the calendar on the wall in Norway shows it: `YYYY-MM-DD`. */
export type CivilDate = string & { readonly civilDate: unique symbol };
/** A time of day as the clock on the wall shows it: `HH:mm`. */
export type LocalTime = string & { readonly localTime: unique symbol };

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const civilDateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const localTimeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads an instant in its canonical form; `undefined` for anything else. */
export function readInstant(text: string): Instant | undefined {
  if (!instantForm.test(text)) return undefined;
  const epoch = Date.parse(text);
  // Date.parse takes 30 February for 2 March, and 24:00 for the next midnight: written back, neither is the text that was read.
  const isCanonical = !Number.isNaN(epoch) && new Date(epoch).toISOString() === text;
  return isCanonical ? (text as Instant) : undefined;
}

/** The instant a number of milliseconds after 1970-01-01T00:00Z. */
export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** Milliseconds after 1970-01-01T00:00Z. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(epochOf(instant) + minutes * 60_000);
}

/** Reads a civil date that exists (30 February does not); `undefined` for anything else. */
export function readCivilDate(text: string): CivilDate | undefined {
  const parts = civilDateForm.exec(text);
  if (!parts) return undefined;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.toISOString().startsWith(text) ? (text as CivilDate) : undefined;
}

export function readLocalTime(text: string): LocalTime | undefined {
  return localTimeForm.test(text) ? (text as LocalTime) : undefined;
}

/** The civil date a number of days later (or earlier); daylight saving has no say in it. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return instantOf(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).slice(
    0,
    10,
  ) as CivilDate;
}

/** Whole days from one civil date to another; negative when the second comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000,
  );
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00.000Z`).getUTCDay();

export const isWeekend = (date: CivilDate): boolean => [0, 6].includes(weekdayOf(date));
