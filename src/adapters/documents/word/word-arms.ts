import type { Arms, ArmsPicture } from '../../../core/documents/arms.ts';
import { shapeOfArms } from '../../../core/documents/arms.ts';
import { attribute } from './word-text.ts';

const height = 54;
const widest = 110;
const perPoint = 12_700;
/** One clear point: what a Word older than 2016 shows in place of a drawing. */
const clearPoint = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='; // prettier-ignore

/** The files of the arms, by their names in `word/media`, in the order of their relationships: the PNG, and the SVG where there is one. */
export function armsFiles({ picture }: Arms): Readonly<Record<string, Uint8Array>> {
  const png = picture.kind === 'png' ? picture.data : clearPoint;
  return {
    'arms.png': new Uint8Array(Buffer.from(png, 'base64')),
    ...(picture.kind === 'drawing'
      ? { 'arms.svg': new TextEncoder().encode(armsSvg(picture)) }
      : {}),
  };
}

/** Written anew from outlines and colours: nothing of the file that was sent stands in it. */
function armsSvg({ box, parts }: Extract<ArmsPicture, { kind: 'drawing' }>): string {
  const paths = parts.map(
    (part) =>
      `<path d="${part.path}" transform="matrix(${part.matrix.join(' ')})" fill="${part.fill ?? 'none'}" fill-rule="${part.isEvenOdd ? 'evenodd' : 'nonzero'}" stroke="${part.stroke ?? 'none'}" stroke-width="${part.strokeWidth}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}">${paths.join('')}</svg>`;
}

/** The arms as a picture in a line, with their alternative text. */
export function armsXml(
  { picture, alternativeText }: Arms,
  ids: { readonly png: string; readonly svg: string },
): string {
  const shape = shapeOfArms(picture);
  const tall = Math.min(height, widest / shape);
  const size = `cx="${Math.round(tall * shape * perPoint)}" cy="${Math.round(tall * perPoint)}"`;
  const drawn =
    picture.kind === 'drawing'
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${ids.svg}"/></a:ext></a:extLst>`
      : '';
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="Figur 1" descr="${attribute(alternativeText)}"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="1" name="arms"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${ids.png}">${drawn}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
