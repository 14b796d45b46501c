import { addDays, daysBetween, readCivilDate } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';

export const deadlineUnits = ['days', 'weeks', 'months', 'years'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** Those that a planning strategy is held to. */
export const strategyRuleNames = ['planning-strategy-adopted', 'planning-strategy-public'] as const;
export type StrategyRuleName = (typeof strategyRuleNames)[number];

export const statutoryRuleNames = [
  ...strategyRuleNames,
  'planning-programme-hearing',
  'plan-hearing',
  'action-part-public',
  'economy-plan-public',
  'economy-plan-adopted',
] as const;
export type StatutoryRuleName = (typeof statutoryRuleNames)[number];

export const isStatutoryRule = (name: string): name is StatutoryRuleName =>
  statutoryRuleNames.some((known) => known === name);

/** What a deadline is counted from, and in which direction: it is at the latest so long after, at the latest so long before, or at the earliest so long after. */
export const deadlineCounts = {
  'council-constituted': 'at-latest-after',
  'council-treatment': 'at-latest-before',
  'hearing-begins': 'at-earliest-after',
  'budget-year-begins': 'at-latest-before',
} as const;
export type CountedFrom = keyof typeof deadlineCounts;

/** A deadline that the law sets, as data: a municipality can correct it, with the paragraph beside, without a new version of the product. */
export type StatutoryRule<Name extends StatutoryRuleName = StatutoryRuleName> = {
  readonly rule: Name;
  /** The legal basis, as it is shown: "pbl § 10-1". */
  readonly paragraph: string;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly from: CountedFrom;
};

/** What the law says where the municipality has entered nothing else. */
export const statutoryRules: { readonly [Name in StatutoryRuleName]: StatutoryRule<Name> } = {
  'planning-strategy-adopted': {
    ...{ rule: 'planning-strategy-adopted', paragraph: 'pbl § 10-1' },
    ...{ amount: 1, unit: 'years', from: 'council-constituted' },
  },
  'planning-strategy-public': {
    ...{ rule: 'planning-strategy-public', paragraph: 'pbl § 10-1' },
    ...{ amount: 30, unit: 'days', from: 'council-treatment' },
  },
  'planning-programme-hearing': {
    ...{ rule: 'planning-programme-hearing', paragraph: 'pbl § 11-13' },
    ...{ amount: 6, unit: 'weeks', from: 'hearing-begins' },
  },
  'plan-hearing': {
    ...{ rule: 'plan-hearing', paragraph: 'pbl § 11-14' },
    ...{ amount: 6, unit: 'weeks', from: 'hearing-begins' },
  },
  'action-part-public': {
    ...{ rule: 'action-part-public', paragraph: 'pbl § 11-4' },
    ...{ amount: 30, unit: 'days', from: 'council-treatment' },
  },
  'economy-plan-public': {
    ...{ rule: 'economy-plan-public', paragraph: 'koml § 14-3' },
    ...{ amount: 14, unit: 'days', from: 'council-treatment' },
  },
  // Before the year ends is at the latest a day before the next one begins.
  'economy-plan-adopted': {
    ...{ rule: 'economy-plan-adopted', paragraph: 'koml § 14-3' },
    ...{ amount: 1, unit: 'days', from: 'budget-year-begins' },
  },
};

/** The municipality's own where it has one, else the law's. */
export function ruleNamed<Name extends StatutoryRuleName>(
  own: readonly StatutoryRule[],
  name: Name,
): StatutoryRule<Name> {
  const isNamed = (rule: StatutoryRule): rule is StatutoryRule<Name> => rule.rule === name;
  return own.find(isNamed) ?? statutoryRules[name];
}

/**
 * The day that lies an amount of calendar time after (or, negative, before) another. Months and years end on the last day of a month that is
 * too short: a year after 29 February is 28 February.
 */
export function addCalendar(from: CivilDate, amount: number, unit: DeadlineUnit): CivilDate {
  if (unit === 'days') return addDays(from, amount);
  if (unit === 'weeks') return addDays(from, 7 * amount);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const months = year * 12 + (month - 1) + (unit === 'years' ? 12 * amount : amount);
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (let last = day; last > 28; last -= 1) {
    const found = readCivilDate(`${first}-${String(last).padStart(2, '0')}`);
    if (found) return found;
  }
  return `${first}-${String(Math.min(day, 28)).padStart(2, '0')}` as CivilDate;
}

/** The day that the rule leads to: the last one in time, or for what has to last so long, the first on which it may end. */
export function latestDay(rule: StatutoryRule, counted: CivilDate): CivilDate {
  const isBackwards = deadlineCounts[rule.from] === 'at-latest-before';
  return addCalendar(counted, isBackwards ? -rule.amount : rule.amount, rule.unit);
}

/** Days from today until a deadline; negative when it has passed. */
export const daysLeft = (dueOn: CivilDate, today: CivilDate): number => daysBetween(today, dueOn);
