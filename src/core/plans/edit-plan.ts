import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import { mayBuildOn, planTypeRules, treatmentOf } from './plan-types.ts';
import type { PlanLevel } from './plan.ts';
import { hasEnded } from './registered-plan.ts';
import type {
  FactChange,
  PlanChange,
  PlanFacts,
  PlanRegister,
  RegisteredPlan,
} from './registered-plan.ts';

export type FactsRefusal =
  | { readonly code: 'type-not-on-level'; readonly levels: readonly PlanLevel[] }
  | { readonly code: 'treatment-needs-reason' }
  | { readonly code: 'no-such-plan' }
  | { readonly code: 'plan-cycle'; readonly way: readonly string[] }
  | { readonly code: 'parent-below' }
  | { readonly code: 'parent-has-ended' };

/**
 * What is wrong with the facts, or undefined. The tree is by parent and has no cycles; a plan builds on its own level or one above; treatment
 * follows the level unless a reason is written.
 * @param plan the plan as it stands; null for a new one
 */
export function factsRefusal(
  register: Pick<PlanRegister, 'plans'>,
  plan: RegisteredPlan | null,
  facts: PlanFacts,
): FactsRefusal | undefined {
  const { levels } = planTypeRules[facts.type];
  if (!levels.includes(facts.level)) return { code: 'type-not-on-level', levels };
  if (facts.treatment !== treatmentOf(facts.level) && facts.treatmentReason === '')
    return { code: 'treatment-needs-reason' };
  const children = register.plans.filter(
    ({ parentId }) => plan !== null && parentId === plan.id && facts.level !== plan.level,
  );
  if (children.some((child) => !mayBuildOn(child.level, facts.level)))
    return { code: 'parent-below' };
  return parentRefusal(register, plan, facts);
}

function parentRefusal(
  { plans }: Pick<PlanRegister, 'plans'>,
  plan: RegisteredPlan | null,
  facts: PlanFacts,
): FactsRefusal | undefined {
  if (facts.parentId === null) return undefined;
  const byId = new Map(plans.map((each) => [each.id, each]));
  const parent = byId.get(facts.parentId);
  if (!parent) return { code: 'no-such-plan' };
  if (!mayBuildOn(facts.level, parent.level)) return { code: 'parent-below' };
  if (hasEnded(parent) && plan?.parentId !== parent.id) return { code: 'parent-has-ended' };
  if (plan === null) return undefined;
  const way = [parent];
  for (const each of way) {
    if (each.id === plan.id)
      return { code: 'plan-cycle', way: [facts.title, ...way.map(({ title }) => title)] };
    const above = byId.get(each.parentId ?? '');
    if (above && !way.includes(above)) way.push(above);
  }
  return undefined;
}

/** Changes what is written about a plan. The history keeps each field as it was and as it became; the same facts again change nothing. */
export function editPlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  facts: PlanFacts,
): Decision<PlanChange, FactsRefusal> {
  const settled = settle(facts);
  const refusal = factsRefusal(register, plan, settled);
  if (refusal) return refuse(refusal);
  const changes = changesBetween(factsOf(plan), settled);
  if (changes.length === 0)
    return decide({ plans: [], links: [], withdrawnLinkIds: [], happened: [] });
  return decide({
    plans: [{ ...plan, ...settled, version: plan.version + 1 }],
    links: [],
    withdrawnLinkIds: [],
    happened: [{ planId: plan.id, kind: 'edited', on: register.today, details: { changes } }],
  });
}

/** Adoption as it is known when an existing plan is entered. */
export type KnownAdoption = {
  readonly on: CivilDate;
  readonly bodyId: string | null;
  readonly reference: string;
};

export type RegisterPlanRefusal =
  | FactsRefusal
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'adopting-body-missing' }
  | { readonly code: 'not-adopted-yet' };

/**
 * Enters a plan that is already there: in force, or under work since before the register was. A new plan is ordered through the need test instead.
 * Adoption may be unknown; it is then asked for, and never guessed.
 */
export function registerPlan(
  register: PlanRegister,
  wish: {
    readonly facts: PlanFacts;
    readonly status: 'in-force' | 'in-progress';
    readonly isGroup: boolean;
    readonly adoption: KnownAdoption | null;
  },
  id: string,
): Decision<PlanChange, RegisterPlanRefusal> {
  const { adoption, status, isGroup } = wish;
  const facts = settle(wish.facts);
  const refusal = factsRefusal(register, null, facts);
  if (refusal) return refuse(refusal);
  if (adoption && status === 'in-progress') return refuse({ code: 'not-adopted-yet' });
  if (adoption && adoption.on > register.today) return refuse({ code: 'not-happened-yet' });
  if (adoption && adoption.bodyId === null && facts.treatment === 'political')
    return refuse({ code: 'adopting-body-missing' });
  const plan: RegisteredPlan = {
    ...newPlan(register, facts, id),
    status,
    isGroup,
    adoptedOn: adoption?.on ?? null,
    adoptedByBodyId: adoption?.bodyId ?? null,
    decisionReference: adoption?.reference ?? '',
    firstAdoptedOn: adoption?.on ?? null,
  };
  return decide({
    plans: [plan],
    links: [],
    withdrawnLinkIds: [],
    happened: [{ planId: id, kind: 'registered', on: register.today, details: {} }],
  });
}

/** A plan that nothing has happened to yet. Its key is made from the title, and is nobody else's. */
export function newPlan(
  { plans }: Pick<PlanRegister, 'plans'>,
  facts: PlanFacts,
  id: string,
): RegisteredPlan {
  return {
    ...settle(facts),
    id,
    key: keyFrom(facts.title, new Set(plans.map(({ key }) => key))),
    isGroup: false,
    status: 'ordered',
    adoptedOn: null,
    adoptedByBodyId: null,
    isExample: false,
    version: 1,
    decisionReference: '',
    firstAdoptedOn: null,
    endedOn: null,
    endReason: '',
    continued: null,
    revision: null,
  };
}

function keyFrom(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'plan' : plain;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

export function factsOf(plan: RegisteredPlan): PlanFacts {
  const { title, type, level, horizonYears, parentId, treatment, treatmentReason } = plan;
  const { themes, committeeId, summary } = plan;
  return {
    ...{ title, type, level, horizonYears, parentId, treatment, treatmentReason },
    ...{ themes, committeeId, summary },
  };
}

/** A reason that is not needed is not kept; a theme is written once, however it is spelt. */
function settle(facts: PlanFacts): PlanFacts {
  const themes = new Map(facts.themes.map((theme) => [theme.trim().toLowerCase(), theme.trim()]));
  themes.delete('');
  return {
    ...facts,
    themes: [...themes.values()],
    treatmentReason: facts.treatment === treatmentOf(facts.level) ? '' : facts.treatmentReason,
  };
}

/** Field by field, what differs; for the history, and to show two versions side by side. */
export function changesBetween(before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  return (Object.keys(before) as (keyof PlanFacts)[]).flatMap((field) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
}
