import { never } from '../../../core/decision.ts';
import type { FigureStrip } from '../../../core/documents/figure-shapes.ts';
import type { Shape } from '../../../core/plans/draw-picture-shapes.ts';
import { escapeXml } from '../xmp.ts';
import { attribute, runs } from './word-text.ts';

/** English Metric Units: what DrawingML measures in. */
const perPoint = 12_700;
/** Of a page; what is taller goes on in a drawing of its own. */
const tallest = 560;
/** Word sets the same font a little wider than we measure. */
const slack = 1.06;

const emu = (points: number): number => Math.round(points * perPoint);

/**
 * Strips as drawings of Word's own shapes, that can be moved and written in, with their alternative text. A program that cannot draw them shows the words.
 * @param firstId ids of drawings are counted through the document
 */
export function wordDrawings(
  strips: readonly FigureStrip[],
  width: number,
  alternativeText: string,
  firstId: number,
): readonly string[] {
  const pages: FigureStrip[][] = [];
  let height = Infinity;
  for (const strip of strips) {
    if (height + strip.height > tallest) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)?.push(strip);
    height += strip.height;
  }
  return pages.map((page, index) => drawing(page, width, alternativeText, firstId + index));
}

function drawing(
  strips: readonly FigureStrip[],
  width: number,
  alternativeText: string,
  id: number,
): string {
  let top = 0;
  const shapes: string[] = [];
  for (const strip of strips) {
    for (const shape of strip.shapes) shapes.push(wordShape(shape, top, shapes.length + 1));
    top += strip.height;
  }
  const size = `cx="${emu(width)}" cy="${emu(top)}"`;
  const name = `Figur ${id}`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>` +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="${name}" descr="${attribute(alternativeText)}"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>` +
    `<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>` +
    `${shapes.join('')}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:t xml:space="preserve">${escapeXml(alternativeText)}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
}

function wordShape(shape: Shape, top: number, id: number): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, stroke, radius } = shape;
      const form = radius > 0 ? 'roundRect' : 'rect';
      const round = radius > 0 ? Math.round((radius / Math.min(width, height)) * 100_000) : 0;
      const adjust = radius > 0 ? `<a:gd name="adj" fmla="val ${round}"/>` : '';
      return whole(id, { x, y: y + top, width, height }, form, adjust, filled(fill) + line(stroke, 0.8)); // prettier-ignore
    }
    case 'dot': {
      const { x, y, radius, colour, isHollow } = shape;
      const box = { x: x - radius, y: y - radius + top, width: 2 * radius, height: 2 * radius };
      const paint = isHollow ? `<a:noFill/>${line(colour, 1.2)}` : filled(colour) + line(null, 0);
      return whole(id, box, 'ellipse', '', paint);
    }
    case 'line': {
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [shape.points[0], shape.points.at(-1)];
      const box = { x: Math.min(x1, x2), y: Math.min(y1, y2) + top, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }; // prettier-ignore
      const isRising = x2 > x1 === y2 < y1 && x1 !== x2 && y1 !== y2;
      return whole(id, box, 'line', '', `<a:noFill/>${line(shape.colour, shape.thickness)}`, isRising); // prettier-ignore
    }
    case 'text': {
      const { x, y, text, width, look } = shape;
      const box = {
        ...{ x, y: y - look.leading / 2 - look.size * 0.33 + top },
        ...{ width: width * slack + 2, height: look.leading },
      };
      const bold = look.weight === 'semibold' ? '<w:b/>' : '';
      const size = Math.round(look.size * 2);
      const properties = `${bold}<w:color w:val="${look.colour.slice(1)}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
      const said = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${Math.round(look.leading * 20)}" w:lineRule="exact"/></w:pPr>${runs(text, properties)}</w:p>`;
      return whole(id, box, 'rect', '', `<a:noFill/>${line(null, 0)}`, false, said);
    }
    default:
      return never(shape);
  }
}

function whole(
  id: number,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  form: string,
  adjust: string,
  paint: string,
  isFlipped = false,
  said = '',
): string {
  const text = said === '' ? '' : `<wps:txbx><w:txbxContent>${said}</w:txbxContent></wps:txbx>`;
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="Form ${id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm${isFlipped ? ' flipV="1"' : ''}>` +
    `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>` +
    `<a:prstGeom prst="${form}"><a:avLst>${adjust}</a:avLst></a:prstGeom>${paint}</wps:spPr>${text}` +
    `<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`
  );
}

function filled(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

function line(colour: string | null, points: number): string {
  return colour === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${emu(points)}">${filled(colour)}</a:ln>`;
}
