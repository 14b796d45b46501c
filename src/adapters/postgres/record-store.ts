import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { RecordStore } from '../../app/ports/stores.ts';
import { invariant } from '../../core/decision.ts';
import type {
  ArchiveRecord,
  RecordFile,
  RecordState,
  RecordSubject,
} from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';
import type { ArchiveFileTable, ArchiveRecordTable } from './tables.ts';
import { subjectOfSource } from './record-source-store.ts';
import type { SourceRow } from './record-source-store.ts';

// Everything but the bytes, which only `content` reads.
const fileColumns = [
  'id',
  'record_id',
  'name',
  'media_type',
  'pronom_format',
  'sha256',
  'size',
  'item_id',
  'e_tag',
  'web_url',
  'uploaded_at',
  'columns_set_at',
  'read_back_sha256',
  'checked_at',
  'retention_label',
  'path',
  'c_tag',
  'columns',
  'is_locked',
] as const;
type RecordRow = Selectable<ArchiveRecordTable> & {
  [Column in keyof Omit<SourceRow, 'id' | 'version' | 'content' | 'made_at'>]:
    SourceRow[Column] | null;
};
type FileRow = Pick<Selectable<ArchiveFileTable>, (typeof fileColumns)[number]>;

/** Which version of the minutes a record is of. Records of other things are never asked for it. */
const version = sql`(select p.version from protocol p where p.municipality_id = archive_record.municipality_id and p.id = archive_record.protocol_id)`;

/** What newer minutes screen something of is out of sight at once, and not only when they are archived themselves. */
const notScreenedSince = sql<boolean>`not exists (
  select 1 from protocol own join protocol newer
    on newer.municipality_id = own.municipality_id and newer.round_id = own.round_id and newer.version > own.version
  where own.municipality_id = archive_record.municipality_id and own.id = archive_record.protocol_id
    and (newer.content #>> '{openness,kind}' = 'closed' and own.content #>> '{openness,kind}' = 'open'
      or exists (
        select 1 from jsonb_array_elements(newer.content -> 'screening') mark
        where not coalesce(own.content -> 'screening', '[]') @> jsonb_build_array(jsonb_build_object('words', mark -> 'words')))))`;

export function createRecordStore({ db, municipalityId }: StoreContext): RecordStore {
  const tenant = { municipality_id: municipalityId };
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
      .where(
        'record_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('ordinal')
      .execute();
    const byRecord = Map.groupBy(files, (file) => file.record_id);
    return rows.map((row) => recordOf(row, byRecord.get(row.id) ?? []));
  };
  const one = async (rows: readonly RecordRow[]): Promise<ArchiveRecord | null> =>
    (await withFiles(rows))[0] ?? null;

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
    async all() {
      return withFiles(
        await records.orderBy('created_at', 'desc').orderBy('archive_record.id').execute(),
      );
    },
    async standings() {
      return (await records.execute()).map(standingOf);
    },
    async byId(recordId) {
      return one(await records.where('archive_record.id', '=', recordId).execute());
    },
    async ofRound(roundId) {
      const whole = records
        .where('round_id', '=', roundId)
        .orderBy(version, 'desc')
        .orderBy(sql`library = 'restricted'`, 'desc')
        .limit(1);
      return one(await whole.execute());
    },
    async ofRounds(roundIds) {
      const found = records
        .where('round_id', '=', anyOf(roundIds))
        .orderBy('created_at')
        .orderBy('archive_record.id');
      return withFiles(await found.execute());
    },
    async forChange(recordId) {
      return one(
        await records
          .where('archive_record.id', '=', recordId)
          .forUpdate('archive_record')
          .execute(),
      );
    },
    async inLibrary(sourceId, library) {
      const ofVersion = records.where((where) =>
        where.or([where('protocol_id', '=', sourceId), where('source_id', '=', sourceId)]),
      );
      return one(await ofVersion.where('library', '=', library).execute());
    },
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
    async create(record, contents) {
      await db
        .insertInto('archive_record')
        .values({
          ...tenant,
          id: record.id,
          ...originOf(record),
          title: record.title,
          library: record.library,
          created_at: record.createdAt,
          status: record.state.status,
          state: JSON.stringify(record.state),
          attempts: record.attempts,
        })
        .execute();
      for (const [ordinal, file] of record.files.entries()) {
        const content = contents.get(file.id);
        invariant(content !== undefined, `file ${file.name} has no content`);
        await db
          .insertInto('archive_file')
          .values({ ...tenant, id: file.id, ordinal, content, ...fileValues(file) })
          .execute();
      }
    },
    async saveState(recordId, state, attempts) {
      await db
        .updateTable('archive_record')
        .set({
          status: state.status,
          state: JSON.stringify(state),
          attempts,
          updated_at: sql`now()`,
        })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', recordId)
        .execute();
    },
    async saveFile(file) {
      await db
        .updateTable('archive_file')
        .set(fileValues(file))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', file.id)
        .execute();
    },
    async content(fileId) {
      const row = await db
        .selectFrom('archive_file')
        .select('content')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', fileId)
        .executeTakeFirst();
      return row?.content ?? null;
    },
    async contents(fileIds) {
      // The driver reads bytes as text: as base64 they are two thirds as long as in PostgreSQL's own writing, and half the work at both ends.
      const rows = await db
        .selectFrom('archive_file')
        .select('id')
        .select(sql<string>`encode(content, 'base64')`.as('base64'))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', anyOf(fileIds))
        .execute();
      return new Map(rows.map(({ id, base64 }) => [id, Buffer.from(base64, 'base64')]));
    },
    async ids() {
      const rows = await db
        .selectFrom('archive_record')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    async page(afterId, limit) {
      const after = afterId === null ? records : records.where('archive_record.id', '>', afterId);
      return withFiles(await after.orderBy('archive_record.id').limit(limit).execute());
    },
    async knownFiles(asked) {
      const [itemIds, names] = [[...asked.itemIds], [...asked.names]];
      const rows = await db
        .selectFrom('archive_file')
        .select(['item_id', 'name'])
        .where('municipality_id', '=', municipalityId)
        .where((its) =>
          its.or([
            its('item_id', '=', sql<string>`any(${itemIds}::text[])`),
            its.and([
              its('item_id', 'is', null),
              its('name', '=', sql<string>`any(${names}::text[])`),
            ]),
          ]),
        )
        .execute();
      return {
        itemIds: new Set(rows.flatMap(({ item_id }) => (item_id === null ? [] : [item_id]))),
        names: new Set(rows.flatMap(({ item_id, name }) => (item_id === null ? [name] : []))),
      };
    },
    async manifests(recordIds) {
      const rows = await db
        .selectFrom('archive_record')
        .select(['id', 'manifest'])
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', anyOf(recordIds))
        .execute();
      return new Map(
        rows.flatMap(({ id, manifest }) => (manifest === null ? [] : [[id, manifest] as const])),
      );
    },
    async saveManifest(recordId, manifest) {
      await db
        .updateTable('archive_record')
        .set({ manifest })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', recordId)
        .execute();
    },
    async unarchivedIn(library) {
      const waiting = records
        .where('library', '=', library)
        .where('status', '<>', 'archived')
        .orderBy('created_at')
        .orderBy('id');
      return withFiles(await waiting.execute());
    },
    async stale(before) {
      const rows = await records
        .where('status', '=', 'waiting')
        .where('updated_at', '<', before)
        .orderBy('updated_at')
        .execute();
      return withFiles(rows);
    },
  };
}

function recordOf(row: RecordRow, files: readonly FileRow[]): ArchiveRecord {
  return { ...standingOf(row), files: files.map(fileOf) };
}

function standingOf(row: RecordRow): Omit<ArchiveRecord, 'files'> {
  return {
    id: row.id,
    ...subjectOf(row),
    title: row.title,
    library: row.library,
    createdAt: row.created_at,
    state: row.state as RecordState,
    attempts: row.attempts,
  };
}

function originOf({ subject, sourceId }: ArchiveRecord) {
  return subject.kind === 'protocol'
    ? { protocol_id: sourceId, round_id: subject.roundId, source_id: null }
    : { protocol_id: null, round_id: null, source_id: sourceId };
}

function subjectOf(row: RecordRow): {
  readonly subject: RecordSubject;
  readonly sourceId: string;
} {
  if (row.round_id !== null && row.protocol_id !== null)
    return { subject: { kind: 'protocol', roundId: row.round_id }, sourceId: row.protocol_id };
  const { kind, poll_id, phase_id, day, source_id } = row;
  invariant(source_id !== null && kind !== null, 'a record is of minutes or of a source');
  return { subject: subjectOfSource({ kind, poll_id, phase_id, day }), sourceId: source_id };
}

function fileOf(row: FileRow): RecordFile {
  return {
    id: row.id,
    recordId: row.record_id,
    name: row.name,
    mediaType: row.media_type as RecordFile['mediaType'],
    pronomFormat: row.pronom_format,
    sha256: row.sha256,
    size: row.size,
    itemId: row.item_id,
    eTag: row.e_tag,
    webUrl: row.web_url,
    uploadedAt: row.uploaded_at,
    columnsSetAt: row.columns_set_at,
    readBackSha256: row.read_back_sha256,
    checkedAt: row.checked_at,
    retentionLabel: row.retention_label,
    path: row.path,
    cTag: row.c_tag,
    columns: row.columns as RecordFile['columns'],
    isLocked: row.is_locked,
  };
}

function fileValues(file: RecordFile) {
  return {
    record_id: file.recordId,
    name: file.name,
    media_type: file.mediaType,
    pronom_format: file.pronomFormat,
    sha256: file.sha256,
    size: file.size,
    item_id: file.itemId,
    e_tag: file.eTag,
    web_url: file.webUrl,
    uploaded_at: file.uploadedAt,
    columns_set_at: file.columnsSetAt,
    read_back_sha256: file.readBackSha256,
    checked_at: file.checkedAt,
    retention_label: file.retentionLabel,
    path: file.path,
    c_tag: file.cTag,
    columns: file.columns === null ? null : JSON.stringify(file.columns),
    is_locked: file.isLocked,
  };
}
