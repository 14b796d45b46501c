import type { Plan } from './plan.ts';

type Related = Pick<Plan, 'id' | 'parentId'>;
/** A plan in its family's line; `depth` is how many of the line stand above it. */
export type InLine<P extends Related> = { readonly plan: P; readonly depth: number };

/**
 * Plans of one band in lines: each family (a plan and those of the band that build on it, whoever builds on another right after it) in one of its own, those
 * without family together in the last. Every plan stands once, also where an import has hung some of them in a ring. In linear time: a county has ten thousand.
 */
export function linesOf<P extends Related>(plans: readonly P[]): readonly (readonly InLine<P>[])[] {
  const ids = new Set(plans.map(({ id }) => id));
  const children = Map.groupBy(plans, ({ parentId }) => parentId);
  const placed = new Set<string>();
  const familyOf = (head: P): readonly InLine<P>[] => {
    const family: InLine<P>[] = [];
    const waiting: InLine<P>[] = [{ plan: head, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { plan, depth } = next;
      if (placed.has(plan.id)) continue;
      placed.add(plan.id);
      family.push(next);
      for (const child of (children.get(plan.id) ?? []).toReversed())
        waiting.push({ plan: child, depth: depth + 1 });
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
