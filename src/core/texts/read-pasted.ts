import type { Paragraph } from './draft-text.ts';

const longestHeading = 200;
const endsLikeText = /[.,;:!?…»")]$/u;
const markedHeading = /^#{1,6}\s+/u;

/**
 * Paragraphs of a text that somebody has pasted in. A blank line parts two paragraphs; where there is none, as from a word processor, each line is one. A short
 * line that does not end like a sentence is the heading of what comes after it.
 */
export function readPasted(pasted: string): readonly Omit<Paragraph, 'id'>[] {
  const text = pasted.trim();
  const blocks = (/\n[^\S\n]*\n/u.test(text) ? text.split(/\n(?:[^\S\n]*\n)+/u) : text.split('\n'))
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const paragraphs: Omit<Paragraph, 'id'>[] = [];
  let heading = '';
  for (const [place, block] of blocks.entries()) {
    if (isHeading(block) && place < blocks.length - 1) {
      // Two headings in a row: the first has no text of its own, and is kept as a paragraph with nothing under it.
      if (heading !== '') paragraphs.push({ heading, text: '' });
      heading = block.replace(markedHeading, '');
      continue;
    }
    const [first = '', ...rest] = block.split('\n');
    const startsWithHeading = heading === '' && rest.length > 0 && markedHeading.test(first);
    paragraphs.push(
      startsWithHeading
        ? { heading: first.replace(markedHeading, ''), text: rest.join('\n').trim() }
        : { heading, text: block },
    );
    heading = '';
  }
  return paragraphs;
}

function isHeading(block: string): boolean {
  if (block.includes('\n') || block.length > longestHeading) return false;
  return markedHeading.test(block) || (block.length <= 100 && !endsLikeText.test(block));
}
