import { sql } from 'kysely';
import type { RecordStore } from '../../app/ports/stores.ts';
import { invariant } from '../../core/decision.ts';
import { anyOf, anyOfTexts } from './any-of.ts';
import { createPublishedRecords } from './published-records.ts';
import { readingRecords, version } from './read-records.ts';
import { fileValues, originOf, standingOf } from './record-row.ts';
import type { StoreContext } from './store-context.ts';

export function createRecordStore(context: StoreContext): RecordStore {
  const { db, municipalityId } = context;
  const reading = readingRecords(context);
  const { records, withFiles, one } = reading;
  const tenant = { municipality_id: municipalityId };
  const contents = async (fileIds: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    // The driver reads bytes as text: as base64 they are two thirds as long as in PostgreSQL's own writing, and half the work at both ends.
    const rows = await db
      .selectFrom('archive_file')
      .select('id')
      .select(sql<string>`encode(content, 'base64')`.as('base64'))
      .where('municipality_id', '=', municipalityId)
      .where('id', '=', anyOf(fileIds))
      .execute();
    return new Map(rows.map(({ id, base64 }) => [id, Buffer.from(base64, 'base64')]));
  };
  return {
    ...createPublishedRecords(reading),
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
      return (await contents([fileId])).get(fileId) ?? null;
    },
    contents,
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
    async knownFiles({ itemIds, names }) {
      const rows = await db
        .selectFrom('archive_file')
        .select(['item_id', 'name'])
        .where('municipality_id', '=', municipalityId)
        .where((its) =>
          its.or([
            its('item_id', '=', anyOfTexts(itemIds)),
            its.and([its('item_id', 'is', null), its('name', '=', anyOfTexts(names))]),
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
