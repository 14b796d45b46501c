import { sql } from 'kysely';
import type { ArchiveRecord } from '../../core/records/record.ts';
import { anyOf } from './any-of.ts';
import { fileColumns, recordOf } from './record-row.ts';
import type { RecordRow } from './record-row.ts';
import type { StoreContext } from './store-context.ts';

/** Which version of the minutes a record is of. Records of other things are never asked for it. */
export const version = sql`(select p.version from protocol p where p.municipality_id = archive_record.municipality_id and p.id = archive_record.protocol_id)`;

/** How records are read, each with its files and with what leads to the thing it is of. */
export function readingRecords({ db, municipalityId }: StoreContext) {
  const records = db
    .selectFrom('archive_record')
    .leftJoin('record_source as source', (join) =>
      join
        .onRef('source.municipality_id', '=', 'archive_record.municipality_id')
        .onRef('source.id', '=', 'archive_record.source_id'),
    )
    .selectAll('archive_record')
    .select(['source.kind', 'source.poll_id', 'source.phase_id', 'source.day'])
    .where('archive_record.municipality_id', '=', municipalityId);

  const withFiles = async (rows: readonly RecordRow[]): Promise<readonly ArchiveRecord[]> => {
    if (rows.length === 0) return [];
    const files = await db
      .selectFrom('archive_file')
      .select(fileColumns)
      .where('municipality_id', '=', municipalityId)
      .where('record_id', '=', anyOf(rows.map(({ id }) => id)))
      .orderBy('ordinal')
      .execute();
    const byRecord = Map.groupBy(files, (file) => file.record_id);
    return rows.map((row) => recordOf(row, byRecord.get(row.id) ?? []));
  };
  const one = async (rows: readonly RecordRow[]): Promise<ArchiveRecord | null> =>
    (await withFiles(rows))[0] ?? null;

  return { records, withFiles, one };
}
