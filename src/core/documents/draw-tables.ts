import { textLines } from '../plans/draw-picture-shapes.ts';
import type { Shape, TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentDrawing } from './document-model.ts';
import { figureInks, figureLooks, oneLine, placedText } from './figure-shapes.ts';
import type { FigureStrip } from './figure-shapes.ts';

type Table = Extract<DocumentDrawing, { readonly form: 'tables' }>['tables'][number];

const across = 2;
const gap = 14;
const padding = 9;
const tableRadius = 15;
const chairRadius = 3.4;
const fromTable = 7;
/** A name that takes two lines goes on a little to the right. */
const indent = 7;
/** A round table with its chairs about it. */
const roundWidth = 2 * (tableRadius + fromTable + chairRadius);

const nameLook = { ...figureLooks.note, colour: figureInks.text };
const numberLook = { ...figureLooks.strong, size: 13, leading: 17, colour: figureInks.paper };

/** The tables of a room, two in a row: each drawn round with a chair to everybody, and the names beside it. A row is not parted between pages. */
export function drawTables(
  { tables }: Extract<DocumentDrawing, { readonly form: 'tables' }>,
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  const each = (width - (across - 1) * gap) / across;
  const strips: FigureStrip[] = [];
  for (let first = 0; first < tables.length; first += across) {
    const row = tables.slice(first, first + across).map((table) => lay(table, setter, each));
    const height = Math.max(...row.map((one) => one.height));
    strips.push({
      height: height + gap * 0.6,
      shapes: row.flatMap(({ draw }, index) => draw(index * (each + gap), height)),
    });
  }
  return strips;
}

function lay(table: Table, setter: TextSetter, width: number) {
  const namesX = padding + roundWidth + padding;
  const names = table.seats.flatMap((seat) =>
    setter
      .lines(seat, nameLook, width - namesX - padding - indent)
      .map((line, index) => ({ line, x: namesX + (index === 0 ? 0 : indent) })),
  );
  const own = figureLooks.strong.leading + 3 + names.length * nameLook.leading;
  const height = Math.max(roundWidth, own) + 2 * padding;
  const draw = (x: number, tall: number): readonly Shape[] => {
    const centre = { x: x + padding + roundWidth / 2, y: tall / 2 };
    const title = oneLine(table.title, figureLooks.strong, width - namesX - padding, setter);
    const titled = { x: x + namesX, top: padding };
    const listed = padding + figureLooks.strong.leading + 3;
    const number = { x: centre.x, top: centre.y - numberLook.leading / 2, anchor: 'middle' } as const; // prettier-ignore
    return [
      {
        ...{ kind: 'box', x, y: 0, width, height: tall, radius: 6 },
        ...{ fill: figureInks.ground, stroke: figureInks.line },
      },
      { kind: 'dot', ...centre, radius: tableRadius, colour: figureInks.solid, isHollow: false },
      ...chairs(table.seats.length, centre),
      ...placedText(String(table.number), numberLook, number, setter),
      ...textLines([title], figureLooks.strong, titled, setter),
      ...names.flatMap(({ line, x: from }, index) =>
        textLines(
          ...([[line], nameLook] as const),
          ...([{ x: x + from, top: listed + index * nameLook.leading }, setter] as const),
        ),
      ),
    ];
  };
  return { height, draw };
}

/** Evenly about the table, the first at the top. */
function chairs(
  count: number,
  centre: { readonly x: number; readonly y: number },
): readonly Shape[] {
  return Array.from({ length: count }, (_, index): Shape => {
    const turn = (2 * Math.PI * index) / count - Math.PI / 2;
    const away = tableRadius + fromTable;
    return {
      kind: 'dot',
      x: centre.x + Math.cos(turn) * away,
      y: centre.y + Math.sin(turn) * away,
      radius: chairRadius,
      colour: figureInks.solid,
      isHollow: true,
    };
  });
}
