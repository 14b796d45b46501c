import type { AgendaItem } from '../../../src/contracts/rounds.ts';
import { addMinutes, epochOf } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';

export type TimedItem = AgendaItem & { readonly from: Instant; readonly to: Instant };

/** The agenda with the clock: each item begins when the one before it ends. */
export function timeAgenda(startsAt: Instant, agenda: readonly AgendaItem[]): readonly TimedItem[] {
  let minutes = 0;
  return agenda.map((item) => {
    const from = addMinutes(startsAt, minutes);
    minutes += item.minutes;
    return { ...item, from, to: addMinutes(startsAt, minutes) };
  });
}

export function agendaMinutes(agenda: readonly Pick<AgendaItem, 'minutes'>[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Where in the agenda a moment falls, by the clock. */
export function placeInAgenda(
  timed: readonly TimedItem[],
  now: Instant,
): {
  readonly current: TimedItem | undefined;
  readonly next: TimedItem | undefined;
  readonly minutesLeft: number;
} {
  const current = timed.find(({ from, to }) => from <= now && now < to);
  const next = timed.find(({ from }) => from > now);
  const minutesLeft = current ? Math.ceil((epochOf(current.to) - epochOf(now)) / 60_000) : 0;
  return { current, next, minutesLeft };
}

/** A list with one thing moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from];
  if (thing === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, thing);
}
