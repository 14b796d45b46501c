import type { GoalStore } from '../../app/ports/goal-stores.ts';
import type { GoalConflict } from '../../core/goals/goal.ts';
import type { KeptConflict } from '../../core/goals/keep-conflict.ts';
import type { Versioned } from '../../core/goals/version.ts';
import { anyOf } from './any-of.ts';
import { closedColumns, closingOf } from './closing-columns.ts';
import type { StoreContext } from './store-context.ts';

type ConflictStore = Pick<
  GoalStore,
  'conflicts' | 'conflictsOn' | 'conflictForChange' | 'saveConflict' | 'keepConflict'
>;

/** Conflicts between aims, with the goals and plans they touch. A part of the goal store. */
export function createConflictStore({ db, municipalityId }: StoreContext): ConflictStore {
  const tenant = { municipality_id: municipalityId };
  const conflicts = db
    .selectFrom('goal_conflict')
    .select(['id', 'key', 'statement', 'affected', 'handling', 'version'])
    .select(['first_aim as firstAim', 'second_aim as secondAim', 'is_example as isExample'])
    .select(['decided_where as decidedWhere', 'decided_on as decidedOn', 'closed_on'])
    .select('closed_reason')
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof conflicts.execute>>[number];

  const withTouched = async (rows: readonly Row[]): Promise<readonly Versioned<KeptConflict>[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const goals = await db
      .selectFrom('goal_conflict_goal')
      .select(['conflict_id', 'goal_id as id'])
      .where('municipality_id', '=', municipalityId)
      .where('conflict_id', 'in', ids)
      .orderBy('goal_id')
      .execute();
    const plans = await db
      .selectFrom('goal_conflict_plan')
      .select(['conflict_id', 'plan_id as id'])
      .where('municipality_id', '=', municipalityId)
      .where('conflict_id', 'in', ids)
      .orderBy('plan_id')
      .execute();
    const goalsOf = Map.groupBy(goals, (link) => link.conflict_id);
    const plansOf = Map.groupBy(plans, (link) => link.conflict_id);
    return rows.map(({ version, closed_on, closed_reason, ...conflict }) => ({
      value: {
        ...conflict,
        ...closingOf({ closed_on, closed_reason }),
        goalIds: (goalsOf.get(conflict.id) ?? []).map(({ id }) => id),
        planIds: (plansOf.get(conflict.id) ?? []).map(({ id }) => id),
      },
      version,
    }));
  };

  const save = async (conflict: GoalConflict): Promise<void> => {
    const { id, key, firstAim, secondAim, goalIds } = conflict;
    const values = { key, first_aim: firstAim, second_aim: secondAim };
    await db
      .insertInto('goal_conflict')
      .values({ ...tenant, id, ...values })
      .onConflict((on) =>
        on
          .columns(['municipality_id', 'id'])
          .doUpdateSet((set) => ({ ...values, version: set('goal_conflict.version', '+', 1) })),
      )
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
  };

  return {
    async conflicts() {
      return withTouched(await conflicts.orderBy('key').execute());
    },
    async conflictsOn(planId, goalIds) {
      const rows = await conflicts
        .where((where) =>
          where.or([
            where(
              'id',
              'in',
              where
                .selectFrom('goal_conflict_plan')
                .select('conflict_id')
                .where('municipality_id', '=', municipalityId)
                .where('plan_id', '=', planId),
            ),
            ...(goalIds.length === 0
              ? []
              : [
                  where(
                    'id',
                    'in',
                    where
                      .selectFrom('goal_conflict_goal')
                      .select('conflict_id')
                      .where('municipality_id', '=', municipalityId)
                      .where('goal_id', '=', anyOf(goalIds)),
                  ),
                ]),
          ]),
        )
        .orderBy('key')
        .execute();
      return withTouched(rows);
    },
    async conflictForChange(conflictId) {
      const rows = await conflicts.where('id', '=', conflictId).forUpdate().execute();
      return (await withTouched(rows))[0] ?? null;
    },
    saveConflict: save,
    async keepConflict(conflict) {
      await save(conflict);
      await db
        .updateTable('goal_conflict')
        .set({
          statement: conflict.statement,
          affected: conflict.affected,
          handling: conflict.handling,
          decided_where: conflict.decidedWhere,
          decided_on: conflict.decidedOn,
          is_example: conflict.isExample,
          ...closedColumns(conflict.closed),
        })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', conflict.id)
        .execute();
      await db
        .deleteFrom('goal_conflict_plan')
        .where('municipality_id', '=', municipalityId)
        .where('conflict_id', '=', conflict.id)
        .execute();
      if (conflict.planIds.length === 0) return;
      await db
        .insertInto('goal_conflict_plan')
        .values(
          conflict.planIds.map((planId) => ({
            ...{ ...tenant, conflict_id: conflict.id, plan_id: planId },
          })),
        )
        .execute();
    },
  };
}
