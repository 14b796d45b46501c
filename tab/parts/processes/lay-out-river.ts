import type { ProcessPage } from '../../../src/contracts/processes.ts';
import type { TimelinePage } from '../../../src/contracts/timelines.ts';
import { addDays, daysBetween } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { layOutMarks, noMarks } from './lay-out-marks.ts';
import type { RiverMarks } from './lay-out-marks.ts';

/** The picture's own measures; the browser scales it. Its height depends on how many phases run side by side. */
export const river = { width: 1000, margin: 24, band: 52, gap: 26 };
/** Between two bands that run side by side. */
const laneGap = 6;
/** Above the highest band, for the names on that side; and below the lowest, for the names there and the months. */
const head = 52;
const foot = 62;

export type RiverThing =
  | {
      readonly kind: 'phase';
      readonly id: string;
      readonly x: number;
      readonly width: number;
      readonly y: number;
    }
  | {
      readonly kind: 'round' | 'poll';
      readonly id: string;
      readonly x: number;
      readonly y: number;
    };

export type RiverLayout = {
  readonly height: number;
  /** Where the water runs: politics leads above it, the administration below. */
  readonly middle: number;
  /** In the order of time, which is the order in which the arrow keys walk. */
  readonly things: readonly RiverThing[];
  /** Null when today is before or after the process. */
  readonly todayX: number | null;
  /** The first day of every month, with its name's date. */
  readonly months: readonly { readonly x: number; readonly date: CivilDate }[];
  /** Nothing until the timeline has come. */
  readonly marks: RiverMarks;
};

/** Where everything in a process stands along its river. Days are of equal length. */
export function layOutRiver(
  { phases, rounds, polls, today }: ProcessPage,
  timeline: TimelinePage | null = null,
): RiverLayout {
  const adopted = timeline?.phases ?? [];
  const first =
    [
      ...phases.map(({ startsOn }) => startsOn),
      ...adopted.map((phase) => phase.adoptedStartsOn),
    ].toSorted()[0] ?? today;
  const last =
    [...phases.map(({ endsOn }) => endsOn), ...adopted.map((phase) => phase.adoptedEndsOn)]
      .toSorted()
      .at(-1) ?? today;
  const days = Math.max(1, daysBetween(first, last) + 1);
  const xOf = (date: CivilDate) =>
    river.margin + (daysBetween(first, date) / days) * (river.width - 2 * river.margin);

  const drawn = phases.map(({ id, lead, startsOn, endsOn }) => ({
    ...{ id, lead, date: startsOn, x: xOf(startsOn) },
    width: Math.max(14, xOf(addDays(endsOn, 1)) - xOf(startsOn) - 3),
  }));
  const above = inLanes(drawn.filter(({ lead }) => lead === 'politics'));
  const below = inLanes(drawn.filter(({ lead }) => lead === 'administration'));
  const middle = head + heightOf(above) + river.gap;
  const laneHeight = river.band + laneGap;

  const bands: (RiverThing & { date: string })[] = [
    ...above.map(({ lane, ...band }) => ({
      ...{ kind: 'phase' as const, ...band },
      y: middle - river.gap - river.band - lane * laneHeight,
    })),
    ...below.map(({ lane, ...band }) => ({
      ...{ kind: 'phase' as const, ...band },
      y: middle + river.gap + lane * laneHeight,
    })),
  ];
  const stones: (RiverThing & { date: string })[] = rounds.map((round) => ({
    kind: 'round',
    id: round.id,
    date: osloDate(round.startsAt),
    x: xOf(osloDate(round.startsAt)),
    y: middle - 8,
  }));
  const bubbles: (RiverThing & { date: string })[] = polls.map((poll) => ({
    kind: 'poll',
    id: poll.id,
    date: osloDate(poll.closesAt),
    x: xOf(osloDate(poll.closesAt)),
    y: middle + 14,
  }));

  const marks = timeline
    ? layOutMarks(timeline, bands.filter(isBand), {
        ...{ xOf, bandHeight: river.band, middle },
        isInside: (date) => date >= first && date <= last,
      })
    : noMarks;
  return {
    marks,
    height: middle + river.gap + heightOf(below) + foot,
    middle,
    things: [...bands, ...stones, ...bubbles].toSorted((a, b) => a.date.localeCompare(b.date)),
    todayX: today >= first && today <= last ? xOf(today) : null,
    months: monthsBetween(first, last).map((date) => ({ date, x: xOf(date) })),
  };
}

const isBand = (
  thing: RiverThing & { date: string },
): thing is Extract<RiverThing, { kind: 'phase' }> & { date: string } => thing.kind === 'phase';

type Band = { readonly x: number; readonly width: number };

/** Bands that would cover each other run side by side: each takes the lane nearest to the water that is free where it begins. */
function inLanes<T extends Band>(bands: readonly T[]): readonly (T & { readonly lane: number })[] {
  const ends: number[] = [];
  return bands
    .toSorted((a, b) => a.x - b.x)
    .map((band) => {
      const free = ends.findIndex((end) => end <= band.x);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = band.x + band.width;
      return { ...band, lane };
    });
}

/** A side without phases keeps room for one: the picture stays a river. */
function heightOf(bands: readonly { readonly lane: number }[]): number {
  const lanes = Math.max(1, ...bands.map(({ lane }) => lane + 1));
  return lanes * (river.band + laneGap) - laneGap;
}

/** The first day of each month after `first`, thinned so that at most a dozen are named. */
function monthsBetween(first: CivilDate, last: CivilDate): readonly CivilDate[] {
  const starts: CivilDate[] = [];
  let day = addDays(`${first.slice(0, 7)}-01` as CivilDate, 32);
  for (;;) {
    const start = `${day.slice(0, 7)}-01` as CivilDate;
    if (start > last) break;
    starts.push(start);
    day = addDays(start, 32);
  }
  const step = Math.ceil(starts.length / 10);
  return starts.filter((_, index) => index % step === 0);
}
