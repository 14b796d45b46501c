import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Goal, GoalKind } from './goal.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** Where the number should go; `hold` is to stay about where it is. */
export const directions = ['up', 'down', 'hold'] as const;
export type Direction = (typeof directions)[number];

/** The goal levels, where results are measured (domain.md § 4). */
export const measuredKinds: readonly GoalKind[] = ['mainGoal', 'subGoal'];

/** How one sees whether a goal is reached. */
export type Indicator = {
  readonly id: string;
  readonly goalId: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly target: number | null;
  /** When the target is to be reached; null where no day is set, and where there is no target. */
  readonly targetOn: CivilDate | null;
  readonly source: string;
  /** The UN's sustainable development goals, 1 to 17. */
  readonly sdgs: readonly number[];
  readonly ordinal: number;
  readonly isExample: boolean;
};

export type IndicatorValue = {
  readonly indicatorId: string;
  readonly measuredOn: CivilDate;
  readonly value: number;
};

export type IndicatorWords = Omit<Indicator, 'id' | 'goalId' | 'ordinal' | 'isExample'>;
export type MeasureRefusal =
  | { readonly code: 'not-measured-here'; readonly kind: GoalKind }
  | { readonly code: 'target-day-without-target' };
export type FutureRefusal = { readonly code: 'day-has-not-come'; readonly date: CivilDate };

/** A new indicator on a main goal or sub-goal. */
export function addIndicator(
  goal: Goal,
  words: IndicatorWords,
  made: Pick<Indicator, 'id' | 'ordinal'>,
): Decision<Indicator, MeasureRefusal> {
  if (!measuredKinds.includes(goal.kind))
    return refuse({ code: 'not-measured-here', kind: goal.kind });
  if (words.target === null && words.targetOn !== null)
    return refuse({ code: 'target-day-without-target' });
  return decide({ ...tidy(words), ...made, goalId: goal.id, isExample: false });
}

export function changeIndicator(
  stored: Versioned<Indicator>,
  words: IndicatorWords,
  seen: number,
): Decision<Indicator, VersionConflict | MeasureRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  if (words.target === null && words.targetOn !== null)
    return refuse({ code: 'target-day-without-target' });
  return decide({ ...stored.value, ...tidy(words) });
}

/**
 * What was measured on a day; a second value for the day corrects the first, once its writer has seen it. Refused for a day that has not come.
 * @param stored the value that is there for the day
 * @param against the version that the writer has seen, 0 where there was no value, and today
 */
export function measure(
  indicator: Indicator,
  stored: Versioned<IndicatorValue> | null,
  measured: Omit<IndicatorValue, 'indicatorId'>,
  against: { readonly seen: number; readonly today: CivilDate },
): Decision<IndicatorValue, VersionConflict | FutureRefusal> {
  if (stored && stored.version !== against.seen) return refuse(outdated(stored));
  if (measured.measuredOn > against.today)
    return refuse({ code: 'day-has-not-come', date: measured.measuredOn });
  return decide({ ...measured, indicatorId: indicator.id });
}

function tidy(words: IndicatorWords): IndicatorWords {
  return { ...words, sdgs: [...new Set(words.sdgs)].toSorted((a, b) => a - b) };
}
