/** How often each word stands in a text; words brought to their stem, and those that say nothing left out. */
export type WordCounts = ReadonlyMap<string, number>;

export type Worded = { readonly id: string; readonly words: WordCounts };

type Weighted = ReadonlyMap<string, number>;

/**
 * The ids in an order in which what stands side by side is alike in words: from the first on, always the one most like the last. It helps a person who sorts
 * and groups nothing: what belongs together is that person's judgement.
 *
 * Likeness is the cosine of tf-idf weights: a word that few use says more than one that all use. What has no word in common with anything that is left comes
 * in the order given. The same texts give the same order. 2,000 texts of 30 words take well under a second; the time grows with the square.
 */
export function orderByLikeness(texts: readonly Worded[]): readonly string[] {
  const weights = weigh(texts);
  const using = usersOf(weights);
  const left = new Set(texts.keys());
  const order: string[] = [];
  for (let at = firstOf(left); at !== undefined;) {
    left.delete(at);
    order.push(texts[at]?.id ?? '');
    at = mostAlike(weights[at] ?? new Map<string, number>(), using, left) ?? firstOf(left);
  }
  return order;
}

/** tf-idf, brought to length one. */
function weigh(texts: readonly Worded[]): readonly Weighted[] {
  const inHowMany = new Map<string, number>();
  for (const { words } of texts)
    for (const word of words.keys()) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1);
  return texts.map(({ words }) => {
    const raw = [...words].map(([word, times]) => {
      const rarity = Math.log((1 + texts.length) / (inHowMany.get(word) ?? 1));
      return [word, (1 + Math.log(times)) * rarity] as const;
    });
    const length = Math.hypot(...raw.map(([, weight]) => weight));
    return new Map(length === 0 ? [] : raw.map(([word, weight]) => [word, weight / length]));
  });
}

/** Which texts use a word, with its weight there: most texts have nothing to do with each other, and are never compared. */
type Users = ReadonlyMap<string, readonly (readonly [index: number, weight: number])[]>;

function usersOf(weights: readonly Weighted[]): Users {
  const users = new Map<string, (readonly [number, number])[]>();
  for (const [index, words] of weights.entries())
    for (const [word, weight] of words) {
      const known = users.get(word);
      if (known) known.push([index, weight]);
      else users.set(word, [[index, weight]]);
    }
  return users;
}

function scoresOf(words: Weighted, using: Users): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [word, own] of words)
    for (const [index, weight] of using.get(word) ?? [])
      scores.set(index, (scores.get(index) ?? 0) + own * weight);
  return scores;
}

function mostAlike(words: Weighted, using: Users, left: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  let highest = 0;
  for (const [index, score] of scoresOf(words, using)) {
    const isBetter = score > highest || (score === highest && best !== undefined && index < best);
    if (isBetter && left.has(index)) [best, highest] = [index, score];
  }
  return best;
}

function firstOf(left: ReadonlySet<number>): number | undefined {
  const { value } = left.values().next();
  return value;
}
