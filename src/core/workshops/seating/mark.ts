import type { SeatedRound } from './seating.ts';

/** Eight hexadecimal digits that differ where the tables do (FNV-1a): enough to tell whether two saw the same, and no secret. */
export function markOf(rounds: readonly SeatedRound[]): string {
  let mark = 0x811c9dc5;
  for (const character of JSON.stringify(rounds))
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0');
}
