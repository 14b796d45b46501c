import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addDays, daysBetween } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { PhaseDates, PhaseMove } from './phase-event.ts';
import type { Phase, PlanningProcess } from './process.ts';

export type MovesRefusal =
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'nothing-moves' }
  | { readonly code: 'phase-is-closed'; readonly closedAt: Instant }
  | { readonly code: 'phase-has-begun'; readonly openedAt: Instant }
  | { readonly code: 'before-closed-phase'; readonly title: string; readonly endsOn: string }
  | { readonly code: 'before-needed-phase'; readonly title: string; readonly endsOn: string };

const datesOf = ({ startsOn, endsOn }: PhaseDates): PhaseDates => ({ startsOn, endsOn });

/** By how many days a phase begins before what it depends on has ended; 0 where it waits for it. */
const overlap = (needed: PhaseDates, { startsOn }: Pick<PhaseDates, 'startsOn'>): number =>
  Math.max(0, daysBetween(startsOn, needed.endsOn) + 1);

/**
 * What moves when one phase gets new dates: itself, and each phase that depends on it, as far as it must to begin after. A phase keeps its length. Where two
 * overlapped already, they go on overlapping by as many days: whoever planned them so has meant it. A phase that has begun keeps its first day, and its end.
 */
export function movesOf(
  { phases }: Pick<PlanningProcess, 'phases'>,
  phase: Phase,
  wish: PhaseDates,
): Decision<readonly PhaseMove[], MovesRefusal> {
  if (wish.endsOn < wish.startsOn) return refuse({ code: 'ends-before-start' });
  if (wish.startsOn === phase.startsOn && wish.endsOn === phase.endsOn)
    return refuse({ code: 'nothing-moves' });
  if (phase.closedAt !== null) return refuse({ code: 'phase-is-closed', closedAt: phase.closedAt });
  if (phase.openedAt !== null && wish.startsOn !== phase.startsOn)
    return refuse({ code: 'phase-has-begun', openedAt: phase.openedAt });
  for (const needed of phases.filter(({ id }) => phase.dependsOn.includes(id)))
    if (overlap(needed, wish) > overlap(needed, phase))
      return refuse({
        code: needed.closedAt === null ? 'before-needed-phase' : 'before-closed-phase',
        ...{ title: needed.title, endsOn: needed.endsOn },
      });

  const after = new Map<string, PhaseDates>([[phase.id, datesOf(wish)]]);
  // Each step pushes what stands in the way of what was pushed before. A chain is no longer than there are phases; a circle would push itself for ever.
  let left: readonly Phase[] = [phase];
  for (let step = 0; left.length > 0 && step < phases.length; step += 1) {
    const pushed = left.flatMap((moved) =>
      phases.filter((next) => next.dependsOn.includes(moved.id) && push(moved, next, after)),
    );
    left = pushed.filter(({ id }) => id !== phase.id);
  }
  return decide(
    phases
      .flatMap(({ id, ...before }) => {
        const dates = after.get(id);
        return dates ? [{ phaseId: id, before: datesOf(before), after: dates }] : [];
      })
      .toSorted((a, b) => Number(b.phaseId === phase.id) - Number(a.phaseId === phase.id)),
  );
}

/** Moves a dependent phase as far as it must; whether it had to. */
function push(moved: Phase, next: Phase, after: Map<string, PhaseDates>): boolean {
  if (next.openedAt !== null) return false;
  const needed = after.get(moved.id) ?? moved;
  const now = after.get(next.id) ?? next;
  const days = overlap(needed, now) - overlap(moved, next);
  if (days <= 0) return false;
  after.set(next.id, {
    startsOn: addDays(now.startsOn, days),
    endsOn: addDays(now.endsOn, days),
  });
  return true;
}

export type MoveBackRefusal =
  | Extract<MovesRefusal, { readonly code: 'phase-is-closed' | 'phase-has-begun' }>
  | { readonly code: 'moved-since'; readonly title: string };

/** The same phases back where they were, all of them together; refused where one has moved, begun or closed since. */
export function movesBack(
  { phases }: Pick<PlanningProcess, 'phases'>,
  moved: readonly PhaseMove[],
): Decision<readonly PhaseMove[], MoveBackRefusal> {
  const back: PhaseMove[] = [];
  for (const { phaseId, before, after } of moved) {
    const phase = phases.find(({ id }) => id === phaseId);
    if (phase?.startsOn !== after.startsOn || phase.endsOn !== after.endsOn)
      return refuse({ code: 'moved-since', title: phase?.title ?? '' });
    if (phase.closedAt !== null)
      return refuse({ code: 'phase-is-closed', closedAt: phase.closedAt });
    if (phase.openedAt !== null && before.startsOn !== after.startsOn)
      return refuse({ code: 'phase-has-begun', openedAt: phase.openedAt });
    back.push({ phaseId, before: after, after: before });
  }
  return decide(back);
}
