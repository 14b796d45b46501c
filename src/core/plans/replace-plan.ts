import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import { planTypeRules } from './plan-types.ts';
import { hasEnded } from './registered-plan.ts';
import type {
  LinkKind,
  PlanChange,
  PlanHappening,
  PlanLink,
  PlanRegister,
  RegisteredPlan,
} from './registered-plan.ts';

/** What a plan replaces: another plan, or a named part of it. */
export type Replacement = {
  readonly linkId: string;
  readonly planId: string;
  /** Empty for the whole plan. */
  readonly part: string;
};

export type ReplaceRefusal =
  | { readonly code: 'no-such-plan' }
  | { readonly code: 'plan-is-group' }
  | { readonly code: 'not-a-plan' }
  | { readonly code: 'links-to-itself' }
  | { readonly code: 'replaced-has-ended'; readonly title: string }
  | { readonly code: 'already-replaced'; readonly title: string }
  | { readonly code: 'plan-cycle'; readonly way: readonly string[] }
  | { readonly code: 'adoption-unknown' }
  | { readonly code: 'replaces-newer'; readonly title: string };

/**
 * Says what the plan replaces. While the plan (or its revision) is on its way, the old one steers on and is only marked; it ends on the day of
 * adoption, and not before. A plan that is already adopted ends the old one as of its own adoption.
 */
export function replacePlans(
  register: PlanRegister,
  plan: RegisteredPlan,
  replacements: readonly Replacement[],
): Decision<PlanChange, ReplaceRefusal> {
  if (plan.isGroup) return refuse({ code: 'plan-is-group' });
  if (!planTypeRules[plan.type].isPlan) return refuse({ code: 'not-a-plan' });
  const isOnItsWay = plan.status !== 'in-force' || plan.revision !== null;
  if (!isOnItsWay && plan.adoptedOn === null) return refuse({ code: 'adoption-unknown' });

  const links: PlanLink[] = [];
  for (const { linkId, planId, part } of replacements) {
    const refusal = replacementRefusal(register, plan, { linkId, planId, part }, links);
    if (refusal) return refuse(refusal);
    links.push(linkOf(linkId, plan.id, planId, 'replaces', part));
  }
  const declared: PlanChange = {
    plans: [{ ...plan, version: plan.version + 1 }],
    links,
    withdrawnLinkIds: [],
    happened: links.map(({ toId, part }) => ({
      planId: plan.id,
      kind: 'replacement-declared',
      on: register.today,
      details: { otherId: toId, link: 'replaces', part },
    })),
  };
  if (isOnItsWay || plan.adoptedOn === null) return decide(declared);
  const closed = closeReplaced(register, links, plan.adoptedOn);
  if (closed.refused) return closed;
  return decide({
    ...declared,
    plans: [...declared.plans, ...closed.value.plans],
    links: closed.value.links,
    happened: [...declared.happened, ...closed.value.happened],
  });
}

function replacementRefusal(
  { plans, links }: PlanRegister,
  plan: RegisteredPlan,
  { planId, part }: Replacement,
  made: readonly PlanLink[],
): ReplaceRefusal | undefined {
  if (planId === plan.id) return { code: 'links-to-itself' };
  const old = plans.find(({ id }) => id === planId);
  if (!old) return { code: 'no-such-plan' };
  if (old.isGroup) return { code: 'plan-is-group' };
  if (hasEnded(old)) return { code: 'replaced-has-ended', title: old.title };
  const isTaken = [...links, ...made].some(
    (link) =>
      link.kind === 'replaces' &&
      link.toId === planId &&
      (link.part === '' || (link.fromId === plan.id && link.part === part)),
  );
  if (isTaken) return { code: 'already-replaced', title: old.title };
  return cycleRefusal(plans, links, plan.id, planId, 'replaces');
}

/** What is replaced ends on the day: a whole plan leaves the active list, of a part the plan remembers that it is gone. */
export function closeReplaced(
  { plans }: Pick<PlanRegister, 'plans'>,
  links: readonly PlanLink[],
  on: CivilDate,
): Decision<
  Omit<PlanChange, 'withdrawnLinkIds'>,
  { readonly code: 'replaces-newer'; readonly title: string }
> {
  const touched = new Map<string, RegisteredPlan>();
  const happened: PlanHappening[] = [];
  for (const { fromId, toId, part } of links) {
    const stored = plans.find(({ id }) => id === toId);
    const old = touched.get(toId) ?? (stored && { ...stored, version: stored.version + 1 });
    // Closed by itself while the new one was on its way: there is nothing left to end.
    if (!old || (stored && hasEnded(stored))) continue;
    if (old.adoptedOn !== null && old.adoptedOn > on)
      return refuse({ code: 'replaces-newer', title: old.title });
    const details = { otherId: fromId, part };
    happened.push({ planId: toId, kind: part === '' ? 'replaced' : 'part-replaced', on, details });
    touched.set(
      toId,
      part === '' ? { ...old, status: 'replaced', endedOn: on, revision: null } : old,
    );
  }
  return decide({
    plans: [...touched.values()],
    links: links.map((link) => ({ ...link, effectiveOn: on })),
    happened,
  });
}

export type LinkRefusal =
  | { readonly code: 'no-such-plan' }
  | { readonly code: 'links-to-itself' }
  | { readonly code: 'already-linked' }
  | { readonly code: 'plan-cycle'; readonly way: readonly string[] };

/** Two plans may depend on each other; but none elaborates or implements itself, however long the way round. */
export function linkPlans(
  { plans, links, today }: PlanRegister,
  plan: RegisteredPlan,
  wish: {
    readonly linkId: string;
    readonly toId: string;
    readonly link: Exclude<LinkKind, 'replaces'>;
  },
): Decision<PlanChange, LinkRefusal> {
  const { linkId, toId, link: kind } = wish;
  if (toId === plan.id) return refuse({ code: 'links-to-itself' });
  if (!plans.some(({ id }) => id === toId)) return refuse({ code: 'no-such-plan' });
  const isThere = links.some(
    (link) => link.fromId === plan.id && link.toId === toId && link.kind === kind,
  );
  if (isThere) return refuse({ code: 'already-linked' });
  if (kind !== 'depends-on') {
    const refusal = cycleRefusal(plans, links, plan.id, toId, kind);
    if (refusal) return refuse(refusal);
  }
  return decide({
    plans: [{ ...plan, version: plan.version + 1 }],
    links: [linkOf(linkId, plan.id, toId, kind, '')],
    withdrawnLinkIds: [],
    happened: [
      { planId: plan.id, kind: 'linked', on: today, details: { otherId: toId, link: kind } },
    ],
  });
}

export type UnlinkRefusal =
  { readonly code: 'no-such-link' } | { readonly code: 'replacement-in-effect' };

/** Takes a relation of this plan back. A replacement that has happened is history, and stays. */
export function unlinkPlans(
  { links, today }: PlanRegister,
  plan: RegisteredPlan,
  linkId: string,
): Decision<PlanChange, UnlinkRefusal> {
  const link = links.find(({ id, fromId }) => id === linkId && fromId === plan.id);
  if (!link) return refuse({ code: 'no-such-link' });
  if (link.effectiveOn !== null) return refuse({ code: 'replacement-in-effect' });
  const { toId, kind, part } = link;
  const details = { otherId: toId, link: kind, part };
  return decide({
    plans: [{ ...plan, version: plan.version + 1 }],
    links: [],
    withdrawnLinkIds: [linkId],
    happened: [{ planId: plan.id, kind: 'unlinked', on: today, details }],
  });
}

function linkOf(id: string, fromId: string, toId: string, kind: LinkKind, part: string): PlanLink {
  return { id, fromId, toId, kind, part, effectiveOn: null, isExample: false };
}

/** Would a link of this kind lead back to where it starts? Then the way is told, by title. */
function cycleRefusal(
  plans: readonly RegisteredPlan[],
  links: readonly PlanLink[],
  fromId: string,
  toId: string,
  kind: LinkKind,
): { readonly code: 'plan-cycle'; readonly way: readonly string[] } | undefined {
  const cameFrom = new Map<string, string>([[toId, fromId]]);
  const reached = [toId];
  for (const id of reached)
    for (const link of links)
      if (link.kind === kind && link.fromId === id && !cameFrom.has(link.toId)) {
        cameFrom.set(link.toId, id);
        reached.push(link.toId);
      }
  if (!cameFrom.has(fromId)) return undefined;
  const way = [fromId];
  for (let id = cameFrom.get(fromId); id !== undefined && id !== fromId; id = cameFrom.get(id))
    way.unshift(id);
  const titleOf = (id: string): string => plans.find((plan) => plan.id === id)?.title ?? '';
  return { code: 'plan-cycle', way: [fromId, ...way].map(titleOf) };
}
