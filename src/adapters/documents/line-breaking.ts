/** Width of a text in points, in one style. */
export type Measure = (text: string) => number;

/**
 * Breaks text into lines no wider than `width` points: at spaces, after a hyphen, dash or slash between letters, and,
 * where a single word is too wide, between any two signs. A newline always breaks. No-break space and no-break hyphen
 * hold. A line that ends at a space or a newline has a space at its end, so that copied or spoken text does not run
 * together.
 * Empty text gives one empty line.
 */
export function breakIntoLines(text: string, width: number, measure: Measure): string[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = breakParagraph(withoutEndSpaces(paragraph), width, measure);
    const isLast = index === paragraphs.length - 1;
    return isLast || paragraph === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `];
  });
}

// "drift- og" and "kultur/idrett" may break; "2026-11-19" and "-5" may not.
const PIECES = /(?<= )(?! )|(?<=\p{L}[-–—/])(?=\p{L})/u;

/** The parts of a text that a line break may fall between; each keeps its spaces at the end. */
export function breakablePieces(text: string): string[] {
  return text.split(PIECES);
}

/** Unlike trimEnd, leaves a no-break space. */
export function withoutEndSpaces(text: string): string {
  return text.replace(/ +$/u, '');
}

function breakParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const piece of breakablePieces(paragraph)) {
    const pieceWidth = measure(piece);
    const visibleWidth = piece.endsWith(' ') ? measure(withoutEndSpaces(piece)) : pieceWidth;
    if (lineWidth + visibleWidth <= width) {
      line += piece;
      lineWidth += pieceWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    if (visibleWidth <= width) {
      line = piece;
    } else {
      const parts = splitWord(piece, width, measure);
      line = parts.pop() ?? '';
      for (const part of parts) lines.push(part);
    }
    lineWidth = measure(line);
  }
  lines.push(line);
  return lines;
}

/** More signs than any line holds, so that the search for the break never measures a whole 10,000-sign word. */
const LONGEST_PROBE = 256;

function splitWord(word: string, width: number, measure: Measure): string[] {
  const signs = Array.from(
    new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word),
    (s) => s.segment,
  );
  const parts: string[] = [];
  let start = 0;
  while (start < signs.length) {
    let fits = 1;
    let tooMany = Math.min(LONGEST_PROBE, signs.length - start) + 1;
    while (tooMany - fits > 1) {
      const probe = Math.floor((fits + tooMany) / 2);
      if (measure(signs.slice(start, start + probe).join('')) <= width) fits = probe;
      else tooMany = probe;
    }
    parts.push(signs.slice(start, start + fits).join(''));
    start += fits;
  }
  return parts;
}
