/**
 * From 0 up to 1, so that what failed together does not come back together: different from one to the next and from try to try, and the same when it is worked out again.
 * @param id a UUID
 */
export function jitterOf(id: string, attempts: number): number {
  const digits = id.replaceAll('-', '').slice(-6 - (attempts % 8), -(attempts % 8) || undefined);
  return Number.parseInt(digits, 16) / 16 ** digits.length;
}
