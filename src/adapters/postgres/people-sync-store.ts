import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { PeopleSyncStore } from '../../app/ports/people-sync-store.ts';
import { invariant } from '../../core/decision.ts';
import type { RoleGroup, SyncChange, SyncRun } from '../../core/people/people-sync.ts';
import type { StoreContext } from './store-context.ts';
import type { PeopleSyncRunTable } from './tables.ts';

export function createPeopleSyncStore({ db, municipalityId }: StoreContext): PeopleSyncStore {
  const tenant = { municipality_id: municipalityId };
  const runs = db
    .selectFrom('people_sync_run')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  return {
    async settings() {
      const row = await db
        .selectFrom('people_sync_setting')
        .select(['is_enabled as isEnabled', 'largest_share as largestShare'])
        .select(['previewed_at as previewedAt', 'version'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? null;
    },
    async saveSettings({ isEnabled, largestShare, previewedAt, version }) {
      const values = {
        ...{ is_enabled: isEnabled, largest_share: largestShare },
        ...{ previewed_at: previewedAt, version },
      };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('people_sync_setting')
        .values({ ...tenant, ...values })
        .onConflict((on) =>
          on
            .column('municipality_id')
            .doUpdateSet(values)
            .where('people_sync_setting.version', '=', version - 1),
        )
        .executeTakeFirst();
      invariant(numInsertedOrUpdatedRows === 1n, `the sync was not at version ${version - 1}`);
    },
    async roleGroups() {
      const rows = await db
        .selectFrom('role_group')
        .select(['entra_group_id as entraGroupId', 'role'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('role')
        .orderBy('entra_group_id')
        .execute();
      return rows as readonly RoleGroup[];
    },
    async saveRoleGroups(groups) {
      await db.deleteFrom('role_group').where('municipality_id', '=', municipalityId).execute();
      if (groups.length === 0) return;
      const rows = groups.map(({ entraGroupId, role }) => ({
        ...{ ...tenant, entra_group_id: entraGroupId, role },
      }));
      await db.insertInto('role_group').values(rows).execute();
    },
    async runs(limit) {
      const rows = await runs.orderBy('ran_at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map(runOf);
    },
    async runForChange(runId) {
      const row = await runs.where('id', '=', runId).forUpdate().executeTakeFirst();
      return row ? runOf(row) : null;
    },
    async lock() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`people-sync ${municipalityId}`}, 0))`.execute(
        db,
      );
    },
    async hasRunAt(night) {
      const row = await db
        .selectFrom('people_sync_run')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('night', '=', night)
        .executeTakeFirst();
      return row !== undefined;
    },
    async addRun(run) {
      await db
        .insertInto('people_sync_run')
        .values({
          ...{ ...tenant, id: run.id, night: run.night, ran_at: run.ranAt },
          ...{ ...outcomeValues(run), changes: JSON.stringify(run.changes) },
        })
        .execute();
    },
    async saveOutcome(run) {
      await db
        .updateTable('people_sync_run')
        .set(outcomeValues(run))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', run.id)
        .execute();
    },
    async forget(before) {
      await db
        .deleteFrom('people_sync_run')
        .where('municipality_id', '=', municipalityId)
        .where('ran_at', '<', before)
        .execute();
    },
  };
}

function outcomeValues({ outcome }: SyncRun) {
  const isFailed = outcome.kind === 'failed';
  const isConfirmed = outcome.kind === 'confirmed';
  return {
    ...{ outcome: outcome.kind, cause: isFailed ? outcome.cause : null },
    ...{ failed_group: isFailed ? outcome.group : '' },
    ...{ confirmed_by: isConfirmed ? outcome.byId : null },
    ...{ confirmed_at: isConfirmed ? outcome.at : null },
  };
}

function runOf(row: Selectable<PeopleSyncRunTable>): SyncRun {
  return {
    ...{ id: row.id, night: row.night, ranAt: row.ran_at, outcome: outcomeOf(row) },
    changes: row.changes as readonly SyncChange[],
  };
}

function outcomeOf(row: Selectable<PeopleSyncRunTable>): SyncRun['outcome'] {
  switch (row.outcome) {
    case 'applied':
    case 'held':
      return { kind: row.outcome };
    case 'confirmed':
      invariant(row.confirmed_by !== null && row.confirmed_at !== null, 'confirmed by somebody');
      return { kind: 'confirmed', byId: row.confirmed_by, at: row.confirmed_at };
    case 'failed':
      invariant(row.cause !== null, 'a failed run has a cause');
      return { kind: 'failed', cause: row.cause, group: row.failed_group };
  }
}
