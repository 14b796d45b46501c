import type { DirectionPage, SynthesisPage } from '../../../src/contracts/directions.ts';

export type Linkable = Omit<DirectionPage['linked'][number], 'stance'>;
export type Stance = DirectionPage['linked'][number]['stance'];
export type Stances = ReadonlyMap<string, Stance>;

export const stancesOf = ({ linked }: DirectionPage): Stances =>
  new Map(linked.map(({ id, stance }) => [id, stance]));

/** The phase's contributions, and what is linked though it has been taken back: that may stay. */
export function linkable(
  { contributions, rounds }: SynthesisPage,
  { linked }: DirectionPage,
): readonly Linkable[] {
  const titles = new Map(rounds.map(({ id, title }) => [id, title]));
  const known = new Set(contributions.map(({ id }) => id));
  return [
    ...linked.filter(({ id }) => !known.has(id)),
    ...contributions.map(({ id, text, roundId, tableNumber, name }) => ({
      ...{ id, text, tableNumber, name },
      roundTitle: roundId === null ? null : (titles.get(roundId) ?? null),
    })),
  ];
}

/** Those in which every word sought is found. */
export function matching(all: readonly Linkable[], sought: string): readonly Linkable[] {
  const words = sought.toLocaleLowerCase('nb').split(/\s+/u);
  return all.filter(({ text, name, roundTitle }) => {
    const said = [text, name, roundTitle].join(' ').toLocaleLowerCase('nb');
    return words.every((word) => said.includes(word));
  });
}

export function linkedFirst(all: readonly Linkable[], stances: Stances): readonly Linkable[] {
  return [...all.filter(({ id }) => stances.has(id)), ...all.filter(({ id }) => !stances.has(id))];
}

export const sameStances = (a: Stances, b: Stances): boolean =>
  a.size === b.size && [...a].every(([id, stance]) => b.get(id) === stance);
