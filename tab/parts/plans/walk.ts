type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export const directionOf = (key: string): Direction | undefined => directions[key];

/** A row of cards that can be walked; `aside` rows are reached by walking out of the right end of another. */
export type Row = { readonly ids: readonly string[]; readonly isAside?: boolean };

/**
 * Where an arrow leads from a card. Left and right stay in the row, up and down go to the card in the next row that lies closest (by `centreOf`, in
 * pixels); past the right end one comes to the row aside, and from there left leads back.
 * @returns the card to go to, or undefined at an edge
 */
export function step(
  rows: readonly Row[],
  from: string,
  direction: Direction,
  centreOf: (id: string) => number,
): string | undefined {
  const rowIndex = rows.findIndex((row) => row.ids.includes(from));
  const row = rows[rowIndex];
  if (!row) return undefined;
  const place = row.ids.indexOf(from);
  const inTree = rows.filter((other) => !other.isAside && other.ids.length > 0);

  switch (direction) {
    case 'first':
      return row.ids[0];
    case 'last':
      return row.ids.at(-1);
    case 'right':
      return row.ids[place + 1] ?? (row.isAside ? undefined : asideOf(rows)?.ids[0]);
    case 'left':
      return place > 0 ? row.ids[place - 1] : row.isAside ? inTree[0]?.ids.at(-1) : undefined;
    case 'up':
    case 'down': {
      if (row.isAside) return row.ids[place + (direction === 'down' ? 1 : -1)];
      const next = inTree[inTree.indexOf(row) + (direction === 'down' ? 1 : -1)];
      return next && closest(next.ids, centreOf(from), centreOf);
    }
  }
}

function asideOf(rows: readonly Row[]): Row | undefined {
  return rows.find((row) => row.isAside && row.ids.length > 0);
}

function closest(
  ids: readonly string[],
  centre: number,
  centreOf: (id: string) => number,
): string | undefined {
  // Each is measured once: measuring is what takes time.
  const distances = ids.map((id) => Math.abs(centreOf(id) - centre));
  const least = distances.reduce((nearest, each) => Math.min(nearest, each), Infinity);
  return ids[distances.indexOf(least)];
}
