import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Goal, GoalKind, ReportStatus } from '../../core/goals/goal.ts';
import { redThread } from '../../core/goals/red-thread.ts';
import type { ThreadNode } from '../../core/goals/red-thread.ts';
import { hasEnded } from '../../core/plans/registered-plan.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { planLevels } from '../../core/plans/plan.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** A plan as a card shows it. */
export type PlanFound = {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly goals: readonly string[];
};
/** A goal with the thread through it: up to what it serves, down to what is done. */
export type GoalFound = {
  readonly kind: 'goal';
  readonly goal: { readonly id: string; readonly kind: GoalKind; readonly title: string };
  readonly planTitle: string | null;
  /** From the top. */
  readonly above: readonly { readonly kind: GoalKind; readonly title: string }[];
  /** In the order of the thread; the worst that is reported on or below each. */
  readonly below: readonly {
    readonly kind: GoalKind;
    readonly title: string;
    readonly status: ReportStatus | null;
  }[];
  readonly status: ReportStatus | null;
};
export type Found = PlanFound | GoalFound;

/** As many of each as somebody looks through before typing another letter. */
const mostFound = 20;

type Wanted = {
  readonly text: string;
  readonly kinds: readonly Found['kind'][];
  /** Which of what is found to read for cards: the rest is only counted. */
  readonly skip: number;
  readonly most: number;
};
export type FoundForCards = { readonly count: number; readonly found: readonly Found[] };

/** Plans and goals by name, best first; with no name the most important plans. What has ended is found by name alone. */
export const findForCards =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    { text, kinds, skip, most }: Wanted,
  ): Promise<Decision<FoundForCards, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const asked = text.trim();
      const plans = !kinds.includes('plan')
        ? []
        : asked === ''
          ? importantPlans(await tx.plans.all())
          : await tx.plans.search(asked, mostFound);
      const goals =
        asked === '' || !kinds.includes('goal') ? [] : await tx.goals.search(asked, mostFound);
      const shown = [...plans, ...goals].slice(skip, skip + most);
      return decide({
        count: plans.length + goals.length,
        found: [
          ...(await plansFound(
            tx,
            plans.filter((plan) => shown.includes(plan)),
          )),
          ...(await goalsFound(
            tx,
            goals.filter((goal) => shown.includes(goal)),
          )),
        ],
      });
    });
  };

/** One plan or goal by its id. */
export const seeForCard =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    { kind, id }: { readonly kind: Found['kind']; readonly id: string },
  ): Promise<Decision<Found, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = kind === 'plan' ? await tx.plans.byId(id) : null;
      const goal = kind === 'goal' ? await tx.goals.byId(id) : null;
      const [found] = [
        ...(await plansFound(tx, plan ? [plan] : [])),
        ...(await goalsFound(tx, goal ? [goal.value] : [])),
      ];
      return found ? decide(found) : notFound;
    });
  };

/** Top to bottom, what steers now. */
function importantPlans(plans: readonly Plan[]): readonly Plan[] {
  return plans
    .filter((plan) => !hasEnded(plan))
    .toSorted((a, b) => planLevels.indexOf(a.level) - planLevels.indexOf(b.level));
}

const goalsShown = 4;

async function plansFound(tx: Transaction, plans: readonly Plan[]): Promise<readonly PlanFound[]> {
  const ids = plans.map(({ id }) => id);
  const titles = await tx.goals.firstTitlesOf(ids, goalsShown);
  return plans.map((plan) => ({ kind: 'plan', plan, goals: titles.get(plan.id) ?? [] }));
}

/** Below a goal with more than this, what is reported is not summed up on a card: a part of it would not be true of the whole. */
const mostBelow = 2_000;
const belowShown = 8;

async function goalsFound(tx: Transaction, goals: readonly Goal[]): Promise<readonly GoalFound[]> {
  const ids = goals.map(({ id }) => id);
  const wholly = new Set<string>();
  const near = new Set(await tx.goals.idsAbove(ids));
  for (const id of ids) {
    const below = await tx.goals.idsBelow(id, mostBelow + 1);
    const isWhole = below.length <= mostBelow;
    if (isWhole) wholly.add(id);
    for (const each of isWhole ? below : below.slice(0, belowShown + 1)) near.add(each);
  }
  const around = await tx.goals.byIds([...near]);
  const { nodes } = redThread(around, await tx.goals.reportsOn([...near]));
  const nodeOf = new Map(nodes.map((node) => [node.goal.id, node]));
  const found: GoalFound[] = [];
  for (const { id, planId } of goals) {
    const node = nodeOf.get(id);
    if (!node) continue;
    const plan = planId === null ? null : await tx.plans.byId(planId);
    found.push(goalFound(node, nodes, nodeOf, wholly.has(id), plan?.title ?? null));
  }
  return found;
}

function goalFound(
  node: ThreadNode,
  nodes: readonly ThreadNode[],
  nodeOf: ReadonlyMap<string, ThreadNode>,
  isWhole: boolean,
  planTitle: string | null,
): GoalFound {
  const above: ThreadNode[] = [];
  // The thread has been cut loose from rings, so every way up ends.
  for (let next = nodeOf.get(node.parentId ?? ''); next; next = nodeOf.get(next.parentId ?? ''))
    above.unshift(next);
  const inside = new Set([node.goal.id]);
  const below: ThreadNode[] = [];
  // Parents come before children.
  for (const each of nodes)
    if (each.parentId !== null && inside.has(each.parentId)) {
      inside.add(each.goal.id);
      below.push(each);
    }
  const worstOf = ({ rollUp }: ThreadNode): ReportStatus | null =>
    isWhole ? (rollUp?.worst ?? null) : null;
  const { id, kind, title } = node.goal;
  return {
    kind: 'goal',
    goal: { id, kind, title },
    planTitle,
    above: above.map(({ goal }) => ({ kind: goal.kind, title: goal.title })),
    below: below.slice(0, belowShown).map((each) => ({
      kind: each.goal.kind,
      title: each.goal.title,
      status: worstOf(each),
    })),
    status: worstOf(node),
  };
}
