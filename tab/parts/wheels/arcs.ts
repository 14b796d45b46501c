/** A piece of a turn, as shares of it from the top and clockwise. */
export type Stretch = { readonly from: number; readonly to: number };
type Band = Stretch & { readonly inner: number; readonly outer: number };

/** A point at a share of the turn; the middle of the wheel is 0, 0. */
export function pointAt(share: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = share * 2 * Math.PI;
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

/** How long a piece of a turn is, measured along the circle. */
export function lengthOf({ from, to }: Stretch, radius: number): number {
  return (to - from) * 2 * Math.PI * radius;
}

/** How large a share of the turn a length is, measured along the circle. */
export function shareOfLength(length: number, radius: number): number {
  return length / (2 * Math.PI * radius);
}

/** A band along a ring, as an SVG path; a whole turn has a hairline at the top. */
export function bandPath({ from, to, inner, outer }: Band): string {
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  return `M${spot(from, outer)}A${outer} ${outer} 0 ${large} 1 ${spot(end, outer)}L${spot(end, inner)}A${inner} ${inner} 0 ${large} 0 ${spot(from, inner)}Z`;
}

/** Where words stand along a ring, centred on the radius: the other way round in the lower half, so that nothing is read upside down. */
export function writingPath({ from, to }: Stretch, radius: number, fontSize: number): string {
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  const isBelow = isLowerHalf((from + end) / 2);
  const base = radius + (isBelow ? 0.36 : -0.36) * fontSize;
  return isBelow
    ? `M${spot(end, base)}A${base} ${base} 0 ${large} 0 ${spot(from, base)}`
    : `M${spot(from, base)}A${base} ${base} 0 ${large} 1 ${spot(end, base)}`;
}

export function isLowerHalf(share: number): boolean {
  return share > 0.25 && share < 0.75;
}

function spot(share: number, radius: number): string {
  const { x, y } = pointAt(share, radius);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
