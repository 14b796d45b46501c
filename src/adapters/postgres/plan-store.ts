import { sql } from 'kysely';
import type { Plan, PlanType } from '../../core/plans/plan.ts';
import type { PlanStore } from '../../app/ports/stores.ts';
import { anyOf } from './any-of.ts';
import { inOrder, searchEntries } from './search-entries.ts';
import type { StoreContext } from './store-context.ts';

export function createPlanStore(context: StoreContext): PlanStore {
  const { db, municipalityId } = context;
  const plans = db
    .selectFrom('plan')
    .select(['id', 'key', 'title', 'type', 'level', 'treatment', 'status', 'summary'])
    .select(['horizon_years as horizonYears', 'parent_id as parentId', 'is_group as isGroup'])
    .select(['adopted_on as adoptedOn', 'adopted_by_body_id as adoptedByBodyId'])
    .select('is_example as isExample')
    .where('municipality_id', '=', municipalityId);

  return {
    async all() {
      const rows = await plans.orderBy('key').execute();
      return rows.map((row): Plan => ({ ...row, type: row.type as PlanType }));
    },
    async byId(planId) {
      const row = await plans.where('id', '=', planId).executeTakeFirst();
      return row ? { ...row, type: row.type as PlanType } : null;
    },
    async search(text, limit) {
      const ids = await searchEntries(context, 'plan', text, limit);
      if (ids.length === 0) return [];
      const rows = await plans.where('id', '=', anyOf(ids)).execute();
      return inOrder(ids, rows.map((row): Plan => ({ ...row, type: row.type as PlanType }))); // prettier-ignore
    },
    async save(plan) {
      const values = {
        key: plan.key,
        title: plan.title,
        type: plan.type,
        level: plan.level,
        horizon_years: plan.horizonYears,
        treatment: plan.treatment,
        parent_id: plan.parentId,
        is_group: plan.isGroup,
        status: plan.status,
        adopted_on: plan.adoptedOn,
        adopted_by_body_id: plan.adoptedByBodyId,
        summary: plan.summary,
        is_example: plan.isExample,
      };
      await db
        .insertInto('plan')
        .values({ municipality_id: municipalityId, id: plan.id, ...values })
        .onConflict((on) =>
          // Whoever has the plan open in the register must notice that a file has changed it.
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet({ ...values, version: sql`plan.version + 1` }),
        )
        .execute();
    },
  };
}
