import { holidaysOn } from '../time/holidays.ts';
import type { HolidayKey } from '../time/holidays.ts';
import { addDays, addMinutes, daysBetween, epochOf, isWeekend } from '../time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../time/oslo.ts';
import { isInSchoolSummer } from '../time/school-summer.ts';
import type { SchoolSummer } from '../time/school-summer.ts';

/** How many may be proposed at once. */
export const mostSlots = 20;
/** Longer periods are not asked about: Outlook answers for at most 62 days. */
export const longestPeriodDays = 62;
/** Meetings begin on the hour or half past. */
const stepMinutes = 30;

/** When a meeting may be, in civil days and by the clock in Oslo. */
export type SlotWish = {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly earliest: LocalTime;
  /** The meeting is over by then. */
  readonly latest: LocalTime;
  readonly durationMinutes: number;
  readonly weekends: boolean;
};

/** When one person is taken, in steps from an instant on: 0 free, 1 tentative, 2 busy, 3 away, 4 working elsewhere; null where it cannot be known. */
export type PersonTime = { readonly personId: string; readonly view: string | null };

export type SlotFlag =
  | { readonly kind: 'holiday'; readonly holidays: readonly HolidayKey[] }
  | { readonly kind: 'school-summer' }
  | { readonly kind: 'short-notice' };

/** A time that was looked at. Who can and cannot is counted, never named, and why is nowhere. */
export type Slot = {
  readonly startsAt: Instant;
  readonly can: number;
  readonly cannot: number;
  /** Not to be asked, or tentative themselves. */
  readonly unknown: number;
  readonly flags: readonly SlotFlag[];
};

/**
 * Times at which most can come, best first: most who can, then fewest who cannot, then those without a flag, then the earliest. At most one per half day, so that
 * there is something to choose between.
 * @param times  steps of `viewStep` minutes from `from` on
 * @param today  what the body's notice period is counted from
 */
export function rankSlots(
  wish: SlotWish,
  facts: {
    readonly times: readonly PersonTime[];
    readonly from: Instant;
    readonly viewStep: number;
    readonly today: CivilDate;
    readonly noticeDays: number;
    readonly schoolSummers: readonly SchoolSummer[];
  },
): readonly Slot[] {
  const known = facts.times.flatMap(({ view }) => (view === null ? [] : [takenCounts(view)]));
  const silent = facts.times.length - known.length;
  const offset = (at: Instant): number =>
    Math.floor((epochOf(at) - epochOf(facts.from)) / (facts.viewStep * 60_000));

  const slots: Slot[] = [];
  for (let day = wish.startsOn; day <= wish.endsOn; day = addDays(day, 1)) {
    if (!wish.weekends && isWeekend(day)) continue;
    const flags = flagsOf(day, facts);
    for (const startsAt of startsOf(day, wish)) {
      const first = offset(startsAt);
      const last = offset(addMinutes(startsAt, wish.durationMinutes - 1));
      let cannot = 0;
      let tentative = 0;
      for (const counts of known) {
        if (within(counts.taken, first, last) > 0) cannot += 1;
        else if (within(counts.tentative, first, last) > 0) tentative += 1;
      }
      const can = known.length - cannot - tentative;
      slots.push({ startsAt, can, cannot, unknown: silent + tentative, flags });
    }
  }
  return spread(slots.toSorted(better));
}

function better(one: Slot, other: Slot): number {
  return (
    other.can - one.can ||
    one.cannot - other.cannot ||
    one.flags.length - other.flags.length ||
    (one.startsAt < other.startsAt ? -1 : 1)
  );
}

/** The best of each half day: ten times on the same evening are one proposal. */
function spread(ranked: readonly Slot[]): readonly Slot[] {
  const seen = new Set<string>();
  const chosen: Slot[] = [];
  for (const slot of ranked) {
    const half = `${osloDate(slot.startsAt)}:${osloTime(slot.startsAt) < '13:00' ? 'a' : 'b'}`;
    if (seen.has(half)) continue;
    seen.add(half);
    chosen.push(slot);
    if (chosen.length === mostSlots) break;
  }
  return chosen;
}

function startsOf(day: CivilDate, { earliest, latest, durationMinutes }: SlotWish): Instant[] {
  const end = osloInstant(day, latest);
  const starts: Instant[] = [];
  let at = osloInstant(day, earliest);
  while (addMinutes(at, durationMinutes) <= end) {
    starts.push(at);
    at = addMinutes(at, stepMinutes);
  }
  return starts;
}

function flagsOf(
  day: CivilDate,
  facts: {
    readonly today: CivilDate;
    readonly noticeDays: number;
    readonly schoolSummers: readonly SchoolSummer[];
  },
): readonly SlotFlag[] {
  const holidays = holidaysOn(day);
  const isShort = daysBetween(facts.today, day) < facts.noticeDays; // kommuneloven § 11-3
  return [
    ...(holidays.length > 0 ? [{ kind: 'holiday', holidays } as const] : []),
    ...(isInSchoolSummer(day, facts.schoolSummers) ? [{ kind: 'school-summer' } as const] : []),
    ...(isShort ? [{ kind: 'short-notice' } as const] : []),
  ];
}

type Counts = { readonly taken: readonly number[]; readonly tentative: readonly number[] };

/** How many steps are taken before each: a slot is then two look-ups, however long it is. */
function takenCounts(view: string): Counts {
  const taken = [0];
  const tentative = [0];
  for (let index = 0; index < view.length; index += 1) {
    const state = view.charAt(index);
    taken.push((taken[index] ?? 0) + (state === '2' || state === '3' ? 1 : 0));
    tentative.push((tentative[index] ?? 0) + (state === '1' ? 1 : 0));
  }
  return { taken, tentative };
}

function within(counts: readonly number[], first: number, last: number): number {
  const end = counts[Math.min(last + 1, counts.length - 1)] ?? 0;
  return end - (counts[Math.max(first, 0)] ?? end);
}
