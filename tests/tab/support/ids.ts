/** Readable UUIDs for fixtures: `idOf('b', 3)` → "b0000000-0000-4000-8000-000000000003". */
export function idOf(letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f', number: number): string {
  return `${letter}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
