import type { CivilDate } from '../time/instant.ts';
import type { Phase, PlanningProcess } from './process.ts';

export type Position = 'past' | 'current' | 'coming';

/** Where a phase stands against a day in Oslo; its first and last day are inside it. */
export function positionOf(phase: Pick<Phase, 'startsOn' | 'endsOn'>, today: CivilDate): Position {
  if (phase.endsOn < today) return 'past';
  return phase.startsOn > today ? 'coming' : 'current';
}

/** First and last day of a process: those of its phases together. Null while it has none. */
export function periodOf(
  process: Pick<PlanningProcess, 'phases'>,
): { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | null {
  const [first, ...rest] = process.phases;
  if (!first) return null;
  return rest.reduce(
    (period, phase) => ({
      startsOn: phase.startsOn < period.startsOn ? phase.startsOn : period.startsOn,
      endsOn: phase.endsOn > period.endsOn ? phase.endsOn : period.endsOn,
    }),
    { startsOn: first.startsOn, endsOn: first.endsOn },
  );
}

/** What a cancelled process had planned is on no calendar any more. */
export const goesOn = ({ status }: Pick<PlanningProcess, 'status'>): boolean =>
  status !== 'cancelled';
