import type { CivilDate } from '../time/instant.ts';
import type { Closing } from './closed.ts';

/** The links of the red thread, from why to what (domain.md § 4). */
export const goalKinds = [
  'vision',
  'mainGoal',
  'subGoal',
  'strategy',
  'assignment',
  'task',
] as const;
export type GoalKind = (typeof goalKinds)[number];

export type Goal = {
  readonly id: string;
  readonly key: string;
  readonly kind: GoalKind;
  readonly parentId: string | null;
  readonly title: string;
  readonly planId: string | null;
  readonly note: string;
  readonly ordinal: number;
  readonly isExample: boolean;
  /** Left out or null while it stands. */
  readonly closed?: Closing | null;
};

/** Which link may hang directly below which. */
export const parentKinds: Readonly<Record<GoalKind, readonly GoalKind[]>> = {
  vision: [],
  mainGoal: ['vision'],
  subGoal: ['mainGoal'],
  strategy: ['subGoal', 'mainGoal'],
  assignment: ['strategy'],
  task: ['assignment'],
};

/** May it hang there? A vision and a main goal may also stand at the top. */
export function mayHangUnder(kind: GoalKind, parent: GoalKind | null): boolean {
  if (parent === null) return kind === 'vision' || kind === 'mainGoal';
  return parentKinds[kind].includes(parent);
}

export const reportStatuses = ['on-track', 'delayed', 'done', 'stopped'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A number told with a report: "Inngåtte avtaler: 4 stk." */
export type ReportFigure = {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
};

/** What was reported on an assignment or task in a tertial or yearly report. */
export type GoalReport = {
  readonly id: string;
  readonly goalId: string;
  /** As the municipality names it: "Tertialrapport 1-24". */
  readonly period: string;
  readonly reportedOn: CivilDate;
  readonly status: ReportStatus;
  readonly text: string;
  readonly figures?: readonly ReportFigure[];
  readonly isExample: boolean;
};

/** Two aims that pull against each other, and the goals they touch. */
export type GoalConflict = {
  readonly id: string;
  readonly key: string;
  readonly firstAim: string;
  readonly secondAim: string;
  readonly goalIds: readonly string[];
};

/** What is known about a conflict beside the two aims: said aloud, so that it can be handled. */
export type ConflictAccount = {
  /** What the conflict is. */
  readonly statement: string;
  readonly affected: string;
  readonly handling: string;
  readonly decidedWhere: string;
  readonly decidedOn: CivilDate | null;
  /** Plans that it lies between, beside the goals. */
  readonly planIds: readonly string[];
  readonly isExample: boolean;
  /** When it was settled or withdrawn, and why; left out or null while it stands. */
  readonly closed?: Closing | null;
};
