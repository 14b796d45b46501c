import { SaxesParser } from 'saxes';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { mostArmsParts, mostArmsPathSigns } from '../../core/documents/arms.ts';
import type { ArmsPart, ArmsPicture, ArmsRefusal } from '../../core/documents/arms.ts';
import { plainPaint, readPaint, readTransform, upright } from './svg-paint.ts';
import type { Matrix, Paint } from './svg-paint.ts';
import { lengthOf, outlineOf } from './svg-shapes.ts';

const svg = 'http://www.w3.org/2000/svg';
const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Words about the drawing, and what drawing programs note for themselves: passed over with all that is in them. */
const words = new Set(['title', 'desc', 'metadata']);
const editors = /^http:\/\/(?:www\.inkscape\.org|sodipodi\.sourceforge\.net)\//u;
const deepest = 40;

type Level = {
  readonly paint: Paint;
  readonly matrix: Matrix;
  readonly isPassedOver: boolean;
  readonly isDefinitions?: boolean;
};

/** Ends the reading at the first thing that may not stand in a coat of arms. */
class Unfit extends Error {
  readonly refusal: ArmsRefusal;
  constructor(refusal: ArmsRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * The outlines of an SVG and their colours. Only groups, paths and basic shapes in plain colours are taken: scripts, links, styles by class, fonts, pictures,
 * gradients, entities and everything that points somewhere are refused by name. What comes out is written anew, so that nothing of the file itself is kept.
 */
export function readSvgArms(text: string): Decision<ArmsPicture, ArmsRefusal> {
  const parser = new SaxesParser({ xmlns: true });
  const levels: Level[] = [];
  const parts: ArmsPart[] = [];
  const shown: { box: Extract<ArmsPicture, { kind: 'drawing' }>['box'] | null } = { box: null };
  let signs = 0;
  const notPlain = (found: string): never => {
    throw new Unfit({ code: 'arms-not-plain', found: found.slice(0, 60) });
  };
  parser.on('error', () => {
    throw new Unfit({ code: 'arms-unreadable' });
  });
  parser.on('doctype', (doctype) => {
    // Many programs still write SVG's own; one that declares entities is another thing.
    if (doctype.includes('[')) notPlain('<!DOCTYPE>');
  });
  parser.on('processinginstruction', ({ target }) => notPlain(`<?${target}?>`));
  parser.on('text', (said) => {
    if (said.trim() !== '' && levels.at(-1)?.isPassedOver === false) notPlain('text');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const parent = levels.at(-1);
    if (levels.length > deepest) throw new Unfit({ code: 'arms-too-detailed' });
    if (parent?.isPassedOver || editors.test(uri)) {
      if (/^(?:script|foreignobject|iframe|handler|image|use|a)$/iu.test(local))
        notPlain(`<${local}>`);
      levels.push({ paint: plainPaint, matrix: upright, isPassedOver: true });
      return;
    }
    const isRoot = parent === undefined;
    if (parent?.isDefinitions) notPlain('<defs>');
    if (uri !== svg || (isRoot && local !== 'svg')) notPlain(`<${local}>`);
    const own: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      const { local: name, prefix, value } = attribute;
      if (/^on/iu.test(name) || name === 'href' || name === 'src') notPlain(name);
      if (/^(?:mask|clip-path|filter|marker.*)$/u.test(name) && value !== 'none') notPlain(name);
      if (prefix === '') own[name] = value;
    }
    if (words.has(local)) {
      levels.push({ paint: plainPaint, matrix: upright, isPassedOver: true });
      return;
    }
    if (isRoot) shown.box = boxOf(own);
    // Empty definitions are what drawing programs leave behind.
    const isDefinitions = local === 'defs';
    if (!isRoot && local !== 'g' && !isDefinitions && !drawn.has(local)) notPlain(`<${local}>`);
    if (/\bdisplay\s*:\s*none/u.test(own['style'] ?? '') || own['display'] === 'none') notPlain('display'); // prettier-ignore
    const paint = readPaint(own, parent?.paint ?? plainPaint);
    if ('found' in paint) return notPlain(paint.found);
    const matrix = readTransform(own['transform'], parent?.matrix ?? upright);
    if (matrix === null) return notPlain('transform');
    if (drawn.has(local)) {
      const path = outlineOf(local, own);
      if (path === null) return notPlain(`<${local}>`);
      signs += path.length;
      if (path !== '' && (paint.fill ?? paint.stroke) !== null)
        parts.push({ path, matrix, ...paint });
      if (parts.length > mostArmsParts || signs > mostArmsPathSigns)
        throw new Unfit({ code: 'arms-too-detailed' });
    }
    levels.push({ paint, matrix, isPassedOver: false, isDefinitions });
  });
  parser.on('closetag', () => {
    levels.pop();
  });
  try {
    parser.write(text).close();
  } catch (fault) {
    if (fault instanceof Unfit) return refuse(fault.refusal);
    throw fault;
  }
  const { box } = shown;
  if (box === null || parts.length === 0) return refuse({ code: 'arms-unreadable' });
  return decide({ kind: 'drawing', box, parts });
}

/** What the drawing shows: its view box, or its width and height. Null where neither is a size. */
function boxOf(root: Readonly<Record<string, string>>) {
  const [x = 0, y = 0, width = NaN, height = NaN] =
    root['viewBox'] === undefined
      ? [0, 0, lengthOf(root['width'], NaN), lengthOf(root['height'], NaN)]
      : root['viewBox'].trim().split(/[\s,]+/u).map(Number); // prettier-ignore
  const isSize = [x, y].every((one) => Math.abs(one) <= 1e6) && [width, height].every((one) => one > 0 && one <= 1e6); // prettier-ignore
  return isSize && width / height < 8 && height / width < 8 ? { x, y, width, height } : null;
}
