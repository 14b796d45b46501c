import { textLines } from '../plans/draw-picture-shapes.ts';
import type { Shape, TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentDrawing } from './document-model.ts';
import {
  figureInks,
  figureLooks,
  oneLine,
  placedText,
  straightLine,
  tonedBox,
} from './figure-shapes.ts';
import type { FigureStrip } from './figure-shapes.ts';

type AlongLine = Extract<DocumentDrawing, { readonly form: 'columns' | 'dots' }>;

const tallest = 84;
const dotsAcross = 4;
const betweenDots = 8.5;
const highestPile = 10;
const roomForCount = 15;
const gap = 16;

/** People along a line: a column or a pile of dots to each step, with how many above it and the two ends in words below. */
export function drawAlongLine(
  drawing: AlongLine,
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  const { steps } = drawing;
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const people = Math.max(1, Math.ceil(most / (dotsAcross * highestPile)));
  const heightOf = (count: number): number =>
    drawing.form === 'columns'
      ? (tallest * count) / most
      : Math.ceil(count / people / dotsAcross) * betweenDots;
  const floor = roomForCount + heightOf(most);
  const each = width / Math.max(1, steps.length);
  const shapes = steps.flatMap(({ label, count }, index): readonly Shape[] => {
    const middle = (index + 0.5) * each;
    const height = heightOf(count);
    const own = { x: middle - each * 0.3, y: floor - height, width: each * 0.6, height };
    return [
      ...(drawing.form === 'columns'
        ? height > 0
          ? tonedBox(own, 'solid')
          : []
        : pile(Math.ceil(count / people), middle, floor)),
      ...placedText(
        ...([String(count), figureLooks.count] as const),
        ...([{ x: middle, top: floor - height - 13, anchor: 'middle' }, setter] as const),
      ),
      ...placedText(
        ...([oneLine(label, figureLooks.note, each, setter), figureLooks.note] as const),
        ...([{ x: middle, top: floor + 4, anchor: 'middle' }, setter] as const),
      ),
    ];
  });
  const ends = endsOf(drawing, floor + 20, setter, width);
  const notes = [drawing.note, people > 1 ? drawing.perDot.replace('{people}', String(people)) : '']
    .filter((note) => note !== '')
    .flatMap((note) => setter.lines(note, figureLooks.note, width));
  const top = floor + 20 + ends.height + 3;
  return [
    {
      height: top + notes.length * figureLooks.note.leading,
      shapes: [
        ...shapes,
        straightLine([0, floor], [width, floor], 1, figureInks.text),
        ...ends.shapes,
        ...textLines(notes, figureLooks.note, { x: 0, top }, setter),
      ],
    },
  ];
}

/** From the floor up, each row in the middle of its column. */
function pile(dots: number, middle: number, floor: number): readonly Shape[] {
  return Array.from({ length: dots }, (_, n): Shape => {
    const row = Math.floor(n / dotsAcross);
    const inRow = Math.min(dotsAcross, dots - row * dotsAcross);
    return {
      kind: 'dot',
      x: middle + ((n % dotsAcross) - (inRow - 1) / 2) * betweenDots,
      y: floor - 5.5 - row * betweenDots,
      radius: 3.4,
      colour: figureInks.solid,
      isHollow: false,
    };
  });
}

function endsOf(
  { left, right }: AlongLine,
  top: number,
  setter: TextSetter,
  width: number,
): FigureStrip {
  const look = figureLooks.strong;
  const half = width / 2 - gap;
  const [leftLines, rightLines] = [setter.lines(left, look, half), setter.lines(right, look, half)];
  return {
    height: Math.max(leftLines.length, rightLines.length) * look.leading,
    shapes: [
      ...textLines(leftLines, look, { x: 0, top }, setter),
      ...rightLines.flatMap((line, index) =>
        placedText(
          ...([line.trimEnd(), look] as const),
          ...([{ x: width, top: top + index * look.leading, anchor: 'end' }, setter] as const),
        ),
      ),
    ],
  };
}
