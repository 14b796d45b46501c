import { sql } from 'kysely';
import type { PlanningStrategyStore } from '../../app/ports/planning-strategy-store.ts';
import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { invariant } from '../../core/decision.ts';
import type { StrategyEvent } from '../../core/planning-strategy/planning-strategy.ts';
import { amendmentOf, entryOf, strategyOf } from './planning-strategy-row.ts';
import type { StoreContext } from './store-context.ts';

export function createPlanningStrategyStore({
  db,
  municipalityId,
}: StoreContext): PlanningStrategyStore {
  const tenant = { municipality_id: municipalityId };
  return {
    async all() {
      const strategies = await db
        .selectFrom('planning_strategy')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .orderBy('adopted_on')
        .orderBy('id')
        .execute();
      const entries = await db
        .selectFrom('strategy_entry')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .orderBy('from_time')
        .orderBy('title')
        .orderBy('id')
        .execute();
      const amendments = await db
        .selectFrom('strategy_amendment')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .orderBy('decided_on')
        .orderBy('id')
        .execute();
      const entriesBy = Map.groupBy(entries.map(entryOf), ({ strategyId }) => strategyId);
      const amendmentsBy = Map.groupBy(amendments.map(amendmentOf), ({ strategyId }) => strategyId);
      return strategies.map((row) => ({
        strategy: strategyOf(row),
        entries: entriesBy.get(row.id) ?? [],
        amendments: amendmentsBy.get(row.id) ?? [],
      }));
    },
    async saveStrategy(strategy) {
      const { id, version, adopted } = strategy;
      const values = {
        ...{ term_id: strategy.termId, title: strategy.title, plan_id: strategy.planId },
        ...{ status: strategy.status, public_from: strategy.publicFrom },
        ...{ treatment_on: strategy.treatmentOn, adopted_on: adopted?.on ?? null },
        adopted_by_body_id: adopted?.bodyId ?? null,
        adoption_reference: adopted?.reference ?? '',
        ...{ despite: strategy.despite, version, is_example: strategy.isExample },
      };
      const saved = await db
        .insertInto('planning_strategy')
        .values({ ...tenant, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('planning_strategy.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `strategy ${id} was not at version ${version - 1}`);
    },
    async saveEntry(entry) {
      const { id, version } = entry;
      const values = {
        ...{ strategy_id: entry.strategyId, amendment_id: entry.amendmentId },
        ...{ supersedes_id: entry.supersedesId, kind: entry.kind, plan_id: entry.planId },
        ...{ need_id: entry.needId, title: entry.title, decision: entry.decision },
        ...{ from_time: entry.from, to_time: entry.to, note: entry.note, version },
        ...{ drops: entry.drops, is_withdrawn: entry.isWithdrawn, is_example: entry.isExample },
      };
      const saved = await db
        .insertInto('strategy_entry')
        .values({ ...tenant, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('strategy_entry.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `entry ${id} was not at version ${version - 1}`);
    },
    async saveAmendment(amendment) {
      const { id, version, decided } = amendment;
      const values = {
        ...{ strategy_id: amendment.strategyId, kind: amendment.kind, year: amendment.year },
        ...{ title: amendment.title, decided_on: decided?.on ?? null },
        decided_by_body_id: decided?.bodyId ?? null,
        decision_reference: decided?.reference ?? '',
        ...{ version, is_example: amendment.isExample },
      };
      const saved = await db
        .insertInto('strategy_amendment')
        .values({ ...tenant, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('strategy_amendment.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `amendment ${id} was not at version ${version - 1}`);
    },
    async addEvent({ id, strategyId, at, personId, kind, before, after, reason }) {
      const kept = { before: before && JSON.stringify(before), after: JSON.stringify(after) };
      await db
        .insertInto('strategy_event')
        .values({
          ...{ ...tenant, id, strategy_id: strategyId, at, person_id: personId, kind },
          ...{ ...kept, reason },
          // One after the other: whoever changes a strategy holds the register's lock.
          sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from strategy_event
            where municipality_id = ${municipalityId} and strategy_id = ${strategyId})`,
        })
        .execute();
    },
    async eventsOf(strategyId) {
      const rows = await db
        .selectFrom('strategy_event')
        .select(['id', 'at', 'kind', 'before', 'after', 'reason'])
        .select(['strategy_id as strategyId', 'person_id as personId'])
        .where('municipality_id', '=', municipalityId)
        .where('strategy_id', '=', strategyId)
        .orderBy('sequence', 'desc')
        .execute();
      // Written by addEvent alone, and never changed.
      return rows as readonly StrategyEvent[];
    },
    async terms() {
      return db
        .selectFrom('term')
        .select(['id', 'starts_on as startsOn', 'ends_on as endsOn'])
        .select('constituted_on as constitutedOn')
        .where('municipality_id', '=', municipalityId)
        .orderBy('starts_on')
        .execute();
    },
    async saveConstitution(termId, on) {
      await db
        .updateTable('term')
        .set({ constituted_on: on })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', termId)
        .execute();
    },
    async setting() {
      const row = await db
        .selectFrom('strategy_setting')
        .select(['cadence', 'version', 'holds_unit_plans as holdsUnitPlans'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? { cadence: 'term', holdsUnitPlans: false, version: 0 };
    },
    async saveSetting({ cadence, holdsUnitPlans, version }) {
      const setting = { cadence, holds_unit_plans: holdsUnitPlans, version };
      await db
        .insertInto('strategy_setting')
        .values({ ...tenant, ...setting })
        .onConflict((on) => on.columns(['municipality_id']).doUpdateSet(setting))
        .execute();
    },
    async rules() {
      const rows = await db
        .selectFrom('statutory_rule')
        .select(['rule', 'paragraph', 'amount', 'unit', 'counted_from as from'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('rule')
        .execute();
      return rows as readonly StatutoryRule[];
    },
    async saveRule({ rule, from, ...counted }) {
      const values = { ...counted, counted_from: from };
      await db
        .insertInto('statutory_rule')
        .values({ ...tenant, rule, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'rule']).doUpdateSet(values))
        .execute();
    },
  };
}
