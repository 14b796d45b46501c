import type { Shape } from './shape.ts';

/** The shapes as an SVG document with a square view box of `units`, ending in a newline. */
export function drawSvg(shapes: readonly Shape[], units: number, title: string): string {
  const side = String(units);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img">`,
    `  <title>${title}</title>`,
    ...shapes.map((shape) => `  ${element(shape)}`),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'disc':
      return `<circle cx="${n(shape.at.x)}" cy="${n(shape.at.y)}" r="${n(shape.radius)}" fill="${shape.fill}"/>`;
    case 'ring':
      return `<circle cx="${n(shape.at.x)}" cy="${n(shape.at.y)}" r="${n(shape.radius)}" fill="none" stroke="${shape.fill}" stroke-width="${n(shape.width)}"/>`;
    case 'capsule':
      return `<path d="M${n(shape.from.x)} ${n(shape.from.y)}L${n(shape.to.x)} ${n(shape.to.y)}" stroke="${shape.fill}" stroke-width="${n(shape.radius * 2)}" stroke-linecap="round"/>`;
    case 'sheet':
      return `<rect width="${n(shape.size)}" height="${n(shape.size)}" rx="${n(shape.corner)}" fill="${shape.fill}"/>`;
    default: {
      const unknown: never = shape;
      return unknown;
    }
  }
}

/** Two decimals are finer than a pixel at every size the icons are shown. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
