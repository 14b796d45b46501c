import type { Selectable } from 'kysely';
import type { ProgrammeStore } from '../../app/ports/programme-store.ts';
import { invariant } from '../../core/decision.ts';
import type { HomeAction, LearningPoint } from '../../core/programme/learning-point.ts';
import type { ProgrammeContent } from '../../core/programme/programme.ts';
import type { StoreContext } from './store-context.ts';
import type { LearningPointTable } from './tables.ts';

export function createProgrammeStore({ db, municipalityId }: StoreContext): ProgrammeStore {
  const tenant = { municipality_id: municipalityId };
  const points = db
    .selectFrom('learning_point')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  return {
    async ofProcess(processId) {
      const row = await db
        .selectFrom('programme')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      return {
        ...(row.content as ProgrammeContent),
        ...{ processId, version: row.version, byId: row.made_by, at: row.made_at },
      };
    },
    async add({ processId, version, byId, at, ...content }) {
      await db
        .insertInto('programme')
        .values({
          ...{ ...tenant, process_id: processId, version },
          ...{ content: JSON.stringify(content), made_by: byId, made_at: at },
        })
        .execute();
    },
    async learningPoints(phaseIds) {
      if (phaseIds.length === 0) return [];
      const rows = await points
        .where('phase_id', 'in', phaseIds)
        .where('withdrawn_at', 'is', null)
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(pointOf);
    },
    async addLearningPoint(point) {
      // The unique key decides, and not a look before: two tabs may send the same at once.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('learning_point')
        .values({
          ...{ ...tenant, id: point.id, phase_id: point.phaseId, text: point.text },
          ...{ named_person_id: point.namedPersonId, client_key: point.clientKey },
          ...{ made_at: point.madeAt, home: homeValue(point.home), version: point.version },
          withdrawn_at: point.withdrawnAt,
        })
        .onConflict((on) => on.columns(['municipality_id', 'client_key']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async phaseOfLearningPoint(clientKey) {
      const row = await points.where('client_key', '=', clientKey).executeTakeFirst();
      return row?.phase_id ?? null;
    },
    async learningPointForChange(id) {
      const row = await points.where('id', '=', id).forUpdate().executeTakeFirst();
      return row ? pointOf(row) : null;
    },
    async saveLearningPoint({ id, version, home, withdrawnAt }) {
      const { numUpdatedRows } = await db
        .updateTable('learning_point')
        .set({ version, home: homeValue(home), withdrawn_at: withdrawnAt })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', id)
        .where('version', '=', version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `learning point ${id} was not at version ${String(version - 1)}`,
      );
    },
  };
}

const homeValue = (home: HomeAction | null): string | null =>
  home === null ? null : JSON.stringify(home);

function pointOf(row: Selectable<LearningPointTable>): LearningPoint {
  return {
    ...{ id: row.id, phaseId: row.phase_id, text: row.text, namedPersonId: row.named_person_id },
    ...{ clientKey: row.client_key, madeAt: row.made_at, home: row.home as HomeAction | null },
    ...{ version: row.version, withdrawnAt: row.withdrawn_at },
  };
}
