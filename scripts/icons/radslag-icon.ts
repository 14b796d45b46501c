import type { Point, Shape } from './shape.ts';

export const BLUE_GREEN = '#0B6E75';
const TABLE = '#F6F1E7';
const SHOULDERS = '#8FCFCB';
const HEAD = '#FFFFFF';
const OPEN_CHAIR = '#F5B946';
const WHITE = '#FFFFFF';

/** Six seats: enough to be a table and not a pair, few enough to be told apart at 32 pixels. */
const SEATS = 6;
/** The seat to the right stays open, where a left-to-right reader's eye ends. */
const OPEN_SEAT = 1;

/** The place `distance` from the table's centre at seat `seat`; seat 0 is to the right of the top. */
function place(centre: Point, seat: number, distance: number, sideways = 0): Point {
  const angle = (-60 + (360 / SEATS) * seat) * (Math.PI / 180);
  const outward = { x: Math.cos(angle), y: Math.sin(angle) };
  return {
    x: centre.x + outward.x * distance - outward.y * sideways,
    y: centre.y + outward.y * distance + outward.x * sideways,
  };
}

const seats = Array.from({ length: SEATS }, (_, seat) => seat);

/**
 * The colour icon in a 192-unit view box: people around a table seen from above, one chair open.
 * Teams rounds the corners itself, so the sheet is square unless a `corner` is asked for (the
 * browser's favicon). The picture keeps to a circle of 160 units, clear of every mask.
 */
export function colourIcon(corner = 0): readonly Shape[] {
  const centre = { x: 96, y: 96 };
  const people = seats
    .filter((seat) => seat !== OPEN_SEAT)
    .flatMap((seat): Shape[] => [
      {
        kind: 'capsule',
        from: place(centre, seat, 62, -10),
        to: place(centre, seat, 62, 10),
        radius: 10,
        fill: SHOULDERS,
      },
      { kind: 'disc', at: place(centre, seat, 60), radius: 11, fill: HEAD },
    ]);
  return [
    { kind: 'sheet', size: 192, corner, fill: BLUE_GREEN },
    { kind: 'disc', at: centre, radius: 38, fill: TABLE },
    ...people,
    ...openChair(centre),
  ];
}

/** A chair drawn back from the table, its back outwards, ready for whoever comes. */
function openChair(centre: Point): readonly Shape[] {
  return [
    {
      kind: 'capsule',
      from: place(centre, OPEN_SEAT, 61, -4),
      to: place(centre, OPEN_SEAT, 61, 4),
      radius: 9,
      fill: OPEN_CHAIR,
    },
    {
      kind: 'capsule',
      from: place(centre, OPEN_SEAT, 76, -14),
      to: place(centre, OPEN_SEAT, 76, 14),
      radius: 4,
      fill: OPEN_CHAIR,
    },
  ];
}

/** The outline icon in a 32-unit view box: white lines only, on nothing. */
export function outlineIcon(): readonly Shape[] {
  const centre = { x: 16, y: 16 };
  return [
    { kind: 'ring', at: centre, radius: 5.5, width: 1.7, fill: WHITE },
    ...seats.map((seat): Shape => {
      const at = place(centre, seat, 12);
      return seat === OPEN_SEAT
        ? { kind: 'ring', at, radius: 2.1, width: 1.2, fill: WHITE }
        : { kind: 'disc', at, radius: 2.8, fill: WHITE };
    }),
  ];
}
