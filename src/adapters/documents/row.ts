import type { Line, PageFlow } from './page-flow.ts';
import type { TextStyle } from './typography.ts';

/** Lines that stand beside those of other cells; they become the content of `element`. */
export type RowCell = {
  readonly element: PDFKit.PDFStructureElement;
  readonly tag: string;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
};

type RowOptions = {
  readonly leading: number;
  /** Above and below the lines, on each page that the row goes over. */
  readonly padding: number;
  /** So many of the first lines stand on one page. */
  readonly keptLines: number;
  /** Starts a page and writes what has to stand above the row there. */
  readonly nextPage: () => void;
};

/** Writes cells side by side, moving on by the tallest one; a row that does not fit goes on on the next page. */
export function writeRow(flow: PageFlow, cells: readonly RowCell[], options: RowOptions): void {
  const { leading, padding, nextPage } = options;
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const kept = Math.min(count, options.keptLines);
  if (!flow.atTop && linesThatFit(flow, options) < kept) nextPage();
  let from = 0;
  while (from < count) {
    if (from > 0) nextPage();
    const room = Math.max(1, linesThatFit(flow, options));
    // No last line alone on the next page.
    const take = count - from - room === 1 && room > 2 ? room - 1 : Math.min(room, count - from);
    for (const { element, tag, style, lines } of cells) {
      const part = lines.slice(from, from + take);
      if (part.every(({ text }) => text === '')) continue;
      flow.mark(element, tag, () => flow.drawLines(part, style, flow.y + padding));
    }
    flow.y += take * leading + 2 * padding;
    from += take;
  }
}

function linesThatFit(flow: PageFlow, { leading, padding }: RowOptions): number {
  return Math.floor((flow.remaining - 2 * padding + 0.01) / leading);
}
