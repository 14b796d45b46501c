import type { Arms } from './arms.ts';

/** The three languages of the product. Documents are written in one of the first two, unless a body decides otherwise. */
export type Language = 'nb' | 'nn' | 'en';

/** A column of a table; figures are set flush right. */
export type DocumentColumn = { readonly title: string; readonly align?: 'start' | 'end' };

/** One line of a bar figure: `share` is 0..1 of the longest possible bar, `text` is printed at its end ("17 av 43"). */
export type DocumentBar = { readonly label: string; readonly share: number; readonly text: string };

/** Told apart in black and white too. */
export type DrawnTone = 'solid' | 'hatched' | 'hollow';

/** What a figure shows. How it is drawn is in draw-figure.ts, the same in every format. */
export type DocumentDrawing =
  /** Parts of a whole to each label, for on one side of the middle and against on the other; `apart` stands by itself as a number. */
  | {
      readonly form: 'diverging' | 'grouped';
      readonly key: readonly {
        readonly label: string;
        readonly tone: DrawnTone;
        readonly side: 'left' | 'right' | 'apart';
      }[];
      /** `values` in the order of the key. */
      readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
    }
  /** People along a line between two ends, in columns or as dots. */
  | {
      readonly form: 'columns' | 'dots';
      readonly steps: readonly { readonly label: string; readonly count: number }[];
      readonly left: string;
      readonly right: string;
      /** A line under the drawing, such as how many did not know. */
      readonly note: string;
      /** Said where a dot stands for more than one person; `{people}` is how many. */
      readonly perDot: string;
    }
  /** Places by two methods: a dot for the first and a ring for the other. */
  | {
      readonly form: 'places';
      readonly methods: readonly [dot: string, ring: string];
      readonly rows: readonly {
        readonly label: string;
        readonly dot: number;
        readonly ring: number;
      }[];
    }
  /** Who sits at which table. */
  | {
      readonly form: 'tables';
      readonly tables: readonly {
        readonly number: number;
        readonly title: string;
        readonly seats: readonly string[];
      }[];
    };

/** What a document is made of, in reading order; a renderer turns each block into its tagged counterpart. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly term: string; readonly description: string }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** The same facts in words, for whoever cannot see the figure. */
      readonly alternativeText: string;
      readonly bars: readonly DocumentBar[];
    }
  /** A drawing whose facts also stand in words: in a table that follows it, or in its alternative text. */
  | {
      readonly kind: 'figure';
      readonly caption: string;
      readonly alternativeText: string;
      readonly drawing: DocumentDrawing;
    };

/** A whole document, independent of file format. The same model gives the same bytes. */
export type DocumentModel = {
  readonly title: string;
  readonly language: Language;
  /** Stands on the first page; without it a short line does. */
  readonly arms?: Arms;
  /** Whose document it is: printed in the header and written as author. */
  readonly municipality: string;
  /** A line under the title, such as the body and the date. */
  readonly subtitle: string;
  /** Stable identifier, printed in the footer. */
  readonly identifier: string;
  /** The page label in the document's own language, with `{page}` and `{pages}`. */
  readonly pageLabel: string;
  /** UTC instant; written as creation and modification date, so that the bytes can be made again. */
  readonly createdAt: string;
  readonly blocks: readonly DocumentBlock[];
};
