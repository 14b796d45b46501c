import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Typesetter } from './typesetter.ts';
import { COLOURS, PAGE } from './typography.ts';
import type { TextStyle } from './typography.ts';

/** So many steps of work are done before other requests get their turn; a step is a block or a table row. */
const STEPS_PER_TURN = 25;

export type Line = { readonly text: string; readonly x: number };

/** The place where the next thing is written, moving down the page and on to new ones. `y` in points from the top. */
export class PageFlow {
  readonly document: PDFKit.PDFDocument;
  readonly typesetter: Typesetter;
  y: number = PAGE.top;
  #steps = 0;

  constructor(document: PDFKit.PDFDocument, typesetter: Typesetter) {
    this.document = document;
    this.typesetter = typesetter;
    document.addPage();
  }

  get remaining(): number {
    return PAGE.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= PAGE.top;
  }

  startPage(): void {
    this.document.addPage();
    this.y = PAGE.top;
  }

  /** Starts a page unless `height` fits on this one; true when it did. What is taller than a page breaks where it is. */
  keepTogether(height: number): boolean {
    if (this.atTop || height <= this.remaining) return false;
    this.startPage();
    return true;
  }

  /** Space before a block; none at the top of a page. */
  gap(height: number): void {
    if (!this.atTop) this.y += Math.min(height, this.remaining);
  }

  /** Content of a structure element on this page. An element that goes over pages is marked once a page. */
  mark(element: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const content = this.document.markStructureContent(tag);
    draw();
    this.document.endMarkedContent();
    element.add(content);
  }

  /** What assistive technology shall pass over: rules, tracks, repeated headings, headers and footers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  rule(
    y: number,
    left: number,
    right: number,
    thickness = 0.5,
    colour: string = COLOURS.rule,
  ): void {
    this.artifact('Layout', () => {
      this.document.rect(left, y - thickness / 2, right - left, thickness).fill(colour);
    });
  }

  /** Lines at `y` without moving: the first baseline sits so that the letters are centred in the leading. */
  drawLines(lines: readonly Line[], style: TextStyle, top: number): void {
    lines.forEach(({ text, x }, index) => {
      this.typesetter.draw(text, style, x, top + index * style.leading + firstBaseline(style));
    });
  }

  /** Writes lines as the content of `element`, over as many pages as it takes, and never leaves one line alone. */
  writeLines(
    element: PDFKit.PDFStructureElement,
    tag: string,
    lines: readonly string[],
    style: TextStyle,
    x: number,
  ): void {
    let rest = lines;
    while (rest.length > 0) {
      const count = this.#linesForThisPage(rest.length, style.leading);
      if (count === 0) {
        this.startPage();
        continue;
      }
      const part = rest.slice(0, count).map((text) => ({ text, x }));
      this.mark(element, tag, () => this.drawLines(part, style, this.y));
      this.y += count * style.leading;
      rest = rest.slice(count);
    }
  }

  #linesForThisPage(waiting: number, leading: number): number {
    const room = Math.floor((this.remaining + 0.01) / leading);
    if (room >= waiting) return waiting;
    if (room < 2 && !this.atTop) return 0;
    const kept = waiting - room === 1 ? room - 1 : room;
    return kept < 2 && !this.atTop ? 0 : Math.max(kept, 1);
  }

  /** Lets other work of the process through now and then, without reading a clock. */
  async breathe(): Promise<void> {
    this.#steps += 1;
    if (this.#steps % STEPS_PER_TURN === 0) await nextTurn();
  }
}

/** From the top of a line to its baseline. Source Sans 3: capitals are 0.66 em tall, descenders 0.2 em deep. */
export function firstBaseline(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.33;
}
