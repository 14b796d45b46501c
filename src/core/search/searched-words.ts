/** What somebody looks for, made ready to be held against titles and texts. */
export type SearchedWords = {
  /** The words in order with one space between, in lower case. */
  readonly phrase: string;
  /** Each word once: letters and digits only, at most eight. */
  readonly words: readonly string[];
};

/** Words that say what kind of thing is meant or only tie others together: they narrow nothing when there are others. */
const littleWords = new Set(
  'plan planen planer planene planar planane plans mål målet målene måla goal goals for om og i på til av med vår våre and of the'.split(
    ' ',
  ),
);

const mostWords = 8;
/** Longer than any Norwegian word; what is cut off would not be found anyway. */
const longestWord = 60;

/**
 * The words in what somebody typed, or null when there are none. Signs part words and are never given on: what reaches the database's query language is letters
 * and digits alone.
 */
export function searchedWords(text: string): SearchedWords | null {
  const words = text
    // Ten thousand characters are somebody's mistake, not a search.
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => Array.from(word).slice(0, longestWord).join(''));
  const telling = words.filter((word) => !littleWords.has(word));
  const distinct = [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords);
  return distinct.length === 0
    ? null
    : { phrase: words.slice(0, mostWords).join(' '), words: distinct };
}
