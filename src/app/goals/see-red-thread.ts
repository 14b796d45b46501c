import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { Finding } from '../../core/goals/findings.ts';
import type { GoalKind, GoalReport } from '../../core/goals/goal.ts';
import type { RollUp } from '../../core/goals/red-thread.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { chainViews } from './chain-view.ts';
import type { ChainView } from './chain-view.ts';
import { conflictView } from './conflict-view.ts';
import type { ConflictView } from './conflict-view.ts';
import { readSteering } from './read-steering.ts';

export type GoalView = {
  readonly id: string;
  readonly key: string;
  readonly kind: GoalKind;
  readonly parentId: string | null;
  readonly title: string;
  readonly note: string;
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly isExample: boolean;
  readonly closed: Closing | null;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

export type RedThreadView = {
  readonly nodes: readonly GoalView[];
  readonly findings: readonly Extract<Finding, { readonly goalId: string }>[];
  readonly conflicts: readonly ConflictView[];
  readonly chains: readonly ChainView[];
};

/** The red thread from vision to report, with its gaps and the conflicts that touch it. */
export const seeRedThread =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<RedThreadView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const { nodes, findings, plans, goals } = await readSteering(deps, tx);
      const conflicts = await tx.goals.conflicts();
      return decide({
        nodes: nodes.map(({ goal, parentId, reports, rollUp }) => ({
          id: goal.id,
          key: goal.key,
          kind: goal.kind,
          parentId,
          title: goal.title,
          note: goal.note,
          plan:
            goal.planId === null
              ? null
              : { id: goal.planId, title: plans.get(goal.planId)?.title ?? '' },
          isExample: goal.isExample,
          closed: goal.closed ?? null,
          reports,
          rollUp,
        })),
        findings: findings.filter((finding) => 'goalId' in finding),
        conflicts: conflicts.map((conflict) => conflictView(conflict, goals, plans)),
        chains: chainViews(await tx.goals.chains(), { goals, plans, conflicts }),
      });
    });
  };
