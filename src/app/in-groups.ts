/**
 * Lets work that arrives while the same kind is under way wait for it and then be done together: many people at once then cost few transactions. Who comes
 * alone waits for nobody. Nothing is answered before the work that holds it is done, and what waits is in nobody's way if this process dies.
 *
 * A group that fails is done again one by one, so that nobody's work fails for another's sake.
 * @param options.keyOf  work with the same key is done one group at a time
 * @param options.unlike  at most one of these in a group; a later one waits for the next, so that the order is kept
 * @param options.handle  the results in the order of the items
 */
export function inGroups<Item, Result>(options: {
  readonly largest: number;
  readonly keyOf: (item: Item) => string;
  readonly unlike: (item: Item) => string;
  readonly handle: (items: readonly Item[]) => Promise<readonly Result[]>;
}): (item: Item) => Promise<Result> {
  const waiting = new Map<string, Waiting<Item, Result>[]>();

  const finish = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.handle(group.map(({ item }) => item));
      for (const [place, { resolve }] of group.entries()) resolve(results[place] as Result);
    } catch (fault) {
      const [only, another] = group;
      if (only && !another) only.reject(fault);
      else await Promise.all(group.map((one) => finish([one])));
    }
  };

  const work = async (key: string, queue: Waiting<Item, Result>[]): Promise<void> => {
    while (queue.length > 0) await finish(takeGroup(queue, options));
    waiting.delete(key);
  };

  return (item) =>
    new Promise((resolve, reject) => {
      const key = options.keyOf(item);
      const queue = waiting.get(key);
      if (queue) queue.push({ item, resolve, reject });
      else {
        const made = [{ item, resolve, reject }];
        waiting.set(key, made);
        void work(key, made);
      }
    });
}

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
};

/** Takes the next group out of the queue: the oldest, each `unlike` once. */
function takeGroup<Item, Result>(
  queue: Waiting<Item, Result>[],
  { largest, unlike }: { readonly largest: number; readonly unlike: (item: Item) => string },
): readonly Waiting<Item, Result>[] {
  const taken = new Map<string, Waiting<Item, Result>>();
  const left: Waiting<Item, Result>[] = [];
  for (const one of queue) {
    const mark = unlike(one.item);
    if (taken.size < largest && !taken.has(mark)) taken.set(mark, one);
    else left.push(one);
  }
  queue.splice(0, queue.length, ...left);
  return [...taken.values()];
}
