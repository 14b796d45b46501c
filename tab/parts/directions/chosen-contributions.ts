import type { SynthesisPage } from '../../../src/contracts/directions.ts';

export type Contribution = SynthesisPage['contributions'][number];

/** What part of a phase's contributions is shown. An empty word is everything. */
export type ContributionFilter = {
  readonly show: 'unsorted' | 'all';
  readonly roundId: string;
  readonly questionId: string;
  readonly table: string;
};

export const wholePhase: ContributionFilter = {
  ...{ show: 'unsorted', roundId: '', questionId: '', table: '' },
};

/** The titles of the themes that each contribution is in. */
export function themesByContribution({
  themes,
}: Pick<SynthesisPage, 'themes'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { title, contributionIds } of themes)
    for (const id of contributionIds) found.set(id, [...(found.get(id) ?? []), title]);
  return found;
}

/**
 * The contributions to show, in the order asked for.
 * @param order ids in another order than the one they came in; those that it does not know come last
 */
export function chosenContributions(
  { contributions }: Pick<SynthesisPage, 'contributions'>,
  sorted: ReadonlyMap<string, unknown>,
  filter: ContributionFilter,
  order: readonly string[] | null,
): readonly Contribution[] {
  const shown = contributions.filter(
    ({ id, roundId, questionId, tableNumber }) =>
      (filter.show === 'all' || !sorted.has(id)) &&
      (filter.roundId === '' || roundId === filter.roundId) &&
      (filter.questionId === '' || questionId === filter.questionId) &&
      (filter.table === '' || String(tableNumber) === filter.table),
  );
  if (!order) return shown;
  const place = new Map(order.map((id, index) => [id, index]));
  return shown.toSorted(
    (a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length),
  );
}

/** As a name for a checkbox or a menu: the first words. */
export function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text;
}
