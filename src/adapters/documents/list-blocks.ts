import { cleanText } from './printable-text.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { Line, PageFlow } from './page-flow.ts';
import { writeRow } from './row.ts';
import type { RowCell } from './row.ts';
import { SPACE_BETWEEN_BLOCKS } from './text-blocks.ts';
import { PAGE, STYLES, TEXT_WIDTH } from './typography.ts';
import type { TextStyle } from './typography.ts';

type Item = {
  readonly label: readonly string[];
  readonly labelStyle: TextStyle;
  readonly labelX: number;
  readonly body: readonly string[];
};

const BULLET = '•';
const GAP_AFTER_LABEL = 7;
const INDENT = 4;
const SPACE_BETWEEN_ITEMS = 3;
const TERM_GAP = 16;
const WIDEST_TERM = TEXT_WIDTH * 0.36;

/** Empty items are left out; the numbers count what is printed. */
export async function writeList(
  flow: PageFlow,
  outline: DocumentOutline,
  block: { readonly ordered: boolean; readonly items: readonly string[] },
): Promise<void> {
  const texts = block.items.map((text) => cleanText(text).trim()).filter((text) => text !== '');
  const labels = texts.map((_, index) => (block.ordered ? `${index + 1}.` : BULLET));
  const style = STYLES.body;
  const widest = Math.max(
    0,
    ...labels.slice(-1).map((label) => flow.typesetter.width(label, style)),
  );
  const bodyX = PAGE.left + INDENT + widest + GAP_AFTER_LABEL;
  const items = texts.map((text, index): Item => {
    const label = labels[index] ?? BULLET;
    return {
      label: [label],
      labelStyle: style,
      labelX: PAGE.left + INDENT + widest - flow.typesetter.width(label, style),
      body: flow.typesetter.lines(text, style, PAGE.right - bodyX),
    };
  });
  await writeItems(flow, outline, items, bodyX, block.ordered ? 'Decimal' : 'Disc');
}

/** Facts are a list too: the term is the label (ISO 32000-1 § 14.8.4.3.3), set in a column of its own. */
export async function writeFacts(
  flow: PageFlow,
  outline: DocumentOutline,
  block: { readonly items: readonly { readonly term: string; readonly description: string }[] },
): Promise<void> {
  const facts = block.items
    .map(({ term, description }) => ({
      term: cleanText(term).trim(),
      description: cleanText(description).trim(),
    }))
    .filter(({ term, description }) => term !== '' || description !== '');
  const { lines, extent } = flow.typesetter;
  const widest = Math.max(0, ...facts.map(({ term }) => extent(term, STYLES.term).whole));
  const termWidth = Math.min(widest + 0.5, WIDEST_TERM);
  const bodyX = PAGE.left + termWidth + TERM_GAP;
  const items = facts.map(({ term, description }): Item => ({
    label: lines(term, STYLES.term, termWidth),
    labelStyle: STYLES.term,
    labelX: PAGE.left,
    body: lines(description, STYLES.body, PAGE.right - bodyX),
  }));
  await writeItems(flow, outline, items, bodyX, 'None');
}

async function writeItems(
  flow: PageFlow,
  outline: DocumentOutline,
  items: readonly Item[],
  bodyX: number,
  numbering: 'Decimal' | 'Disc' | 'None',
): Promise<void> {
  if (items.length === 0) return;
  const list = flow.document.struct('L');
  list.dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
  outline.section.add(list);
  flow.gap(SPACE_BETWEEN_BLOCKS);
  for (const [index, item] of items.entries()) {
    if (index > 0) flow.gap(SPACE_BETWEEN_ITEMS);
    writeItem(flow, list, item, bodyX);
    await flow.breathe();
  }
  list.end();
}

function writeItem(
  flow: PageFlow,
  list: PDFKit.PDFStructureElement,
  item: Item,
  bodyX: number,
): void {
  const element = flow.document.struct('LI');
  list.add(element);
  const label = flow.document.struct('Lbl');
  const body = flow.document.struct('LBody');
  element.add(label).add(body);
  const cells: RowCell[] = [
    { element: label, tag: 'Lbl', style: item.labelStyle, lines: at(item.label, item.labelX) },
    { element: body, tag: 'LBody', style: STYLES.body, lines: at(item.body, bodyX) },
  ];
  writeRow(flow, cells, {
    leading: STYLES.body.leading,
    padding: 0,
    keptLines: 3,
    nextPage: () => flow.startPage(),
  });
  element.end();
}

function at(lines: readonly string[], x: number): Line[] {
  return lines.map((text) => ({ text, x }));
}
