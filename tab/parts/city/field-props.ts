import type { CityContent } from '../../../src/contracts/city.ts';

/** A part of the form: reads the whole picture, because parts point at each other, and changes its own. */
export type FieldProps = {
  readonly content: CityContent;
  readonly onChange: (part: Partial<CityContent>) => void;
};

/** The list with one item changed. */
export function withChanged<Item>(
  items: readonly Item[],
  index: number,
  change: Partial<Item>,
): Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}

/** The list without one item. */
export function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}
