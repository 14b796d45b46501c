import { cleanLine, cleanText } from './printable-text.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { PageFlow } from './page-flow.ts';
import { PAGE, STYLES, TEXT_WIDTH } from './typography.ts';

export const SPACE_BETWEEN_BLOCKS = 8;
const SPACE_BEFORE_HEADING = { 1: 26, 2: 18, 3: 13 } as const;
const SPACE_AFTER_HEADING = { 1: 6, 2: 4, 3: 2 } as const;
/** A heading stays with so much of what it heads, in points. */
const HEADING_COMPANY = SPACE_BETWEEN_BLOCKS + 2 * STYLES.body.leading;

export function writeHeading(
  flow: PageFlow,
  outline: DocumentOutline,
  block: { readonly level: 1 | 2 | 3; readonly text: string },
): void {
  const text = cleanLine(block.text);
  if (text === '') return;
  const style = STYLES[`heading${block.level}`];
  const lines = flow.typesetter.lines(text, style, TEXT_WIDTH);
  flow.gap(SPACE_BEFORE_HEADING[block.level]);
  flow.keepTogether(
    lines.length * style.leading + SPACE_AFTER_HEADING[block.level] + HEADING_COMPANY,
  );
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
