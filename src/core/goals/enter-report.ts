import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Goal, GoalKind, GoalReport } from './goal.ts';
import type { FutureRefusal } from './indicator.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** What is done, and so what is reported on. */
export const reportedKinds: readonly GoalKind[] = ['assignment', 'task'];

export type ReportWords = Pick<GoalReport, 'period' | 'reportedOn' | 'status' | 'text'> & {
  readonly figures: NonNullable<GoalReport['figures']>;
};

export type ReportRefusal =
  { readonly code: 'not-reported-on'; readonly kind: GoalKind } | FutureRefusal;

/** A tertial or yearly report on an assignment or a task. Earlier ones stay. */
export function enterReport(
  goal: Goal,
  words: ReportWords,
  id: string,
  today: CivilDate,
): Decision<GoalReport, ReportRefusal> {
  if (!reportedKinds.includes(goal.kind))
    return refuse({ code: 'not-reported-on', kind: goal.kind });
  if (words.reportedOn > today) return refuse({ code: 'day-has-not-come', date: words.reportedOn });
  return decide({ ...words, id, goalId: goal.id, isExample: false });
}

/** Puts a report right; what it said before is kept in the goal's history. */
export function correctReport(
  stored: Versioned<GoalReport>,
  words: ReportWords,
  seen: number,
  today: CivilDate,
): Decision<GoalReport, VersionConflict | FutureRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  if (words.reportedOn > today) return refuse({ code: 'day-has-not-come', date: words.reportedOn });
  return decide({ ...stored.value, ...words });
}
