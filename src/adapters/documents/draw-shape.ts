import { never } from '../../core/decision.ts';
import type { Shape } from '../../core/plans/draw-picture-shapes.ts';
import type { Typesetter } from './typesetter.ts';

/** Draws one shape where the document's own coordinates are: whoever calls has marked it as content. */
export function drawShape(
  document: PDFKit.PDFDocument,
  typesetter: Typesetter,
  shape: Shape,
): void {
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
