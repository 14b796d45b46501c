import { addDays, daysBetween, readCivilDate } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';

export const deadlineUnits = ['days', 'weeks', 'months', 'years'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

export const statutoryRuleNames = [
  'planning-strategy-adopted',
  'planning-strategy-public',
] as const;
export type StatutoryRuleName = (typeof statutoryRuleNames)[number];

/** A deadline that the law sets, as data: a municipality can correct it, with the paragraph beside, without a new version of the product. */
export type StatutoryRule = {
  readonly rule: StatutoryRuleName;
  /** The legal basis, as it is shown: "pbl § 10-1". */
  readonly paragraph: string;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** What it is counted from: forwards from the constitution, backwards from the council's treatment. */
  readonly from: 'council-constituted' | 'council-treatment';
};

/** What the law says where the municipality has entered nothing else. */
export const statutoryRules: Readonly<Record<StatutoryRuleName, StatutoryRule>> = {
  'planning-strategy-adopted': {
    rule: 'planning-strategy-adopted',
    paragraph: 'pbl § 10-1',
    amount: 1,
    unit: 'years',
    from: 'council-constituted',
  },
  'planning-strategy-public': {
    rule: 'planning-strategy-public',
    paragraph: 'pbl § 10-1',
    amount: 30,
    unit: 'days',
    from: 'council-treatment',
  },
};

/** The municipality's own where it has one, else the law's. */
export function ruleNamed(own: readonly StatutoryRule[], name: StatutoryRuleName): StatutoryRule {
  return own.find(({ rule }) => rule === name) ?? statutoryRules[name];
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

/** The last day on which something can be done in time: within so long after a day, or at least so long before it. */
export function latestDay(rule: StatutoryRule, counted: CivilDate): CivilDate {
  const isBackwards = rule.from === 'council-treatment';
  return addCalendar(counted, isBackwards ? -rule.amount : rule.amount, rule.unit);
}

/** Days from today until a deadline; negative when it has passed. */
export const daysLeft = (dueOn: CivilDate, today: CivilDate): number => daysBetween(today, dueOn);
