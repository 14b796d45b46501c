import type { Selectable } from 'kysely';
import type { GoalStore } from '../../app/ports/goal-stores.ts';
import type { Goal, GoalReport, ReportFigure } from '../../core/goals/goal.ts';
import type { Versioned } from '../../core/goals/version.ts';
import { createChainStore } from './chain-store.ts';
import { closedColumns, closingOf } from './closing-columns.ts';
import { createConflictStore } from './conflict-store.ts';
import { anyOf } from './any-of.ts';
import { inOrder, searchEntries } from './search-entries.ts';
import type { StoreContext } from './store-context.ts';
import { createThreadParts } from './thread-parts.ts';
import type { GoalReportTable, GoalTable } from './tables.ts';

export function createGoalStore(context: StoreContext): GoalStore {
  const { db, municipalityId } = context;
  const tenant = { municipality_id: municipalityId };
  const goals = db.selectFrom('goal').selectAll().where('municipality_id', '=', municipalityId);
  const reports = db
    .selectFrom('goal_report')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    ...createConflictStore(context),
    ...createChainStore(context),
    ...createThreadParts(context),
    async all() {
      return (await goals.orderBy('ordinal').orderBy('key').execute()).map(goalOf);
    },
    async steeringVersion() {
      const row = await db
        .selectFrom('steering_version')
        .select('version')
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row?.version ?? 0; // nothing has been stored since versions are kept
    },
    async byId(goalId) {
      const row = await goals.where('id', '=', goalId).executeTakeFirst();
      return row ? { value: goalOf(row), version: row.version } : null;
    },
    async forChange(goalId) {
      const row = await goals.where('id', '=', goalId).forUpdate().executeTakeFirst();
      return row ? { value: goalOf(row), version: row.version } : null;
    },
    async ofPlan(planId) {
      const rows = await db
        .withRecursive('held', (with_) =>
          with_
            .selectFrom('goal')
            .select('id')
            .where('municipality_id', '=', municipalityId)
            .where('plan_id', '=', planId)
            // Each once, so that a ring ends.
            .union((below) =>
              below
                .selectFrom('goal')
                .innerJoin('held', 'held.id', 'goal.parent_id')
                .select('goal.id')
                .where('goal.municipality_id', '=', municipalityId)
                .where('goal.plan_id', 'is', null),
            ),
        )
        .selectFrom('goal')
        .innerJoin('held', 'held.id', 'goal.id')
        .selectAll('goal')
        .where('goal.municipality_id', '=', municipalityId)
        .orderBy('goal.ordinal')
        .orderBy('goal.key')
        .execute();
      return rows.map(goalOf);
    },
    async byIds(goalIds) {
      if (goalIds.length === 0) return [];
      return (await goals.where('id', '=', anyOf(goalIds)).execute()).map(goalOf);
    },
    async titles(goalIds) {
      if (goalIds.length === 0) return new Map();
      const rows = await goals
        .clearSelect()
        .select(['id', 'title'])
        .where('id', '=', anyOf(goalIds))
        .execute();
      return new Map(rows.map(({ id, title }) => [id, title]));
    },
    async search(text, limit) {
      const ids = await searchEntries(context, 'goal', text, limit);
      if (ids.length === 0) return [];
      return inOrder(ids, (await goals.where('id', '=', anyOf(ids)).execute()).map(goalOf));
    },
    async lockThread() {
      await context.client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `goals:${municipalityId}`,
      ]);
    },
    async reports() {
      return (await reports.orderBy('reported_on').orderBy('id').execute()).map(reportOf);
    },
    async reportsOf(goalId) {
      const rows = await reports
        .where('goal_id', '=', goalId)
        .orderBy('reported_on', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(versionedReport);
    },
    async reportsOn(goalIds) {
      if (goalIds.length === 0) return [];
      return (await reports.where('goal_id', '=', anyOf(goalIds)).orderBy('id').execute()).map(
        reportOf,
      );
    },
    async reportForChange(reportId) {
      const row = await reports.where('id', '=', reportId).forUpdate().executeTakeFirst();
      return row ? versionedReport(row) : null;
    },
    async history(goalId) {
      const rows = await db
        .selectFrom('goal_event')
        .select(['id', 'at', 'kind', 'before', 'after'])
        .select(['goal_id as goalId', 'person_id as personId'])
        .where('municipality_id', '=', municipalityId)
        .where('goal_id', '=', goalId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => ({
        ...row,
        before: row.before as object | null,
        after: row.after as object,
      }));
    },
    async changesOf(goalIds, since) {
      if (goalIds.length === 0) return [];
      return db
        .selectFrom('goal_event')
        .select(['goal_id as goalId', 'kind', 'at'])
        .where('municipality_id', '=', municipalityId)
        .where('goal_id', '=', anyOf(goalIds))
        .where('at', '>=', since)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
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
        ...closedColumns(goal.closed),
      };
      await db
        .insertInto('goal')
        .values({ ...tenant, id: goal.id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet((set) => ({ ...values, version: set('goal.version', '+', 1) })),
        )
        .execute();
    },
    async saveReport(report) {
      const values = {
        goal_id: report.goalId,
        period: report.period,
        reported_on: report.reportedOn,
        status: report.status,
        text: report.text,
        figures: JSON.stringify(report.figures ?? []),
        is_example: report.isExample,
      };
      await db
        .insertInto('goal_report')
        .values({ ...tenant, id: report.id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet((set) => ({ ...values, version: set('goal_report.version', '+', 1) })),
        )
        .execute();
    },
    async addEvent({ id, goalId, at, personId, kind, before, after }) {
      await db
        .insertInto('goal_event')
        .values({
          ...{ ...tenant, id, at, kind, goal_id: goalId, person_id: personId },
          before: before === null ? null : JSON.stringify(before),
          after: JSON.stringify(after),
        })
        .execute();
    },
  };
}

function goalOf(row: Selectable<GoalTable>): Goal {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    parentId: row.parent_id,
    title: row.title,
    planId: row.plan_id,
    note: row.note,
    ordinal: row.ordinal,
    isExample: row.is_example,
    ...closingOf(row),
  };
}

function reportOf(row: Selectable<GoalReportTable>): GoalReport {
  const figures = row.figures as readonly ReportFigure[];
  return {
    id: row.id,
    goalId: row.goal_id,
    period: row.period,
    reportedOn: row.reported_on,
    status: row.status,
    text: row.text,
    ...(figures.length > 0 && { figures }),
    isExample: row.is_example,
  };
}

function versionedReport(row: Selectable<GoalReportTable>): Versioned<GoalReport> {
  return { value: reportOf(row), version: row.version };
}
