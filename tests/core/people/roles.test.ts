import { describe, expect, it } from 'vitest';
import { actions, may, roles } from '../../../src/core/people/roles.ts';
import type { Action, Role } from '../../../src/core/people/roles.ts';

// The whole table, written down a second time: a right that is given or taken by mistake differs from it.
const everyone = ['see-plans', 'see-processes', 'see-polls'] as const;
const expected: Readonly<Record<Role, readonly Action[]>> = {
  politician: [...everyone, 'answer-polls'],
  facilitator: [
    ...everyone,
    'shape-processes',
    'prepare-rounds',
    'prepare-polls',
    'synthesise',
    'draft-texts',
    'run-hearings',
    'answer-for-debts',
    'see-delivery',
  ],
  planner: [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'run-hearings',
    'answer-for-debts',
  ],
  'director-staff': [
    ...everyone,
    'shape-processes',
    'edit-plans',
    'synthesise',
    'draft-texts',
    'run-hearings',
    'answer-for-debts',
  ],
  clerk: [...everyone, 'run-hearings', 'answer-for-debts', 'see-archive', 'run-archive'],
  administrator: [...everyone, 'administer'],
};
const cells = roles.flatMap((role) =>
  actions.map((action) => [role, expected[role].includes(action) ? 'may' : 'may not', action] as const),
); // prettier-ignore

describe('what each role may do', () => {
  it.each(cells)('a %s %s %s', (role, answer, action) => {
    expect(may([role], action)).toBe(answer === 'may');
  });

  it('gives somebody with two roles what either may do, and no more', () => {
    expect(actions.filter((action) => may(['politician', 'clerk'], action))).toEqual([
      ...everyone,
      'answer-polls',
      'run-hearings',
      'answer-for-debts',
      'see-archive',
      'run-archive',
    ]);
  });

  it('gives nothing to somebody without a role', () => {
    expect(actions.filter((action) => may([], action))).toEqual([]);
  });
});
