import { describe, expect, it } from 'vitest';
import { newlyBroken, phaseDeadlines } from '../../../src/core/deadlines/phase-deadlines.ts';
import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import type { StatutoryRuleName } from '../../../src/core/deadlines/statutory-rule.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import type { Phase } from '../../../src/core/processes/process.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { on } from '../../support/builders/instants.ts';

const phase = (
  id: string,
  kind: Phase['kind'],
  dates: readonly [string, string],
  ...deadlines: readonly StatutoryRuleName[]
): Phase => aPhase({ id, kind, ...asAdopted(on(dates[0]), on(dates[1])), deadlines });

const frame = {
  rules: [],
  constitution: { on: on('2023-10-18'), isFromTermStart: false },
};

describe('the deadlines of a process', () => {
  it.each([
    // [rule, the phase's days, the adoption's days, due on, broken by]
    ['plan-hearing', '2024-01-18/2024-02-29', '', '2024-02-29', 0],
    ['plan-hearing', '2024-01-18/2024-02-28', '', '2024-02-29', 1],
    ['plan-hearing', '2026-12-01/2027-01-11', '', '2027-01-12', 1],
    ['plan-hearing', '2027-03-01/2027-04-12', '', '2027-04-12', 0],
    ['planning-programme-hearing', '2026-09-28/2026-11-08', '', '2026-11-09', 1],
    ['planning-strategy-adopted', '2024-09-01/2024-10-18', '', '2024-10-18', 0],
    ['planning-strategy-adopted', '2024-09-01/2024-10-21', '', '2024-10-18', 3],
    ['planning-strategy-public', '2024-02-09/2024-03-01', '2024-03-04/2024-03-20', '2024-02-19', 0],
    ['planning-strategy-public', '2024-02-20/2024-03-01', '2024-03-04/2024-03-20', '2024-02-19', 1],
    ['action-part-public', '2024-02-29/2024-03-15', '2024-03-16/2024-03-30', '2024-02-29', 0],
    ['economy-plan-public', '2026-03-02/2026-03-10', '2026-03-11/2026-03-15', '2026-03-01', 1],
    ['economy-plan-adopted', '2026-12-01/2026-12-31', '', '2026-12-31', 0],
  ] as const)('%s over %s', (rule, days, adoption, dueOn, brokenBy) => {
    const split = (text: string) => text.split('/') as [string, string];
    const phases = [
      phase('one', 'hearing', split(days), rule),
      ...(adoption === '' ? [] : [phase('two', 'adoption', split(adoption))]),
    ];
    expect(phaseDeadlines(phases, frame)).toMatchObject([
      { phaseId: 'one', dueOn, brokenBy, rule: { paragraph: statutoryRules[rule].paragraph } },
    ]);
  });

  it('counts the budget year as it was adopted: past the turn of the year the move breaks it', () => {
    const adoption = phase('one', 'adoption', ['2026-12-01', '2026-12-16'], 'economy-plan-adopted');
    const [late] = phaseDeadlines([{ ...adoption, endsOn: on('2027-01-13') }], frame);
    expect(late).toMatchObject({ dueOn: '2026-12-31', brokenBy: 13 });
  });

  it('leaves out what has nothing to count from, and says when it counts from the term', () => {
    const open = phase('one', 'hearing', ['2024-02-09', '2024-03-01'], 'planning-strategy-public');
    const adopted = phase(
      'two',
      'drafting',
      ['2024-02-09', '2024-03-01'],
      'planning-strategy-adopted',
    );
    expect(phaseDeadlines([open, adopted], { rules: [], constitution: null })).toEqual([]);
    const constitution = { on: on('2023-10-01'), isFromTermStart: true };
    expect(phaseDeadlines([open, adopted], { rules: [], constitution })).toMatchObject([
      { phaseId: 'two', isFromTermStart: true, dueOn: '2024-10-01' },
    ]);
  });

  it('follows the municipality’s own rule', () => {
    const rules = [{ ...statutoryRules['plan-hearing'], amount: 8 }];
    const hearing = phase('one', 'hearing', ['2024-01-18', '2024-02-29'], 'plan-hearing');
    expect(phaseDeadlines([hearing], { ...frame, rules })[0]?.brokenBy).toBe(14);
  });

  it('is newly broken where it held before, or is broken by more days', () => {
    const of = (endsOn: string) =>
      phaseDeadlines([phase('one', 'hearing', ['2024-01-18', endsOn], 'plan-hearing')], frame);
    expect(newlyBroken(of('2024-02-29'), of('2024-02-27'))).toHaveLength(1);
    expect(newlyBroken(of('2024-02-28'), of('2024-02-27'))).toHaveLength(1);
    expect(newlyBroken(of('2024-02-27'), of('2024-02-27'))).toEqual([]);
    expect(newlyBroken(of('2024-02-27'), of('2024-02-28'))).toEqual([]);
  });
});
