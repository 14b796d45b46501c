import type { GoalStore } from '../../app/ports/goal-stores.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

/** Ways through the red thread from single goals. Each goal once, so that a ring ends. */
type Ways = Pick<GoalStore, 'idsAbove' | 'idsBelow' | 'firstTitlesOf'>;

export function createThreadParts({ db, municipalityId }: StoreContext): Ways {
  return {
    async idsAbove(goalIds) {
      if (goalIds.length === 0) return [];
      const rows = await db
        .withRecursive('way', (with_) =>
          with_
            .selectFrom('goal')
            .select(['id', 'parent_id'])
            .where('municipality_id', '=', municipalityId)
            .where('id', '=', anyOf(goalIds))
            .union((up) =>
              up
                .selectFrom('goal')
                .innerJoin('way', 'way.parent_id', 'goal.id')
                .select(['goal.id', 'goal.parent_id'])
                .where('goal.municipality_id', '=', municipalityId),
            ),
        )
        .selectFrom('way')
        .select('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    async idsBelow(goalId, most) {
      const rows = await db
        .withRecursive('way', (with_) =>
          with_
            .selectFrom('goal')
            .select('id')
            .where('municipality_id', '=', municipalityId)
            .where('id', '=', goalId)
            .union((down) =>
              down
                .selectFrom('goal')
                .innerJoin('way', 'way.id', 'goal.parent_id')
                .select('goal.id')
                .where('goal.municipality_id', '=', municipalityId),
            ),
        )
        .selectFrom('way')
        .select('id')
        // The server goes no further down than this takes.
        .limit(most)
        .execute();
      return rows.map(({ id }) => id);
    },
    async firstTitlesOf(planIds, most) {
      if (planIds.length === 0) return new Map();
      const rows = await db
        .selectFrom((held) =>
          held
            .selectFrom('goal')
            .select(['plan_id', 'title'])
            .select((has) =>
              has.fn
                .agg<number>('row_number')
                .over((over) => over.partitionBy('plan_id').orderBy('ordinal').orderBy('key'))
                .as('place'),
            )
            .where('municipality_id', '=', municipalityId)
            .where('plan_id', '=', anyOf(planIds))
            .as('held'),
        )
        .select(['plan_id', 'title'])
        .where('place', '<=', most)
        .orderBy('place')
        .execute();
      return new Map(
        [...Map.groupBy(rows, (row) => row.plan_id ?? '')].map(([planId, held]) => [
          planId,
          held.map(({ title }) => title),
        ]),
      );
    },
  };
}
