import type { Finding, GoalKind, GoalNode, RedThread } from '../../../src/contracts/goals.ts';

export type ColumnKind = Exclude<GoalKind, 'vision'>;
export const columnKinds: readonly ColumnKind[] = [
  'mainGoal',
  'subGoal',
  'strategy',
  'assignment',
  'task',
];

/** The thread, indexed once, so that choosing in a large one stays quick. */
export type Thread = {
  readonly nodes: readonly GoalNode[];
  readonly byId: ReadonlyMap<string, GoalNode>;
  readonly childrenOf: ReadonlyMap<string, readonly GoalNode[]>;
  readonly findings: readonly Finding[];
  readonly vision: GoalNode | undefined;
};

export function indexThread({ nodes, findings }: Pick<RedThread, 'nodes' | 'findings'>): Thread {
  const childrenOf = new Map<string, GoalNode[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = childrenOf.get(node.parentId);
    if (siblings) siblings.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  return {
    nodes,
    findings,
    childrenOf,
    byId: new Map(nodes.map((node) => [node.id, node])),
    vision: nodes.find((node) => node.kind === 'vision'),
  };
}

/** The way from a main goal down to a goal, itself included; the vision stands over all and is left out. */
export function pathTo(thread: Thread, goalId: string | null): readonly GoalNode[] {
  const path: GoalNode[] = [];
  let node = goalId === null ? undefined : thread.byId.get(goalId);
  while (node && node.kind !== 'vision' && !path.includes(node)) {
    path.unshift(node);
    node = node.parentId === null ? undefined : thread.byId.get(node.parentId);
  }
  return path;
}

/** A goal and everything below it, parents first; the whole thread where no goal is given. */
export function below(thread: Thread, goal: GoalNode | undefined): readonly GoalNode[] {
  if (!goal) return thread.nodes;
  const found: GoalNode[] = [];
  const seen = new Set<string>();
  const visit = (node: GoalNode): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    found.push(node);
    for (const child of thread.childrenOf.get(node.id) ?? []) visit(child);
  };
  visit(goal);
  return found;
}

export type Column = {
  readonly kind: ColumnKind;
  readonly goals: readonly GoalNode[];
  readonly findings: readonly Finding[];
};

/** Each column holds what hangs below the nearest choice to its left; without one, everything of its kind. */
export function columnsOf(thread: Thread, path: readonly GoalNode[]): readonly Column[] {
  const levelOf = (node: GoalNode): number =>
    node.kind === 'vision' ? -1 : columnKinds.indexOf(node.kind);
  return columnKinds.map((kind, level) => {
    const choiceToTheLeft = path.findLast((node) => levelOf(node) < level);
    const goals = below(thread, choiceToTheLeft).filter((node) => node.kind === kind);
    return { kind, goals, findings: findingsAmong(thread, goals) };
  });
}

export function findingsAmong(thread: Thread, goals: readonly GoalNode[]): readonly Finding[] {
  const ids = new Set(goals.map(({ id }) => id));
  return thread.findings.filter((finding) => ids.has(finding.goalId));
}

export type ReportOn = GoalNode['reports'][number] & { readonly goal: GoalNode };

/** Reports on these goals, latest first. */
export function reportsOn(goals: readonly GoalNode[]): readonly ReportOn[] {
  return goals
    .flatMap((goal) => goal.reports.map((report) => ({ ...report, goal })))
    .toSorted((a, b) => (a.reportedOn < b.reportedOn ? 1 : a.reportedOn > b.reportedOn ? -1 : 0));
}

/** Conflicts that touch the chosen goal, what it hangs under, or what hangs under it; all of them where nothing is chosen. */
export function conflictsTouching(
  thread: Thread,
  conflicts: RedThread['conflicts'],
  path: readonly GoalNode[],
): RedThread['conflicts'] {
  const standing = conflicts.filter(({ closed }) => closed === null);
  const chosen = path.at(-1);
  if (!chosen) return standing;
  const touched = new Set([...path, ...below(thread, chosen)].map(({ id }) => id));
  return standing.filter((conflict) => conflict.goals.some(({ id }) => touched.has(id)));
}

/** Chains that are about the chosen goal, what it hangs under or over, or a conflict that touches it; all of them where nothing is chosen. */
export function chainsTouching(
  thread: Thread,
  chains: RedThread['chains'],
  conflicts: RedThread['conflicts'],
  path: readonly GoalNode[],
): RedThread['chains'] {
  const chosen = path.at(-1);
  if (!chosen) return chains;
  const touched = new Set([...path, ...below(thread, chosen), ...conflicts].map((each) => each.id));
  return chains.filter(({ steps }) =>
    steps.some(({ goal, conflict }) => touched.has(goal?.id ?? conflict?.id ?? '')),
  );
}

/** The thread without what is closed, except the way to what is wanted: a link to a closed goal still leads to it. */
export function standingIn(
  thread: Thread,
  wanted: string | null,
): Pick<RedThread, 'nodes' | 'findings'> {
  const way = new Set(pathTo(thread, wanted).map(({ id }) => id));
  return {
    nodes: thread.nodes.filter(({ id, closed }) => closed === null || way.has(id)),
    findings: [...thread.findings],
  };
}

export const addressOf = (goalId: string | null): string =>
  goalId === null ? '/red-thread' : `/red-thread?goal=${goalId}`;
