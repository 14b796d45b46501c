import { describe, expect, it } from 'vitest';
import { addGoal, moveGoal } from '../../../src/core/goals/change-goal.ts';
import {
  close,
  closeGoal,
  reopen,
  reopenGoal,
  standingBelow,
} from '../../../src/core/goals/closing.ts';
import { steer } from '../../../src/core/goals/findings.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { sumMeans } from '../../../src/core/goals/means.ts';
import { redThread } from '../../../src/core/goals/red-thread.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { on } from '../../support/builders/instants.ts';

const today = on('2026-11-05');
const closing = { on: on('2026-10-01'), reason: 'Det nye kommunestyret vil noe annet' };
const earlier = { on: on('2025-01-01'), reason: 'Ferdig' };
const goals = [
  aGoal('mainGoal', '2'),
  aGoal('strategy', 's', '2'),
  aGoal('assignment', 'o', 's'),
  aGoal('task', 't', 'o', { closed: earlier }),
];
const [main, strategy, assignment] = goals as [Goal, Goal, Goal, Goal];
const stored = { value: main, version: 3 };

describe('closing a goal', () => {
  it('closes what stands below it with the same day and reason, and leaves what was closed earlier', () => {
    expect(closeGoal(stored, goals, closing, 3, today)).toEqual({
      refused: false,
      value: [
        { ...main, closed: closing },
        { ...strategy, closed: closing },
        { ...assignment, closed: closing },
      ],
    });
  });

  it('is refused for a day that has not come, twice, and on what somebody else has changed', () => {
    expect(close(stored, { ...closing, on: on('2026-11-06') }, 3, today)).toMatchObject({
      refusal: { code: 'day-has-not-come', date: '2026-11-06' },
    });
    const closed = { value: { ...main, closed: earlier }, version: 3 };
    expect(close(closed, closing, 3, today)).toMatchObject({
      refusal: { code: 'already-closed', on: '2025-01-01' },
    });
    expect(close(stored, closing, 2, today)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 3, theirs: main },
    });
  });

  it('ends where goals hang in a ring', () => {
    const ring = [aGoal('strategy', 'a', 'b'), aGoal('strategy', 'b', 'a')];
    expect(standingBelow('a', ring).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('taking a goal up again', () => {
  const closed = { value: { ...strategy, closed: closing }, version: 2 };

  it('takes up that goal alone', () => {
    expect(reopenGoal(closed, main, 2)).toEqual({
      refused: false,
      value: { ...strategy, closed: null },
    });
  });

  it('is refused under something closed, and for what stands', () => {
    expect(reopenGoal(closed, { ...main, closed: closing }, 2)).toMatchObject({
      refusal: { code: 'closed-above', title: main.title },
    });
    expect(reopen(stored, 3)).toMatchObject({ refusal: { code: 'not-closed' } });
    expect(reopen(closed, 1)).toMatchObject({ refusal: { code: 'version-conflict' } });
  });
});

describe('what is closed', () => {
  const dropped = { ...main, closed: closing };

  it('gets nothing new below it, neither added nor moved there', () => {
    const words = { title: 'Ny', note: '', planId: null };
    const made = { id: 'ny', key: 'ny', ordinal: 1 };
    expect(addGoal(words, { kind: 'strategy', parent: dropped }, made)).toMatchObject({
      refusal: { code: 'closed-above', title: main.title },
    });
    expect(
      moveGoal({ value: strategy, version: 1 }, { parent: dropped, wayUp: [dropped] }, 1, 1),
    ).toMatchObject({ refusal: { code: 'closed-above' } });
  });

  const given = {
    ...{ reports: [], indicators: [], values: [], plans: [], years: [], today },
  };

  it('lacks nothing, and serves nothing', () => {
    const all = goals.map((goal) => ({ ...goal, closed: closing }));
    expect(steer({ ...given, goals: all }).findings).toEqual([]);
    const half = [strategy, { ...assignment, closed: closing }];
    expect(steer({ ...given, goals: half }).findings).toContainEqual({
      ...{ code: 'strategy-without-assignment', goalId: 's' },
    });
  });

  it('no longer counts for what it hangs under', () => {
    const { nodes } = redThread(
      goals.map((goal) => (goal === assignment ? { ...goal, closed: closing } : goal)),
      [aReport('o', 'stopped')],
    );
    const rollUpOf = (id: string) => nodes.find(({ goal }) => goal.id === id)?.rollUp;
    expect(rollUpOf('o')).toMatchObject({ worst: 'stopped' });
    expect(rollUpOf('s')).toBeNull();
  });

  it('takes no money after the year it was closed in', () => {
    const line = {
      ...{ id: 'm', goalId: 'o', budgetLine: '', amountNok: 5, personMonths: 1 },
      ...{ source: '', isExample: false },
    };
    const { years } = sumMeans(
      [{ ...assignment, closed: closing }],
      [
        { ...line, year: 2026 },
        { ...line, year: 2027 },
      ],
      [],
    );
    expect(years.map(({ year, amountNok }) => [year, amountNok])).toEqual([[2026, 5]]);
  });
});
