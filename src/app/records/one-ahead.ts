/**
 * Asks for each item's value in turn, and for the next one before this one has come: two are held at a time. What goes wrong is thrown when its turn comes.
 */
export async function* oneAhead<Item, Value>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [Item, Value]> {
  const begin = (item: Item) => {
    const value = ask(item);
    value.catch(() => undefined); // told when it is waited for
    return { item, value };
  };
  const [first] = items;
  let current = first === undefined ? undefined : begin(first);
  for (let at = 1; current; at += 1) {
    const next = items[at];
    const ahead = next === undefined ? undefined : begin(next);
    yield [current.item, await current.value];
    current = ahead;
  }
}
