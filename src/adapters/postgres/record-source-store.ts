import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { RecordSourceStore } from '../../app/ports/record-source-store.ts';
import type { AuditHead } from '../../core/records/audit-head.ts';
import { invariant, never } from '../../core/decision.ts';
import type {
  RecordSource,
  SourceContent,
  SourceSubject,
} from '../../core/records/record-source.ts';
import { anyOf } from './any-of.ts';
import { createDueRecords } from './due-records.ts';
import type { StoreContext } from './store-context.ts';
import type { RecordSourceTable } from './tables.ts';

export type SourceRow = Omit<Selectable<RecordSourceTable>, 'municipality_id'>;

const columns = [
  'id',
  'kind',
  'poll_id',
  'phase_id',
  'day',
  'version',
  'content',
  'made_at',
] as const;

export function createRecordSourceStore(context: StoreContext): RecordSourceStore {
  const { db, municipalityId } = context;
  const sources = db
    .selectFrom('record_source')
    .select(columns)
    .where('record_source.municipality_id', '=', municipalityId);
  return {
    ...createDueRecords(context),
    async byId(sourceId) {
      const row = await sources.where('id', '=', sourceId).executeTakeFirst();
      return row ? sourceOf(row) : null;
    },
    async byIds(sourceIds) {
      const rows = await sources.where('id', '=', anyOf(sourceIds)).execute();
      return rows.map(sourceOf);
    },
    async versionsOf(subject) {
      const { kind, poll_id, phase_id, day } = subjectColumns(subject);
      const rows = await sources
        .where('kind', '=', kind)
        .where('poll_id', 'is not distinct from', poll_id)
        .where('phase_id', 'is not distinct from', phase_id)
        .where('day', 'is not distinct from', day)
        .orderBy('version')
        .execute();
      return rows.map(sourceOf);
    },
    async superseded(sourceIds) {
      const rows = await db
        .selectFrom('record_source as source')
        .select('source.id')
        .where('source.municipality_id', '=', municipalityId)
        .where('source.id', '=', anyOf(sourceIds))
        .where('source.kind', 'in', ['poll', 'phase'])
        .where((where) =>
          where.exists(
            where
              .selectFrom('record_source as newer')
              .select('newer.id')
              .where('newer.municipality_id', '=', municipalityId)
              .whereRef('newer.kind', '=', 'source.kind')
              .whereRef('newer.version', '>', 'source.version')
              // One of the two, by its kind.
              .where(
                sql<boolean>`coalesce(newer.poll_id, newer.phase_id) = coalesce(source.poll_id, source.phase_id)`,
              ),
          ),
        )
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    async save(source) {
      await db
        .insertInto('record_source')
        .values({
          ...{ municipality_id: municipalityId, id: source.id, version: source.version },
          ...subjectColumns(source.subject),
          ...{ content: JSON.stringify(source.content), made_at: source.madeAt },
        })
        .execute();
    },
    async headsOf({ from, to }) {
      const rows = await sources
        .distinctOn('day')
        .where('kind', '=', 'audit-head')
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('version', 'desc')
        .execute();
      return rows.map((row) => row.content as AuditHead);
    },
    async frozenHeads({ from, to }) {
      const rows = await db
        .selectFrom('record_source')
        .select(['id', 'day', 'made_at'])
        .where('municipality_id', '=', municipalityId)
        .where('kind', '=', 'audit-head')
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('version')
        .execute();
      return rows.flatMap(({ id, day, made_at: madeAt }) =>
        day === null ? [] : [{ id, day, madeAt }],
      );
    },
    async withoutRecord(before) {
      const rows = await db
        .selectFrom('record_source as source')
        .select('source.id')
        .where('source.municipality_id', '=', municipalityId)
        .where('source.made_at', '<', before)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('archive_record as record')
                .select(sql`1`.as('one'))
                .where('record.municipality_id', '=', municipalityId)
                .whereRef('record.source_id', '=', 'source.id')
                // Everything has something in the open library, and last; but a day's head of the audit log.
                .where(
                  sql<boolean>`record.library = case source.kind when 'audit-head' then 'restricted' else 'open' end`,
                ),
            ),
          ),
        )
        .orderBy('source.made_at')
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

function subjectColumns(
  subject: SourceSubject,
): Omit<SourceRow, 'id' | 'version' | 'content' | 'made_at'> {
  const none = { poll_id: null, phase_id: null, day: null };
  switch (subject.kind) {
    case 'poll':
      return { ...none, kind: subject.kind, poll_id: subject.pollId };
    case 'phase':
      return { ...none, kind: subject.kind, phase_id: subject.phaseId };
    case 'audit-head':
      return { ...none, kind: subject.kind, day: subject.day };
    default:
      return never(subject);
  }
}

/** What a source is about, from the columns that say it. */
export function subjectOfSource(
  row: Pick<SourceRow, 'kind' | 'poll_id' | 'phase_id' | 'day'>,
): SourceSubject {
  if (row.poll_id !== null) return { kind: 'poll', pollId: row.poll_id };
  if (row.phase_id !== null) return { kind: 'phase', phaseId: row.phase_id };
  invariant(row.day !== null, 'a source is about a poll, a phase or a day');
  return { kind: 'audit-head', day: row.day };
}

function sourceOf(row: SourceRow): RecordSource {
  return {
    id: row.id,
    subject: subjectOfSource(row),
    version: row.version,
    content: row.content as SourceContent,
    madeAt: row.made_at,
  };
}
