import { describe, expect, it } from 'vitest';
import { addGoal, changeGoal, moveGoal, wayUpFrom } from '../../../src/core/goals/change-goal.ts';
import { goalKinds } from '../../../src/core/goals/goal.ts';
import type { GoalKind } from '../../../src/core/goals/goal.ts';
import { aGoal } from '../../support/builders/a-goal.ts';

const words = { title: 'Nytt', note: 'Fordi', planId: 'plan' };
const made = { id: 'ny', key: 'ny', ordinal: 3 };

describe('adding a goal', () => {
  const allowed: readonly (readonly [GoalKind, GoalKind | 'top'])[] = [
    ['vision', 'top'],
    ['mainGoal', 'top'],
    ['mainGoal', 'vision'],
    ['subGoal', 'mainGoal'],
    ['strategy', 'mainGoal'],
    ['strategy', 'subGoal'],
    ['assignment', 'strategy'],
    ['task', 'assignment'],
  ];
  const cells = goalKinds.flatMap((kind) =>
    [...goalKinds, 'top' as const].map((place) => {
      const may = allowed.some(([k, p]) => k === kind && p === place);
      return [kind, may ? 'may' : 'may not', place] as const;
    }),
  );
  it.each(cells)('a %s %s hang under %s', (kind, may, place) => {
    const parent = place === 'top' ? null : aGoal(place, 'over');
    const added = addGoal(words, { kind, parent }, made);
    expect(added.refused ? added.refusal.code : 'added').toBe(
      may === 'may' ? 'added' : 'wrong-place-for-goal',
    );
  });
});

describe('changing a goal', () => {
  it('gives it new words and leaves it where it hangs', () => {
    const goal = aGoal('subGoal', '2.1', '2');
    expect(changeGoal({ value: goal, version: 4 }, words, 4)).toEqual({
      refused: false,
      value: { ...goal, ...words },
    });
  });

  it('refuses what was written on an older version', () => {
    expect(changeGoal({ value: aGoal('task', 't'), version: 5 }, words, 4)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 5, theirs: aGoal('task', 't') },
    });
  });
});

describe('moving a goal', () => {
  const goals = [
    aGoal('mainGoal', '1'),
    aGoal('mainGoal', '2'),
    aGoal('subGoal', '1.1', '1'),
    aGoal('strategy', 's', '1.1'),
  ];
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const move = (id: string, to: string | null, seen = 1) => {
    const parent = to === null ? null : byId.get(to)!;
    const target = parent && { parent, wayUp: wayUpFrom(parent, byId) };
    return moveGoal({ value: byId.get(id)!, version: 1 }, target, 7, seen);
  };

  it('hangs it last under the new parent; what hangs below it is not touched', () => {
    expect(move('1.1', '2')).toMatchObject({ value: { id: '1.1', parentId: '2', ordinal: 7 } });
  });

  it('lets a main goal stand at the top, and nothing below it', () => {
    expect(move('1', null)).toMatchObject({ value: { parentId: null } });
    expect(move('1.1', null)).toMatchObject({
      refusal: { code: 'wrong-place-for-goal', kind: 'subGoal', parentKind: null },
    });
  });

  it('refuses a place below itself, and itself', () => {
    expect(move('1.1', 's')).toMatchObject({ refusal: { code: 'goal-below-itself' } });
    expect(move('1.1', '1.1')).toMatchObject({ refusal: { code: 'goal-below-itself' } });
  });

  it('refuses what was seen before somebody else moved it', () => {
    expect(move('1.1', '2', 9)).toMatchObject({ refusal: { code: 'version-conflict' } });
  });

  it('finds the end of a way up that goes in a ring', () => {
    const ring = [aGoal('subGoal', 'a', 'b'), aGoal('strategy', 'b', 'a')];
    const way = wayUpFrom(ring[0]!, new Map(ring.map((goal) => [goal.id, goal])));
    expect(way.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
