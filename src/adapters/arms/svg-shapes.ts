import { readPath } from './read-path.ts';

/** A length in the drawing's own units; anything with another unit than px is no number here. */
export function lengthOf(text: string | undefined, missing: number): number {
  if (text === undefined) return missing;
  return Number(text.trim().replace(/px$/u, '') || 'none');
}

/** The outline of a basic shape or a path as path data; null for what cannot be read, empty for what draws nothing. */
export function outlineOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): string | null {
  const of = (attribute: string, missing = 0): number => lengthOf(attributes[attribute], missing);
  switch (name) {
    case 'path':
      return (attributes['d'] ?? '').trim() === '' ? '' : readPath(attributes['d'] ?? '');
    case 'rect': {
      const [x, y, width, height] = [of('x'), of('y'), of('width'), of('height')];
      const rx = Math.min(of('rx', of('ry')), width / 2);
      const ry = Math.min(of('ry', of('rx')), height / 2);
      if (width === 0 || height === 0) return '';
      return rx > 0 && ry > 0
        ? readPath(
            `M ${x + rx} ${y} H ${x + width - rx} A ${rx} ${ry} 0 0 1 ${x + width} ${y + ry} V ${y + height - ry} A ${rx} ${ry} 0 0 1 ${x + width - rx} ${y + height} H ${x + rx} A ${rx} ${ry} 0 0 1 ${x} ${y + height - ry} V ${y + ry} A ${rx} ${ry} 0 0 1 ${x + rx} ${y} Z`,
          )
        : readPath(`M ${x} ${y} H ${x + width} V ${y + height} H ${x} Z`);
    }
    case 'circle':
      return ellipse(of('cx'), of('cy'), of('r'), of('r'));
    case 'ellipse':
      return ellipse(of('cx'), of('cy'), of('rx'), of('ry'));
    case 'line':
      return readPath(`M ${of('x1')} ${of('y1')} L ${of('x2')} ${of('y2')}`);
    case 'polyline':
    case 'polygon': {
      const points = (attributes['points'] ?? '').trim();
      if (points === '') return '';
      return readPath(`M ${points}${name === 'polygon' ? ' Z' : ''}`);
    }
    default:
      return null;
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string | null {
  if (rx === 0 || ry === 0) return '';
  return readPath(`M ${cx - rx} ${cy} A ${rx} ${ry} 0 1 1 ${cx + rx} ${cy} A ${rx} ${ry} 0 1 1 ${cx - rx} ${cy} Z`); // prettier-ignore
}
