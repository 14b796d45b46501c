import { sql } from 'kysely';
import type { RecordStore } from '../../app/ports/stores.ts';
import type { Instant } from '../../core/time/instant.ts';
import { anyOf } from './any-of.ts';
import { version } from './read-records.ts';
import type { readingRecords } from './read-records.ts';

/** What newer minutes screen something of is out of sight at once, and not only when they are archived themselves. */
const notScreenedSince = sql<boolean>`not exists (
  select 1 from protocol own join protocol newer
    on newer.municipality_id = own.municipality_id and newer.round_id = own.round_id and newer.version > own.version
  where own.municipality_id = archive_record.municipality_id and own.id = archive_record.protocol_id
    and (newer.content #>> '{openness,kind}' = 'closed' and own.content #>> '{openness,kind}' = 'open'
      or exists (
        select 1 from jsonb_array_elements(newer.content -> 'screening') mark
        where not coalesce(own.content -> 'screening', '[]') @> jsonb_build_array(jsonb_build_object('words', mark -> 'words')))))`;

/** What lies in the open library and may be read by all. */
export function createPublishedRecords({
  records,
  withFiles,
  one,
}: ReturnType<typeof readingRecords>): Pick<
  RecordStore,
  'published' | 'publishedAt' | 'publishedSources'
> {
  const published = (roundIds: readonly string[]) =>
    records
      .distinctOn('round_id')
      .where('round_id', '=', anyOf(roundIds))
      .where('library', '=', 'open')
      .where('status', '=', 'archived')
      .where(notScreenedSince)
      .orderBy('round_id')
      .orderBy(version, 'desc');

  return {
    async published(roundId) {
      return one(await published([roundId]).execute());
    },
    async publishedAt(roundIds) {
      const rows = await published(roundIds)
        .clearSelect()
        .select('archive_record.round_id')
        .select(sql<Instant>`archive_record.state ->> 'archivedAt'`.as('archived_at'))
        .execute();
      return new Map(
        rows.flatMap(({ round_id: id, archived_at: at }) => (id === null ? [] : [[id, at]])),
      );
    },
    async publishedSources(kind, ids) {
      const column = kind === 'poll' ? 'source.poll_id' : 'source.phase_id';
      const rows = await records
        .distinctOn(column)
        .where(column, '=', anyOf(ids))
        .where('library', '=', 'open')
        .where('status', '=', 'archived')
        .orderBy(column)
        .orderBy('source.version', 'desc')
        .execute();
      const found = await withFiles(rows);
      return new Map(
        rows.flatMap((row, at) => {
          const [id, record] = [kind === 'poll' ? row.poll_id : row.phase_id, found[at]];
          return id !== null && record ? [[id, record] as const] : [];
        }),
      );
    },
  };
}
