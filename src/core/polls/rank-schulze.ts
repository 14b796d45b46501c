import type { Ranking } from './rank-borda.ts';

/**
 * Places by Schulze's method with winning votes: whoever beats every other option one against one is always first. Options that neither beats the other
 * share a place. What a person has not placed comes after all that is placed, and level with the rest that is not.
 * Source: Markus Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method (2011), § 2.3.
 */
export function schulzePlaces(
  optionIds: readonly string[],
  rankings: readonly Ranking[],
): ReadonlyMap<string, number> {
  const strength = strongestPaths(preferences(optionIds, rankings));
  const beats = (a: number, b: number): boolean => at(strength, a, b) > at(strength, b, a);
  return new Map(
    optionIds.map((id, own) => [
      id,
      1 + optionIds.filter((_, other) => other !== own && beats(other, own)).length,
    ]),
  );
}

type Square = readonly (readonly number[])[];

const at = (square: Square, row: number, column: number): number => square[row]?.[column] ?? 0;

/** How many people place the option of the row before the option of the column. */
function preferences(optionIds: readonly string[], rankings: readonly Ranking[]): Square {
  const placeOf = (ranking: Ranking, id: string): number =>
    Object.hasOwn(ranking, id) ? (ranking[id] ?? Infinity) : Infinity;
  return optionIds.map((a) =>
    optionIds.map((b) => rankings.filter((one) => placeOf(one, a) < placeOf(one, b)).length),
  );
}

/** Of every way from one option to another over duels that are won, the one whose weakest duel is strongest (Floyd and Warshall). */
function strongestPaths(preferred: Square): Square {
  let paths = preferred.map((row, a) =>
    row.map((votes, b) => (votes > at(preferred, b, a) ? votes : 0)),
  );
  for (const via of preferred.keys()) {
    const before = paths;
    paths = before.map((row, a) =>
      row.map((direct, b) =>
        a === b ? 0 : Math.max(direct, Math.min(at(before, a, via), at(before, via, b))),
      ),
    );
  }
  return paths;
}
