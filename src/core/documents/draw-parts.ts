import { textLines } from '../plans/draw-picture-shapes.ts';
import type { Shape, TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentDrawing } from './document-model.ts';
import {
  figureInks,
  figureLooks,
  keyHeight,
  keyLine,
  oneLine,
  placedText,
  straightLine,
  tonedBox,
} from './figure-shapes.ts';
import type { FigureStrip } from './figure-shapes.ts';

type Parts = Extract<DocumentDrawing, { readonly form: 'diverging' | 'grouped' }>;
type Key = Parts['key'][number];
type Valued = Key & { readonly value: number };

const shareOfLabels = 0.44;
/** How much of the width the heading of those who stand apart may take. */
const mostApart = 0.15;
const gap = 14;
const barHeight = 12;
const thinBar = 8;
const betweenRows = 8;
const roomForNumber = 24;

/** Rows with their words to the left and their bars to the right: about a middle, or from one edge. */
export function drawParts(
  drawing: Parts,
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  const { form, key, rows } = drawing;
  const labelWidth = width * shareOfLabels;
  const start = labelWidth + gap;
  const apart = key
    .filter(({ side }) => side === 'apart')
    .map(({ label }) => oneLine(label, figureLooks.note, width * mostApart, setter));
  const apartWidth = Math.max(0, ...apart.map((label) => setter.width(label, figureLooks.note) + gap)); // prettier-ignore
  const end = width - (form === 'diverging' ? apartWidth : roomForNumber);
  const valued = rows.map(({ label, values }) => ({
    label: setter.lines(label, figureLooks.label, labelWidth),
    parts: key.map((one, index): Valued => ({ ...one, value: Math.max(0, values[index] ?? 0) })),
  }));
  const longest = Math.max(1, ...valued.map(({ parts }) => longestOf(parts, form)));
  const drawn = form === 'diverging' ? key.filter(({ side }) => side !== 'apart') : key;
  const head: FigureStrip = {
    height: keyHeight,
    shapes: [
      ...keyLine(
        drawn.map(({ label, tone }) => ({
          label,
          sign: (x) => tonedBox({ x, y: 1.5, width: 10, height: 9 }, tone),
        })),
        end,
        setter,
      ),
      ...(form === 'diverging'
        ? apart.flatMap((label) =>
            placedText(label, figureLooks.note, { x: width, top: 0, anchor: 'end' }, setter),
          )
        : []),
    ],
  };
  return [
    head,
    ...valued.map(({ label, parts }): FigureStrip => {
      const bars =
        form === 'diverging'
          ? diverging(parts, { start, end, longest, width }, setter)
          : grouped(parts, { start, end, longest }, setter);
      const own = Math.max(label.length * figureLooks.label.leading, bars.height);
      return {
        height: own + betweenRows,
        shapes: [...textLines(label, figureLooks.label, { x: 0, top: 0 }, setter), ...bars.shapes],
      };
    }),
  ];
}

function longestOf(parts: readonly Valued[], form: Parts['form']): number {
  return form === 'diverging'
    ? Math.max(onSide(parts, 'left'), onSide(parts, 'right'))
    : Math.max(...parts.map(({ value }) => value));
}

function onSide(parts: readonly Valued[], side: Key['side']): number {
  return parts.reduce((sum, part) => (part.side === side ? sum + part.value : sum), 0);
}

function diverging(
  parts: readonly Valued[],
  place: {
    readonly start: number;
    readonly end: number;
    readonly longest: number;
    readonly width: number;
  },
  setter: TextSetter,
): FigureStrip {
  const middle = (place.start + place.end) / 2;
  const perPerson = (place.end - place.start) / 2 / place.longest;
  const shapes: Shape[] = [];
  let left = middle - onSide(parts, 'left') * perPerson;
  let right = middle;
  for (const { side, tone, value } of parts) {
    if (side === 'apart') {
      const at = { x: place.width, top: 1, anchor: 'end' } as const;
      shapes.push(...placedText(String(value), figureLooks.count, at, setter));
      continue;
    }
    if (value === 0) continue;
    const long = value * perPerson;
    const x = side === 'left' ? left : right;
    shapes.push(...tonedBox({ x, y: 1, width: long, height: barHeight }, tone));
    shapes.push(...numberIn(value, { x, width: long }, tone, setter));
    if (side === 'left') left += long;
    else right += long;
  }
  shapes.push(straightLine([middle, -2], [middle, barHeight + 4], 1, figureInks.text));
  return { height: barHeight + 2, shapes };
}

/** The number in the middle of its bar, on white where the bar is hatched; none where it has no room, since the table has it. */
function numberIn(
  value: number,
  { x, width }: { readonly x: number; readonly width: number },
  tone: Key['tone'],
  setter: TextSetter,
): readonly Shape[] {
  const text = String(value);
  const look = tone === 'solid' ? figureLooks.countOnDark : figureLooks.count;
  const own = setter.width(text, look);
  if (own + 6 > width) return [];
  const middle = x + width / 2;
  const said = placedText(text, look, { x: middle, top: 1.5, anchor: 'middle' }, setter);
  if (tone !== 'hatched') return said;
  const ground = { x: middle - own / 2 - 2, y: 2, width: own + 4, height: barHeight - 2 };
  return [{ kind: 'box', ...ground, radius: 0, fill: figureInks.paper, stroke: null }, ...said];
}

function grouped(
  parts: readonly Valued[],
  place: { readonly start: number; readonly end: number; readonly longest: number },
  setter: TextSetter,
): FigureStrip {
  const each = thinBar + 4;
  const shapes = parts.flatMap(({ tone, value }, index): readonly Shape[] => {
    const y = index * each + 1;
    const width = (value * (place.end - place.start)) / place.longest;
    const number = { x: place.start + width + 5, top: y - 1.5 };
    return [
      ...(value > 0 ? tonedBox({ x: place.start, y, width, height: thinBar }, tone) : []),
      ...textLines([String(value)], figureLooks.count, number, setter),
    ];
  });
  const height = parts.length * each;
  const edge = straightLine([place.start, -1], [place.start, height], 1, figureInks.text);
  return { height, shapes: [...shapes, edge] };
}
