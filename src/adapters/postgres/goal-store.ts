import type { GoalStore } from '../../app/ports/stores.ts';
import type { StoreContext } from './store-context.ts';

export function createGoalStore({ db, municipalityId }: StoreContext): GoalStore {
  const tenant = { municipality_id: municipalityId };

  return {
    async all() {
      return db
        .selectFrom('goal')
        .select(['id', 'key', 'kind', 'title', 'note', 'ordinal'])
        .select(['parent_id as parentId', 'plan_id as planId', 'is_example as isExample'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('ordinal')
        .orderBy('key')
        .execute();
    },
    async reports() {
      return db
        .selectFrom('goal_report')
        .select(['id', 'period', 'status', 'text'])
        .select(['goal_id as goalId', 'reported_on as reportedOn', 'is_example as isExample'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('reported_on')
        .orderBy('id')
        .execute();
    },
    async conflicts() {
      const conflicts = await db
        .selectFrom('goal_conflict')
        .select(['id', 'key', 'first_aim as firstAim', 'second_aim as secondAim'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('key')
        .execute();
      const links = await db
        .selectFrom('goal_conflict_goal')
        .select(['conflict_id', 'goal_id'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('goal_id')
        .execute();
      const goals = Map.groupBy(links, (link) => link.conflict_id);
      return conflicts.map((conflict) => ({
        ...conflict,
        goalIds: (goals.get(conflict.id) ?? []).map((link) => link.goal_id),
      }));
    },
    async chains() {
      return db
        .selectFrom('goal_conflict_chain')
        .select('links')
        .where('municipality_id', '=', municipalityId)
        .orderBy('id')
        .execute();
    },
    async save(goal) {
      const values = {
        key: goal.key,
        kind: goal.kind,
        parent_id: goal.parentId,
        title: goal.title,
        plan_id: goal.planId,
        note: goal.note,
        ordinal: goal.ordinal,
        is_example: goal.isExample,
      };
      await db
        .insertInto('goal')
        .values({ ...tenant, id: goal.id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async saveReport(report) {
      const values = {
        goal_id: report.goalId,
        period: report.period,
        reported_on: report.reportedOn,
        status: report.status,
        text: report.text,
        is_example: report.isExample,
      };
      await db
        .insertInto('goal_report')
        .values({ ...tenant, id: report.id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async saveConflict({ id, key, firstAim, secondAim, goalIds }) {
      const values = { key, first_aim: firstAim, second_aim: secondAim };
      await db
        .insertInto('goal_conflict')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
      await db
        .deleteFrom('goal_conflict_goal')
        .where('municipality_id', '=', municipalityId)
        .where('conflict_id', '=', id)
        .execute();
      if (goalIds.length === 0) return;
      await db
        .insertInto('goal_conflict_goal')
        .values(goalIds.map((goalId) => ({ ...tenant, conflict_id: id, goal_id: goalId })))
        .execute();
    },
    async saveChain(id, chain) {
      const links = [...chain.links];
      await db
        .insertInto('goal_conflict_chain')
        .values({ ...tenant, id, links })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet({ links }))
        .execute();
    },
  };
}
