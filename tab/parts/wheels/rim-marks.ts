import type { Stretch } from './arcs.ts';

type Placed<Thing> = {
  readonly thing: Thing;
  /** Where on the turn its day is. */
  readonly day: number;
  /** Where its mark stands: as near its day as the others let it. */
  readonly at: number;
};

/** How many marks' width from its day a mark may stand before it is gathered with its neighbours. */
const reach = 1.6;

/** Marks along the rim, in the order of their days, none nearer another than `apart`. Where they would be pushed too far from their days, the nearest are gathered. */
export function layMarks<Thing extends Stretch>(
  things: readonly Thing[],
  apart: number,
  gather: (crowd: readonly Thing[]) => Thing,
): readonly Placed<Thing>[] {
  let left = things.toSorted((a, b) => dayOf(a) - dayOf(b));
  for (;;) {
    const days = left.map(dayOf);
    const spots = spread(days, apart);
    const far = days.findIndex((day, i) => Math.abs((spots[i] ?? day) - day) > reach * apart);
    const isFull = left.length * apart > 1;
    if ((far === -1 && !isFull) || left.length === 1)
      return left.map((thing, i) => ({ thing, day: days[i] ?? 0, at: spots[i] ?? 0 }));
    left = gatherNearest(left, isFull ? null : (days[far] ?? null), { apart, gather });
  }
}

/** The nearest places that keep the order and the distance, both ends of the turn included: neighbours that collide share what they must give. */
function spread(days: readonly number[], apart: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  days.forEach((day, index) => {
    let block = { sum: day - index * apart, count: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.sum / before.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  const first = apart / 2;
  const last = 1 - apart / 2 - (days.length - 1) * apart;
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((spot, index) => Math.max(first, Math.min(last, spot)) + index * apart);
}

function gatherNearest<Thing extends Stretch>(
  things: readonly Thing[],
  /** The day around which there are too many; null where there are too many altogether. */
  near: number | null,
  { apart, gather }: { readonly apart: number; readonly gather: (crowd: readonly Thing[]) => Thing }, // prettier-ignore
): Thing[] {
  const gapAfter = (index: number): number => {
    const [a, b] = [things[index], things[index + 1]];
    return a && b ? dayOf(b) - dayOf(a) : Infinity;
  };
  const indices = things.map((_, index) => index);
  const isAround = (thing: Thing) => near === null || Math.abs(dayOf(thing) - near) <= 4 * apart;
  const around = indices.filter((index) => things.slice(index, index + 1).some(isAround));
  const smallest = Math.min(...around.map(gapAfter));
  const among = smallest === Infinity ? indices : around;
  const least = Math.min(...among.map(gapAfter));
  const groups: Thing[][] = [];
  things.forEach((thing, index) => {
    const joins = among.includes(index - 1) && gapAfter(index - 1) <= least + 1e-9;
    const last = groups.at(-1);
    if (joins && last) last.push(thing);
    else groups.push([thing]);
  });
  return groups.map(gather);
}

function dayOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}
