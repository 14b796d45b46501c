import type { Paragraph } from '../texts/draft-text.ts';

/** One paragraph of two versions. `isMoved`: it stands elsewhere among those that both have. */
export type ComparedParagraph =
  | {
      readonly kind: 'same' | 'changed';
      readonly id: string;
      readonly before: Paragraph;
      readonly after: Paragraph;
      readonly isMoved: boolean;
    }
  | { readonly kind: 'added'; readonly id: string; readonly after: Paragraph }
  | { readonly kind: 'removed'; readonly id: string; readonly before: Paragraph };

/**
 * Two versions of a text, paragraph by paragraph, in the order of the later. What was taken out stands where it stood, behind the paragraph it followed. As few
 * as possible are called moved.
 */
export function compareVersions(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): readonly ComparedParagraph[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const laterIds = new Set(after.map(({ id }) => id));
  const stayed = stayingIds(
    after.flatMap(({ id }) => (places.has(id) ? [id] : [])),
    places,
  );
  const removedAfter = Map.groupBy(
    before.flatMap((paragraph, place) =>
      laterIds.has(paragraph.id) ? [] : [{ paragraph, place }],
    ),
    ({ place }) => before.slice(0, place).findLast(({ id }) => laterIds.has(id))?.id ?? null,
  );
  const removed = (id: string | null): readonly ComparedParagraph[] =>
    (removedAfter.get(id) ?? []).map(({ paragraph }) => ({
      kind: 'removed',
      id: paragraph.id,
      before: paragraph,
    }));

  return [
    ...removed(null),
    ...after.flatMap((paragraph): readonly ComparedParagraph[] => {
      const { id } = paragraph;
      const earlier = before[places.get(id) ?? -1];
      if (!earlier) return [{ kind: 'added', id, after: paragraph }];
      const isSame = earlier.heading === paragraph.heading && earlier.text === paragraph.text;
      const kind = isSame ? 'same' : 'changed';
      return [
        { kind, id, before: earlier, after: paragraph, isMoved: !stayed.has(id) },
        ...removed(id),
      ];
    }),
  ];
}

/** The longest run of ids whose earlier places rise: everything else has moved. */
function stayingIds(
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const placeOf = (id: string): number => places.get(id) ?? 0;
  /** For each length, the id that ends such a run at the smallest place. */
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const id of ids) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle] ?? '') < placeOf(id)) low = middle + 1;
      else high = middle;
    }
    previous.set(id, ends[low - 1]);
    ends[low] = id;
  }
  const stayed = new Set<string>();
  for (let id = ends.at(-1); id !== undefined; id = previous.get(id)) stayed.add(id);
  return stayed;
}
