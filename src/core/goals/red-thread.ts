import { gapsIn } from './gaps.ts';
import type { Gap } from './gaps.ts';
import type { Goal, GoalReport, ReportStatus } from './goal.ts';
import { goalsOnRings } from './rings.ts';

export type RollUp = {
  readonly worst: ReportStatus;
  readonly wellOff: number;
  readonly reported: number;
};

export type ThreadNode = {
  readonly goal: Goal;
  /** The node that this one hangs under, always before it; null at the top: a root, a goal whose parent does not exist, and where a ring is cut. */
  readonly parentId: string | null;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

/** Worst first: a stopped task is never hidden behind many that go well. */
const severity: readonly ReportStatus[] = ['stopped', 'delayed', 'on-track', 'done'];

/**
 * The red thread, parents before children, each node with its reports (latest first) and what the latest reports below say together: the worst, and how
 * many of how many go well. Never an average. Every goal comes out once, whatever its parents are: goals that hang in a ring are cut loose at one place,
 * and each goal on the ring is a finding, since none of them leads up to anything. Nothing here recurses: a file may hang goals as deep as it likes.
 */
export function redThread(
  goals: readonly Goal[],
  reports: readonly GoalReport[],
): { readonly nodes: readonly ThreadNode[]; readonly findings: readonly Gap[] } {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const inOrder = goals.toSorted(byOrder);
  const childrenOf = Map.groupBy(
    inOrder.filter((goal) => goal.parentId !== null && byId.has(goal.parentId)),
    (goal) => goal.parentId ?? '',
  );
  const reportsOf = Map.groupBy(
    reports.toSorted((a, b) =>
      a.reportedOn < b.reportedOn ? 1 : a.reportedOn > b.reportedOn ? -1 : 0,
    ),
    (report) => report.goalId,
  );
  const onRing = goalsOnRings(goals, byId);
  // A parent that does not exist makes an orphan, shown at the top rather than dropped; so does the first goal of a ring, which no root leads to.
  const tops = inOrder.filter((goal) => goal.parentId === null || !byId.has(goal.parentId));
  const heads = [...tops, ...inOrder.filter(({ id }) => onRing.has(id))];
  const places = placesFrom(heads, childrenOf);
  const rollUps = rollUpsOf(places, reportsOf);

  return {
    nodes: places.map(({ goal, parentId }) => ({
      goal,
      parentId,
      reports: reportsOf.get(goal.id) ?? [],
      rollUp: rollUps.get(goal.id) ?? null,
    })),
    findings: gapsIn(goals, { byId, childrenOf, onRing, isReported: (id) => reportsOf.has(id) }),
  };
}

type Place = { readonly goal: Goal; readonly parentId: string | null };

function placesFrom(
  heads: readonly Goal[],
  childrenOf: ReadonlyMap<string, readonly Goal[]>,
): readonly Place[] {
  const places: Place[] = [];
  const placed = new Set<string>();
  for (const head of heads) {
    const waiting: Place[] = [{ goal: head, parentId: null }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { goal } = next;
      if (placed.has(goal.id)) continue;
      placed.add(goal.id);
      places.push(next);
      const below = (childrenOf.get(goal.id) ?? []).toReversed();
      for (const child of below) waiting.push({ goal: child, parentId: goal.id });
    }
  }
  return places;
}

/** From the last place to the first, each counted into the one it hangs under; what is closed counts for itself alone. */
function rollUpsOf(
  places: readonly Place[],
  reportsOf: ReadonlyMap<string, readonly GoalReport[]>,
): ReadonlyMap<string, RollUp> {
  const rollUps = new Map<string, RollUp>();
  const count = (goalId: string, more: RollUp): void => {
    const so = rollUps.get(goalId);
    rollUps.set(goalId, so ? together(so, more) : more);
  };
  for (const { goal, parentId } of places.toReversed()) {
    const status = reportsOf.get(goal.id)?.[0]?.status;
    if (status) count(goal.id, countedReport(status));
    const own = rollUps.get(goal.id);
    if (own && parentId !== null && !goal.closed) count(parentId, own);
  }
  return rollUps;
}

/** One thing's latest report, ready to be counted together with others. */
export function countedReport(status: ReportStatus): RollUp {
  const goesWell = status === 'on-track' || status === 'done';
  return { worst: status, wellOff: goesWell ? 1 : 0, reported: 1 };
}

export function together(a: RollUp, b: RollUp): RollUp {
  const worst = severity.find((status) => status === a.worst || status === b.worst) ?? a.worst;
  return { worst, wellOff: a.wellOff + b.wellOff, reported: a.reported + b.reported };
}

function byOrder(a: Goal, b: Goal): number {
  return a.ordinal - b.ordinal || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
