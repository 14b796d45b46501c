/** How often each word stands in a text; words brought to their stem, and those that say nothing left out. */
export type WordCounts = ReadonlyMap<string, number>;

export type Worded = { readonly id: string; readonly words: WordCounts };

/** How many texts are looked at between two halts: about two milliseconds of work, measured with 20,000 texts of 25 words. */
const looksInABreath = 400_000;
/** How many texts are weighed between two halts; about as long. */
const textsInABreath = 500;

type Weighted = ReadonlyMap<string, number>;

/**
 * The ids in an order in which what stands side by side is alike in words: from the first on, always the one most like the last. It helps a person who sorts
 * and groups nothing: what belongs together is that person's judgement.
 *
 * Likeness is the cosine of tf-idf weights: a word that few use says more than one that all use. What has no word in common with anything that is left comes
 * in the order given. The same texts give the same order. 2,000 texts of 30 words take well under a second; the time grows with the square, so that
 * 20,000 take seconds: the work halts after each breath of some milliseconds, so that whoever runs it can let others in.
 */
export function* orderByLikeness(texts: readonly Worded[]): Generator<void, readonly string[]> {
  const weights = yield* weigh(texts);
  const using = yield* usersOf(weights);
  const left = new Set(texts.keys());
  const scores = new Float64Array(texts.length);
  const order: string[] = [];
  let looks = 0;
  for (let at = firstOf(left); at !== undefined;) {
    left.delete(at);
    order.push(texts[at]?.id ?? '');
    score(weights[at] ?? new Map<string, number>(), using, scores);
    at = highestOf(scores, left) ?? firstOf(left);
    looks += texts.length;
    if (looks >= looksInABreath) {
      looks = 0;
      yield;
    }
  }
  return order;
}

/** tf-idf, brought to length one. */
function* weigh(texts: readonly Worded[]): Generator<void, readonly Weighted[]> {
  const inHowMany = new Map<string, number>();
  for (const { words } of texts)
    for (const word of words.keys()) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1);
  const weights: Weighted[] = [];
  for (const { words } of texts) {
    const raw = [...words].map(([word, times]) => {
      const rarity = Math.log((1 + texts.length) / (inHowMany.get(word) ?? 1));
      return [word, (1 + Math.log(times)) * rarity] as const;
    });
    const length = Math.hypot(...raw.map(([, weight]) => weight));
    weights.push(new Map(length === 0 ? [] : raw.map(([word, weight]) => [word, weight / length])));
    if (weights.length % textsInABreath === 0) yield;
  }
  return weights;
}

/** Which texts use a word, with its weight there: a text is compared only with those that share a word with it. */
type Users = ReadonlyMap<string, { readonly texts: number[]; readonly weights: number[] }>;

function* usersOf(weights: readonly Weighted[]): Generator<void, Users> {
  const users = new Map<string, { readonly texts: number[]; readonly weights: number[] }>();
  for (const [index, words] of weights.entries()) {
    if (index % textsInABreath === textsInABreath - 1) yield;
    for (const [word, weight] of words) {
      const known = users.get(word) ?? { texts: [], weights: [] };
      known.texts.push(index);
      known.weights.push(weight);
      users.set(word, known);
    }
  }
  return users;
}

/** How alike every text is to one with these words. A plain row of numbers: maps took forty times as long with 2,000 texts that use the same words. */
function score(words: Weighted, using: Users, scores: Float64Array): void {
  scores.fill(0);
  for (const [word, own] of words) {
    const { texts, weights } = using.get(word) ?? { texts: [], weights: [] };
    for (let n = 0; n < texts.length; n += 1) {
      const index = texts[n] ?? 0;
      scores[index] = (scores[index] ?? 0) + own * (weights[n] ?? 0);
    }
  }
}

/** The first of the highest; undefined where nothing that is left has a word in common. */
function highestOf(scores: Float64Array, left: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  let highest = 0;
  for (const index of left) {
    const found = scores[index] ?? 0;
    if (found > highest) [best, highest] = [index, found];
  }
  return best;
}

function firstOf(left: ReadonlySet<number>): number | undefined {
  const { value } = left.values().next();
  return value;
}
