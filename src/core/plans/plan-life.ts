import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import { planTypeRules } from './plan-types.ts';
import type { PlanChange, PlanHappening, PlanRegister, RegisteredPlan } from './registered-plan.ts';
import { closeReplaced } from './replace-plan.ts';

type DateRefusal =
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'before-adoption'; readonly adoptedOn: string };

/** Nothing can be entered before it has happened, and nothing happens to a plan before it was adopted. */
function dateRefusal(
  { today }: PlanRegister,
  plan: RegisteredPlan,
  on: CivilDate,
): DateRefusal | undefined {
  if (on > today) return { code: 'not-happened-yet' };
  if (plan.adoptedOn !== null && on < plan.adoptedOn)
    return { code: 'before-adoption', adoptedOn: plan.adoptedOn };
  return undefined;
}

const changed = (
  plan: RegisteredPlan,
  part: Partial<RegisteredPlan>,
  happened: Omit<PlanHappening, 'planId'>,
): PlanChange => ({
  plans: [{ ...plan, ...part, version: plan.version + 1 }],
  links: [],
  withdrawnLinkIds: [],
  happened: [{ planId: plan.id, ...happened }],
});

export type StartWorkRefusal = DateRefusal | { readonly code: 'nothing-ordered' };

/** Work on what is ordered begins: a new plan, or the revision of one in force, which stays in force meanwhile. */
export function startWork(
  register: PlanRegister,
  plan: RegisteredPlan,
  on: CivilDate,
): Decision<PlanChange, StartWorkRefusal> {
  const refusal = dateRefusal(register, plan, on);
  if (refusal) return refuse(refusal);
  const happened = { kind: 'work-started', on, details: {} } as const;
  if (plan.status === 'ordered') return decide(changed(plan, { status: 'in-progress' }, happened));
  if (plan.revision !== null && plan.revision.startedOn === null)
    return decide(changed(plan, { revision: { ...plan.revision, startedOn: on } }, happened));
  return refuse({ code: 'nothing-ordered' });
}

export type AdoptRefusal =
  | DateRefusal
  | { readonly code: 'plan-is-group' }
  | { readonly code: 'not-a-plan' }
  | { readonly code: 'work-not-started' }
  | { readonly code: 'already-adopted'; readonly adoptedOn: string }
  | { readonly code: 'adopting-body-missing' }
  | { readonly code: 'replaces-newer'; readonly title: string };

/**
 * A body has adopted the plan, or its revision. What the plan replaces ends on that day, the whole plan or the named part, and not before. An
 * adoption that was not known when a plan in force was entered is entered the same way.
 */
export function adoptPlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  {
    on,
    bodyId,
    reference,
  }: { readonly on: CivilDate; readonly bodyId: string | null; readonly reference: string },
): Decision<PlanChange, AdoptRefusal> {
  if (plan.isGroup) return refuse({ code: 'plan-is-group' });
  if (!planTypeRules[plan.type].isPlan) return refuse({ code: 'not-a-plan' });
  if (plan.status === 'ordered' || (plan.revision && plan.revision.startedOn === null))
    return refuse({ code: 'work-not-started' });
  if (plan.status === 'in-force' && plan.revision === null && plan.adoptedOn !== null)
    return refuse({ code: 'already-adopted', adoptedOn: plan.adoptedOn });
  const refusal = dateRefusal(register, plan, on);
  if (refusal) return refuse(refusal);
  if (bodyId === null && plan.treatment === 'political')
    return refuse({ code: 'adopting-body-missing' });

  const details = { bodyId, reference, earlierAdoptedOn: plan.adoptedOn };
  const adopted = changed(
    plan,
    {
      status: 'in-force',
      adoptedOn: on,
      adoptedByBodyId: bodyId,
      decisionReference: reference,
      firstAdoptedOn: plan.firstAdoptedOn ?? on,
      continued: null,
      revision: null,
    },
    { kind: 'adopted', on, details },
  );
  const waiting = register.links.filter(
    (link) => link.kind === 'replaces' && link.fromId === plan.id && link.effectiveOn === null,
  );
  const closed = closeReplaced(register, waiting, on);
  if (closed.refused) return closed;
  return decide({
    plans: [...adopted.plans, ...closed.value.plans],
    links: closed.value.links,
    withdrawnLinkIds: [],
    happened: [...adopted.happened, ...closed.value.happened],
  });
}

/** Adopted by a council before the one of today, and not taken over by this one since. */
export function isOfFormerCouncil(plan: RegisteredPlan, term: PlanRegister['term']): boolean {
  if (term === null || plan.status !== 'in-force' || plan.treatment !== 'political') return false;
  if (plan.isGroup || !planTypeRules[plan.type].isPlan) return false;
  if (plan.adoptedOn === null || plan.adoptedOn >= term.startsOn) return false;
  return plan.continued === null || plan.continued.on < term.startsOn;
}

export type ContinueRefusal =
  | { readonly code: 'not-of-former-council' }
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'before-term'; readonly startsOn: string };

/** This council takes over what a former one adopted: from now on the plan is its own, and the mark goes. */
export function continuePlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  given: { readonly on: CivilDate; readonly bodyId: string; readonly reference: string },
): Decision<PlanChange, ContinueRefusal> {
  const { term, today } = register;
  if (term === null || !isOfFormerCouncil(plan, term))
    return refuse({ code: 'not-of-former-council' });
  if (given.on > today) return refuse({ code: 'not-happened-yet' });
  if (given.on < term.startsOn) return refuse({ code: 'before-term', startsOn: term.startsOn });
  const { on, bodyId, reference } = given;
  const details = { bodyId, reference };
  return decide(changed(plan, { continued: given }, { kind: 'continued', on, details }));
}

export type ReviseRefusal =
  | DateRefusal
  | { readonly code: 'plan-is-group' }
  | { readonly code: 'not-in-force' }
  | { readonly code: 'revision-already-ordered'; readonly orderedOn: string };

/** Orders a revision. The plan steers on until the revised one is adopted. */
export function revisePlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  { on, reason, reference }: { on: CivilDate; reason: string; reference: string },
): Decision<PlanChange, ReviseRefusal> {
  if (plan.isGroup) return refuse({ code: 'plan-is-group' });
  if (plan.status !== 'in-force') return refuse({ code: 'not-in-force' });
  if (plan.revision)
    return refuse({ code: 'revision-already-ordered', orderedOn: plan.revision.orderedOn });
  const refusal = dateRefusal(register, plan, on);
  if (refusal) return refuse(refusal);
  const revision = { orderedOn: on, startedOn: null, reason };
  const details = { reason, reference };
  return decide(changed(plan, { revision }, { kind: 'revision-ordered', on, details }));
}

/** Ends a plan that nothing replaces. What it was to replace is let be. */
export function closePlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  { on, reason, reference }: { on: CivilDate; reason: string; reference: string },
): Decision<PlanChange, DateRefusal> {
  const refusal = dateRefusal(register, plan, on);
  if (refusal) return refuse(refusal);
  const closed = changed(
    plan,
    { status: 'closed', endedOn: on, endReason: reason, revision: null },
    { kind: 'closed', on, details: { reason, reference } },
  );
  const waiting = register.links.filter(
    (link) => link.kind === 'replaces' && link.fromId === plan.id && link.effectiveOn === null,
  );
  return decide({
    ...closed,
    withdrawnLinkIds: waiting.map(({ id }) => id),
    happened: [
      ...closed.happened,
      ...waiting.map(({ toId, part }): PlanHappening => ({
        planId: plan.id,
        kind: 'unlinked',
        on,
        details: { otherId: toId, link: 'replaces', part },
      })),
    ],
  });
}
