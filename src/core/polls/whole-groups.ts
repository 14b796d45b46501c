import { smallestGroup } from './see-results.ts';

/** A part of some people. `ids` are several where parts that are too small to be shown alone are taken together. */
export type Group<One> = { readonly ids: readonly string[]; readonly members: readonly One[] };

type Grouped<One> = {
  /** Parts of three and more, each alone, the largest first. */
  readonly own: readonly Group<One>[];
  /** The smaller parts together, if there are any; under three only where nobody is in `own`. */
  readonly pooled: Group<One> | null;
  /** Had the pool to take in the smallest of the others to reach three? */
  readonly isFilled: boolean;
};

/**
 * Parts people so that none is under three: the smaller parts together, and where they are still under three with the smallest of the others. Everybody is in
 * one group, so whatever is taken from whatever leaves whole groups: no difference is under three either. Which part is taken in follows from how many there are,
 * never from what they said.
 */
export function grouped<One>(
  people: readonly One[],
  idOf: (one: One) => string | null,
): Grouped<One> {
  const bySize = [...Map.groupBy(people, (one) => idOf(one) ?? '')]
    .map(([id, members]): Group<One> => ({ ids: [id], members }))
    .toSorted((a, b) => b.members.length - a.members.length || (ownId(a) < ownId(b) ? -1 : 1));
  const own = bySize.filter(isWhole);
  const small = together(bySize.filter((group) => !isWhole(group)));
  if (small.members.length === 0) return { own, pooled: null, isFilled: false };
  if (isWhole(small)) return { own, pooled: small, isFilled: false };
  return { own: own.slice(0, -1), pooled: together([...own.slice(-1), small]), isFilled: true };
}

/** The groups, the pooled one last. None where everybody would be in one: it would say the same as all. */
export function wholeGroups<One>(
  people: readonly One[],
  idOf: (one: One) => string | null,
): readonly Group<One>[] {
  const { own, pooled } = grouped(people, idOf);
  const groups = pooled ? [...own, pooled] : own;
  return groups.length > 1 ? groups : [];
}

const isWhole = ({ members }: Group<unknown>): boolean => members.length >= smallestGroup;
const ownId = ({ ids: [id = ''] }: Group<unknown>): string => id;

function together<One>(groups: readonly Group<One>[]): Group<One> {
  return {
    ids: groups.flatMap(({ ids }) => ids),
    members: groups.flatMap(({ members }) => members),
  };
}
