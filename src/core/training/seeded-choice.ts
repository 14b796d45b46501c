/** The same seed gives the same order, in the tab and on a card, today and tomorrow: chance that can be replayed. */
export function shuffled<Item extends { readonly id: string }>(
  seed: string,
  items: readonly Item[],
): readonly Item[] {
  return items
    .map((item) => ({ item, rank: hashOf(`${seed}/${item.id}`) }))
    .toSorted((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a, 32 bits, with a last mix so that texts that differ in their last letter lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
