import { addDays, daysBetween } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { dueOn } from './phase-due.ts';
import type { PhaseDue } from './phase-due.ts';
import { standingOf } from './phase-standing.ts';
import type { PlanningProcess } from './process.ts';
import type { DueKind } from './templates/process-template.ts';

/** Something in a process that somebody has to see to by a day: what is due in a phase, or a phase that should have closed. */
export type DueWork = {
  readonly kind: DueKind | 'phase';
  /** The phase itself, or what is due in it. */
  readonly subjectId: string;
  readonly processId: string;
  readonly phaseId: string;
  readonly title: string;
  readonly dueOn: CivilDate;
  /** Days since that day; 0 until it has passed. */
  readonly daysLate: number;
  readonly pollId: string | null;
};

/** As many days before something is due as its process's responsible is told, where the municipality has not said otherwise. */
export const usualReminderDays: readonly number[] = [7, 1];

/** Someone is told this many days after the day at the latest: what has been late for longer stands on their first page, and is not announced as news. */
const newsForDays = 7;

/** What is late in a process, and what is due within so many days; the oldest first. Nothing is due in a process that is over. */
export function dueWork(
  { id: processId, status, phases }: Pick<PlanningProcess, 'id' | 'status' | 'phases'>,
  dues: readonly PhaseDue[],
  today: CivilDate,
  daysAhead: number,
): readonly DueWork[] {
  if (status === 'cancelled' || status === 'ended') return [];
  const daysLate = (day: CivilDate) => Math.max(0, daysBetween(day, today));
  return phases
    .filter(({ closedAt }) => closedAt === null)
    .flatMap((phase): readonly DueWork[] => {
      const { id: phaseId, title, endsOn } = phase;
      const inPhase = dues
        .filter((due) => due.phaseId === phaseId && due.doneAt === null)
        .map((due) => ({ due, on: dueOn(due, phase) }))
        .filter(({ on }) => daysBetween(today, on) <= daysAhead)
        .map(({ due, on }): DueWork => ({
          ...{ kind: due.kind, subjectId: due.id, processId, phaseId, title: due.title },
          ...{ dueOn: on, daysLate: daysLate(on), pollId: due.pollId },
        }));
      if (standingOf(phase, today) !== 'late') return inPhase;
      const late: DueWork = {
        ...{ kind: 'phase', subjectId: phaseId, processId, phaseId, title },
        ...{ dueOn: endsOn, daysLate: daysLate(endsOn), pollId: null },
      };
      return [late, ...inPhase];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/**
 * The day on which its responsible was last to be told of something: so many days before, and the day after it should have been done. Null before the first,
 * and when the last is no longer news. After days without power only the newest is told.
 */
export function reminderDay(
  { dueOn: day }: Pick<DueWork, 'dueOn'>,
  daysBefore: readonly number[],
  today: CivilDate,
): CivilDate | null {
  const days = [...daysBefore.map((before) => addDays(day, -before)), addDays(day, 1)];
  const [last] = days.filter((one) => one <= today).toSorted((a, b) => (a < b ? 1 : -1));
  return last === undefined || daysBetween(last, today) >= newsForDays ? null : last;
}
