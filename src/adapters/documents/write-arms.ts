import type { Arms, ArmsPart, ArmsPicture } from '../../core/documents/arms.ts';
import { shapeOfArms } from '../../core/documents/arms.ts';
import { setFigureBounds } from './bars-block.ts';
import type { DocumentOutline } from './document-outline.ts';
import type { PageFlow } from './page-flow.ts';
import { dictionaryText } from './printable-text.ts';
import { PAGE } from './typography.ts';

export const ARMS_HEIGHT = 54;
export const ARMS_TOP = 46;
const WIDEST = 110;
const GAP = 14;

/** The coat of arms at the head of the first page, as a figure that is read aloud by its alternative text. Returns how far to the right the text beside it starts. */
export function writeArms(flow: PageFlow, outline: DocumentOutline, arms: Arms): number {
  const { document } = flow;
  const shape = shapeOfArms(arms.picture);
  const height = Math.min(ARMS_HEIGHT, WIDEST / shape);
  const width = height * shape;
  const figure = document.struct('Figure', { alt: dictionaryText(arms.alternativeText) });
  outline.section.add(figure);
  flow.mark(figure, 'Figure', () => {
    document.save();
    document.translate(PAGE.left, ARMS_TOP);
    drawArms(document, arms.picture, width, height);
    document.restore();
  });
  setFigureBounds(figure, ARMS_TOP, ARMS_TOP + height);
  figure.end();
  return width + GAP;
}

function drawArms(
  document: PDFKit.PDFDocument,
  picture: ArmsPicture,
  width: number,
  height: number,
): void {
  if (picture.kind === 'png') {
    document.image(Buffer.from(picture.data, 'base64'), 0, 0, { width, height });
    return;
  }
  const { box, parts } = picture;
  document.rect(0, 0, width, height).clip();
  document.scale(width / box.width, height / box.height);
  document.translate(-box.x, -box.y);
  for (const part of parts) drawPart(document, part);
}

function drawPart(document: PDFKit.PDFDocument, part: ArmsPart): void {
  const { path, matrix, fill, stroke, isEvenOdd, strokeWidth } = part;
  const rule = isEvenOdd ? 'even-odd' : 'non-zero';
  document.save();
  document.transform(...matrix);
  document.path(path);
  if (stroke !== null) document.lineWidth(strokeWidth);
  if (fill !== null && stroke !== null) document.fillAndStroke(fill, stroke, rule);
  else if (fill !== null) document.fill(fill, rule);
  else if (stroke !== null) document.stroke(stroke);
  document.restore();
}
