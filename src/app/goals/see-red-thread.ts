import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { Finding } from '../../core/goals/findings.ts';
import type { GoalKind, GoalReport } from '../../core/goals/goal.ts';
import { partOfThread } from '../../core/goals/part-of-thread.ts';
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
  /** How many nodes there are beside those that are given here. */
  readonly leftOut: number;
  readonly nodes: readonly GoalView[];
  readonly findings: readonly Extract<Finding, { readonly goalId: string }>[];
  readonly conflicts: readonly ConflictView[];
  readonly chains: readonly ChainView[];
};

/**
 * The red thread from vision to report, with its gaps and the conflicts that touch it.
 * @param part of a thread that is too large to be shown at once: the goals, and what hangs below one of them; null gives the whole
 */
export const seeRedThread =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'steering'>) =>
  async (
    by: AuthorizedMember,
    part: { readonly goalId: string | null } | null = null,
  ): Promise<Decision<RedThreadView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const { nodes, findings, plans, goals } = await readSteering(deps, by, tx);
      const given = part === null ? nodes : partOfThread(nodes, part.goalId);
      const shown = new Set(given.map(({ goal }) => goal.id));
      const conflicts = await tx.goals.conflicts();
      return decide({
        leftOut: nodes.length - given.length,
        nodes: given.map(({ goal, parentId, reports, rollUp }) => ({
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
        findings: findings
          .filter((finding) => 'goalId' in finding)
          .filter(({ goalId }) => shown.has(goalId)),
        conflicts: conflicts.map((conflict) => conflictView(conflict, goals, plans)),
        chains: chainViews(await tx.goals.chains(), { goals, plans, conflicts }),
      });
    });
  };
