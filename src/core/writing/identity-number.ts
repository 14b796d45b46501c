/** Eleven digits as people write them: together, six and five, or four, two and five. */
const written = /(?<!\d)(?:\d{6}[\s.-]?\d{5}|\d{4}[\s.-]\d{2}[\s.-]\d{5})(?!\d)/gu;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** What is added to the day in a D-number, and to the month in numbers of people who do not exist. */
const onDays = [0, 40];
const onMonths = [0, 40, 65, 80];

/**
 * Does the text hold a Norwegian national identity number or D-number, with a date in front and both check digits right? Such a text is not kept, because
 * what is written here may be published. Source: offentlegforskrifta § 7 [check]; the number: folkeregisterforskriften § 2-2-1 [check].
 */
export function holdsIdentityNumber(text: string): boolean {
  return [...inPlainDigits(text).matchAll(written)].some(([found]) =>
    isIdentityNumber(Array.from(found.replace(/\D/gu, ''), Number)),
  );
}

/** Wide digits, dashes of other lengths and signs that nobody sees are how a number comes out of a PDF: it is as readable as before. */
function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
}

function isIdentityNumber(digits: readonly number[]): boolean {
  const pair = (from: number): number => Number(digits.slice(from, from + 2).join(''));
  const isWithin = (value: number, added: readonly number[], last: number): boolean =>
    added.some((more) => value > more && value <= more + last);
  const isRight = (weights: readonly number[]): boolean =>
    weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11 === 0;
  return (
    isWithin(pair(0), onDays, 31) &&
    isWithin(pair(2), onMonths, 12) &&
    isRight(firstWeights) &&
    isRight(secondWeights)
  );
}
