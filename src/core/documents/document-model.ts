/** The three languages of the product. Documents are written in one of the first two, unless a body decides otherwise. */
export type Language = 'nb' | 'nn' | 'en';

/** A column of a table; figures are set flush right. */
export type DocumentColumn = { readonly title: string; readonly align?: 'start' | 'end' };

/** One line of a bar figure: `share` is 0..1 of the longest possible bar, `text` is printed at its end ("17 av 43"). */
export type DocumentBar = { readonly label: string; readonly share: number; readonly text: string };

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
    };

/** A whole document, independent of file format. The same model gives the same bytes. */
export type DocumentModel = {
  readonly title: string;
  readonly language: Language;
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
