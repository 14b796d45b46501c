import type { ArmsPart } from '../../core/documents/arms.ts';

export type Matrix = ArmsPart['matrix'];
export type Paint = Pick<ArmsPart, 'fill' | 'isEvenOdd' | 'stroke' | 'strokeWidth'>;

export const upright: Matrix = [1, 0, 0, 1, 0, 0];
/** What SVG draws with where nothing is said. */
export const plainPaint: Paint = {
  ...{ fill: '#000000', isEvenOdd: false, stroke: null, strokeWidth: 1 },
};

/** The names that files of arms use; everything else is written as figures. */
const named: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff', green: '#008000' },
  ...{ yellow: '#ffff00', gold: '#ffd700', silver: '#c0c0c0', currentcolor: '#000000' },
};
/** Said without changing what is drawn here, or so little that nobody misses it. */
const passedOver = /^(?:stroke-(?:line|miter|dash)|clip-rule|paint-order|color|display|visibility|overflow|enable-background|font|text|line-height|letter|word|-inkscape|isolation|mix-blend|shape-rendering|marker|writing|baseline|direction|white-space|vector-effect|solid|color-|image-rendering|block-progression|filter$)/u; // prettier-ignore

/** The paint of an element, or what stands in it that cannot be drawn. */
export function readPaint(
  attributes: Readonly<Record<string, string>>,
  inherited: Paint,
): Paint | { readonly found: string } {
  const said = new Map(Object.entries(attributes).filter(([name]) => name in known));
  for (const rule of (attributes['style'] ?? '').split(';')) {
    const [name = '', ...rest] = rule.split(':');
    const property = name.trim().toLowerCase();
    if (property === '') continue;
    const value = rest.join(':').trim();
    if (/url\s*\(|@|\\/iu.test(value)) return { found: property };
    if (!(property in known)) {
      if (passedOver.test(property) && !/^(?:hidden|collapse)$/u.test(value)) continue;
      return { found: property };
    }
    said.set(property, value);
  }
  let paint = inherited;
  for (const [name, value] of said) {
    const change = known[name]?.(value.trim());
    if (change === undefined || change === null) return { found: `${name}: ${value.slice(0, 40)}` };
    paint = { ...paint, ...change };
  }
  return paint;
}

const known: Readonly<Record<string, (value: string) => Partial<Paint> | null>> = {
  fill: (value) => {
    const fill = colourOf(value);
    return fill === undefined ? null : { fill };
  },
  stroke: (value) => {
    const stroke = colourOf(value);
    return stroke === undefined ? null : { stroke };
  },
  'fill-rule': (value) => ({ isEvenOdd: value === 'evenodd' }),
  'stroke-width': (value) => {
    const strokeWidth = Number(value.replace(/px$/u, ''));
    return strokeWidth >= 0 && strokeWidth < 1e4 ? { strokeWidth } : null;
  },
  opacity: full,
  'fill-opacity': full,
  'stroke-opacity': full,
};

/** Nothing shines through on a printed page of the archive. */
function full(value: string): Partial<Paint> | null {
  return Number(value) === 1 ? {} : null;
}

/** Null for none; undefined for what is no plain colour. */
function colourOf(value: string): string | null | undefined {
  const text = value.toLowerCase();
  if (text === 'none' || text === 'transparent') return null;
  if (/^#[0-9a-f]{6}$/u.test(text)) return text;
  if (/^#[0-9a-f]{3}$/u.test(text)) return `#${text.slice(1).replace(/./gu, '$&$&')}`;
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/u.exec(text);
  if (!parts) return named[text];
  const numbers = parts.slice(1).map(Number);
  return numbers.some((one) => one > 255)
    ? undefined
    : `#${numbers.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

/** The transform of an element after its parent's; null for what is no list of transforms. */
export function readTransform(text: string | undefined, parent: Matrix): Matrix | null {
  let matrix = parent;
  let rest = (text ?? '').trim();
  while (rest !== '') {
    const found = /^(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)[\s,]*/u.exec(rest);
    if (!found) return null;
    const [whole, name = '', list = ''] = found;
    const numbers = list.trim().split(/[\s,]+/u).map(Number); // prettier-ignore
    if (numbers.some((one) => !(Math.abs(one) <= 1e6))) return null;
    const own = matrixOf(name, numbers);
    if (own === null) return null;
    matrix = times(matrix, own);
    rest = rest.slice(whole.length);
  }
  return matrix;
}

function matrixOf(name: string, [a = NaN, b, c, d, e, f]: readonly number[]): Matrix | null {
  const turn = (a * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return [b, c, d, e, f].includes(undefined)
        ? null
        : [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate': {
      const [cos, sin, x, y] = [Math.cos(turn), Math.sin(turn), b ?? 0, c ?? 0];
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
    case 'skewX':
      return [1, 0, Math.tan(turn), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(turn), 0, 1, 0, 0];
    default:
      return null;
  }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  const matrix = [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]; // prettier-ignore
  // A millionth is finer than any printer; more would only make the record longer.
  return matrix.map((one) => Math.round(one * 1e6) / 1e6) as unknown as Matrix;
}
