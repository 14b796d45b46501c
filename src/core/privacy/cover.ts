import type { Cover, ErasureLimit } from './personal-data.ts';

/** A table whose rows are somebody's and stay. @param told the columns that the owner is given */
export function keeps(table: string, owner: string, told: readonly string[]): Cover {
  return { table, person: [owner], owner, told, erasure: { way: 'keep' } };
}

/** A table whose rows are somebody's and are deleted when they ask. */
export function deletes(
  table: string,
  told: readonly string[],
  only: ErasureLimit = 'always',
): Cover {
  const owner = 'person_id';
  return { table, person: [owner], owner, told, erasure: { way: 'delete', only } };
}

/** A table whose rows stay without what was somebody's. */
export function empties(
  [table, owner]: readonly [table: string, owner: string],
  told: readonly string[],
  [columns, only]: readonly [columns: readonly string[], only: ErasureLimit],
): Cover {
  return { table, person: [owner], owner, told, erasure: { way: 'empty', columns, only } };
}

/** Columns that say who did something in office. The audit log tells the person of it. */
export function acts(table: string, ...person: readonly string[]): Cover {
  return { table, person, owner: null, told: [], erasure: { way: 'keep' } };
}

/** Columns that may hold names or what somebody has written, without an id to find them by. */
export function holds(table: string, ...words: readonly string[]): Cover {
  return { table, person: [], words, owner: null, told: [], erasure: { way: 'keep' } };
}
