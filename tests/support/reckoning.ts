/** How many people a sum is made of, when each gave a power of two of their own. */
export function peopleIn(sum: number): number {
  return BigInt(sum).toString(2).replaceAll('0', '').length;
}

/**
 * The fewest people whose own sum follows from these sums, by whatever is added to and taken from whatever. People who are in the very same sums always count
 * alike, and those who are not can be told apart: what can be reckoned is made of such crowds, and the smallest of them is the answer.
 * @param figures each a sum of powers of two, one for each person
 */
export function smallestToBeReckoned(people: number, figures: readonly number[]): number {
  const sums = figures.map((figure) => BigInt(figure));
  const crowds = Map.groupBy(
    Array.from({ length: people }, (_, number) => number),
    (number) => sums.map((sum) => ((sum >> BigInt(number)) & 1n).toString()).join(''),
  );
  return Math.min(...[...crowds.values()].map(({ length }) => length));
}
