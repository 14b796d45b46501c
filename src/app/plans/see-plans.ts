import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import type { Hierarchy } from '../../core/plans/hierarchy.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { GoalKind } from '../../core/goals/goal.ts';
import { positionOf } from '../../core/processes/position.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { conflictView } from '../goals/conflict-view.ts';
import type { ConflictView } from '../goals/conflict-view.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { registrationOf } from './plan-registration.ts';
import type { PlanRegistration } from './plan-registration.ts';

/** The whole plan system as one picture. */
export const seeHierarchy =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<Hierarchy, NotAllowed>> =>
    denied(by, 'see-plans') ??
    decide(
      await deps.unitOfWork.read(by.municipality, async (tx) => hierarchyOf(await tx.plans.all())),
    );

export type PlanView = {
  readonly plan: Plan & { readonly adoptedBy: string | null };
  readonly parent: { readonly id: string; readonly title: string } | null;
  readonly children: readonly { readonly id: string; readonly title: string }[];
  readonly goals: readonly {
    readonly id: string;
    readonly kind: GoalKind;
    readonly title: string;
  }[];
  readonly conflicts: readonly ConflictView[];
  readonly processes: readonly {
    readonly id: string;
    readonly title: string;
    readonly currentPhase: string | null;
  }[];
  readonly registration: PlanRegistration;
};

/** One plan with what it hangs together with: its place in the tree, its goals, the conflicts that touch them, and the work going on. */
export const seePlan =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    planId: string,
  ): Promise<Decision<PlanView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = await tx.plans.byId(planId);
      if (!plan) return notFound;
      const plans = await tx.plans.all();
      const allGoals = await tx.goals.all();
      const goals = allGoals.filter((goal) => goal.planId === planId);
      const goalsById = new Map(allGoals.map((goal) => [goal.id, goal]));
      const plansById = new Map(plans.map((each) => [each.id, each]));
      const goalIds = new Set(goals.map((goal) => goal.id));
      const conflicts = await tx.goals.conflicts();
      const processes = (await tx.processes.all()).filter((process) => process.planId === planId);
      const body =
        plan.adoptedByBodyId === null ? null : await tx.people.body(plan.adoptedByBodyId);
      const today = osloDate(deps.clock.now());
      const link = ({ id, title }: Plan): { id: string; title: string } => ({ id, title });
      const parent = plans.find((candidate) => candidate.id === plan.parentId);
      return decide({
        plan: { ...plan, adoptedBy: body?.name ?? null },
        parent: parent ? link(parent) : null,
        children: plans.filter((candidate) => candidate.parentId === planId).map(link),
        goals: goals.map(({ id, kind, title }) => ({ id, kind, title })),
        conflicts: conflicts
          .filter(
            ({ value }) =>
              value.planIds.includes(planId) || value.goalIds.some((goalId) => goalIds.has(goalId)),
          )
          .map((conflict) => conflictView(conflict, goalsById, plansById)),
        processes: processes.map((process) => ({
          id: process.id,
          title: process.title,
          currentPhase:
            process.phases.find((phase) => positionOf(phase, today) === 'current')?.title ?? null,
        })),
        registration: await registrationOf(tx, planId, goals, { by, now: deps.clock.now() }),
      });
    });
  };
