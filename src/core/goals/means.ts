import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Goal, GoalKind } from './goal.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** Money and capacity that an assignment takes in a year. Amounts are whole kroner. */
export type Means = {
  readonly id: string;
  readonly goalId: string;
  readonly year: number;
  /** Where in the budget it stands. */
  readonly budgetLine: string;
  readonly amountNok: number;
  readonly personMonths: number;
  readonly source: string;
  readonly isExample: boolean;
};

/** What the economy plan gives for a year; `personMonths` is null where it says nothing of capacity. */
export type MeansFrame = {
  readonly year: number;
  readonly amountNok: number;
  readonly personMonths: number | null;
  readonly source: string;
  readonly isExample: boolean;
};

export type MeansWords = Omit<Means, 'id' | 'goalId' | 'isExample'>;
export type MeansRefusal = { readonly code: 'no-means-here'; readonly kind: GoalKind };

export function addMeans(goal: Goal, words: MeansWords, id: string): Decision<Means, MeansRefusal> {
  if (goal.kind !== 'assignment') return refuse({ code: 'no-means-here', kind: goal.kind });
  return decide({ ...words, id, goalId: goal.id, isExample: false });
}

export function changeMeans(
  stored: Versioned<Means>,
  words: MeansWords,
  seen: number,
): Decision<Means, VersionConflict> {
  if (stored.version !== seen) return refuse(outdated(stored));
  return decide({ ...stored.value, ...words });
}

/** The frame of a year, new or changed. @param seen 0 where the editor saw none */
export function setFrame(
  stored: Versioned<MeansFrame> | null,
  frame: Omit<MeansFrame, 'isExample'>,
  seen: number,
): Decision<MeansFrame, VersionConflict> {
  const version = stored?.version ?? 0;
  if (version !== seen) return refuse(outdated({ value: stored?.value ?? {}, version }));
  return decide({ ...frame, isExample: false });
}

export type YearMeans = {
  readonly year: number;
  readonly amountNok: number;
  readonly personMonths: number;
};

export type FramedYear = YearMeans & {
  readonly frame: MeansFrame | null;
  /** By how much the sum exceeds the frame; 0 where it does not, or where the frame does not say. */
  readonly overNok: number;
  readonly overPersonMonths: number;
};

export type MeansSums = {
  /** All assignments of a year against its frame, by year; a year with a frame and no assignments is there too. */
  readonly years: readonly FramedYear[];
  /** For each goal with something on or below it, by year. */
  readonly ofGoal: ReadonlyMap<string, readonly YearMeans[]>;
  readonly ofPlan: ReadonlyMap<string, readonly YearMeans[]>;
};

/** Sums what the assignments take: up every goal they serve, for the plan they stand in, and for the year, held against the frame. */
export function sumMeans(
  goals: readonly Goal[],
  means: readonly Means[],
  frames: readonly MeansFrame[],
): MeansSums {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const ofGoal = new Map<string, Map<number, YearMeans>>();
  const ofPlan = new Map<string, Map<number, YearMeans>>();
  const standing = standingMeans(goals, means);
  for (const line of standing) {
    const passed = new Set<string>(); // goals may hang in a ring after an import
    let at = byId.get(line.goalId);
    let planId: string | null = null; // its own plan's, else that of the nearest goal above that stands in one
    while (at && !passed.has(at.id)) {
      passed.add(at.id);
      planId ??= at.planId;
      count(yearsOf(ofGoal, at.id), line);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    if (planId !== null) count(yearsOf(ofPlan, planId), line);
  }
  return {
    years: sumStanding(standing, frames),
    ofGoal: new Map([...ofGoal].map(([id, years]) => [id, sorted(years)])),
    ofPlan: new Map([...ofPlan].map(([id, years]) => [id, sorted(years)])),
  };
}

/** The years alone. */
export function sumYears(
  goals: readonly Goal[],
  means: readonly Means[],
  frames: readonly MeansFrame[],
): readonly FramedYear[] {
  return sumStanding(standingMeans(goals, means), frames);
}

/** Nothing is spent on what has ended, from the year after. */
function standingMeans(goals: readonly Goal[], means: readonly Means[]): readonly Means[] {
  const closedIn = new Map<string, number>();
  for (const { id, closed } of goals) if (closed) closedIn.set(id, Number(closed.on.slice(0, 4)));
  return means.filter(({ goalId, year }) => year <= (closedIn.get(goalId) ?? year));
}

function sumStanding(
  means: readonly Means[],
  frames: readonly MeansFrame[],
): readonly FramedYear[] {
  const inAll = new Map<number, YearMeans>(
    frames.map(({ year }) => [year, { year, amountNok: 0, personMonths: 0 }]),
  );
  for (const line of means) count(inAll, line);
  const frameOf = new Map(frames.map((frame) => [frame.year, frame]));
  return sorted(inAll).map((sum) => against(sum, frameOf.get(sum.year) ?? null));
}

function against(sum: YearMeans, frame: MeansFrame | null): FramedYear {
  const over = (used: number, given: number | null): number =>
    given === null ? 0 : Math.max(0, used - given);
  return {
    ...sum,
    frame,
    overNok: over(sum.amountNok, frame?.amountNok ?? null),
    overPersonMonths: over(sum.personMonths, frame?.personMonths ?? null),
  };
}

function count(years: Map<number, YearMeans>, { year, amountNok, personMonths }: YearMeans): void {
  const sum = years.get(year) ?? { year, amountNok: 0, personMonths: 0 };
  years.set(year, {
    year,
    amountNok: sum.amountNok + amountNok,
    personMonths: sum.personMonths + personMonths,
  });
}

function yearsOf(sums: Map<string, Map<number, YearMeans>>, id: string): Map<number, YearMeans> {
  const known = sums.get(id);
  if (known) return known;
  const made = new Map<number, YearMeans>();
  sums.set(id, made);
  return made;
}

const sorted = (years: ReadonlyMap<number, YearMeans>): readonly YearMeans[] =>
  [...years.values()].toSorted((a, b) => a.year - b.year);
