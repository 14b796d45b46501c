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
