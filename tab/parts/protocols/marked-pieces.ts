import type { SeenMark } from '../../../src/contracts/screening.ts';

type Piece = { readonly text: string; readonly isScreened: boolean };

/** A text cut where marks begin and end; marks that overlap are one piece. */
export function markedPieces(text: string, marks: readonly SeenMark[]): readonly Piece[] {
  if (marks.some(({ place }) => place === 'whole')) return [{ text, isScreened: true }];
  const stretches = marks
    .flatMap(({ place }) => (typeof place === 'string' ? [] : [place]))
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    if (start > from) pieces.push({ text: text.slice(from, start), isScreened: false });
    if (end > from) pieces.push({ text: text.slice(Math.max(start, from), end), isScreened: true });
    from = Math.max(from, end);
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isScreened: false }] : pieces;
}
