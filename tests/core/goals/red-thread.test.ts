import { describe, expect, it } from 'vitest';
import type { Goal, GoalReport } from '../../../src/core/goals/goal.ts';
import { redThread } from '../../../src/core/goals/red-thread.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { chanceFrom } from '../../support/chance.ts';

const wholeThread = [
  aGoal('vision', 'visjon'),
  aGoal('mainGoal', '2', 'visjon'),
  aGoal('subGoal', '2.1', '2'),
  aGoal('strategy', '2.1.a', '2.1'),
  aGoal('assignment', 'oppdrag', '2.1.a'),
  aGoal('task', 'oppgave', 'oppdrag'),
];

const order = (goals: readonly Goal[]): readonly string[] =>
  redThread(goals, []).nodes.map((node) => node.goal.key);
const findings = (goals: readonly Goal[], reports: readonly GoalReport[] = []): readonly string[] =>
  redThread(goals, reports).findings.map(({ code, goalId }) => `${goalId}: ${code}`);

describe('the red thread', () => {
  it('goes from the vision down, parents before children, whatever order the goals came in', () => {
    expect(order(wholeThread.toReversed())).toEqual([
      'visjon',
      '2',
      '2.1',
      '2.1.a',
      'oppdrag',
      'oppgave',
    ]);
  });

  it('puts children by their ordinal, then by their key', () => {
    const goals = [
      aGoal('mainGoal', 'c', 'v', { ordinal: 1 }),
      aGoal('mainGoal', 'b', 'v', { ordinal: 2 }),
      aGoal('mainGoal', 'a', 'v', { ordinal: 2 }),
      aGoal('vision', 'v'),
    ];
    expect(order(goals)).toEqual(['v', 'c', 'a', 'b']);
  });

  it('has no finding when every link is there and the task is reported', () => {
    expect(findings(wholeThread, [aReport('oppgave', 'on-track')])).toEqual([]);
  });

  it('is empty when there are no goals', () => {
    expect(redThread([], [])).toEqual({ nodes: [], findings: [] });
  });
});

describe('what is reported below a goal', () => {
  const rollUpOf = (key: string, reports: readonly GoalReport[]): unknown =>
    redThread([...wholeThread, aGoal('task', 'oppgave 2', 'oppdrag')], reports).nodes.find(
      (node) => node.goal.key === key,
    )?.rollUp;

  it('is the worst of the latest, and how many of how many go well', () => {
    const reports = [aReport('oppgave', 'on-track'), aReport('oppgave 2', 'stopped')];
    expect(rollUpOf('visjon', reports)).toEqual({ worst: 'stopped', wellOff: 1, reported: 2 });
  });

  it('counts the latest report of each alone', () => {
    const reports = [
      aReport('oppgave', 'delayed', '2026-06-15'),
      aReport('oppgave', 'done', '2026-10-15'),
      aReport('oppgave', 'stopped', '2025-10-15'),
    ];
    expect(rollUpOf('oppgave', reports)).toEqual({ worst: 'done', wellOff: 1, reported: 1 });
  });

  it('counts what is reported on the goal itself together with what is below it', () => {
    const reports = [aReport('oppdrag', 'delayed'), aReport('oppgave', 'done')];
    expect(rollUpOf('oppdrag', reports)).toEqual({ worst: 'delayed', wellOff: 1, reported: 2 });
    expect(rollUpOf('oppgave', reports)).toEqual({ worst: 'done', wellOff: 1, reported: 1 });
  });

  it('is nothing where nothing is reported', () => {
    expect(rollUpOf('visjon', [])).toBeNull();
  });

  it('shows a goal its reports with the latest first', () => {
    const reports = [
      aReport('oppgave', 'delayed', '2026-06-15'),
      aReport('oppgave', 'done', '2026-10-15'),
    ];
    const node = redThread(wholeThread, reports).nodes.at(-1);
    expect(node?.reports.map((report) => report.reportedOn)).toEqual(['2026-10-15', '2026-06-15']);
  });
});

describe('gaps in the thread', () => {
  it.each<[string, readonly Goal[], readonly string[]]>([
    ['a task without a report', wholeThread, ['oppgave: task-without-report']],
    ['an assignment without a task', wholeThread.slice(0, 5), ['oppdrag: assignment-without-task']],
    ['a strategy without an assignment', wholeThread.slice(0, 4), ['2.1.a: strategy-without-assignment']],
    ['a sub-goal without a strategy', wholeThread.slice(0, 3), ['2.1: goal-without-strategy']],
    ['a main goal without anything below it', wholeThread.slice(0, 2), ['2: goal-without-strategy']],
    ['a task that hangs nowhere', [aGoal('task', 'løs')], ['løs: orphan', 'løs: task-without-report']],
    ['a task right below a strategy', [...wholeThread.slice(0, 5), aGoal('task', 'x', '2.1.a')],
      ['oppdrag: assignment-without-task', 'x: orphan', 'x: task-without-report']],
    ['a goal whose parent does not exist', [aGoal('strategy', 'x', 'borte'), aGoal('assignment', 'y', 'x'), aGoal('task', 'z', 'y')],
      ['x: orphan', 'z: task-without-report']],
  ])('names %s', (_, goals, expected) => {
    expect(findings(goals)).toEqual(expected);
  }); // prettier-ignore

  it('does not want a vision above a main goal', () => {
    expect(findings(wholeThread.slice(1), [aReport('oppgave', 'done')])).toEqual([]);
  });
});

describe('goals that hang in a ring', () => {
  const ring = [aGoal('subGoal', 'b', 'c'), aGoal('strategy', 'c', 'b')];

  it('come out once each, cut loose at the first, and every one of them is a finding', () => {
    const { nodes, findings: found } = redThread(ring, []);
    expect(nodes.map(({ goal, parentId }) => [goal.key, parentId])).toEqual([
      ['b', null],
      ['c', 'b'],
    ]);
    expect(found.filter(({ code }) => code === 'ring').map(({ goalId }) => goalId)).toEqual([
      'b',
      'c',
    ]);
  });

  it('take along what hangs below them, which is no orphan itself', () => {
    const { nodes, findings: found } = redThread([...ring, aGoal('assignment', 'd', 'c')], []);
    expect(nodes.map((node) => node.goal.key)).toEqual(['b', 'c', 'd']);
    expect(found.filter(({ goalId }) => goalId === 'd').map(({ code }) => code)).toEqual([
      'assignment-without-task',
    ]);
  });

  it('hide nobody else', () => {
    expect(order([...wholeThread, ...ring])).toEqual([...order(wholeThread), 'b', 'c']);
  });

  it('may be a goal that is its own parent', () => {
    const { nodes, findings: found } = redThread([aGoal('mainGoal', 'a', 'a', {})], []);
    expect(nodes.map(({ parentId }) => parentId)).toEqual([null]);
    expect(found).toContainEqual({ code: 'ring', goalId: 'a' });
  });

  it('count each report once on the way up', () => {
    const { nodes } = redThread(ring, [aReport('b', 'done'), aReport('c', 'delayed')]);
    expect(nodes[0]?.rollUp).toEqual({ worst: 'delayed', wellOff: 1, reported: 2 });
  });
});

describe('any goals at all', () => {
  // Other seeds: RADSLAG_SEED=123 npx vitest run tests/core/goals
  const seed = Number(process.env['RADSLAG_SEED'] ?? 20_261_119);

  it(`come out once each, every node after the one it hangs under (seed ${seed})`, () => {
    const chance = chanceFrom(seed);
    const kinds = ['vision', 'mainGoal', 'subGoal', 'strategy', 'assignment', 'task'] as const;
    for (let round = 0; round < 300; round += 1) {
      const keys = Array.from({ length: 1 + chance.below(12) }, (_, number) => `g${number}`);
      const parents = [...keys, 'borte', null];
      const goals = keys.map((key) => aGoal(chance.oneOf(kinds), key, chance.oneOf(parents)));
      const placed = redThread(goals, []).nodes;
      const where = `round ${round}, seed ${seed}`;
      expect(placed.map((node) => node.goal.key).toSorted(), where).toEqual(keys.toSorted());
      for (const [place, { parentId }] of placed.entries())
        if (parentId !== null)
          expect(
            placed.slice(0, place).map((node) => node.goal.id),
            where,
          ).toContain(parentId);
    }
  });
});
