import type { DocumentBar, DocumentBlock } from '../../core/documents/document-model.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { PageFlow } from './page-flow.ts';
import { cleanLine, dictionaryText } from './printable-text.ts';
import { writeParagraph } from './text-blocks.ts';
import { writeRow } from './row.ts';
import { COLOURS, PAGE, STYLES, TEXT_HEIGHT, TEXT_WIDTH } from './typography.ts';

type BarsBlock = Extract<DocumentBlock, { kind: 'bars' }>;

const SPACE_BEFORE = 14;
const SPACE_AFTER = 10;
const SPACE_AFTER_CAPTION = 4;
const PADDING = 2.5;
const BAR_HEIGHT = 9;
const GAP = 12;
const WIDEST_LABEL = TEXT_WIDTH * 0.42;
const WIDEST_TEXT = TEXT_WIDTH * 0.24;
const STYLE = STYLES.figure;

/** A bar with its texts broken into lines, and where its parts stand. */
type SetBar = { readonly label: string[]; readonly share: number; readonly text: string[] };
type Placing = { readonly barX: number; readonly barWidth: number; readonly textX: number };

/**
 * Horizontal bars as one tagged `Figure`. Assistive technology speaks the alternative text in place of everything in a
 * figure, its caption too, so the caption comes first in it. Lengths are never told by colour. Without bars there is
 * nothing to draw, and the words stand alone.
 */
export async function writeBars(
  flow: PageFlow,
  outline: DocumentOutline,
  block: BarsBlock,
): Promise<void> {
  const caption = cleanLine(block.caption);
  const inWords = cleanLine(block.alternativeText) || barsInWords(block.bars);
  const alternative = caption === '' ? inWords : `${caption}. ${inWords}`;
  if (block.bars.length === 0) {
    writeParagraph(flow, outline, { text: alternative });
    return;
  }
  const { typesetter } = flow;
  const widest = (texts: string[]) =>
    Math.max(0, ...texts.map((text) => typesetter.extent(text, STYLE).whole)) + 0.5;
  const labelWidth = Math.min(widest(block.bars.map(({ label }) => label)), WIDEST_LABEL);
  const textWidth = Math.min(widest(block.bars.map(({ text }) => text)), WIDEST_TEXT);
  const barX = PAGE.left + labelWidth + GAP;
  const textX = PAGE.right - textWidth;
  const placing: Placing = { barX, barWidth: textX - GAP - barX, textX };
  const bars = block.bars.map(({ label, share, text }) => ({
    label: typesetter.lines(label, STYLE, labelWidth),
    share: shareOfOne(share),
    text: typesetter.lines(text, STYLE, textWidth),
  }));

  const figure = flow.document.struct('Figure', { alt: dictionaryText(alternative) });
  outline.section.add(figure);
  flow.gap(SPACE_BEFORE);
  const captionLines = typesetter.lines(caption, STYLES.caption, TEXT_WIDTH);
  const captionHeight = captionLines.length * STYLES.caption.leading + SPACE_AFTER_CAPTION;
  const height = captionHeight + bars.reduce((sum, bar) => sum + barHeight(bar), 0);
  flow.keepTogether(height <= TEXT_HEIGHT ? height : captionHeight + 3 * STYLE.leading);

  const { page } = flow.document;
  const top = flow.y;
  if (caption !== '') {
    const element = flow.document.struct('Caption');
    figure.add(element);
    flow.writeLines(element, 'Caption', captionLines, STYLES.caption, PAGE.left);
    element.end();
    flow.gap(SPACE_AFTER_CAPTION);
  }
  for (const bar of bars) {
    writeBar(flow, figure, bar, placing);
    await flow.breathe();
  }
  if (flow.document.page === page) setFigureBounds(figure, top, flow.y);
  figure.end();
  flow.gap(SPACE_AFTER);
}

function writeBar(
  flow: PageFlow,
  figure: PDFKit.PDFStructureElement,
  bar: SetBar,
  placing: Placing,
): void {
  const height = barHeight(bar);
  flow.keepTogether(height <= TEXT_HEIGHT ? height : 2 * STYLE.leading + 2 * PADDING);
  const top = flow.y + PADDING + (STYLE.leading - BAR_HEIGHT) / 2;
  flow.mark(figure, 'Figure', () => {
    const { barX, barWidth } = placing;
    flow.document.rect(barX, top, barWidth, BAR_HEIGHT).fill(COLOURS.track);
    if (bar.share > 0)
      flow.document.rect(barX, top, barWidth * bar.share, BAR_HEIGHT).fill(COLOURS.accent);
  });
  const cell = (lines: readonly string[], x: number) => ({
    element: figure,
    tag: 'Figure',
    style: STYLE,
    lines: lines.map((text) => ({ text, x })),
  });
  writeRow(flow, [cell(bar.label, PAGE.left), cell(bar.text, placing.textX)], {
    leading: STYLE.leading,
    padding: PADDING,
    keptLines: 1,
    nextPage: () => flow.startPage(),
  });
}

function barsInWords(bars: readonly DocumentBar[]): string {
  return bars.map(({ label, text }) => cleanLine(`${label}: ${text}`)).join('; ');
}

function barHeight({ label, text }: SetBar): number {
  return Math.max(label.length, text.length) * STYLE.leading + 2 * PADDING;
}

function shareOfOne(share: DocumentBar['share']): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

/** Demanded of a figure that stands on one page (ISO 32000-1 § 14.8.5.4.3); PDF counts from the bottom of the page. */
export function setFigureBounds(
  figure: PDFKit.PDFStructureElement,
  top: number,
  bottom: number,
): void {
  figure.dictionary.data['A'] = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [PAGE.left, PAGE.height - bottom, PAGE.right, PAGE.height - top],
  };
}
