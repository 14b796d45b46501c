import type { Row } from './draw-picture-cards.ts';
import { cardGap } from './draw-picture-cards.ts';
import type { Shape } from './draw-picture-shapes.ts';

/** A3 across, in points. */
export const width = 1190.55;
export const margin = 36;
export const besideWidth = 176;
export const besideX = width - margin - besideWidth;
export const bracketWidth = 34;
export const bandRight = besideX - 14 - bracketWidth;
export const sideWidth = 142;
export const padding = 12;
export const bandGap = 8;
/** Room for the label and for the turned word beside it. */
export const lowestBand = 84;

export const rule = (
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
): Shape => ({ kind: 'line', points: [from, to], colour, thickness: 4 });

export function rowsThatFit(rows: readonly Row[], room: number): readonly Row[] {
  let used = 0;
  const beyond = rows.findIndex(({ height }, index) => {
    used += height + (index === 0 ? 0 : cardGap);
    return used > room;
  });
  return beyond === -1 ? rows : rows.slice(0, beyond);
}

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }, index) => sum + height + (index === 0 ? 0 : cardGap), 0);
}
