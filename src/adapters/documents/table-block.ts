import type { DocumentBlock } from '../../core/documents/document-model.ts';
import { invariant } from '../../core/decision.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { Line, PageFlow } from './page-flow.ts';
import { cleanLine } from './printable-text.ts';
import { writeRow } from './row.ts';
import { setColumns } from './table-columns.ts';
import type { SetColumn } from './table-columns.ts';
import { withoutEndSpaces } from './line-breaking.ts';
import { COLOURS, PAGE, STYLES, TEXT_HEIGHT, TEXT_WIDTH } from './typography.ts';
import type { TextStyle } from './typography.ts';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

const SPACE_BEFORE = 10;
const SPACE_AFTER = 8;
const SPACE_AFTER_CAPTION = 3;
const PADDING = 3.5;
/** A head that is taller than this is not repeated: there would be no room for the rows. */
const TALLEST_REPEATED_HEAD = TEXT_HEIGHT / 4;

type SetTable = {
  readonly columns: readonly SetColumn[];
  readonly head: readonly (readonly Line[])[];
  readonly headHeight: number;
};

/**
 * Caption, a head of column titles (`TH` with scope Column), and rows. A row moves to the next page whole if it fits
 * there; the head is repeated on every page, as an artifact. A row with more or fewer cells than columns is a fault.
 */
export async function writeTable(
  flow: PageFlow,
  outline: DocumentOutline,
  block: TableBlock,
): Promise<void> {
  const width = block.columns.length;
  invariant(width > 0, 'a table has columns');
  invariant(
    block.rows.every((row) => row.length === width),
    'every row has a cell for each column',
  );

  const columns = setColumns(flow.typesetter, block.columns, block.rows);
  const titles = block.columns.map(({ title }) => cleanLine(title));
  const head = setCells(flow, columns, titles, STYLES.columnTitle);
  const table: SetTable = { columns, head, headHeight: rowHeight(head, STYLES.columnTitle) };

  const element = flow.document.struct('Table');
  outline.section.add(element);
  flow.gap(SPACE_BEFORE);
  writeCaption(flow, element, block.caption, table.headHeight);
  writeHead(flow, element, table, block.rows.length > 0);
  await writeBody(flow, element, table, block.rows);
  element.end();
  flow.gap(SPACE_AFTER);
}

function writeCaption(
  flow: PageFlow,
  table: PDFKit.PDFStructureElement,
  caption: string,
  headHeight: number,
): void {
  const lines = flow.typesetter.lines(cleanLine(caption), STYLES.caption, TEXT_WIDTH);
  const company = Math.min(headHeight, TALLEST_REPEATED_HEAD) + 3 * STYLES.cell.leading;
  flow.keepTogether(lines.length * STYLES.caption.leading + SPACE_AFTER_CAPTION + company);
  if (cleanLine(caption) === '') return;
  const element = flow.document.struct('Caption');
  table.add(element);
  flow.writeLines(element, 'Caption', lines, STYLES.caption, PAGE.left);
  element.end();
  flow.gap(SPACE_AFTER_CAPTION);
}

/** Where there are no rows, there are no groups of rows either: a THead asks for a TBody. */
function writeHead(
  flow: PageFlow,
  table: PDFKit.PDFStructureElement,
  { head }: SetTable,
  hasRows: boolean,
): void {
  const group = hasRows ? flow.document.struct('THead') : table;
  if (hasRows) table.add(group);
  const row = flow.document.struct('TR');
  group.add(row);
  const cells = head.map((lines) => {
    const element = flow.document.struct('TH', { scope: 'Column' });
    row.add(element);
    return { element, tag: 'TH', style: STYLES.columnTitle, lines };
  });
  const { leading } = STYLES.columnTitle;
  writeRow(flow, cells, {
    leading,
    padding: PADDING,
    keptLines: 2,
    nextPage: () => flow.startPage(),
  });
  if (hasRows) group.end();
  else row.end();
  headRule(flow);
}

async function writeBody(
  flow: PageFlow,
  table: PDFKit.PDFStructureElement,
  set: SetTable,
  rows: readonly (readonly string[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const group = flow.document.struct('TBody');
  table.add(group);
  const { leading } = STYLES.cell;
  const nextPage = () => {
    flow.startPage();
    repeatHead(flow, set);
  };
  for (const texts of rows) {
    const lines = setCells(flow, set.columns, texts, STYLES.cell);
    const fitsOnOnePage = rowHeight(lines, STYLES.cell) <= TEXT_HEIGHT - repeatedHeight(set);
    const row = flow.document.struct('TR');
    group.add(row);
    const cells = lines.map((cellLines) => {
      const element = flow.document.struct('TD');
      row.add(element);
      return { element, tag: 'TD', style: STYLES.cell, lines: cellLines };
    });
    writeRow(flow, cells, {
      leading,
      padding: PADDING,
      keptLines: fitsOnOnePage ? Infinity : 2,
      nextPage,
    });
    row.end();
    flow.rule(flow.y, PAGE.left, PAGE.right);
    await flow.breathe();
  }
  group.end();
}

function repeatHead(flow: PageFlow, set: SetTable): void {
  const height = repeatedHeight(set);
  if (height === 0) return;
  flow.artifact('Pagination', () => {
    for (const lines of set.head) flow.drawLines(lines, STYLES.columnTitle, flow.y + PADDING);
  });
  flow.y += height;
  headRule(flow);
}

function repeatedHeight({ headHeight }: SetTable): number {
  return headHeight <= TALLEST_REPEATED_HEAD ? headHeight : 0;
}

function headRule(flow: PageFlow): void {
  flow.rule(flow.y, PAGE.left, PAGE.right, 0.9, COLOURS.strongRule);
}

function setCells(
  flow: PageFlow,
  columns: readonly SetColumn[],
  texts: readonly string[],
  style: TextStyle,
): Line[][] {
  const { typesetter } = flow;
  return columns.map(({ x, width, align }, index) =>
    typesetter.lines(texts[index] ?? '', style, width).map((line) => {
      if (align === 'start') return { text: line, x };
      const text = withoutEndSpaces(line);
      return { text, x: x + width - typesetter.width(text, style) };
    }),
  );
}

function rowHeight(cells: readonly (readonly Line[])[], style: TextStyle): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * style.leading + 2 * PADDING;
}
