import { describe, expect, it } from 'vitest';
import { makesPlanningStrategy } from '../../../src/core/processes/planning-strategy-process.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';

describe('a process that makes a planning strategy', () => {
  it.each([
    ['was made from the template for one', aProcess({ templateKey: 'planstrategi', templateVersion: 1, template: 'X' }), true],
    ['was made from the municipality’s own, named so', aProcess({ template: 'Planstrategi i Bærum' }), true],
    ['has a phase that is held to its deadline', aProcess({ template: 'Vår mal', phases: [aPhase({ deadlines: ['planning-strategy-adopted'] })] }), true],
    ['is about another plan', aProcess({ template: 'Temaplan', phases: [aPhase({ deadlines: ['plan-hearing'] })] }), false],
  ])('%s', (_says, process, expected) => {
    expect(makesPlanningStrategy(process)).toBe(expected);
  }); // prettier-ignore
});
