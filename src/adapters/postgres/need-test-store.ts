import type { PlanRegisterStore } from '../../app/ports/plan-register-store.ts';
import { invariant } from '../../core/decision.ts';
import type { NeedState, NeedTest } from '../../core/plans/need-test.ts';
import type { PlanType } from '../../core/plans/plan.ts';
import type { StoreContext } from './store-context.ts';

/** Need tests, with what was decided as one document: it is written once and read whole. */
export function needTestQueries({
  db,
  municipalityId,
}: StoreContext): Pick<PlanRegisterStore, 'needTests' | 'needTest' | 'saveNeedTest'> {
  const tests = db
    .selectFrom('plan_need')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy('made_at', 'desc')
    .orderBy('id');
  type Row = Awaited<ReturnType<typeof tests.execute>>[number];
  const testOf = (row: Row): NeedTest => ({
    id: row.id,
    title: row.title,
    type: row.type as PlanType,
    purpose: row.purpose,
    themes: row.themes,
    goalIds: row.goal_ids,
    madeBy: row.made_by,
    madeAt: row.made_at,
    version: row.version,
    isExample: row.is_example,
    state:
      row.outcome === 'open'
        ? { outcome: 'open' }
        : ({
            ...(row.decided as object),
            outcome: row.outcome,
            ...(row.plan_id === null ? {} : { planId: row.plan_id }),
          } as NeedState),
  });

  return {
    async needTests() {
      return (await tests.execute()).map(testOf);
    },
    async needTest(needId) {
      const row = await tests.where('id', '=', needId).executeTakeFirst();
      return row ? testOf(row) : null;
    },
    async saveNeedTest({ id, title, type, purpose, themes, goalIds, state, ...test }) {
      const { outcome } = state;
      const planId = state.outcome === 'plan' ? state.planId : null;
      // The outcome and the plan have columns of their own.
      const { outcome: _outcome, planId: _planId, ...decided } = { planId, ...state };
      const values = {
        ...{ title, type, purpose, outcome, version: test.version, is_example: test.isExample },
        ...{ themes: [...themes], goal_ids: [...goalIds], plan_id: planId },
        ...{ decided: JSON.stringify(decided), made_by: test.madeBy, made_at: test.madeAt },
      };
      const saved = await db
        .insertInto('plan_need')
        .values({ municipality_id: municipalityId, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('plan_need.version', '=', test.version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `need test ${id} was not at version ${test.version - 1}`);
    },
  };
}
