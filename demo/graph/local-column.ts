import type { ArchiveColumn, ColumnKind } from '../../src/core/record-library/archive-columns.ts';

/** A column as a library has it. `number` stands for the kinds that the archive has no use for. */
export type LocalColumn = Omit<ArchiveColumn, 'kind'> & {
  readonly kind: ColumnKind | 'number';
  readonly required?: boolean;
};
