/** A point or vector in icon units: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What the icons are made of. All lengths are icon units, chosen by the icon's own view box.
 *
 * - `disc`: a filled circle.
 * - `ring`: a circle's line, `width` wide, centred on `radius`.
 * - `capsule`: a line with round ends, `radius` to each side.
 * - `sheet`: a square of side `size` from (0, 0) with corners rounded by `corner`.
 */
export type Shape =
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'ring';
      readonly at: Point;
      readonly radius: number;
      readonly width: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'capsule';
      readonly from: Point;
      readonly to: Point;
      readonly radius: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'sheet';
      readonly size: number;
      readonly corner: number;
      readonly fill: string;
    };

/**
 * How far `point` lies outside the shape's edge, in icon units; negative inside.
 * One distance drives both what is filled and how the edge is softened.
 */
export function distanceTo(shape: Shape, point: Point): number {
  switch (shape.kind) {
    case 'disc':
      return Math.hypot(point.x - shape.at.x, point.y - shape.at.y) - shape.radius;
    case 'ring': {
      const fromCentre = Math.hypot(point.x - shape.at.x, point.y - shape.at.y);
      return Math.abs(fromCentre - shape.radius) - shape.width / 2;
    }
    case 'capsule': {
      const along = { x: shape.to.x - shape.from.x, y: shape.to.y - shape.from.y };
      const away = { x: point.x - shape.from.x, y: point.y - shape.from.y };
      const lengthSquared = along.x * along.x + along.y * along.y;
      const share = lengthSquared === 0 ? 0 : (away.x * along.x + away.y * along.y) / lengthSquared;
      const held = Math.min(1, Math.max(0, share));
      return Math.hypot(away.x - held * along.x, away.y - held * along.y) - shape.radius;
    }
    case 'sheet': {
      const half = shape.size / 2;
      const x = Math.abs(point.x - half) - (half - shape.corner);
      const y = Math.abs(point.y - half) - (half - shape.corner);
      const outside = Math.hypot(Math.max(x, 0), Math.max(y, 0));
      return outside + Math.min(Math.max(x, y), 0) - shape.corner;
    }
    default: {
      const unknown: never = shape;
      return unknown;
    }
  }
}
