import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ArchiveCheckStore } from '../../app/ports/archive-check-store.ts';
import type { ArchiveCheck, CheckProgress } from '../../core/records/archive-check.ts';
import type { StoreContext } from './store-context.ts';
import type { ArchiveCheckTable } from './tables.ts';

export function createArchiveCheckStore({ db, municipalityId }: StoreContext): ArchiveCheckStore {
  const tenant = { municipality_id: municipalityId };
  const checks = db
    .selectFrom('archive_check')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const done = checks.where('status', '=', 'done').orderBy('ended_at', 'desc');
  const one = async (query: typeof checks): Promise<ArchiveCheck | null> => {
    const row = await query.limit(1).executeTakeFirst();
    return row ? checkOf(row) : null;
  };
  const held = (checkId: string) =>
    db
      .updateTable('archive_check')
      .where('municipality_id', '=', municipalityId)
      .where('id', '=', checkId)
      .where('status', '=', 'running');
  return {
    async rules() {
      const row = await db
        .selectFrom('archive_check_rules')
        .select(['is_weekly as isWeekly', 'weekday', 'hour', 'expected_label as expectedLabel'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? null;
    },
    async saveRules({ isWeekly, weekday, hour, expectedLabel }) {
      const values = { is_weekly: isWeekly, weekday, hour, expected_label: expectedLabel };
      await db
        .insertInto('archive_check_rules')
        .values({ ...tenant, ...values })
        .onConflict((on) => on.column('municipality_id').doUpdateSet(values))
        .execute();
    },
    byId: (checkId) => one(checks.where('id', '=', checkId)),
    running: () => one(checks.where('status', '=', 'running')),
    lastDone: () => one(done),
    lastRemote: () => one(done.where('asks_sharepoint', '=', true)),
    async start(check) {
      // The unique index on what runs decides between two who start at once.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('archive_check')
        .values({
          ...{ ...tenant, id: check.id, started_at: check.startedAt, started_by: check.startedBy },
          ...{ origin: check.origin, asks_sharepoint: check.depth !== 'stored' },
          ...{ fetches_all: check.depth === 'bytes', status: check.status },
          ...{ after_record: check.afterRecord, holder: check.holder },
          ...{ held_until: check.heldUntil, updated_at: check.updatedAt, ended_at: check.endedAt },
          progress: JSON.stringify(check.progress),
        })
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async take(checkId, holder, now, until) {
      const { numUpdatedRows } = await held(checkId)
        .where((its) => its.or([its('holder', '=', holder), its('held_until', '<=', now)]))
        .set({ holder, held_until: until })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async advance(checkId, holder, { afterRecord, progress, now, until }) {
      const { numUpdatedRows } = await held(checkId)
        .where('holder', '=', holder)
        .set({
          ...{ after_record: afterRecord, progress: JSON.stringify(progress) },
          ...{ updated_at: now, held_until: until },
        })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async release(checkId, holder, now) {
      await held(checkId).where('holder', '=', holder).set({ held_until: now }).execute();
    },
    async end(checkId, status, now) {
      await held(checkId)
        .set({
          status,
          ended_at: now,
          held_until: now,
          updated_at: sql`greatest(updated_at, ${now})`,
        })
        .execute();
    },
  };
}

function checkOf(row: Selectable<ArchiveCheckTable>): ArchiveCheck {
  return {
    ...{ id: row.id, startedAt: row.started_at, startedBy: row.started_by },
    origin: row.origin,
    depth: row.fetches_all ? 'bytes' : row.asks_sharepoint ? 'remote' : 'stored',
    status: row.status,
    ...{ afterRecord: row.after_record, holder: row.holder, heldUntil: row.held_until },
    ...{ updatedAt: row.updated_at, endedAt: row.ended_at },
    progress: row.progress as CheckProgress,
  };
}
