import { placesIn } from '../screening/screen-text.ts';
import { passagesOf } from './passages.ts';
import type { ProtocolContent } from './protocol.ts';
import type { FrozenMark } from './screening-mark.ts';

/**
 * Where words that are marked in one place stand unmarked in another: pointed out and left to whoever screens, since a name may be secret in one sentence and
 * known from the roll in the next. Each passage is told once.
 */
export function wordsLeft(
  content: ProtocolContent,
  marks: readonly Pick<FrozenMark, 'passage' | 'place' | 'words'>[],
): readonly { readonly passage: string; readonly words: string }[] {
  const sought = [...new Set(marks.map(({ words }) => words))];
  return passagesOf(content).flatMap(({ key, text }) => {
    const own = marks.filter(({ passage }) => passage === key);
    if (own.some(({ place }) => place === 'whole')) return [];
    const isCovered = (start: number, end: number): boolean =>
      own.some(({ place }) => place !== 'whole' && place.start <= start && end <= place.end);
    const words = sought.find((one) =>
      placesIn(text, one).some(({ start, end }) => !isCovered(start, end)),
    );
    return words === undefined ? [] : [{ passage: key, words }];
  });
}
