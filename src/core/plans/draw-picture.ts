import type { Hierarchy } from './hierarchy.ts';
import { drawFrame } from './draw-picture-frame.ts';
import { cardGap, drawRow, setRows } from './draw-picture-cards.ts';
import type { Row, Setting } from './draw-picture-cards.ts';
import { inks, looks, textLines } from './draw-picture-shapes.ts';
import type { Shape, Sheet, TextSetter } from './draw-picture-shapes.ts';
import type { PictureWords } from './picture-words.ts';
import type { Plan, PlanLevel, Treatment } from './plan.ts';

/** A3 across, in points. */
const width = 1190.55;
const margin = 36;
const besideWidth = 176;
const besideX = width - margin - besideWidth;
const bracketWidth = 34;
const bandRight = besideX - 14 - bracketWidth;
const sideWidth = 142;
const padding = 12;
const bandGap = 8;
/** Room for the label and for the turned word beside it. */
const lowestBand = 84;
/** With more plans than this the cards are smaller. */
const fewPlans = 48;

/** What the picture says beside the plans themselves. */
export type PictureGiven = {
  readonly words: PictureWords;
  readonly municipality: string;
  /** The day, in words. */
  readonly date: string;
  /** What was chosen, in words; empty for the whole system. */
  readonly filter: readonly string[];
  /** The height of a sheet of paper; null for one as tall as it takes, such as a file that is looked at on a screen. */
  readonly sheetHeight: number | null;
};

export const a3Height = 841.89;

/**
 * The plan system as it is known from the page, drawn for paper: bands with the horizon to the left and the treatment to the right, the planning
 * strategy beside, the knowledge base as the ground. What does not fit goes on on the next sheet, between two rows of cards, and nothing is cut.
 * The same plans and words give the same shapes.
 */
export function drawPicture(
  hierarchy: Hierarchy,
  given: PictureGiven,
  setter: TextSetter,
): readonly Sheet[] {
  const { bands, beside, knowledge } = hierarchy;
  const count = [...bands.flatMap(({ plans }) => plans), ...beside, ...knowledge].length;
  const setting: Setting = { words: given.words, setter, isDense: count > fewPlans };
  const sheets = new Sheets(given, count, setter);

  besideOn(sheets, beside, setting);
  sheets.goTo(0);
  for (const band of bands) stripOn(sheets, { ...band, right: bandRight }, setting);
  drawBrackets(sheets, setting);
  sheets.goBelowEverything();
  stripOn(
    sheets,
    {
      ...{ level: 'knowledge', horizonYears: null, plans: knowledge },
      ...{ treatment: 'administrative', right: width - margin },
    },
    setting,
  );
  return sheets.done();
}

type Segment = {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
  readonly treatment: Treatment;
};

/** The sheets as they are filled, and the place where the next thing goes. */
class Sheets {
  readonly #given: PictureGiven;
  readonly #count: number;
  readonly #setter: TextSetter;
  readonly #shapes: Shape[][] = [];
  /** How far down each is filled. */
  readonly #filled: number[] = [];
  readonly #levels: Map<PlanLevel, number>[] = [];
  readonly #tops: number[] = [];
  readonly segments: Segment[] = [];
  sheet = 0;
  y = 0;

  constructor(given: PictureGiven, count: number, setter: TextSetter) {
    this.#given = given;
    this.#count = count;
    this.#setter = setter;
    this.goTo(0);
  }

  get bottom(): number {
    const { sheetHeight } = this.#given;
    return sheetHeight === null ? Number.POSITIVE_INFINITY : sheetHeight - margin - 12;
  }

  get isAtTop(): boolean {
    return this.y <= (this.#tops[this.sheet] ?? 0);
  }

  /** To the top of a sheet, which is begun if need be. */
  goTo(sheet: number): void {
    if (!this.#shapes[sheet]) {
      const head = drawFrame.head(this.#given, { sheet, count: this.#count, margin }, this.#setter);
      this.#shapes[sheet] = [...head.shapes];
      this.#filled[sheet] = this.#tops[sheet] = head.bottom;
      this.#levels[sheet] = new Map();
    }
    this.sheet = sheet;
    this.y = this.#tops[sheet] ?? 0;
  }

  goBelowEverything(): void {
    this.goTo(this.#shapes.length - 1);
    this.y = this.#filled[this.sheet] ?? 0;
  }

  put(shapes: readonly Shape[], bottom: number): void {
    this.#shapes[this.sheet]?.push(...shapes);
    this.#filled[this.sheet] = Math.max(this.#filled[this.sheet] ?? 0, bottom + bandGap);
  }

  putOn(sheet: number, shapes: readonly Shape[]): void {
    this.#shapes[sheet]?.push(...shapes);
  }

  /** So many more plans of the level stand on this sheet. */
  tell(level: PlanLevel, plans: number): void {
    const told = this.#levels[this.sheet];
    told?.set(level, (told.get(level) ?? 0) + plans);
  }

  done(): readonly Sheet[] {
    const { sheetHeight, words } = this.#given;
    return this.#shapes.map((shapes, sheet) => {
      const height = sheetHeight ?? Math.ceil((this.#filled[sheet] ?? 0) + margin - bandGap);
      const of = this.#shapes.length;
      const levels = [...(this.#levels[sheet] ?? [])].map(([level, count]) =>
        words.levelWith(words.levels[level], count),
      );
      return {
        ...{ width, height },
        shapes: [
          ...shapes,
          ...drawFrame.foot(this.#given, { sheet, of, height, width, margin }, this.#setter),
        ],
        alternativeText: [
          words.alternative(
            words.title(this.#given.municipality),
            { sheet: sheet + 1, of },
            levels,
          ),
          ...(sheetHeight === null ? [] : [words.tablesFollow]),
        ].join(' '),
      };
    });
  }
}

type Strip = {
  readonly level: PlanLevel;
  readonly horizonYears: { readonly from: number; readonly to: number } | null;
  readonly treatment: Treatment;
  readonly plans: readonly Plan[];
  readonly right: number;
};

/** A level across the sheet, and over as many sheets as it takes. */
function stripOn(sheets: Sheets, strip: Strip, setting: Setting): void {
  const cardsX = margin + 4 + padding + sideWidth + padding;
  const room = strip.right - padding - cardsX;
  const columns = Math.floor((room + cardGap) / ((setting.isDense ? 132 : 164) + cardGap));
  const cardWidth = (room - (columns - 1) * cardGap) / columns;
  const { treatment } = strip;
  let rest = setRows(strip.plans, { columns, cardWidth, treatment }, setting);
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
    drawStrip(sheets, strip, { rows, height, isContinued, cardsX, cardWidth }, setting);
    rest = rest.slice(rows.length);
    isContinued = true;
    if (rest.length > 0) sheets.goTo(sheets.sheet + 1);
  } while (rest.length > 0 || !isContinued);
}

function drawStrip(
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
): void {
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

const rule = (
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
): Shape => ({ kind: 'line', points: [from, to], colour, thickness: 4 });

/** The planning strategy in a column of its own, over as many sheets as it takes. */
function besideOn(sheets: Sheets, plans: readonly Plan[], setting: Setting): void {
  const cardWidth = besideWidth - 2 * padding;
  const given = { columns: 1, cardWidth, treatment: 'political' } as const;
  let rest = setRows(plans, given, setting);
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
  } while (rest.length > 0);
}

/** Neighbouring bands on a sheet with the same treatment share a bracket. */
function drawBrackets(sheets: Sheets, { words, setter }: Setting): void {
  const groups: Segment[] = [];
  for (const segment of sheets.segments) {
    const last = groups.at(-1);
    if (last?.sheet === segment.sheet && last.treatment === segment.treatment)
      groups[groups.length - 1] = { ...last, bottom: segment.bottom };
    else groups.push(segment);
  }
  for (const { sheet, top, bottom, treatment } of groups) {
    const [x, edge] = [bandRight + 5, bandRight + 13];
    const text = words.treatments[treatment];
    const length = setter.width(text, looks.bracket);
    sheets.putOn(sheet, [
      {
        ...{ kind: 'line', colour: inks.edge, thickness: 1.5 },
        points: [[x, top + 1], [edge, top + 1], [edge, bottom - 1], [x, bottom - 1]],
      },
      {
        ...{ kind: 'text', x: edge + 6, y: (top + bottom - length) / 2, text, width: length },
        ...{ look: looks.bracket, isTurned: true },
      },
    ]); // prettier-ignore
  }
}

function rowsThatFit(rows: readonly Row[], room: number): readonly Row[] {
  let used = 0;
  const beyond = rows.findIndex(({ height }, index) => {
    used += height + (index === 0 ? 0 : cardGap);
    return used > room;
  });
  return beyond === -1 ? rows : rows.slice(0, beyond);
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }, index) => sum + height + (index === 0 ? 0 : cardGap), 0);
}
