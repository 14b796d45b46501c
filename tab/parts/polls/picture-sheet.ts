import type { Tone } from './chart-of.ts';
import { escaped, linesOfText } from './picture-text.ts';

export const width = 880;
export const margin = 40;
export const inner = width - 2 * margin;
export const lineHeight = 22;
export const barHeight = 22;
const [ink, accent] = ['#1b1f24', '#0b6e75'];
export const quiet = '#4a5561';

/** Pieces of SVG from the top down; `y` is where the next one begins. */
export type Sheet = { y: number; readonly pieces: string[] };

/** The picture around its pieces: white, with the pattern for what is neither full nor empty. */
export function wholeSheet({ y, pieces }: Sheet): string {
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Arial, sans-serif"><defs><pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#ffffff"/><rect width="2.5" height="7" fill="${accent}"/></pattern></defs><rect width="${width}" height="${height}" fill="#ffffff"/>${pieces.join('')}</svg>`;
}

/** A paragraph over the whole width. */
export function write(
  sheet: Sheet,
  words: string,
  {
    size = 16,
    isBold = false,
    colour = ink,
  }: { readonly size?: number; readonly isBold?: boolean; readonly colour?: string } = {},
): void {
  for (const line of linesOfText(words, size, inner)) {
    text(sheet, { x: margin, y: sheet.y + size, text: line, size, isBold, colour });
    sheet.y += size * 1.4;
  }
  sheet.y += 4;
}

type Text = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

export function text(sheet: Sheet, given: Text): void {
  const { x, y, size = 16, isBold = false, colour = ink, anchor = 'start' } = given;
  sheet.pieces.push(
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${isBold ? ' font-weight="600"' : ''}>${escaped(given.text)}</text>`,
  );
}

type Bar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
  readonly tone: Tone;
};

export function bar(sheet: Sheet, { x, y, width: length, height = barHeight, tone }: Bar): void {
  const fill = { solid: accent, hatched: 'url(#hatched)', hollow: '#ffffff' }[tone];
  sheet.pieces.push(
    `<rect x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${round(height)}" fill="${fill}" stroke="${accent}" stroke-width="${tone === 'hollow' ? 2 : 1}"/>`,
  );
}

export function dot(sheet: Sheet, x: number, y: number, r: number): void {
  sheet.pieces.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${accent}"/>`);
}

export function ring(sheet: Sheet, x: number, y: number): void {
  sheet.pieces.push(
    `<circle cx="${round(x)}" cy="${round(y)}" r="10" fill="none" stroke="${ink}" stroke-width="2"/>`,
  );
}

export function rule(
  sheet: Sheet,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  thickness = 2,
): void {
  sheet.pieces.push(
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${quiet}" stroke-width="${thickness}"/>`,
  );
}

/** Points up at something on a line. */
export function triangle(sheet: Sheet, x: number, y: number): void {
  sheet.pieces.push(`<path d="M${round(x)} ${round(y)}l7 11h-14z" fill="${ink}"/>`);
}

const round = (value: number): number => Math.round(value * 10) / 10;
