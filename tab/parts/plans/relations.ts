import type { PlanCard, PlanHierarchy } from '../../../src/contracts/plans.ts';

/** Every plan of the picture, in the order in which it is walked. */
export function plansOf({ bands, beside, knowledge }: PlanHierarchy): readonly PlanCard[] {
  return [...bands.flatMap((band) => band.plans), ...beside, ...knowledge];
}

/** What the plan in focus builds on, and what builds on it; only the nearest, so that it never becomes a web. */
export function relativesOf(
  plans: readonly PlanCard[],
  focused: string,
): { readonly parentId: string | null; readonly childIds: readonly string[] } {
  const plan = plans.find(({ id }) => id === focused);
  const known = new Set(plans.map(({ id }) => id));
  const parentId = plan?.parentId ?? null;
  return {
    parentId: parentId !== null && known.has(parentId) ? parentId : null,
    childIds: plans.filter((other) => other.parentId === focused).map(({ id }) => id),
  };
}

/**
 * A band's plans in lines: each family (a plan and those of the band that build on it) in one of its own, those without family together at the end. Every plan
 * stands once, also where an import has hung some of them in a ring.
 */
export function linesOf(plans: readonly PlanCard[]): readonly (readonly PlanCard[])[] {
  const ids = new Set(plans.map(({ id }) => id));
  const children = Map.groupBy(plans, ({ parentId }) => parentId);
  const placed = new Set<string>();
  const familyOf = (head: PlanCard): readonly PlanCard[] => {
    const family: PlanCard[] = [];
    const waiting = [head];
    for (let plan = waiting.pop(); plan; plan = waiting.pop()) {
      if (placed.has(plan.id)) continue;
      placed.add(plan.id);
      family.push(plan);
      waiting.push(...(children.get(plan.id) ?? []).toReversed());
    }
    return family;
  };
  const heads = plans.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  // Whoever is in a ring has no head above; the first of them stands in for it.
  const families = [...heads, ...plans]
    .map((plan) => (placed.has(plan.id) ? [] : familyOf(plan)))
    .filter(({ length }) => length > 0);
  const alone = families.filter(({ length }) => length === 1).flat();
  return [...families.filter(({ length }) => length > 1), alone].filter(({ length }) => length > 0);
}
