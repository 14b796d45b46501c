import type { DocumentColumn } from '../../core/documents/document-model.ts';
import type { Typesetter } from './typesetter.ts';
import { PAGE, STYLES, TEXT_WIDTH } from './typography.ts';

export type SetColumn = {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
};

const WIDEST_GAP = 16;
/** So that a width survives rounding. */
const SLACK = 0.5;
/** A column that asks for no more than this share of the table never wraps, if all such columns have room. */
const NARROW = 0.22;

/**
 * Widths by content: narrow columns get what they ask for, the others share the rest by how much text they hold, and
 * none is narrower than its longest word unless there is no room for it.
 */
export function setColumns(
  typesetter: Typesetter,
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
): SetColumn[] {
  const gap = Math.min(WIDEST_GAP, TEXT_WIDTH / (columns.length * 4));
  const available = TEXT_WIDTH - gap * (columns.length - 1);
  const wanted = columns.map(({ title }, index) => {
    const extents = rows.map((row) => typesetter.extent(row[index] ?? '', STYLES.cell));
    extents.push(typesetter.extent(title, STYLES.columnTitle));
    return {
      whole: Math.min(
        extents.reduce((most, { whole }) => Math.max(most, whole), 0) + SLACK,
        available,
      ),
      piece: Math.min(
        extents.reduce((most, { piece }) => Math.max(most, piece), 0) + SLACK,
        available / columns.length,
      ),
    };
  });
  const widths = shareOut(
    wanted,
    available,
    columns.map(({ align }) => align ?? 'start'),
  );
  let x: number = PAGE.left;
  return columns.map(({ align = 'start' }, index) => {
    const width = widths[index] ?? 0;
    const column = { x, width, align };
    x += width + gap;
    return column;
  });
}

type Wanted = { readonly whole: number; readonly piece: number };

function shareOut(
  wanted: readonly Wanted[],
  available: number,
  aligns: readonly ('start' | 'end')[],
): number[] {
  const wholes = wanted.map(({ whole }) => whole);
  if (sum(wholes) <= available) return shareOutRest(wholes, available - sum(wholes), aligns);
  const generous = wanted.map(({ whole, piece }) => (whole <= available * NARROW ? whole : piece));
  const least = sum(generous) <= available ? generous : wanted.map(({ piece }) => piece);
  const hunger = wanted.map(({ whole }, index) => whole - (least[index] ?? 0));
  const share = (available - sum(least)) / Math.max(sum(hunger), 1);
  return least.map((width, index) => width + (hunger[index] ?? 0) * share);
}

/** The table fills the text width: what is left over goes to the columns of text, or to all if there are none. */
function shareOutRest(
  widths: readonly number[],
  rest: number,
  aligns: readonly ('start' | 'end')[],
): number[] {
  const ofText = aligns.filter((align) => align === 'start').length;
  return widths.map((width, index) => {
    if (ofText === 0) return width + rest / widths.length;
    return aligns[index] === 'start' ? width + rest / ofText : width;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
