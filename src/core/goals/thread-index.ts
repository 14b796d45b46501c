import type { Goal } from './goal.ts';

/**
 * Goals by their place in one list, with their links as numbers. In a thread of a hundred thousand goals, finding one by its id costs more than everything that
 * is then asked about it (each look-up waits for memory); here each id is looked up once, and the rules walk numbers.
 */
export type ThreadIndex = {
  readonly goals: readonly Goal[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** The places as goals are shown: by ordinal, then by key. */
  readonly inOrder: readonly number[];
  /** The place of the goal that each hangs under; `nowhere` at the top and where the parent does not exist. */
  readonly above: Int32Array;
  /** The last child of each, and from each the child before it: `nowhere` ends the row. */
  readonly lastBelow: Int32Array;
  readonly before: Int32Array;
};

export const nowhere = -1;

export function indexGoals(goals: readonly Goal[]): ThreadIndex {
  const placeOf = new Map<string, number>();
  for (const [place, { id }] of goals.entries()) placeOf.set(id, place);
  const inOrder = [...goals.entries()].toSorted(byOrder).map(([place]) => place);
  const above = Int32Array.from(goals, ({ parentId }) =>
    parentId === null ? nowhere : (placeOf.get(parentId) ?? nowhere),
  );
  const lastBelow = new Int32Array(goals.length).fill(nowhere);
  const before = new Int32Array(goals.length).fill(nowhere);
  for (const place of inOrder) {
    const parent = above[place] ?? nowhere;
    if (parent === nowhere) continue;
    before[place] = lastBelow[parent] ?? nowhere;
    lastBelow[parent] = place;
  }
  return { goals, placeOf, inOrder, above, lastBelow, before };
}

type Placed = readonly [place: number, goal: Goal];

function byOrder([, a]: Placed, [, b]: Placed): number {
  return a.ordinal - b.ordinal || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
