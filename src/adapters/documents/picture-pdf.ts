import { setImmediate as nextTurn } from 'node:timers/promises';
import { never } from '../../core/decision.ts';
import type { DocumentModel } from '../../core/documents/document-model.ts';
import type { Shape, Sheet } from '../../core/plans/draw-picture-shapes.ts';
import type { DocumentOutline } from './document-outline.ts';
import { dictionaryText } from './printable-text.ts';
import { renderDocument } from './render-pdf.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * A picture on sheets of their own, and behind them the document that says the same in words: one file, PDF/A-2a and PDF/UA-1 as every other. Each
 * sheet is one figure with alternative text. Whoever reads with help comes to the title and the tables after the figures.
 */
export function renderPicturePdf(
  sheets: readonly Sheet[],
  model: DocumentModel,
): Promise<Uint8Array> {
  return renderDocument(model, async (document, typesetter, outline) => {
    for (const sheet of sheets) {
      drawSheet(document, typesetter, outline, sheet);
      // Others get their turn between two sheets: a county's plans fill two hundred.
      await nextTurn();
    }
  });
}

function drawSheet(
  document: PDFKit.PDFDocument,
  typesetter: Typesetter,
  outline: DocumentOutline,
  sheet: Sheet,
): void {
  const { width, height, shapes, alternativeText } = sheet;
  document.addPage({ size: [width, height], margin: 0 });
  const figure = document.struct('Figure', { alt: dictionaryText(alternativeText) });
  outline.section.add(figure);
  const content = document.markStructureContent('Figure');
  for (const shape of shapes) draw(document, typesetter, shape);
  document.endMarkedContent();
  figure.add(content);
  figure.dictionary.data['A'] = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [0, 0, width, height],
  };
  figure.end();
}

function draw(document: PDFKit.PDFDocument, typesetter: Typesetter, shape: Shape): void {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      document.roundedRect(x, y, width, height, radius);
      if (stroke === null) document.fill(fill);
      else document.lineWidth(0.8).fillAndStroke(fill, stroke);
      return;
    }
    case 'dot':
      document.circle(shape.x, shape.y, shape.radius);
      if (shape.isHollow) document.lineWidth(1.2).stroke(shape.colour);
      else document.fill(shape.colour);
      return;
    case 'line': {
      const [first, ...rest] = shape.points;
      if (!first) return;
      document.moveTo(...first);
      for (const point of rest) document.lineTo(...point);
      document.lineWidth(shape.thickness).stroke(shape.colour);
      return;
    }
    case 'text': {
      const { x, y, text, look, isTurned } = shape;
      if (!isTurned) {
        typesetter.draw(text, look, x, y);
        return;
      }
      document.save();
      document.rotate(90, { origin: [x, y] });
      typesetter.draw(text, look, x, y);
      document.restore();
      return;
    }
    default:
      return never(shape);
  }
}
