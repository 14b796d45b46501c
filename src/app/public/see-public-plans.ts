import { goalKinds } from '../../core/goals/goal.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import type { Hierarchy } from '../../core/plans/hierarchy.ts';
import { pictureWords } from '../../core/plans/picture-words.ts';
import type { PictureWords } from '../../core/plans/picture-words.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { hasEnded } from '../../core/plans/registered-plan.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

// What anybody may read of the plan system: which plans there are and how they hang together, and of a plan that holds what it wants. Needs, remarks, money,
// conflicts and reports are work under way, and are told by those who answer for them.

export type PublicPlanLine = Pick<
  Plan,
  | 'id'
  | 'title'
  | 'type'
  | 'level'
  | 'status'
  | 'treatment'
  | 'horizonYears'
  | 'parentId'
  | 'isGroup'
  | 'isExample'
>;

/** A link of the red thread, as far down as what politics has adopted: what is done about it stands in the action part's own papers. */
export type PublicGoal = Pick<Goal, 'id' | 'kind' | 'title' | 'parentId'>;

export type PublicPlan = PublicPlanLine & {
  readonly summary: string;
  readonly themes: readonly string[];
  readonly adoptedOn: CivilDate | null;
  readonly adoptedBy: string;
  readonly decisionReference: string;
  readonly endedOn: CivilDate | null;
  readonly parent: PublicPlanLine | null;
  readonly children: readonly PublicPlanLine[];
  readonly replaces: readonly PublicPlanLine[];
  readonly replacedBy: readonly PublicPlanLine[];
  readonly goals: readonly PublicGoal[];
  readonly processes: readonly { readonly id: string; readonly title: string }[];
};

type PublicDeps = Pick<Deps, 'unitOfWork'>;

const adoptedKinds: ReadonlySet<string> = new Set(
  goalKinds.filter((kind) => kind !== 'assignment' && kind !== 'task'),
);

/** Every plan, ended ones too: those stay findable. */
export const listPublicPlans =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly RegisteredPlan[]> =>
    deps.unitOfWork.read(scope, (tx) => tx.planRegister.plansToRead());

/** The plan system level by level, and those that have ended. */
export type PublicHierarchy = Hierarchy<RegisteredPlan> & {
  readonly ended: readonly PublicPlanLine[];
};

export function publicHierarchy(plans: readonly RegisteredPlan[]): PublicHierarchy {
  return { ...hierarchyOf(plans), ended: plans.filter(hasEnded) };
}

/** The words of the picture of the plan system: a list beside it calls things the same. */
export const planWordsIn = (language: Language): PictureWords => pictureWords[language];

/** One plan; null for another municipality's and one that never was. */
export const seePublicPlan =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope, planId: string): Promise<PublicPlan | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const plans = await tx.planRegister.plansToRead();
      const plan = plans.find(({ id }) => id === planId);
      if (!plan) return null;
      const lineOf = (id: string | null): readonly PublicPlanLine[] =>
        plans.filter((one) => one.id === id).map(planLine);
      // A replacement that is only declared waits for a decision that may come out otherwise.
      const replacing = (await tx.planRegister.linksOf(planId)).filter(
        ({ kind, effectiveOn }) => kind === 'replaces' && effectiveOn !== null,
      );
      const body =
        plan.adoptedByBodyId === null ? null : await tx.people.body(plan.adoptedByBodyId);
      const { summary, themes, adoptedOn, decisionReference, endedOn } = plan;
      return {
        ...planLine(plan),
        ...{ summary, themes, adoptedOn, decisionReference, endedOn },
        adoptedBy: body?.name ?? '',
        parent: lineOf(plan.parentId)[0] ?? null,
        children: plans.filter(({ parentId }) => parentId === planId).map(planLine),
        replaces: replacing
          .filter((one) => one.fromId === planId)
          .flatMap((one) => lineOf(one.toId)),
        replacedBy: replacing
          .filter((one) => one.toId === planId)
          .flatMap((one) => lineOf(one.fromId)),
        goals: plan.status === 'in-force' ? await goalsOf(tx, planId) : [],
        processes: (await tx.processes.ofPlan(planId))
          .filter(({ status }) => status !== 'planned')
          .map(({ id, title }) => ({ id, title })),
      };
    });

async function goalsOf(
  tx: Pick<Transaction, 'goals'>,
  planId: string,
): Promise<readonly PublicGoal[]> {
  return (await tx.goals.ofPlan(planId))
    .filter((goal) => goal.planId === planId && adoptedKinds.has(goal.kind) && !goal.closed)
    .map(({ id, kind, title, parentId }) => ({ id, kind, title, parentId }));
}

export function planLine(plan: Plan): PublicPlanLine {
  const { id, title, type, level, status, treatment, horizonYears, parentId, isGroup, isExample } =
    plan;
  return {
    ...{ id, title, type, level, status, treatment, horizonYears, parentId, isGroup, isExample },
  };
}
