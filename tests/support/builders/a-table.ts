import type { Cell, Table } from '../../../src/core/plan-import/table.ts';

/** A table as a spreadsheet shows it; empty text is no cell. */
export function aTable(
  rows: readonly (readonly (string | (Partial<Cell> & { readonly text: string }))[])[],
): Table {
  return {
    name: 'Ark1',
    rows: rows
      .map((cells, at) => ({
        number: at + 1,
        cells: cells.flatMap((cell, column): readonly Cell[] => {
          const given = typeof cell === 'string' ? { text: cell } : cell;
          return given.text === ''
            ? []
            : [{ column, date: null, formula: 'none', spans: 1, ...given }];
        }),
      }))
      .filter(({ cells }) => cells.length > 0),
  };
}
