import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentModel } from '../../core/documents/document-model.ts';
import type { Sheet } from '../../core/plans/draw-picture-shapes.ts';
import type { DocumentOutline } from './document-outline.ts';
import { drawShape } from './draw-shape.ts';
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
  for (const shape of shapes) drawShape(document, typesetter, shape);
  document.endMarkedContent();
  figure.add(content);
  figure.dictionary.data['A'] = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [0, 0, width, height],
  };
  figure.end();
}
