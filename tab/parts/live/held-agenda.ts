import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import { addMinutes, epochOf } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';

type Agenda = LiveRoundPage['agenda'];
export type HeldItem = Agenda[number] & { readonly plannedAt: Instant };

export type HeldAgenda = {
  readonly items: readonly HeldItem[];
  readonly current: HeldItem | undefined;
  readonly next: HeldItem | undefined;
  /** Whole seconds until the current item should end; negative when it has gone over. */
  readonly secondsLeft: number;
  /** Whole minutes behind the agenda as announced; negative when ahead. */
  readonly minutesBehind: number;
};

/** Where a round is in its agenda, and how that agrees with what was announced. All by the server's clock. */
export function followAgenda(
  { round, agenda }: Pick<LiveRoundPage, 'round' | 'agenda'>,
  now: Instant,
): HeldAgenda {
  let minutes = 0;
  const items = agenda.map((item): HeldItem => {
    const plannedAt = addMinutes(round.startsAt, minutes);
    minutes += item.minutes;
    return { ...item, plannedAt };
  });
  const current = items.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
  const last = items.findLast(({ endedAt }) => endedAt !== null);
  const place = current ?? last;
  const next = place ? items[items.indexOf(place) + 1] : items[0];

  const between = (from: Instant, to: Instant): number => (epochOf(to) - epochOf(from)) / 1_000;
  // One item may be taken up again: what is left of it is counted from when it began last.
  const until = current?.startedAt ? addMinutes(current.startedAt, current.minutes) : null;
  const secondsLeft = until ? Math.round(between(now, until)) : 0;

  const expected = (): number => {
    if (current && until) {
      const planned = addMinutes(current.plannedAt, current.minutes);
      return between(planned, until > now ? until : now);
    }
    // Between items, and before the first: behind once the next should have begun.
    if (next) return Math.max(between(next.plannedAt, now), last ? -Infinity : 0);
    return last?.endedAt ? between(addMinutes(last.plannedAt, last.minutes), last.endedAt) : 0;
  };
  const minutesBehind = items.length === 0 ? 0 : Math.trunc(expected() / 60);
  return { items, current, next, secondsLeft, minutesBehind };
}

/** "4.05", and "−1.20" when the time is out. */
export function clockOfSeconds(seconds: number): string {
  const whole = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  return `${sign}${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, '0')}`;
}
