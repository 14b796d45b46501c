import { textLines } from '../plans/draw-picture-shapes.ts';
import type { Shape, TextLook, TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DrawnTone } from './document-model.ts';

/** A strip of a figure that is not parted between two pages. Lengths in points from its own upper left corner. */
export type FigureStrip = { readonly height: number; readonly shapes: readonly Shape[] };

/** Dark enough to stand out from white and from hatching on any printer. */
export const figureInks = {
  text: '#1d2530',
  quiet: '#4a5563',
  solid: '#1f4e79',
  paper: '#ffffff',
  line: '#cdd5dd',
  ground: '#f3f6f9',
} as const;

export const figureLooks = {
  label: { weight: 'regular', size: 10, leading: 13.5, colour: figureInks.text },
  strong: { weight: 'semibold', size: 10, leading: 13.5, colour: figureInks.text },
  note: { weight: 'regular', size: 9, leading: 12, colour: figureInks.quiet },
  count: { weight: 'semibold', size: 8.5, leading: 11, colour: figureInks.text },
  countOnDark: { weight: 'semibold', size: 8.5, leading: 11, colour: figureInks.paper },
} as const satisfies Record<string, TextLook>;

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const betweenHatches = 3;

/** A box in a tone: full, hatched or only its outline. */
export function tonedBox(box: Box, tone: DrawnTone): readonly Shape[] {
  const fill = tone === 'solid' ? figureInks.solid : figureInks.paper;
  const outline = { kind: 'box', ...box, radius: 0, fill, stroke: figureInks.solid } as const;
  return tone === 'hatched' ? [outline, ...hatches(box)] : [outline];
}

/** Lines from lower left to upper right, cut at the edges of the box. */
function hatches({ x, y, width, height }: Box): readonly Shape[] {
  const lines: Shape[] = [];
  for (let start = betweenHatches - height; start < width; start += betweenHatches) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    lines.push({
      kind: 'line',
      points: [
        [x + from, y + height - (from - start)],
        [x + to, y + height - (to - start)],
      ],
      colour: figureInks.solid,
      thickness: 0.7,
    });
  }
  return lines;
}

export function straightLine(
  from: readonly [number, number],
  to: readonly [number, number],
  thickness = 0.8,
  colour: string = figureInks.line,
): Shape {
  return { kind: 'line', points: [from, to], colour, thickness };
}

/** What of a text has room on one line, as the font can print it; what is longer ends with an ellipsis, and stands in the table. */
export function oneLine(text: string, look: TextLook, room: number, setter: TextSetter): string {
  const [first = '', ...rest] = setter.lines(text, look, room);
  if (rest.length === 0) return first.trimEnd();
  const [cut = ''] = setter.lines(text, look, Math.max(1, room - setter.width('…', look)));
  return `${cut.trimEnd()}…`;
}

/** One line of text about or up to a point. */
export function placedText(
  text: string,
  look: TextLook,
  place: { readonly x: number; readonly top: number; readonly anchor: 'middle' | 'end' },
  setter: TextSetter,
): readonly Shape[] {
  const width = setter.width(text, look);
  const x = place.x - (place.anchor === 'middle' ? width / 2 : width);
  return textLines([text], look, { x, top: place.top }, setter);
}

const betweenKeys = 18;
export const keyHeight = 20;

/** What each sign means, in a line above what is drawn. */
export function keyLine(
  entries: readonly { readonly label: string; readonly sign: (x: number) => readonly Shape[] }[],
  width: number,
  setter: TextSetter,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  const room = width / Math.max(1, entries.length) - 16 - betweenKeys;
  for (const { label: whole, sign } of entries) {
    const label = oneLine(whole, figureLooks.note, room, setter);
    shapes.push(...sign(x));
    shapes.push(...textLines([label], figureLooks.note, { x: x + 16, top: 0 }, setter));
    x += 16 + setter.width(label, figureLooks.note) + betweenKeys;
  }
  return shapes;
}
