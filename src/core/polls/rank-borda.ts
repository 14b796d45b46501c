/** One person's ranking: the place of each option that is placed, from 1. */
export type Ranking = Readonly<Record<string, number>>;

/**
 * Borda's count: of n options the first place gives n − 1 points and each place after one less. Options that a person has not placed share what is left of
 * that person's points, so that everybody's ranking weighs the same. Points may be halves.
 */
export function bordaPoints(
  optionIds: readonly string[],
  rankings: readonly Ranking[],
): ReadonlyMap<string, number> {
  const points = new Map(optionIds.map((id) => [id, 0]));
  for (const ranking of rankings) {
    const placed = optionIds.filter((id) => Object.hasOwn(ranking, id)).length;
    const each = (optionIds.length - placed - 1) / 2;
    for (const id of optionIds) {
      const place = Object.hasOwn(ranking, id) ? ranking[id] : undefined;
      const given = place === undefined ? each : optionIds.length - place;
      points.set(id, (points.get(id) ?? 0) + given);
    }
  }
  return points;
}

/** Places from 1 by points, most first; equal points share a place, and the place after counts them all. */
export function placesByPoints(points: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...points].map(([id, own]) => [id, 1 + [...points.values()].filter((p) => p > own).length]),
  );
}
