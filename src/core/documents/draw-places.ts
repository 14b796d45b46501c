import { textLines } from '../plans/draw-picture-shapes.ts';
import type { Shape, TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentDrawing } from './document-model.ts';
import { figureInks, figureLooks, keyHeight, keyLine, straightLine } from './figure-shapes.ts';
import type { FigureStrip } from './figure-shapes.ts';

const shareOfLabels = 0.5;
const gap = 18;
const edge = 10;
const betweenRows = 6;

/** Each option on its place along a line: where the two methods agree, the ring lies around the dot. */
export function drawPlaces(
  { methods, rows }: Extract<DocumentDrawing, { readonly form: 'places' }>,
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  const labelWidth = width * shareOfLabels;
  const [start, end] = [labelWidth + gap, width - edge];
  const last = Math.max(1, ...rows.flatMap(({ dot, ring }) => [dot, ring]));
  const at = (place: number): number =>
    last === 1 ? start : start + ((end - start) * (place - 1)) / (last - 1);
  const [first, second] = methods;
  const head = keyLine(
    [
      { label: first, sign: (x) => [dotAt(x + 6, 6)] },
      { label: second, sign: (x) => [ringAt(x + 6, 6)] },
    ],
    width,
    setter,
  );
  return [
    { height: keyHeight, shapes: head },
    ...rows.map(({ label, dot, ring }): FigureStrip => {
      const lines = setter.lines(`${dot}. ${label}`, figureLooks.label, labelWidth);
      const middle = figureLooks.label.leading / 2;
      return {
        height: lines.length * figureLooks.label.leading + betweenRows,
        shapes: [
          ...textLines(lines, figureLooks.label, { x: 0, top: 0 }, setter),
          straightLine([start, middle], [end, middle]),
          ringAt(at(ring), middle),
          dotAt(at(dot), middle),
        ],
      };
    }),
  ];
}

function dotAt(x: number, y: number): Shape {
  return { kind: 'dot', x, y, radius: 3.2, colour: figureInks.solid, isHollow: false };
}

function ringAt(x: number, y: number): Shape {
  return { kind: 'dot', x, y, radius: 5.6, colour: figureInks.solid, isHollow: true };
}
