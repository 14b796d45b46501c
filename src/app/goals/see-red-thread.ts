import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GoalConflict, GoalKind, GoalReport } from '../../core/goals/goal.ts';
import { redThread } from '../../core/goals/red-thread.ts';
import type { Finding, RollUp } from '../../core/goals/red-thread.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type GoalView = {
  readonly id: string;
  readonly key: string;
  readonly kind: GoalKind;
  readonly parentId: string | null;
  readonly title: string;
  readonly note: string;
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly isExample: boolean;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

export type RedThreadView = {
  readonly nodes: readonly GoalView[];
  readonly findings: readonly Finding[];
  readonly conflicts: readonly GoalConflict[];
  readonly chains: readonly (readonly string[])[];
};

/** The red thread from vision to report, with its gaps and the conflicts that touch it. */
export const seeRedThread =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<RedThreadView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plans = new Map((await tx.plans.all()).map((plan) => [plan.id, plan.title]));
      const { nodes, findings } = redThread(await tx.goals.all(), await tx.goals.reports());
      return decide({
        nodes: nodes.map(({ goal, parentId, reports, rollUp }) => ({
          id: goal.id,
          key: goal.key,
          kind: goal.kind,
          parentId,
          title: goal.title,
          note: goal.note,
          plan:
            goal.planId === null ? null : { id: goal.planId, title: plans.get(goal.planId) ?? '' },
          isExample: goal.isExample,
          reports,
          rollUp,
        })),
        findings,
        conflicts: await tx.goals.conflicts(),
        chains: (await tx.goals.chains()).map((chain) => chain.links),
      });
    });
  };
