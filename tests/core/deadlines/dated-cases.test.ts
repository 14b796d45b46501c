import { describe, expect, it } from 'vitest';
import {
  deadlineCounts,
  latestDay,
  statutoryRuleNames,
  statutoryRules,
} from '../../../src/core/deadlines/statutory-rule.ts';
import type { StatutoryRuleName } from '../../../src/core/deadlines/statutory-rule.ts';
import { phaseDeadlines } from '../../../src/core/deadlines/phase-deadlines.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { on } from '../../support/builders/instants.ts';

const kinds = [
  'an ordinary time',
  'a leap day',
  'the night when the clock is set forward',
  'the night when the clock is set back',
  'Easter',
  'Christmas',
  'the turn of the year',
] as const;

// [rule, what lies at or between the days, counted from, the day it leads to]. Worked out with another calendar calculation, not by this code.
const cases: readonly (readonly [StatutoryRuleName, (typeof kinds)[number], string, string])[] = [
  ['planning-strategy-adopted', 'an ordinary time', '2022-10-12', '2023-10-12'],
  ['planning-strategy-adopted', 'a leap day', '2024-02-29', '2025-02-28'],
  ['planning-strategy-adopted', 'a leap day', '2023-10-18', '2024-10-18'],
  ['planning-strategy-adopted', 'the night when the clock is set forward', '2026-03-29', '2027-03-29'], // prettier-ignore
  ['planning-strategy-adopted', 'the night when the clock is set back', '2023-10-29', '2024-10-29'],
  ['planning-strategy-adopted', 'Easter', '2026-04-03', '2027-04-03'],
  ['planning-strategy-adopted', 'Christmas', '2023-12-25', '2024-12-25'],
  ['planning-strategy-adopted', 'the turn of the year', '2027-12-31', '2028-12-31'],
  ['planning-strategy-public', 'an ordinary time', '2026-06-17', '2026-05-18'],
  ['planning-strategy-public', 'a leap day', '2024-03-20', '2024-02-19'],
  ['planning-strategy-public', 'the night when the clock is set forward', '2026-04-15', '2026-03-16'], // prettier-ignore
  ['planning-strategy-public', 'the night when the clock is set back', '2026-11-11', '2026-10-12'],
  ['planning-strategy-public', 'Easter', '2026-04-22', '2026-03-23'],
  ['planning-strategy-public', 'Christmas', '2026-12-26', '2026-11-26'],
  ['planning-strategy-public', 'the turn of the year', '2027-01-20', '2026-12-21'],
  ['planning-programme-hearing', 'an ordinary time', '2026-06-01', '2026-07-13'],
  ['planning-programme-hearing', 'a leap day', '2028-01-18', '2028-02-29'],
  ['planning-programme-hearing', 'the night when the clock is set forward', '2027-03-01', '2027-04-12'], // prettier-ignore
  ['planning-programme-hearing', 'the night when the clock is set back', '2026-10-01', '2026-11-12'], // prettier-ignore
  ['planning-programme-hearing', 'Easter', '2027-03-10', '2027-04-21'],
  ['planning-programme-hearing', 'Christmas', '2026-11-16', '2026-12-28'],
  ['planning-programme-hearing', 'the turn of the year', '2026-12-01', '2027-01-12'],
  ['plan-hearing', 'an ordinary time', '2026-09-01', '2026-10-13'],
  ['plan-hearing', 'a leap day', '2024-01-18', '2024-02-29'],
  ['plan-hearing', 'the night when the clock is set forward', '2026-02-20', '2026-04-03'],
  ['plan-hearing', 'the night when the clock is set back', '2027-10-10', '2027-11-21'],
  ['plan-hearing', 'Easter', '2026-03-20', '2026-05-01'],
  ['plan-hearing', 'Christmas', '2027-11-13', '2027-12-25'],
  ['plan-hearing', 'the turn of the year', '2027-12-15', '2028-01-26'],
  ['action-part-public', 'an ordinary time', '2026-09-30', '2026-08-31'],
  ['action-part-public', 'a leap day', '2024-03-30', '2024-02-29'],
  ['action-part-public', 'the night when the clock is set forward', '2027-04-10', '2027-03-11'],
  ['action-part-public', 'the night when the clock is set back', '2027-11-20', '2027-10-21'],
  ['action-part-public', 'Easter', '2027-04-28', '2027-03-29'],
  ['action-part-public', 'Christmas', '2027-01-24', '2026-12-25'],
  ['action-part-public', 'the turn of the year', '2026-01-15', '2025-12-16'],
  ['economy-plan-public', 'an ordinary time', '2026-12-09', '2026-11-25'],
  ['economy-plan-public', 'a leap day', '2028-03-14', '2028-02-29'],
  ['economy-plan-public', 'the night when the clock is set forward', '2026-04-05', '2026-03-22'],
  ['economy-plan-public', 'the night when the clock is set back', '2026-11-01', '2026-10-18'],
  ['economy-plan-public', 'Easter', '2026-04-19', '2026-04-05'],
  ['economy-plan-public', 'Christmas', '2026-12-31', '2026-12-17'],
  ['economy-plan-public', 'the turn of the year', '2027-01-10', '2026-12-27'],
  ['economy-plan-adopted', 'an ordinary time', '2027-01-01', '2026-12-31'],
  ['economy-plan-adopted', 'a leap day', '2029-01-01', '2028-12-31'],
  ['economy-plan-adopted', 'the turn of the year', '2028-01-01', '2027-12-31'],
];

describe('every deadline of the law, against dated cases', () => {
  it.each(cases)('%s over %s: from %s it is %s', (name, _over, from, day) => {
    expect(latestDay(statutoryRules[name], on(from))).toBe(day);
  });

  it.each(cases)('%s over %s: from %s it is broken the day beside %s', (name, _over, from, day) => {
    const rule = statutoryRules[name];
    const brokenWhenHeldOn = (held: string) => {
      const days = { id: 'phase', deadlines: [name] };
      const day = on(held);
      const phases = {
        'council-constituted': [aPhase({ ...asAdopted(addDays(day, -30), day), ...days })],
        'hearing-begins': [aPhase({ ...asAdopted(on(from), day), ...days })],
        'budget-year-begins': [
          aPhase({ ...asAdopted(addDays(day, -30), addDays(on(from), -1)), ...days, endsOn: day }),
        ],
        'council-treatment': [
          aPhase({ ...asAdopted(day, addDays(day, 1)), ...days, kind: 'hearing' }),
          aPhase({ id: 'adoption', kind: 'adoption', ...asAdopted(on(from), on(from)) }),
        ],
      }[rule.from];
      const constitution = { on: on(from), isFromTermStart: false };
      return phaseDeadlines(phases, { rules: [], constitution }).map(({ brokenBy }) => brokenBy);
    };
    const isMinimum = deadlineCounts[rule.from] === 'at-earliest-after';
    expect(brokenWhenHeldOn(day)).toEqual([0]);
    expect(brokenWhenHeldOn(addDays(on(day), isMinimum ? -1 : 1))).toEqual([1]);
    expect(brokenWhenHeldOn(addDays(on(day), isMinimum ? 1 : -1))).toEqual([0]);
  });

  it('has a case of each kind for each rule; the budget year begins on 1 January in every year', () => {
    const fixed = ['an ordinary time', 'a leap day', 'the turn of the year'];
    for (const name of statutoryRuleNames)
      expect(
        new Set(cases.filter(([rule]) => rule === name).map(([, kind]) => kind)),
        name,
      ).toEqual(new Set(name === 'economy-plan-adopted' ? fixed : kinds));
  });
});
