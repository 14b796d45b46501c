/** Pairs among so many. */
export const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** Seats per table, the larger tables first; no two differ by more than one. */
export function tableSizes(people: number, tableCount: number): readonly number[] {
  const least = Math.floor(people / tableCount);
  const larger = people % tableCount;
  return Array.from({ length: tableCount }, (_, table) => (table < larger ? least + 1 : least));
}

/** Pairs that end up together, however evenly groups of these sizes are spread over the tables. */
export function leastPairs(groupSizes: readonly number[], tableCount: number): number {
  return groupSizes
    .flatMap((size) => tableSizes(size, tableCount))
    .reduce((sum, together) => sum + pairsOf(together), 0);
}

/**
 * Repeated meetings that no seating can avoid. Between two rounds, whoever attends both sits in one of as many combinations of tables as there are; who
 * shares a combination meets twice. A pair that meets in all of n rounds is met by each pair of rounds but repeats only n − 1 times, hence the share.
 * @param rounds ids of those who attend, per round
 */
export function leastRepeats(
  rounds: readonly ReadonlySet<string>[],
  tableCounts: readonly number[],
): number {
  let shared = 0;
  for (const [first, here] of rounds.entries())
    for (const [second, there] of rounds.entries()) {
      if (second <= first) continue;
      const both = [...here].filter((person) => there.has(person)).length;
      shared += leastPairs([both], (tableCounts[first] ?? 1) * (tableCounts[second] ?? 1));
    }
  const byRounds = rounds.length < 2 ? 0 : Math.ceil((2 * shared) / rounds.length);

  const everybody = new Set(rounds.flatMap((round) => [...round]));
  const meetings = rounds.reduce(
    (sum, round, at) => sum + leastPairs([round.size], tableCounts[at] ?? 1),
    0,
  );
  return Math.max(0, byRounds, meetings - pairsOf(everybody.size));
}
