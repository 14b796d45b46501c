import type { GoalKind } from '../goals/goal.ts';
import { isOfFormerCouncil } from './plan-life.ts';
import { planTypeRules } from './plan-types.ts';
import { hasEnded } from './registered-plan.ts';
import type { PlanRegister, RegisteredPlan } from './registered-plan.ts';

export const planMarks = [
  'former-council',
  'adoption-unknown',
  'revision-ordered',
  'under-revision',
  'to-be-replaced',
  'parent-has-ended',
  'strategy-with-measures',
] as const;
export type PlanMark = (typeof planMarks)[number];

const measures: readonly GoalKind[] = ['assignment', 'task'];

/** What somebody who reads the plan should know at once. A plan that has ended has no marks: its status says it. */
export function marksOf(
  register: Pick<PlanRegister, 'plans' | 'links' | 'term'>,
  plan: RegisteredPlan,
  goalKinds: readonly GoalKind[],
): readonly PlanMark[] {
  if (hasEnded(plan)) return [];
  const { isPlan, hasMeasures } = planTypeRules[plan.type];
  const marks: Readonly<Record<PlanMark, boolean>> = {
    'former-council': isOfFormerCouncil(plan, register.term),
    'adoption-unknown':
      isPlan &&
      !plan.isGroup &&
      plan.status === 'in-force' &&
      plan.treatment === 'political' &&
      plan.adoptedOn === null,
    'revision-ordered': plan.revision !== null && plan.revision.startedOn === null,
    'under-revision': plan.revision !== null && plan.revision.startedOn !== null,
    'to-be-replaced': register.links.some(
      (link) => link.kind === 'replaces' && link.toId === plan.id && link.effectiveOn === null,
    ),
    'parent-has-ended': register.plans.some(
      ({ id, status }) => id === plan.parentId && hasEnded({ status }),
    ),
    // Strictly used, a strategy sets direction and leaves measures to others.
    'strategy-with-measures':
      plan.type === 'strategi' && !hasMeasures && goalKinds.some((kind) => measures.includes(kind)),
  };
  return planMarks.filter((mark) => marks[mark]);
}
