import type { DocumentModel } from '../../core/documents/document-model.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { PageFlow } from './page-flow.ts';
import { cleanLine } from './printable-text.ts';
import { withoutEndSpaces } from './line-breaking.ts';
import { ARMS_HEIGHT, ARMS_TOP, writeArms } from './write-arms.ts';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from './typography.ts';

const TITLE_BLOCK_TOP = 62;
const HEADER_TOP = 50;
const FOOTER_TOP = PAGE.height - 54;
const STYLE = STYLES.furniture;

/** Who, what and when, at the head of the first page: real content, read first. The title is the only H1. */
export function writeTitleBlock(
  flow: PageFlow,
  outline: DocumentOutline,
  model: DocumentModel,
): void {
  const indent = model.arms ? writeArms(flow, outline, model.arms) : 0;
  flow.y = model.arms
    ? ARMS_TOP + (ARMS_HEIGHT - STYLES.municipality.leading) / 2
    : TITLE_BLOCK_TOP;
  if (!model.arms)
    flow.artifact('Layout', () => {
      flow.document.rect(PAGE.left, TITLE_BLOCK_TOP - 14, 42, 3).fill(COLOURS.accent);
    });
  const write = (
    tag: string,
    text: string,
    style: (typeof STYLES)['title' | 'municipality' | 'subtitle'],
    x: number = PAGE.left,
  ) => {
    const line = cleanLine(text);
    if (line === '') return;
    const element = flow.document.struct(tag);
    outline.section.add(element);
    const lines = flow.typesetter.lines(line, style, PAGE.right - x);
    flow.writeLines(element, tag, lines, style, x);
    element.end();
  };
  write('P', model.municipality, STYLES.municipality, PAGE.left + indent);
  flow.y = Math.max(flow.y + 22, model.arms ? ARMS_TOP + ARMS_HEIGHT + 20 : 0);
  write('H1', model.title, STYLES.title);
  flow.y += 4;
  write('P', model.subtitle, STYLES.subtitle);
  flow.gap(14);
  flow.rule(flow.y, PAGE.left, PAGE.right, 0.9, COLOURS.accent);
  flow.gap(10);
}

/**
 * Header and footer of every page, when their number is known. Artifacts: nobody wants them read aloud on each page.
 * @param sheets so many sheets stand first; they have their own, and are counted by themselves
 */
export function drawPageFurniture(flow: PageFlow, model: DocumentModel, sheets: number): void {
  const { document } = flow;
  const { start, count: all } = document.bufferedPageRange();
  const count = all - sheets;
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + sheets + index);
    if (index > 0) drawHeader(flow, model);
    const label = model.pageLabel
      .replaceAll('{page}', `${index + 1}`)
      .replaceAll('{pages}', `${count}`);
    drawFooter(flow, model.identifier, label);
  }
}

function drawHeader(flow: PageFlow, { municipality, title }: DocumentModel): void {
  flow.artifact('Pagination', () => drawEnds(flow, municipality, title, HEADER_TOP));
  flow.rule(HEADER_TOP + 17, PAGE.left, PAGE.right);
}

function drawFooter(flow: PageFlow, identifier: string, pageLabel: string): void {
  flow.rule(FOOTER_TOP - 6, PAGE.left, PAGE.right);
  flow.artifact('Pagination', () => drawEnds(flow, identifier, pageLabel, FOOTER_TOP));
}

/** One text flush left, one flush right; each is cut where it would meet the other. */
function drawEnds(flow: PageFlow, left: string, right: string, top: number): void {
  const half = TEXT_WIDTH / 2 - 8;
  const end = cutToWidth(flow, right, half);
  flow.drawLines([{ text: cutToWidth(flow, left, half), x: PAGE.left }], STYLE, top);
  flow.drawLines([{ text: end, x: PAGE.right - flow.typesetter.width(end, STYLE) }], STYLE, top);
}

function cutToWidth(flow: PageFlow, text: string, width: number): string {
  const { typesetter } = flow;
  const [first = '', ...rest] = typesetter.lines(cleanLine(text), STYLE, width);
  if (rest.length === 0) return first;
  const [cut = ''] = typesetter.lines(
    cleanLine(text),
    STYLE,
    width - typesetter.width(' …', STYLE),
  );
  return `${withoutEndSpaces(cut)} …`;
}
