import type { Screened } from '../screening/screen-text.ts';
import type { FrozenMark } from './screening-mark.ts';

export type Marked = Pick<FrozenMark, 'passage' | 'place' | 'basis'>;

/** Where marks are in their passage. */
export function placesOf(marks: readonly Marked[] | undefined): readonly Screened[] {
  return (marks ?? []).map(({ place, basis }) => ({
    place: place === 'whole' ? null : place,
    basis,
  }));
}

/** The places that fall in one of the lines of a passage, counted from where that line begins. */
export function linePlaces(
  places: readonly Screened[],
  from: number,
  to: number,
): readonly Screened[] {
  return places.flatMap(({ place, basis }): readonly Screened[] => {
    if (place === null) return [{ place, basis }];
    const [start, end] = [Math.max(place.start, from), Math.min(place.end, to)];
    return start < end ? [{ place: { start: start - from, end: end - from }, basis }] : [];
  });
}
