import type { MeansStore } from '../../app/ports/goal-stores.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

export function createMeansStore({ db, municipalityId }: StoreContext): MeansStore {
  const tenant = { municipality_id: municipalityId };
  const means = db
    .selectFrom('goal_means')
    .select(['id', 'year', 'source', 'goal_id as goalId', 'budget_line as budgetLine'])
    .select(['amount_nok as amountNok', 'person_months as personMonths'])
    .select('is_example as isExample')
    .where('municipality_id', '=', municipalityId)
    .orderBy('year')
    .orderBy('budget_line')
    .orderBy('id');
  const frames = db
    .selectFrom('means_frame')
    .select(['year', 'source', 'version', 'amount_nok as amountNok'])
    .select(['person_months as personMonths', 'is_example as isExample'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('year');
  const apart = <Value>({ version, ...value }: Value & { readonly version: number }) => ({
    value,
    version,
  });

  return {
    async all() {
      return means.execute();
    },
    async ofGoals(goalIds) {
      if (goalIds.length === 0) return [];
      return means.where('goal_id', '=', anyOf(goalIds)).execute();
    },
    async ofGoal(goalId) {
      const rows = await means.select('version').where('goal_id', '=', goalId).execute();
      return rows.map(apart);
    },
    async forChange(meansId) {
      const row = await means
        .select('version')
        .where('id', '=', meansId)
        .forUpdate()
        .executeTakeFirst();
      return row ? apart(row) : null;
    },
    async save(line) {
      const columns = {
        goal_id: line.goalId,
        year: line.year,
        budget_line: line.budgetLine,
        amount_nok: line.amountNok,
        person_months: line.personMonths,
        source: line.source,
        is_example: line.isExample,
      };
      await db
        .insertInto('goal_means')
        .values({ ...tenant, id: line.id, ...columns })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet((set) => ({ ...columns, version: set('goal_means.version', '+', 1) })),
        )
        .execute();
    },
    async frames() {
      return (await frames.execute()).map(apart);
    },
    async frameForChange(year) {
      const row = await frames.where('year', '=', year).forUpdate().executeTakeFirst();
      return row ? apart(row) : null;
    },
    async saveFrame(frame) {
      const columns = {
        amount_nok: frame.amountNok,
        person_months: frame.personMonths,
        source: frame.source,
        is_example: frame.isExample,
      };
      await db
        .insertInto('means_frame')
        .values({ ...tenant, year: frame.year, ...columns })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'year'])
            .doUpdateSet((set) => ({ ...columns, version: set('means_frame.version', '+', 1) })),
        )
        .execute();
    },
  };
}
