import { longestTogether, onSide, peoplePerDot, shareOfLine } from './chart-of.ts';
import type { Part, ResultChart, Tone } from './chart-of.ts';
import {
  bar,
  barHeight,
  dot,
  inner,
  lineHeight,
  margin,
  quiet,
  ring,
  rule,
  text,
  triangle,
  width,
  wholeSheet,
  write,
} from './picture-sheet.ts';
import type { Sheet } from './picture-sheet.ts';
import { linesOfText } from './picture-text.ts';

const dotsAcross = 4;

type Words = {
  readonly place: (place: number) => string;
  readonly tied: string;
  readonly averageMark: string;
  readonly medianMark: string;
  readonly perDot: (people: number) => string;
  readonly unsure: string;
};

/** One chart of a picture, with whose it is; of everybody it has no name, and its own scale. */
export type PicturePart = {
  readonly name: string | null;
  /** So many answered, where several are drawn to the same scale: a share of them has the same length in each. */
  readonly answered: number | null;
  readonly chart: ResultChart;
};

/** A result as an SVG that stands by itself, dark on white whatever the theme: the question, its charts with their figures, and what is said of it. */
export function pictureOfResult(
  given: {
    readonly title: string;
    readonly parts: readonly PicturePart[];
    readonly notes: readonly string[];
  },
  words: Words,
): string {
  const sheet: Sheet = { y: margin, pieces: [] };
  write(sheet, given.title, { size: 22, isBold: true });
  sheet.y += 12;
  const longest = longestTogether(given.parts);
  for (const [index, { name, chart }] of given.parts.entries()) {
    if (name !== null) write(sheet, name, { size: 18, isBold: true });
    drawChart(sheet, chart, longest[index] ?? 1, words);
    sheet.y += 12;
  }
  for (const note of given.notes) write(sheet, note, { size: 14, colour: quiet });
  return wholeSheet(sheet);
}

function drawChart(sheet: Sheet, chart: ResultChart, longest: number, words: Words): void {
  switch (chart.kind) {
    case 'bars':
      for (const { label, value } of chart.rows) {
        write(sheet, label);
        drawBar(sheet, value, longest, 'solid');
      }
      return;
    case 'grouped':
      for (const { label, parts } of chart.rows) {
        write(sheet, label, { isBold: true });
        for (const part of parts) {
          write(sheet, part.label, { size: 14, colour: quiet });
          drawBar(sheet, part.value, longest, part.tone);
        }
      }
      return;
    case 'diverging':
      for (const { label, parts } of chart.rows) {
        write(sheet, label);
        drawDiverging(sheet, parts, longest);
      }
      return;
    case 'places':
      drawPlaces(sheet, chart.rows, words);
      return;
    case 'line':
      drawLine(sheet, chart, longest, words);
      return;
  }
}

function drawBar(sheet: Sheet, value: number, longest: number, tone: Tone): void {
  const length = Math.max(2, ((inner - 60) * value) / longest);
  bar(sheet, { x: margin, y: sheet.y, width: length, tone });
  text(sheet, { x: margin + length + 10, y: sheet.y + 16, text: String(value) });
  sheet.y += barHeight + 14;
}

function drawDiverging(sheet: Sheet, parts: readonly Part[], longest: number): void {
  const middle = width / 2;
  const lengthOf = (value: number): number => ((inner / 2) * value) / longest;
  let left = middle - lengthOf(onSide(parts, 'left'));
  let right = middle;
  for (const { side, value, tone } of parts) {
    if (side === 'apart' || value === 0) continue;
    bar(sheet, {
      x: side === 'left' ? left : right,
      y: sheet.y,
      ...{ width: lengthOf(value), tone },
    });
    if (side === 'left') left += lengthOf(value);
    else right += lengthOf(value);
  }
  rule(sheet, middle, sheet.y - 3, middle, sheet.y + barHeight + 3);
  sheet.y += barHeight + 10;
  const each = inner / parts.length;
  for (const [index, { label, value, tone }] of parts.entries()) {
    bar(sheet, { x: margin + index * each, y: sheet.y, width: 14, height: 14, tone });
    text(sheet, { x: margin + index * each + 22, y: sheet.y + 12, text: `${label}: ${value}` });
  }
  sheet.y += 36;
}

function drawPlaces(
  sheet: Sheet,
  rows: Extract<ResultChart, { kind: 'places' }>['rows'],
  words: Words,
): void {
  const start = width / 2 + 20;
  const length = width - margin - 12 - start;
  const at = (place: number): number =>
    start + (rows.length < 2 ? 0 : (length * (place - 1)) / (rows.length - 1));
  dot(sheet, margin + 8, sheet.y, 6);
  text(sheet, { x: margin + 24, y: sheet.y + 5, text: 'Schulze' });
  ring(sheet, margin + 120, sheet.y);
  text(sheet, { x: margin + 138, y: sheet.y + 5, text: 'Borda' });
  sheet.y += 30;
  for (const { label, schulze, borda, isTied } of rows) {
    const middle = sheet.y + 6;
    text(sheet, { x: margin, y: sheet.y + 12, text: words.place(schulze), isBold: true });
    rule(sheet, start, middle, start + length, middle, 1);
    ring(sheet, at(borda), middle);
    dot(sheet, at(schulze), middle, 6);
    const said = isTied ? `${label} · ${words.tied}` : label;
    for (const line of linesOfText(said, 16, width / 2 - margin - 50)) {
      text(sheet, { x: margin + 44, y: sheet.y + 12, text: line });
      sheet.y += lineHeight;
    }
    sheet.y += 8;
  }
}

function drawLine(
  sheet: Sheet,
  chart: Extract<ResultChart, { kind: 'line' }>,
  longest: number,
  words: Words,
): void {
  const { steps, left, right, unsure, mark, isDots } = chart;
  const perDot = peoplePerDot(steps);
  const each = inner / Math.max(1, steps.length);
  const heightOf = (count: number): number =>
    isDots ? Math.ceil(count / perDot / dotsAcross) * 13 : (150 * count) / longest;
  const floor = sheet.y + 30 + Math.max(0, ...steps.map(({ count }) => heightOf(count)));
  for (const [index, { value, count }] of steps.entries()) {
    const middle = margin + (index + 0.5) * each;
    const height = heightOf(count);
    if (isDots) pileDots(sheet, Math.ceil(count / perDot), middle, floor);
    else bar(sheet, { x: middle - each * 0.3, y: floor - height, width: each * 0.6, height, tone: 'solid' }); // prettier-ignore
    text(sheet, { x: middle, y: floor - height - 10, text: String(count), anchor: 'middle' });
    text(sheet, {
      ...{ x: middle, y: floor + 32, anchor: 'middle' },
      text: String(isDots ? Math.abs(value) : value),
    });
  }
  rule(sheet, margin, floor, width - margin, floor);
  if (mark !== null) {
    const x = margin + inner * shareOfLine(mark, steps);
    triangle(sheet, x, floor + 2);
  }
  sheet.y = floor + 44;
  const ends = sheet.y;
  for (const [index, line] of linesOfText(left, 16, inner / 2 - 20).entries())
    text(sheet, { x: margin, y: ends + 14 + index * lineHeight, text: line });
  const rightLines = linesOfText(right, 16, inner / 2 - 20);
  for (const [index, line] of rightLines.entries())
    text(sheet, {
      ...{ x: width - margin, y: ends + 14 + index * lineHeight, text: line },
      anchor: 'end',
    });
  const lines = Math.max(linesOfText(left, 16, inner / 2 - 20).length, rightLines.length);
  sheet.y = ends + lines * lineHeight + 14;
  if (mark !== null) {
    triangle(sheet, margin + 8, sheet.y - 2);
    text(sheet, {
      ...{ x: margin + 24, y: sheet.y + 9 },
      text: isDots ? words.medianMark : words.averageMark,
    });
  }
  text(sheet, {
    ...{ x: width - margin, y: sheet.y + 9, anchor: 'end' },
    text: `${words.unsure}: ${unsure}`,
  });
  sheet.y += lineHeight + 6;
  if (isDots && perDot > 1) write(sheet, words.perDot(perDot), { size: 14, colour: quiet });
}

/** From the floor up, each row in the middle of its column. */
function pileDots(sheet: Sheet, dots: number, middle: number, floor: number): void {
  for (let n = 0; n < dots; n += 1) {
    const row = Math.floor(n / dotsAcross);
    const inRow = Math.min(dotsAcross, dots - row * dotsAcross);
    dot(sheet, middle + ((n % dotsAcross) - (inRow - 1) / 2) * 13, floor - 9 - row * 13, 5);
  }
}
