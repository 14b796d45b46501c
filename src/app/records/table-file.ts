import type { WrittenTable } from '../../core/plan-import/export-table.ts';
import type { Deps } from '../deps.ts';

import { mediaTypes } from './media-types.ts';
import type { FileContent } from './read-record-file.ts';

/** A table as a file that can be sent on. @param name without its ending */
export function tableFile(
  { spreadsheets, documents }: Pick<Deps, 'spreadsheets' | 'documents'>,
  table: WrittenTable,
  name: string,
  format: 'xlsx' | 'csv',
): FileContent {
  const bytes = format === 'xlsx' ? spreadsheets.writeXlsx([table]) : spreadsheets.writeCsv(table);
  return fileOf({ documents }, bytes, name, format);
}

/** Bytes with their name, type and sum. @param name without its ending */
export function fileOf(
  { documents }: Pick<Deps, 'documents'>,
  bytes: Uint8Array,
  name: string,
  format: keyof typeof mediaTypes,
): FileContent {
  return {
    ...{ name: `${name}.${format}`, mediaType: mediaTypes[format] },
    ...{ sha256: documents.sha256(bytes), bytes },
  };
}
