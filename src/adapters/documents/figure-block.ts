import type { DocumentBlock } from '../../core/documents/document-model.ts';
import { drawFigure } from '../../core/documents/draw-figure.ts';
import { setFigureBounds } from './bars-block.ts';
import type { DocumentOutline } from './document-outline.ts';
import { drawShape } from './draw-shape.ts';
import type { PageFlow } from './page-flow.ts';
import { cleanLine, dictionaryText } from './printable-text.ts';
import { PAGE, STYLES, TEXT_HEIGHT, TEXT_WIDTH } from './typography.ts';

const SPACE_BEFORE = 14;
const SPACE_AFTER = 6;
const SPACE_AFTER_CAPTION = 6;
/** What is taller may be parted: kept whole it would leave half a page white. */
const LOWEST_ALONE = 40;
const LOW_ENOUGH = TEXT_HEIGHT * 0.4;

/**
 * A drawing as one tagged `Figure` with its caption, whose alternative text is spoken in place of everything in it. Its strips are put under each other; a tall
 * figure goes on to the next page between two of them.
 */
export async function writeFigure(
  flow: PageFlow,
  outline: DocumentOutline,
  block: Extract<DocumentBlock, { kind: 'figure' }>,
): Promise<void> {
  const { document, typesetter } = flow;
  const strips = drawFigure(block.drawing, typesetter, TEXT_WIDTH);
  if (strips.length === 0) return;
  const caption = cleanLine(block.caption);
  const alternative = [caption, cleanLine(block.alternativeText)].filter((text) => text !== '');
  const figure = document.struct('Figure', { alt: dictionaryText(alternative.join('. ')) });
  outline.section.add(figure);

  flow.gap(SPACE_BEFORE);
  const lines = caption === '' ? [] : typesetter.lines(caption, STYLES.caption, TEXT_WIDTH);
  const captionHeight =
    lines.length === 0 ? 0 : lines.length * STYLES.caption.leading + SPACE_AFTER_CAPTION;
  const whole = captionHeight + strips.reduce((sum, { height }) => sum + height, 0);
  const [first = 0, second = 0] = strips.map(({ height }) => height);
  // A key is not left alone above what it explains.
  const start = captionHeight + first + (first < LOWEST_ALONE ? second : 0);
  flow.keepTogether(Math.min(whole <= LOW_ENOUGH ? whole : start, TEXT_HEIGHT));

  const { page } = document;
  const top = flow.y;
  if (lines.length > 0) {
    const element = document.struct('Caption');
    figure.add(element);
    flow.writeLines(element, 'Caption', lines, STYLES.caption, PAGE.left);
    element.end();
    flow.gap(SPACE_AFTER_CAPTION);
  }
  for (const { height, shapes } of strips) {
    flow.keepTogether(height);
    flow.mark(figure, 'Figure', () => {
      document.save();
      document.translate(PAGE.left, flow.y);
      for (const shape of shapes) drawShape(document, typesetter, shape);
      document.restore();
    });
    flow.y += height;
    await flow.breathe();
  }
  if (document.page === page) setFigureBounds(figure, top, flow.y);
  figure.end();
  flow.gap(SPACE_AFTER);
}
