import type { CivilDate } from '../time/instant.ts';
import type { Phase, PlanningProcess } from './process.ts';

/** Where a phase truly is; its dates say only where it should be. */
export type Standing = 'coming' | 'waiting' | 'open' | 'late' | 'closed';

type Stands = Pick<Phase, 'startsOn' | 'endsOn' | 'openedAt' | 'closedAt'>;

/** `waiting`: its first day has come, and it is not open. `late`: its last day has passed, and it is not closed. */
export function standingOf(phase: Stands, today: CivilDate): Standing {
  if (phase.closedAt !== null) return 'closed';
  if (phase.openedAt === null) return phase.startsOn <= today ? 'waiting' : 'coming';
  return phase.endsOn < today ? 'late' : 'open';
}

/** What a phase depends on and that is not closed yet. */
export function waitsFor(
  { phases }: Pick<PlanningProcess, 'phases'>,
  phase: Pick<Phase, 'dependsOn'>,
): readonly Phase[] {
  return phases.filter(({ id, closedAt }) => phase.dependsOn.includes(id) && closedAt === null);
}
