import { describe, expect, it } from 'vitest';
import { partOfThread } from '../../../src/core/goals/part-of-thread.ts';
import { redThread } from '../../../src/core/goals/red-thread.ts';
import { aGoal } from '../../support/builders/a-goal.ts';

const { nodes } = redThread(
  [
    aGoal('vision', 'v'),
    aGoal('mainGoal', '1', 'v'),
    aGoal('subGoal', '1.1', '1'),
    aGoal('strategy', 's', '1.1'),
    aGoal('assignment', 'o', 's'),
    aGoal('task', 't', 'o'),
    aGoal('strategy', 'r', '1.1'),
    aGoal('assignment', 'p', 'r'),
    aGoal('task', 'loose'),
  ],
  [],
);
const given = (goalId: string | null, limit: number) =>
  partOfThread(nodes, goalId, limit)
    .map(({ goal }) => goal.id)
    .toSorted();

describe('a part of a large red thread', () => {
  it('is the whole while it is small', () => {
    expect(partOfThread(nodes, null)).toBe(nodes);
  });

  it('begins with the goals, without what is done to reach them', () => {
    expect(given(null, 5)).toEqual(['1', '1.1', 'v']);
  });

  it('holds the way up to what is asked for, and what hangs below it', () => {
    expect(given('s', 5)).toEqual(['1', '1.1', 'o', 's', 't', 'v']);
    expect(given('p', 5)).toEqual(['1', '1.1', 'p', 'r', 'v']);
    expect(given('loose', 5)).toEqual(['1', '1.1', 'loose', 'v']);
  });

  it('never gives more than the limit of either', () => {
    expect(given('1', 2)).toEqual(['1', '1.1', 'r', 'v']);
    expect(given('nowhere', 2)).toEqual(['1', 'v']);
  });
});
