import type { DocumentBlock } from '../../core/documents/document-model.ts';
import { cleanLine, cleanText } from './printable-text.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { PageFlow } from './page-flow.ts';
import { PAGE, STYLES, TEXT_HEIGHT, TEXT_WIDTH } from './typography.ts';

export const SPACE_BETWEEN_BLOCKS = 8;
const SPACE_BEFORE_HEADING = { 1: 26, 2: 18, 3: 13 } as const;
const SPACE_AFTER_HEADING = { 1: 6, 2: 4, 3: 2 } as const;
const COMPANY_OF_TEXT = SPACE_BETWEEN_BLOCKS + 3 * STYLES.body.leading;
/** Caption, head and the first lines of a table; caption and one bar of a figure. */
const COMPANY_OF_TABLE = 110;
const COMPANY_OF_FIGURE = 50;
/** Most drawings are about this tall; a room of tables is taller, and is parted. */
const COMPANY_OF_DRAWING = 180;
const HEIGHT_OF_BAR = 19;

/**
 * How much of what follows a heading has to stand on its page, in points: a heading alone at the foot of a page heads
 * nothing. Headings that follow one another stay together with what they lead to. An estimate, on the safe side for
 * texts of ordinary length.
 */
function companyNeeded([next, ...rest]: readonly DocumentBlock[]): number {
  switch (next?.kind) {
    case undefined:
      return 0;
    case 'heading':
      return (
        SPACE_BEFORE_HEADING[next.level] +
        STYLES[`heading${next.level}`].leading +
        SPACE_AFTER_HEADING[next.level] +
        companyNeeded(rest)
      );
    case 'table':
      return COMPANY_OF_TABLE;
    case 'bars':
      return COMPANY_OF_FIGURE + next.bars.length * HEIGHT_OF_BAR;
    case 'figure':
      return COMPANY_OF_DRAWING;
    case 'paragraph':
    case 'list':
    case 'facts':
      return COMPANY_OF_TEXT;
  }
}

export function writeHeading(
  flow: PageFlow,
  outline: DocumentOutline,
  block: { readonly level: 1 | 2 | 3; readonly text: string },
  following: readonly DocumentBlock[],
): void {
  const text = cleanLine(block.text);
  if (text === '') return;
  const style = STYLES[`heading${block.level}`];
  const lines = flow.typesetter.lines(text, style, TEXT_WIDTH);
  flow.gap(SPACE_BEFORE_HEADING[block.level]);
  const own = lines.length * style.leading + SPACE_AFTER_HEADING[block.level];
  // A chain that would fill most of a page breaks where it must.
  flow.keepTogether(own + Math.min(companyNeeded(following), TEXT_HEIGHT * 0.75));
  const tag = outline.openSection(block.level, text, flow.y);
  const heading = flow.document.struct(tag);
  outline.section.add(heading);
  flow.writeLines(heading, tag, lines, style, PAGE.left);
  heading.end();
  flow.y += SPACE_AFTER_HEADING[block.level];
}

/** A blank line in the text makes a new paragraph, a single newline a new line. */
export function writeParagraph(
  flow: PageFlow,
  outline: DocumentOutline,
  block: { readonly text: string },
): void {
  for (const text of cleanText(block.text).split(/\n\s*\n/u)) {
    if (text.trim() === '') continue;
    flow.gap(SPACE_BETWEEN_BLOCKS);
    const paragraph = flow.document.struct('P');
    outline.section.add(paragraph);
    const lines = flow.typesetter.lines(text.trim(), STYLES.body, TEXT_WIDTH);
    flow.writeLines(paragraph, 'P', lines, STYLES.body, PAGE.left);
    paragraph.end();
  }
}
