import { addCalendar, daysLeft, latestDay, ruleNamed } from '../deadlines/statutory-rule.ts';
import type { StatutoryRule, StrategyRuleName } from '../deadlines/statutory-rule.ts';
import { addDays, daysBetween } from '../time/instant.ts';
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
  readonly rule: StatutoryRule<StrategyRuleName>;
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

export type Publicity = {
  /** From the first public day to the council's treatment; null while one of them is open. */
  readonly daysPublic: number | null;
  /** The first day on which the council can treat it; null while nobody has said from when it is public. */
  readonly earliestOn: CivilDate | null;
};

/** How long the dates keep the proposal public, and when the council can treat it at the earliest. */
export function publicity(dates: StrategyDates, own: readonly StatutoryRule[]): Publicity {
  const { publicFrom } = dates;
  if (publicFrom === null) return { daysPublic: null, earliestOn: null };
  const decidedOn = dates.adoptedOn ?? dates.treatmentOn;
  const rule = ruleNamed(own, 'planning-strategy-public');
  let earliestOn = addCalendar(publicFrom, rule.amount, rule.unit);
  // A month from 31 January ends on 28 February, and a month before that day is too early.
  while (latestDay(rule, earliestOn) < publicFrom) earliestOn = addDays(earliestOn, 1);
  return {
    daysPublic: decidedOn === null ? null : Math.max(0, daysBetween(publicFrom, decidedOn)),
    earliestOn,
  };
}
