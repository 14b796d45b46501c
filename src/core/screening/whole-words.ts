/** A stretch of a text, in UTF-16 units as a browser counts a selection: from `start` up to `end`. */
export type Stretch = { readonly start: number; readonly end: number };

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });
/** What a word is made of: a hyphen and an apostrophe inside it too, so that «Olsen-saken» is not half hidden. */
const wordPart = /^[\p{L}\p{M}\p{N}\p{Pc}\p{Cf}]/u;
const innerSign = /^[-’'\u2010\u2011]$/u;

type Piece = Stretch & { readonly isWord: boolean };

/**
 * The stretch grown to whole words: half a word tells the rest, and half an emoji or a letter without its accent is no text at all. Space at its ends is
 * left out of it. Null where nothing is in it.
 */
export function wholeWords(text: string, given: Stretch): Stretch | null {
  const isOutside = given.start < 0 || given.end > text.length || given.start >= given.end;
  if (isOutside || text.slice(given.start, given.end).trim() === '') return null;
  const skipped = /^\s*/u.exec(text.slice(given.start, given.end))?.[0].length ?? 0;
  const start = given.start + skipped;
  const end = given.start + text.slice(given.start, given.end).trimEnd().length;
  const touched = pieces(text).filter((piece) => piece.end > start && piece.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Does it begin and end where words do? */
export function isWholeWords(text: string, { start, end }: Stretch): boolean {
  const whole = wholeWords(text, { start, end });
  return whole?.start === start && whole.end === end;
}

/** Words, and everything between them grapheme by grapheme. */
function pieces(text: string): readonly Piece[] {
  const found: { start: number; end: number; isWord: boolean }[] = [];
  const all = [...graphemes.segment(text)];
  for (const [at, { segment, index: start }] of all.entries()) {
    const end = start + segment.length;
    const before = found.at(-1);
    const isJoint =
      innerSign.test(segment) &&
      before?.isWord === true &&
      wordPart.test(all[at + 1]?.segment ?? '');
    const isWord = isJoint || wordPart.test(segment);
    if (before && isWord && before.isWord) before.end = end;
    else found.push({ start, end, isWord });
  }
  return found;
}
