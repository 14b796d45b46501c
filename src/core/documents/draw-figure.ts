import { never } from '../decision.ts';
import type { TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentDrawing } from './document-model.ts';
import { drawParts } from './draw-parts.ts';
import { drawPlaces } from './draw-places.ts';
import { drawAlongLine } from './draw-along-line.ts';
import { drawTables } from './draw-tables.ts';
import type { FigureStrip } from './figure-shapes.ts';

/**
 * A drawing as strips of shapes under each other, no wider than `width`. It says nothing that its table or its alternative text does not, and tells nothing
 * by colour alone: it is meant to be printed in black and white.
 */
export function drawFigure(
  drawing: DocumentDrawing,
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  switch (drawing.form) {
    case 'diverging':
    case 'grouped':
      return drawParts(drawing, setter, width);
    case 'columns':
    case 'dots':
      return drawAlongLine(drawing, setter, width);
    case 'places':
      return drawPlaces(drawing, setter, width);
    case 'tables':
      return drawTables(drawing, setter, width);
    default:
      return never(drawing);
  }
}
