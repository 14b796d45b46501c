import type { ProcessPage } from '../../../src/contracts/processes.ts';
import { addDays, daysBetween } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';

/** The picture's own measures; the browser scales it. */
export const river = { width: 1000, height: 270, margin: 24, middle: 130, band: 52, gap: 26 };

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
  /** In the order of time, which is the order in which the arrow keys walk. */
  readonly things: readonly RiverThing[];
  /** Null when today is before or after the process. */
  readonly todayX: number | null;
  /** The first day of every month, with its name's date. */
  readonly months: readonly { readonly x: number; readonly date: CivilDate }[];
};

/** Where everything in a process stands along its river. Days are of equal length. */
export function layOutRiver({ phases, rounds, polls, today }: ProcessPage): RiverLayout {
  const first = phases.map(({ startsOn }) => startsOn).toSorted()[0] ?? today;
  const last =
    phases
      .map(({ endsOn }) => endsOn)
      .toSorted()
      .at(-1) ?? today;
  const days = Math.max(1, daysBetween(first, last) + 1);
  const xOf = (date: CivilDate) =>
    river.margin + (daysBetween(first, date) / days) * (river.width - 2 * river.margin);

  const bands: (RiverThing & { date: string })[] = phases.map((phase) => ({
    kind: 'phase',
    id: phase.id,
    date: phase.startsOn,
    x: xOf(phase.startsOn),
    width: Math.max(14, xOf(addDays(phase.endsOn, 1)) - xOf(phase.startsOn) - 3),
    y: phase.lead === 'politics' ? river.middle - river.gap - river.band : river.middle + river.gap,
  }));
  const stones: (RiverThing & { date: string })[] = rounds.map((round) => ({
    kind: 'round',
    id: round.id,
    date: osloDate(round.startsAt),
    x: xOf(osloDate(round.startsAt)),
    y: river.middle - 8,
  }));
  const marks: (RiverThing & { date: string })[] = polls.map((poll) => ({
    kind: 'poll',
    id: poll.id,
    date: osloDate(poll.closesAt),
    x: xOf(osloDate(poll.closesAt)),
    y: river.middle + 14,
  }));

  return {
    things: [...bands, ...stones, ...marks].toSorted((a, b) => a.date.localeCompare(b.date)),
    todayX: today >= first && today <= last ? xOf(today) : null,
    months: monthsBetween(first, last).map((date) => ({ date, x: xOf(date) })),
  };
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
