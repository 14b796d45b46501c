import { isWholeWords } from '../screening/whole-words.ts';
import type { Stretch } from '../screening/whole-words.ts';
import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import type { ProtocolContent } from './protocol.ts';
import type { ScreeningMark } from './screening-mark.ts';

/**
 * The marks after one passage got other words. A mark keeps to the very words that it was set on, and moves with them; where they were changed, or it can no
 * longer be told which of several they are, it is lost and says so: a mark on wrong words would publish what it was set on.
 */
export function followMarks(
  marks: readonly ScreeningMark[],
  before: ProtocolContent,
  after: ProtocolContent,
  key: string,
): readonly ScreeningMark[] {
  const [old, now] = [passagesOf(before), passagesOf(after)];
  const part = old.find((passage) => passage.key === key)?.part;
  const count = (all: readonly Passage[]): number =>
    all.filter((passage) => passage.part === part).length;
  // A paragraph that was parted in two moves those behind it.
  const added = Math.max(0, count(now) - count(old));
  const was = old.find((passage) => passage.key === key)?.text ?? '';
  const pieces = Array.from({ length: added + 1 }, (_, at) => moved(key, at)).map((one) => ({
    key: one,
    text: now.find((passage) => passage.key === one)?.text ?? '',
  }));
  return marks.map((mark) => {
    if (mark.passage === key) return followOne(mark, was, pieces);
    return isBehind(mark.passage, key) && added > 0
      ? { ...mark, passage: moved(mark.passage, added) }
      : mark;
  });
}

function followOne(
  mark: ScreeningMark,
  was: string,
  pieces: readonly { readonly key: string; readonly text: string }[],
): ScreeningMark {
  if (mark.place === 'whole') return pieces.length === 1 ? mark : { ...mark, place: 'lost' };
  if (mark.place === 'lost') return mark;
  const text = pieces.map((piece) => piece.text).join('\n\n');
  const place = stretchAfter(mark.place, was, text);
  if (!place) return { ...mark, place: 'lost' };
  let from = 0;
  for (const piece of pieces) {
    const [start, end] = [place.start - from, place.end - from];
    if (start >= 0 && end <= piece.text.length)
      return isWholeWords(piece.text, { start, end })
        ? { ...mark, passage: piece.key, place: { start, end } }
        : { ...mark, place: 'lost' };
    from += piece.text.length + 2;
  }
  return { ...mark, place: 'lost' };
}

/** Where the words of a stretch stand in the new text; null where they were changed, or there is more than one place that they could be. */
function stretchAfter(place: Stretch, was: string, now: string): Stretch | null {
  const words = was.slice(place.start, place.end);
  const most = Math.min(was.length, now.length);
  let same = 0;
  while (same < most && was[same] === now[same]) same += 1;
  let sameEnd = 0;
  while (sameEnd < most - same && was.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd += 1;
  if (place.end <= same) return place;
  const by = now.length - was.length;
  if (place.start >= was.length - sameEnd) return { start: place.start + by, end: place.end + by };
  const only = onlyPlace(now, words);
  return only !== null && onlyPlace(was, words) !== null
    ? { start: only, end: only + words.length }
    : null;
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}

function split(key: string): readonly [string, number] {
  const at = key.indexOf(':');
  return [key.slice(0, at), Number(key.slice(at + 1))];
}

function isBehind(one: string, other: string): boolean {
  const [[part, place], [otherPart, otherPlace]] = [split(one), split(other)];
  return part === otherPart && place > otherPlace;
}

function moved(key: string, by: number): string {
  const [part, place] = split(key);
  return `${part}:${place + by}`;
}
