import { daysLeft, latestDay, ruleNamed } from '../deadlines/statutory-rule.ts';
import type { StatutoryRule } from '../deadlines/statutory-rule.ts';
import { daysBetween } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import type { PlanningStrategy } from './planning-strategy.ts';

export type CouncilTerm = {
  readonly id: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  /** The council's constituting meeting; null while nobody has entered it. */
  readonly constitutedOn: CivilDate | null;
};

export type StrategyDeadline = {
  readonly rule: StatutoryRule;
  readonly countedFrom: CivilDate;
  /** The constitution is not entered: counted from the first day of the term instead. */
  readonly isFromTermStart: boolean;
  readonly dueOn: CivilDate;
  /** Until it, from today; null where it has been met. Negative where it has passed. */
  readonly daysLeft: number | null;
  /** By how many days the dates that are entered break it; 0 where they do not. */
  readonly brokenBy: number;
};

export type StrategyDates = Pick<PlanningStrategy, 'publicFrom' | 'treatmentOn'> & {
  readonly adoptedOn: CivilDate | null;
};

/**
 * The deadlines of a planning strategy, and what the dates do to them. pbl § 10-1: adopted within a year of the constitution, and public at least
 * 30 days before the council treats it.
 */
export function strategyDeadlines(
  term: CouncilTerm,
  dates: StrategyDates,
  own: readonly StatutoryRule[],
  today: CivilDate,
): readonly StrategyDeadline[] {
  const decidedOn = dates.adoptedOn ?? dates.treatmentOn;
  const adoption = ruleNamed(own, 'planning-strategy-adopted');
  const constitutedOn = term.constitutedOn ?? term.startsOn;
  const adoptBy = latestDay(adoption, constitutedOn);
  const adopted: StrategyDeadline = {
    rule: adoption,
    countedFrom: constitutedOn,
    isFromTermStart: term.constitutedOn === null,
    dueOn: adoptBy,
    daysLeft: dates.adoptedOn === null ? daysLeft(adoptBy, today) : null,
    brokenBy: decidedOn === null ? 0 : Math.max(0, daysBetween(adoptBy, decidedOn)),
  };
  if (decidedOn === null) return [adopted];
  const publicity = ruleNamed(own, 'planning-strategy-public');
  const publicBy = latestDay(publicity, decidedOn);
  const { publicFrom } = dates;
  return [
    adopted,
    {
      rule: publicity,
      countedFrom: decidedOn,
      isFromTermStart: false,
      dueOn: publicBy,
      daysLeft: publicFrom === null ? daysLeft(publicBy, today) : null,
      brokenBy: publicFrom === null ? 0 : Math.max(0, daysBetween(publicBy, publicFrom)),
    },
  ];
}
