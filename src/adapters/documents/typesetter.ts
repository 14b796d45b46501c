import { fontFiles } from './font-files.ts';
import { breakIntoLines, breakablePieces } from './line-breaking.ts';
import type { Measure } from './line-breaking.ts';
import { printableText, withOneSignPerGlyph } from './printable-text.ts';
import type { TextStyle } from './typography.ts';

/** Turns text into lines and lines into ink. Widths and positions in points; `baseline` from the top of the page. */
export type Typesetter = {
  readonly lines: (text: string, style: TextStyle, width: number) => string[];
  /** How wide the text is unbroken, and how wide its widest unbreakable piece is. */
  readonly extent: (
    text: string,
    style: TextStyle,
  ) => { readonly whole: number; readonly piece: number };
  readonly width: (text: string, style: TextStyle) => number;
  readonly draw: (line: string, style: TextStyle, x: number, baseline: number) => void;
};

export function createTypesetter(
  document: PDFKit.PDFDocument,
  coverage: ReadonlySet<number>,
): Typesetter {
  const measures: Record<TextStyle['weight'], Measure> = {
    regular: measureAtOnePoint(document, fontFiles.regular),
    semibold: measureAtOnePoint(document, fontFiles.semibold),
  };
  const inStyle =
    (style: TextStyle): Measure =>
    (text) =>
      measures[style.weight](text) * style.size;

  return {
    lines: (text, style, width) =>
      breakIntoLines(printableText(text, coverage), width, inStyle(style)).map(withOneSignPerGlyph),

    extent(text, style) {
      const measure = inStyle(style);
      let whole = 0;
      let piece = 0;
      for (const line of printableText(text, coverage).split('\n')) {
        const widths = breakablePieces(line).map(measure);
        whole = Math.max(
          whole,
          widths.reduce((sum, width) => sum + width, 0),
        );
        piece = Math.max(piece, ...widths);
      }
      return { whole, piece };
    },

    width: (text, style) => inStyle(style)(text),

    draw(line, style, x, baseline) {
      if (line === '') return;
      document
        .font(fontFiles[style.weight])
        .fontSize(style.size)
        .fillColor(style.colour)
        .text(line, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    },
  };
}

/**
 * Remembers what it has measured: a long table repeats its words. Measures what will be drawn, sign for sign, because
 * the font remembers for each glyph the first sign that asked for it.
 */
function measureAtOnePoint(document: PDFKit.PDFDocument, font: string): Measure {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = document.font(font).fontSize(1).widthOfString(withOneSignPerGlyph(text));
      known.set(text, width);
    }
    return width;
  };
}
