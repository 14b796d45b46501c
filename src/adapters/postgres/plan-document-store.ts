import { sql } from 'kysely';
import type { PlanRegisterStore } from '../../app/ports/plan-register-store.ts';
import type { StoreContext } from './store-context.ts';

/** Where a plan's documents are found. A part of the plan register. */
export function documentQueries({
  db,
  municipalityId,
}: StoreContext): Pick<PlanRegisterStore, 'documentsOf' | 'saveDocument' | 'removeDocument'> {
  return {
    async documentsOf(planId) {
      return db
        .selectFrom('plan_document')
        .select(['id', 'title', 'kind', 'address', 'plan_id as planId'])
        .select(['dated_on as datedOn', 'is_example as isExample'])
        .where('municipality_id', '=', municipalityId)
        .where('plan_id', '=', planId)
        .orderBy(sql`dated_on desc nulls last`)
        .orderBy('title')
        .orderBy('id')
        .execute();
    },
    async saveDocument({ id, planId, title, kind, address, datedOn, isExample }) {
      const values = { title, kind, address, dated_on: datedOn, is_example: isExample };
      await db
        .insertInto('plan_document')
        .values({ municipality_id: municipalityId, id, plan_id: planId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async removeDocument(documentId) {
      await db
        .deleteFrom('plan_document')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', documentId)
        .execute();
    },
  };
}
