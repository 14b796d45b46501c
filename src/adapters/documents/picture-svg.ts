import { never } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Shape, Sheet } from '../../core/plans/draw-picture-shapes.ts';
import { cleanLine } from './printable-text.ts';
import { escapeXml } from './xmp.ts';

const utf8 = new TextEncoder();

/**
 * A sheet as SVG: real text that can be searched, copied and read aloud, in the order in which it is drawn, with title and description. The document
 * font is named first; where another one stands in, each text is held to the width it was measured at, so that it never leaves its card.
 */
export function pictureSvg(
  sheet: Sheet,
  { title, language }: { readonly title: string; readonly language: Language },
): Uint8Array {
  const { width, height, shapes, alternativeText } = sheet;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document document" xml:lang="${language}" lang="${language}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" aria-labelledby="picture-title" aria-describedby="picture-description" font-family="'Source Sans 3','Segoe UI',Arial,'Liberation Sans',sans-serif">`,
    `<title id="picture-title">${escaped(title)}</title>`,
    `<desc id="picture-description">${escaped(alternativeText)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...shapes.map(svgOf),
    '</svg>',
  ];
  return utf8.encode(`${lines.join('\n')}\n`);
}

function svgOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const stroke = shape.stroke === null ? '' : ` stroke="${shape.stroke}"`;
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${round(shape.radius)}" fill="${shape.fill}"${stroke}/>`;
    }
    case 'dot': {
      const fill = shape.isHollow ? 'none' : shape.colour;
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" fill="${fill}" stroke="${shape.colour}" stroke-width="1.2"/>`;
    }
    case 'line': {
      const points = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${shape.colour}" stroke-width="${round(shape.thickness)}"/>`;
    }
    case 'text': {
      const { x, y, look, width, isTurned } = shape;
      const weight = look.weight === 'semibold' ? ' font-weight="600"' : '';
      const turn = isTurned ? ` transform="rotate(90 ${round(x)} ${round(y)})"` : '';
      return `<text x="${round(x)}" y="${round(y)}" font-size="${round(look.size)}"${weight} fill="${look.colour}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"${turn}>${escaped(shape.text)}</text>`;
    }
    default:
      return never(shape);
  }
}

/** Hundredths of a point: the same on every machine, and finer than any eye. */
function round(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function escaped(text: string): string {
  return escapeXml(cleanLine(text)).replaceAll('"', '&quot;');
}
