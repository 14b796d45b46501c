import type { Selectable } from 'kysely';
import type { PlanTime } from '../../core/time/plan-time.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyDecision,
  StrategyEntry,
} from '../../core/planning-strategy/planning-strategy.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type {
  PlanningStrategyTable,
  StrategyAmendmentTable,
  StrategyEntryTable,
} from './tables.ts';

export const strategyOf = (row: Selectable<PlanningStrategyTable>): PlanningStrategy => ({
  id: row.id,
  termId: row.term_id,
  title: row.title,
  planId: row.plan_id,
  status: row.status,
  publicFrom: row.public_from,
  treatmentOn: row.treatment_on,
  adopted: decisionOf(row.adopted_on, row.adopted_by_body_id, row.adoption_reference),
  despite: row.despite,
  version: row.version,
  isExample: row.is_example,
});

export const entryOf = (row: Selectable<StrategyEntryTable>): StrategyEntry => ({
  id: row.id,
  strategyId: row.strategy_id,
  amendmentId: row.amendment_id,
  supersedesId: row.supersedes_id,
  kind: row.kind,
  planId: row.plan_id,
  needId: row.need_id,
  title: row.title,
  decision: row.decision,
  // The column's check holds them to the form.
  from: row.from_time as PlanTime | null,
  to: row.to_time as PlanTime | null,
  note: row.note,
  drops: row.drops,
  isWithdrawn: row.is_withdrawn,
  version: row.version,
  isExample: row.is_example,
});

export const amendmentOf = (row: Selectable<StrategyAmendmentTable>): StrategyAmendment => ({
  id: row.id,
  strategyId: row.strategy_id,
  kind: row.kind,
  year: row.year,
  title: row.title,
  decided: decisionOf(row.decided_on, row.decided_by_body_id, row.decision_reference),
  version: row.version,
  isExample: row.is_example,
});

const decisionOf = (
  on: CivilDate | null,
  bodyId: string | null,
  reference: string,
): StrategyDecision | null => (on === null || bodyId === null ? null : { on, bodyId, reference });
