import type { IndicatorStore } from '../../app/ports/goal-stores.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

export function createIndicatorStore({ db, municipalityId }: StoreContext): IndicatorStore {
  const tenant = { municipality_id: municipalityId };
  const indicators = db
    .selectFrom('indicator')
    .select(['id', 'name', 'unit', 'direction', 'target', 'source', 'sdgs', 'ordinal'])
    .select(['goal_id as goalId', 'target_on as targetOn', 'is_example as isExample'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('ordinal')
    .orderBy('id');
  const values = db
    .selectFrom('indicator_value')
    .select(['value', 'indicator_id as indicatorId', 'measured_on as measuredOn'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('measured_on')
    .orderBy('indicator_id');

  return {
    async all() {
      return indicators.execute();
    },
    async values() {
      return values.execute();
    },
    async ofGoal(goalId) {
      const rows = await indicators.select('version').where('goal_id', '=', goalId).execute();
      return rows.map(({ version, ...value }) => ({ value, version }));
    },
    async ofGoals(goalIds) {
      if (goalIds.length === 0) return [];
      return indicators.where('goal_id', '=', anyOf(goalIds)).execute();
    },
    async latestOf(indicatorIds) {
      if (indicatorIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('indicator_value')
        .select(['value', 'indicator_id as indicatorId', 'measured_on as measuredOn'])
        .distinctOn('indicator_id')
        .where('municipality_id', '=', municipalityId)
        .where('indicator_id', '=', anyOf(indicatorIds))
        .orderBy('indicator_id')
        .orderBy('measured_on', 'desc')
        .execute();
      return new Map(rows.map((row) => [row.indicatorId, row]));
    },
    async valuesOf(indicatorIds) {
      if (indicatorIds.length === 0) return [];
      const rows = await values
        .select('version')
        .where('indicator_id', 'in', indicatorIds)
        .execute();
      return rows.map(({ version, ...value }) => ({ value, version }));
    },
    async forChange(indicatorId) {
      const row = await indicators
        .select('version')
        .where('id', '=', indicatorId)
        .forUpdate()
        .executeTakeFirst();
      if (!row) return null;
      const { version, ...value } = row;
      return { value, version };
    },
    async save(indicator) {
      const columns = {
        goal_id: indicator.goalId,
        name: indicator.name,
        unit: indicator.unit,
        direction: indicator.direction,
        target: indicator.target,
        target_on: indicator.targetOn,
        source: indicator.source,
        sdgs: [...indicator.sdgs],
        ordinal: indicator.ordinal,
        is_example: indicator.isExample,
      };
      await db
        .insertInto('indicator')
        .values({ ...tenant, id: indicator.id, ...columns })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet((set) => ({ ...columns, version: set('indicator.version', '+', 1) })),
        )
        .execute();
    },
    async saveValue({ indicatorId, measuredOn, value }) {
      await db
        .insertInto('indicator_value')
        .values({ ...tenant, indicator_id: indicatorId, measured_on: measuredOn, value })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'indicator_id', 'measured_on'])
            .doUpdateSet((set) => ({ value, version: set('indicator_value.version', '+', 1) })),
        )
        .execute();
    },
  };
}
