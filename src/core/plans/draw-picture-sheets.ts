import { drawFrame } from './draw-picture-frame.ts';
import { bandGap, margin, width } from './draw-picture-layout.ts';
import type { Shape, Sheet, TextSetter } from './draw-picture-shapes.ts';
import type { PictureWords } from './picture-words.ts';
import type { PlanLevel, Treatment } from './plan.ts';

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

export type Segment = {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
  readonly treatment: Treatment;
};

/** The sheets as they are filled, and the place where the next thing goes. */
export class Sheets {
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
