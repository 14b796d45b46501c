import type { Selectable } from 'kysely';
import { invariant } from '../../core/decision.ts';
import type {
  ArchiveRecord,
  RecordFile,
  RecordState,
  RecordSubject,
} from '../../core/records/record.ts';
import { subjectOfSource } from './record-source-store.ts';
import type { SourceRow } from './record-source-store.ts';
import type { ArchiveFileTable, ArchiveRecordTable } from './tables.ts';

// Everything but the bytes, which only `content` reads.
export const fileColumns = [
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
export type RecordRow = Selectable<ArchiveRecordTable> & {
  [Column in keyof Omit<SourceRow, 'id' | 'version' | 'content' | 'made_at'>]:
    SourceRow[Column] | null;
};
type FileRow = Pick<Selectable<ArchiveFileTable>, (typeof fileColumns)[number]>;

export function recordOf(row: RecordRow, files: readonly FileRow[]): ArchiveRecord {
  return { ...standingOf(row), files: files.map(fileOf) };
}

/** Which record it is and how it stands. */
export function standingOf(row: RecordRow): Omit<ArchiveRecord, 'files'> {
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

export function originOf({ subject, sourceId }: ArchiveRecord) {
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

export function fileValues(file: RecordFile) {
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
