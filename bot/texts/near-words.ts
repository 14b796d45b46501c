/** Words as they are compared: small letters, without the marks that a foreign keyboard lacks, "å" also as "aa" and "ø" also as "oe". */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replace(/æ|ae/gu, 'a')
    .replace(/ø|oe/gu, 'o')
    .replace(/aa/gu, 'a')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.!,:;"'«»]+/gu, '')
    .replace(/(?<=.)\?+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two that have changed places (the restricted
 * Damerau–Levenshtein distance).
 */
export function distanceBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isAlike = one[i - 1] === other[j - 1];
      const changed = (last[j - 1] ?? 0) + (isAlike ? 0 : 1);
      const fewest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isSwapped ? Math.min(fewest, (beforeLast[j - 2] ?? 0) + 1) : fewest);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
