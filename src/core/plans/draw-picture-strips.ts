import { cardGap, drawRow, setRows } from './draw-picture-cards.ts';
import type { Row, Setting } from './draw-picture-cards.ts';
import { drawFrame } from './draw-picture-frame.ts';
import * as layout from './draw-picture-layout.ts';
import { inks, looks, textLines } from './draw-picture-shapes.ts';
import type { Shape } from './draw-picture-shapes.ts';
import type { Sheets } from './draw-picture-sheets.ts';
import type { Plan, PlanLevel, Treatment } from './plan.ts';

const { bandGap, besideWidth, besideX, lowestBand, margin, padding, sideWidth } = layout;
const { heightOf, rowsThatFit, rule } = layout;

type Strip = {
  readonly level: PlanLevel;
  readonly horizonYears: { readonly from: number; readonly to: number } | null;
  readonly treatment: Treatment;
  readonly plans: readonly Plan[];
  readonly right: number;
};

/** A level across the sheet, and over as many sheets as it takes. */
export function* stripOn(sheets: Sheets, strip: Strip, setting: Setting): Generator<undefined> {
  const cardsX = margin + 4 + padding + sideWidth + padding;
  const room = strip.right - padding - cardsX;
  const columns = Math.floor((room + cardGap) / ((setting.isDense ? 132 : 164) + cardGap));
  const cardWidth = (room - (columns - 1) * cardGap) / columns;
  const { treatment } = strip;
  let rest = yield* setRows(strip.plans, { columns, cardWidth, treatment }, setting);
  let isContinued = false;
  do {
    const taken = rowsThatFit(rest, sheets.bottom - sheets.y - 2 * padding);
    const label = drawFrame.side(strip, { ...{ x: 0, top: 0, width: sideWidth }, isContinued }, setting); // prettier-ignore
    const inner = Math.max(heightOf(taken), label.bottom, lowestBand - 2 * padding);
    const fits = sheets.y + inner + 2 * padding <= sheets.bottom;
    if (!sheets.isAtTop && (!fits || (taken.length === 0 && rest.length > 0))) {
      sheets.goTo(sheets.sheet + 1);
      continue;
    }
    // A card is never taller than a sheet; should one be, it is drawn all the same rather than left out.
    const rows = taken.length === 0 ? rest.slice(0, 1) : taken;
    const height = Math.max(heightOf(rows), inner) + 2 * padding;
    yield* drawStrip(sheets, strip, { rows, height, isContinued, cardsX, cardWidth }, setting);
    rest = rest.slice(rows.length);
    isContinued = true;
    if (rest.length > 0) sheets.goTo(sheets.sheet + 1);
  } while (rest.length > 0 || !isContinued);
}

function* drawStrip(
  sheets: Sheets,
  strip: Strip,
  part: {
    readonly rows: readonly Row[];
    readonly height: number;
    readonly isContinued: boolean;
    readonly cardsX: number;
    readonly cardWidth: number;
  },
  setting: Setting,
): Generator<undefined> {
  const { y } = sheets;
  const { rows, height, cardsX, cardWidth } = part;
  const isGround = strip.level === 'knowledge';
  const shapes: Shape[] = [
    {
      ...{ kind: 'box', x: margin, y, width: strip.right - margin, height, radius: 6 },
      ...{ fill: isGround ? inks.ground : inks.band, stroke: inks.line },
    },
    isGround
      ? rule([margin, y + height], [strip.right, y + height], inks.edge)
      : rule([margin, y + 3], [margin, y + height - 3], inks.accent),
    ...drawFrame.side(
      strip,
      {
        ...{ x: margin + 4 + padding, top: y + padding, width: sideWidth },
        isContinued: part.isContinued,
      },
      setting,
    ).shapes,
  ];
  let top = y + padding;
  for (const row of rows) {
    shapes.push(...drawRow(row, { x: cardsX, y: top, cardWidth }, setting));
    top += row.height + cardGap;
    yield;
  }
  if (rows.length === 0) {
    const lines = setting.setter.lines(setting.words.empty, looks.note, strip.right - cardsX);
    shapes.push(...textLines(lines, looks.note, { x: cardsX, top }, setting.setter));
  }
  sheets.tell(
    strip.level,
    rows.reduce((sum, { cards }) => sum + cards.length, 0),
  );
  sheets.put(shapes, y + height);
  if (!isGround)
    sheets.segments.push({
      ...{ sheet: sheets.sheet, top: y, bottom: y + height, treatment: strip.treatment },
    });
  sheets.y = y + height + bandGap;
}

/** The planning strategy in a column of its own, over as many sheets as it takes. */
export function* besideOn(
  sheets: Sheets,
  plans: readonly Plan[],
  setting: Setting,
): Generator<undefined> {
  const cardWidth = besideWidth - 2 * padding;
  const given = { columns: 1, cardWidth, treatment: 'political' } as const;
  let rest = yield* setRows(plans, given, setting);
  do {
    const { y } = sheets;
    const head = drawFrame.besideHead(
      { x: besideX + padding, top: y + padding, width: cardWidth, isEmpty: plans.length === 0 },
      setting,
    );
    const fits = rowsThatFit(rest, sheets.bottom - head.bottom - padding);
    const rows = fits.length === 0 ? rest.slice(0, 1) : fits;
    const height = head.bottom + heightOf(rows) + padding - y;
    let top = head.bottom;
    const cards = rows.flatMap((row) => {
      const shapes = drawRow(row, { x: besideX + padding, y: top, cardWidth }, setting);
      top += row.height + cardGap;
      return shapes;
    });
    sheets.tell('beside', rows.length);
    sheets.put(
      [
        {
          ...{ kind: 'box', x: besideX, y, width: besideWidth, height, radius: 6 },
          ...{ fill: inks.paper, stroke: inks.line },
        },
        rule([besideX + 3, y], [besideX + besideWidth - 3, y], inks.accent),
        ...head.shapes,
        ...cards,
      ],
      y + height,
    );
    rest = rest.slice(rows.length);
    if (rest.length > 0) sheets.goTo(sheets.sheet + 1);
    yield;
  } while (rest.length > 0);
}
