import type { Goal } from './goal.ts';

/** The goals whose way up leads back to themselves; those that merely hang below a ring are not among them. Each goal is looked at once. */
export function goalsOnRings(
  goals: readonly Goal[],
  byId: ReadonlyMap<string, Goal>,
): ReadonlySet<string> {
  const settled = new Set<string>();
  const onRing = new Set<string>();
  for (const start of goals) {
    const way: string[] = [];
    const placeOnWay = new Map<string, number>();
    let at: Goal | undefined = start;
    while (at && !settled.has(at.id) && !placeOnWay.has(at.id)) {
      placeOnWay.set(at.id, way.length);
      way.push(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    const ringStart = at && placeOnWay.get(at.id);
    if (ringStart !== undefined) for (const id of way.slice(ringStart)) onRing.add(id);
    for (const id of way) settled.add(id);
  }
  return onRing;
}
