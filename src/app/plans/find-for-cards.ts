import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GoalKind, ReportStatus } from '../../core/goals/goal.ts';
import { redThread } from '../../core/goals/red-thread.ts';
import type { ThreadNode } from '../../core/goals/red-thread.ts';
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

type Wanted = { readonly text: string; readonly kinds: readonly Found['kind'][] };

/** Plans and goals by name, best first; with no name the most important plans. What has ended is found by name alone. */
export const findForCards =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    { text, kinds }: Wanted,
  ): Promise<Decision<readonly Found[], NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const facts = await readFacts(tx);
      const asked = text.trim();
      const plans =
        asked === '' ? importantPlans(facts.plans) : await tx.plans.search(asked, mostFound);
      const nodeOf = new Map(facts.nodes.map((node) => [node.goal.id, node]));
      const goals =
        asked === ''
          ? []
          : (await tx.goals.search(asked, mostFound)).flatMap(({ id }) => nodeOf.get(id) ?? []);
      return decide([
        ...(kinds.includes('plan') ? plans.map((plan) => planFound(plan, facts)) : []),
        ...(kinds.includes('goal') ? goals.map((node) => goalFound(node, facts)) : []),
      ]);
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
      const facts = await readFacts(tx);
      const plan = facts.plans.find((each) => each.id === id);
      const node = facts.nodes.find(({ goal }) => goal.id === id);
      if (kind === 'plan') return plan ? decide(planFound(plan, facts)) : notFound;
      return node ? decide(goalFound(node, facts)) : notFound;
    });
  };

type Facts = { readonly plans: readonly Plan[]; readonly nodes: readonly ThreadNode[] };

async function readFacts(tx: Transaction): Promise<Facts> {
  const { nodes } = redThread(await tx.goals.all(), await tx.goals.reports());
  return { plans: await tx.plans.all(), nodes };
}

/** Top to bottom, what steers now. */
function importantPlans(plans: readonly Plan[]): readonly Plan[] {
  return plans
    .filter(({ status }) => status !== 'replaced' && status !== 'closed')
    .toSorted((a, b) => planLevels.indexOf(a.level) - planLevels.indexOf(b.level));
}

const goalsShown = 4;

function planFound(plan: Plan, { nodes }: Facts): PlanFound {
  const goals = nodes.filter(({ goal }) => goal.planId === plan.id);
  return { kind: 'plan', plan, goals: goals.slice(0, goalsShown).map(({ goal }) => goal.title) };
}

const belowShown = 8;

function goalFound(node: ThreadNode, { plans, nodes }: Facts): GoalFound {
  const byId = new Map(nodes.map((each) => [each.goal.id, each]));
  const above: ThreadNode[] = [];
  // The thread has been cut loose from rings, so every way up ends.
  for (let next = byId.get(node.parentId ?? ''); next; next = byId.get(next.parentId ?? ''))
    above.unshift(next);
  const inside = new Set([node.goal.id]);
  const below: ThreadNode[] = [];
  // Parents come before children.
  for (const each of nodes)
    if (each.parentId !== null && inside.has(each.parentId)) {
      inside.add(each.goal.id);
      below.push(each);
    }
  const { id, kind, title } = node.goal;
  return {
    kind: 'goal',
    goal: { id, kind, title },
    planTitle: plans.find((plan) => plan.id === node.goal.planId)?.title ?? null,
    above: above.map(({ goal }) => ({ kind: goal.kind, title: goal.title })),
    below: below.slice(0, belowShown).map(({ goal, rollUp }) => ({
      kind: goal.kind,
      title: goal.title,
      status: rollUp?.worst ?? null,
    })),
    status: node.rollUp?.worst ?? null,
  };
}
