import { nowhere } from './thread-index.ts';
import type { ThreadIndex } from './thread-index.ts';

/** The places whose way up leads back to themselves; those that merely hang below a ring are not among them. Each goal is looked at once. */
export function placesOnRings({ goals, above }: ThreadIndex): ReadonlySet<number> {
  const onRing = new Set<number>();
  /** From which start each was first passed, counted from one. */
  const passedFrom = new Int32Array(goals.length);
  for (let start = 0; start < goals.length; start += 1) {
    let at = start;
    while (at !== nowhere && passedFrom[at] === 0) {
      passedFrom[at] = start + 1;
      at = above[at] ?? nowhere;
    }
    // Back on the way that began here: it has gone once round.
    if (at !== nowhere && passedFrom[at] === start + 1)
      while (!onRing.has(at)) {
        onRing.add(at);
        at = above[at] ?? nowhere;
      }
  }
  return onRing;
}
