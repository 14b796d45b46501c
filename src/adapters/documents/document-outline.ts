import { invariant } from '../../core/decision.ts';
import { dictionaryText } from './printable-text.ts';

type Opened = {
  readonly depth: number;
  readonly section: PDFKit.PDFStructureElement;
  readonly bookmark: PDFKit.PDFOutline;
};

/**
 * The tree that headings make: nested `Sect` elements for assistive technology, and bookmarks for everyone. The title is
 * H1, so a heading of level n becomes H(n + 1); a level that would skip one (PDF/UA-1 § 7.4.2) is lifted to the next.
 */
export class DocumentOutline {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #open: Opened[] = [];

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  /** Where blocks belong now. */
  get section(): PDFKit.PDFStructureElement {
    return this.#open.at(-1)?.section ?? this.#root;
  }

  /** Opens a section whose heading stands at `top` points on the current page; returns the heading's tag. */
  openSection(level: 1 | 2 | 3, bookmark: string, top: number): string {
    this.#closeFrom(level);
    const depth = this.#open.length + 1;
    const parent = this.#open.at(-1);
    const section = this.#document.struct('Sect');
    this.section.add(section);
    const bookmarks = parent?.bookmark ?? this.#document.outline;
    this.#open.push({
      depth: level,
      section,
      bookmark: bookmarks.addItem(dictionaryText(bookmark), {
        top,
        left: this.#document.page.width,
      }),
    });
    return `H${depth + 1}`;
  }

  close(): void {
    this.#closeFrom(1);
    invariant(this.#open.length === 0, 'every section is closed');
    this.#root.end();
  }

  #closeFrom(level: number): void {
    while ((this.#open.at(-1)?.depth ?? 0) >= level) this.#open.pop()?.section.end();
  }
}
