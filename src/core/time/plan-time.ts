import { addDays } from './instant.ts';
import type { CivilDate } from './instant.ts';

/** When something is to be done, as finely as the council has said: "2026", "2026-H1", "2026-Q3". */
export type PlanTime = string & { readonly planTime: unique symbol };

/** From 1900 to 2199: a slip of the finger is no year, and whatever is counted from these is a date with four digits. */
const form = /^(?:19|2[01])\d{2}(?:-(?:H[12]|Q[1-4]))?$/;
const months: Readonly<Record<string, readonly [first: number, last: number]>> = {
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
};

/** Reads a time; `undefined` for anything else, so that nothing is guessed. */
export function readPlanTime(text: string): PlanTime | undefined {
  return form.test(text) ? (text as PlanTime) : undefined;
}

const monthsOf = (time: PlanTime): readonly [number, number] => months[time.slice(5)] ?? [1, 12];
const dayOne = (year: number, month: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CivilDate;

export const yearOf = (time: PlanTime): number => Number(time.slice(0, 4));

/** The first day of it. */
export function firstDay(time: PlanTime): CivilDate {
  return dayOne(yearOf(time), monthsOf(time)[0]);
}

/** The last day of it. */
export function lastDay(time: PlanTime): CivilDate {
  const [, last] = monthsOf(time);
  return addDays(last === 12 ? dayOne(yearOf(time) + 1, 1) : dayOne(yearOf(time), last + 1), -1);
}
