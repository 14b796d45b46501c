import { leastPairs, leastRepeats, pairsOf } from './bounds.ts';
import type { Seatable, SeatedRound, SeatingScores } from './seating.ts';

/** Counts a seating from the beginning, beside what is least possible for those who attend. */
export function scoreSeats(
  rounds: readonly SeatedRound[],
  people: ReadonlyMap<string, Seatable>,
): SeatingScores {
  const names = [
    ...new Set([...people.values()].flatMap(({ attributes }) => Object.keys(attributes))),
  ].sort();
  const party = (personId: string): string | undefined => people.get(personId)?.partyId;
  const scored = rounds.map(({ tables }) => ({
    party: alikeIn(tables, party),
    attributes: names.map((name) => alikeIn(tables, (id) => people.get(id)?.attributes[name])),
  }));
  return {
    sameParty: total(scored.map((round) => round.party.alike)),
    samePartyLeast: total(scored.map((round) => round.party.least)),
    repeats: repeatsIn(rounds),
    repeatsLeast: leastRepeats(
      rounds.map(({ tables }) => new Set(tables.flat())),
      rounds.map(({ tables }) => tables.length),
    ),
    alike: total(scored.flatMap((round) => round.attributes.map(({ alike }) => alike))),
    alikeLeast: total(scored.flatMap((round) => round.attributes.map(({ least }) => least))),
    attributes: names.map((name, place) => {
      const of = scored.map(({ attributes }) => attributes[place] ?? { alike: 0, least: 0 });
      return {
        name,
        alike: total(of.map(({ alike }) => alike)),
        alikeLeast: total(of.map(({ least }) => least)),
      };
    }),
  };
}

/** Pairs at the same table with the same trait. Who has no value is like nobody. */
function alikeIn(
  tables: SeatedRound['tables'],
  traitOf: (personId: string) => string | undefined,
): { readonly alike: number; readonly least: number } {
  const sizes = (ids: readonly string[]): readonly number[] => {
    const traits = ids.map(traitOf).filter((trait) => trait !== undefined);
    return [...Map.groupBy(traits, (trait) => trait).values()].map(({ length }) => length);
  };
  return {
    alike: total(tables.flatMap(sizes).map(pairsOf)),
    least: leastPairs(sizes(tables.flat()), tables.length),
  };
}

/** Meetings after the first, over all pairs. */
function repeatsIn(rounds: readonly SeatedRound[]): number {
  const met = new Map<string, number>();
  for (const { tables } of rounds)
    for (const table of tables)
      for (const [place, first] of table.entries())
        for (const second of table.slice(place + 1)) {
          const pair = first < second ? `${first} ${second}` : `${second} ${first}`;
          met.set(pair, (met.get(pair) ?? 0) + 1);
        }
  return total([...met.values()].map((times) => times - 1));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
