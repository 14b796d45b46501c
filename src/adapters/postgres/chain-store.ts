import type { GoalStore } from '../../app/ports/goal-stores.ts';
import type { ConflictChain } from '../../core/goals/conflict-chain.ts';
import type { Versioned } from '../../core/goals/version.ts';
import { closedColumns, closingOf } from './closing-columns.ts';
import type { StoreContext } from './store-context.ts';

type ChainStore = Pick<
  GoalStore,
  'chains' | 'chainForChange' | 'saveChain' | 'conflictHistory' | 'addConflictEvent'
>;

/** Chains of goal conflicts with their steps, and what has happened to conflicts and chains. A part of the goal store. */
export function createChainStore({ db, municipalityId }: StoreContext): ChainStore {
  const tenant = { municipality_id: municipalityId };
  const chains = db
    .selectFrom('goal_conflict_chain')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof chains.execute>>[number];

  const withSteps = async (rows: readonly Row[]): Promise<readonly Versioned<ConflictChain>[]> => {
    if (rows.length === 0) return [];
    const steps = await db
      .selectFrom('goal_conflict_chain_step')
      .select(['chain_id', 'words'])
      .select(['goal_id as goalId', 'plan_id as planId', 'conflict_id as conflictId'])
      .where('municipality_id', '=', municipalityId)
      .where(
        'chain_id',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('ordinal')
      .execute();
    const stepsOf = Map.groupBy(steps, (step) => step.chain_id);
    return rows.map((row) => ({
      value: {
        ...{ id: row.id, title: row.title, isExample: row.is_example, ...closingOf(row) },
        steps: (stepsOf.get(row.id) ?? []).map(({ words, goalId, planId, conflictId }) => ({
          ...{ words, goalId, planId, conflictId },
        })),
      },
      version: row.version,
    }));
  };

  return {
    async chains() {
      return withSteps(await chains.orderBy('title').orderBy('id').execute());
    },
    async chainForChange(chainId) {
      const rows = await chains.where('id', '=', chainId).forUpdate().execute();
      return (await withSteps(rows))[0] ?? null;
    },
    async saveChain(chain) {
      const values = {
        ...{ title: chain.title, is_example: chain.isExample },
        ...closedColumns(chain.closed),
      };
      await db
        .insertInto('goal_conflict_chain')
        .values({ ...tenant, id: chain.id, ...values })
        .onConflict((on) =>
          on.columns(['municipality_id', 'id']).doUpdateSet((set) => ({
            ...values,
            version: set('goal_conflict_chain.version', '+', 1),
          })),
        )
        .execute();
      await db
        .deleteFrom('goal_conflict_chain_step')
        .where('municipality_id', '=', municipalityId)
        .where('chain_id', '=', chain.id)
        .execute();
      if (chain.steps.length === 0) return;
      await db
        .insertInto('goal_conflict_chain_step')
        .values(
          chain.steps.map(({ words, goalId, planId, conflictId }, index) => ({
            ...{ ...tenant, chain_id: chain.id, ordinal: index + 1, words },
            ...{ goal_id: goalId, plan_id: planId, conflict_id: conflictId },
          })),
        )
        .execute();
    },
    async conflictHistory(subjectId) {
      const rows = await db
        .selectFrom('conflict_event')
        .select(['id', 'at', 'kind', 'before', 'after'])
        .select(['subject_id as subjectId', 'person_id as personId'])
        .where('municipality_id', '=', municipalityId)
        .where('subject_id', '=', subjectId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => ({
        ...row,
        before: row.before as object | null,
        after: row.after as object,
      }));
    },
    async addConflictEvent({ id, subjectId, at, personId, kind, before, after }) {
      await db
        .insertInto('conflict_event')
        .values({
          ...{ ...tenant, id, at, kind, subject_id: subjectId, person_id: personId },
          before: before === null ? null : JSON.stringify(before),
          after: JSON.stringify(after),
        })
        .execute();
    },
  };
}
