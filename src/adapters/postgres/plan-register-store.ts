import { sql } from 'kysely';
import type { PlanRegisterStore } from '../../app/ports/plan-register-store.ts';
import { invariant } from '../../core/decision.ts';
import type { PlanType } from '../../core/plans/plan.ts';
import type {
  EventDetails,
  PlanEventKind,
  RegisteredPlan,
} from '../../core/plans/registered-plan.ts';
import { needTestQueries } from './need-test-store.ts';
import { documentQueries } from './plan-document-store.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

export function createPlanRegisterStore(context: StoreContext): PlanRegisterStore {
  const { db, municipalityId } = context;
  const tenant = { municipality_id: municipalityId };
  const plans = db
    .selectFrom('plan')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy('key');
  type Row = Awaited<ReturnType<typeof plans.execute>>[number];
  const links = db
    .selectFrom('plan_link')
    .select(['id', 'kind', 'part', 'from_plan_id as fromId', 'to_plan_id as toId'])
    .select(['effective_on as effectiveOn', 'is_example as isExample'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('id');

  const events = db
    .selectFrom('plan_event')
    .select(['id', 'kind', 'ordinal', 'details', 'plan_id as planId', 'happened_on as on'])
    .select(['plan_version as planVersion', 'recorded_at as recordedAt', 'person_id as personId'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('plan_version')
    .orderBy('ordinal')
    .orderBy('id');
  const eventsOfRows = (rows: Awaited<ReturnType<typeof events.execute>>) =>
    rows.map((row) => ({
      ...row,
      kind: row.kind as PlanEventKind,
      details: row.details as EventDetails,
    }));

  return {
    ...needTestQueries(context),
    ...documentQueries(context),
    async lock() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`plan-register:${municipalityId}`}, 0))`.execute(
        db,
      );
    },
    async plans() {
      return (await plans.execute()).map((row) => planOf(row));
    },
    async plansToRead() {
      const known = await db
        .selectFrom('plan_register_version')
        .select('version')
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return context.keptPlans.ofVersion(municipalityId, known?.version ?? 0, async () =>
        (await plans.execute()).map((row) => planOf(row)),
      );
    },
    async byId(planId) {
      const row = await plans.where('id', '=', planId).executeTakeFirst();
      return row ? planOf(row) : null;
    },
    async byIds(planIds) {
      if (planIds.length === 0) return [];
      return (await plans.where('id', '=', anyOf(planIds)).execute()).map((row) => planOf(row));
    },
    async underWay() {
      const rows = await plans
        .where((where) =>
          where.or([
            where('status', 'in', ['ordered', 'in-progress']),
            where('revision_ordered_on', 'is not', null),
          ]),
        )
        .execute();
      return rows.map((row) => planOf(row));
    },
    async childrenOf(planId) {
      return (await plans.where('parent_id', '=', planId).execute()).map((row) => planOf(row));
    },
    async savePlan(plan) {
      const values = valuesOf(plan);
      const saved = await db
        .insertInto('plan')
        .values({ ...tenant, id: plan.id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('plan.version', '=', plan.version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `plan ${plan.id} was not at version ${plan.version - 1}`);
    },
    async links() {
      return links.execute();
    },
    async linksOf(planId) {
      return links
        .where((where) => where.or({ from_plan_id: planId, to_plan_id: planId }))
        .execute();
    },
    async saveLink({ id, fromId, toId, kind, part, effectiveOn, isExample }) {
      const ends = { from_plan_id: fromId, to_plan_id: toId, kind, part };
      const values = { ...ends, effective_on: effectiveOn, is_example: isExample };
      await db
        .insertInto('plan_link')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async removeLink(linkId) {
      await db
        .deleteFrom('plan_link')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', linkId)
        .execute();
    },
    async addEvent(event) {
      await db
        .insertInto('plan_event')
        .values({
          ...tenant,
          id: event.id,
          plan_id: event.planId,
          plan_version: event.planVersion,
          ordinal: event.ordinal,
          kind: event.kind,
          happened_on: event.on,
          recorded_at: event.recordedAt,
          person_id: event.personId,
          details: JSON.stringify(event.details),
        })
        .execute();
    },
    async eventsOf(planId) {
      return eventsOfRows(await events.where('plan_id', '=', planId).execute());
    },
    async eventsOfKinds(kinds) {
      if (kinds.length === 0) return [];
      return eventsOfRows(await events.where('kind', 'in', [...kinds]).execute());
    },
    async target() {
      const row = await db
        .selectFrom('plan_target')
        .select(['active_plans as activePlans', 'version'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? { activePlans: null, version: 0 };
    },
    async saveTarget(activePlans, version) {
      const values = { active_plans: activePlans, version };
      await db
        .insertInto('plan_target')
        .values({ ...tenant, ...values })
        .onConflict((on) => on.columns(['municipality_id']).doUpdateSet(values))
        .execute();
    },
  };

  function planOf(row: Row): RegisteredPlan {
    return {
      id: row.id,
      key: row.key,
      title: row.title,
      type: row.type as PlanType,
      level: row.level,
      horizonYears: row.horizon_years,
      treatment: row.treatment,
      parentId: row.parent_id,
      isGroup: row.is_group,
      status: row.status,
      adoptedOn: row.adopted_on,
      adoptedByBodyId: row.adopted_by_body_id,
      summary: row.summary,
      isExample: row.is_example,
      version: row.version,
      themes: row.themes,
      committeeId: row.committee_id,
      treatmentReason: row.treatment_reason,
      decisionReference: row.decision_reference,
      // What was loaded without the register knows one adoption: the latest is then also the first.
      firstAdoptedOn: row.first_adopted_on ?? row.adopted_on,
      endedOn: row.ended_on,
      endReason: row.end_reason,
      continued:
        row.continued_on === null || row.continued_by_body_id === null
          ? null
          : {
              on: row.continued_on,
              bodyId: row.continued_by_body_id,
              reference: row.continued_reference,
            },
      revision:
        row.revision_ordered_on === null
          ? null
          : {
              orderedOn: row.revision_ordered_on,
              startedOn: row.revision_started_on,
              reason: row.revision_reason,
            },
    };
  }
}

function valuesOf(plan: RegisteredPlan) {
  return {
    key: plan.key,
    title: plan.title,
    type: plan.type,
    level: plan.level,
    horizon_years: plan.horizonYears,
    treatment: plan.treatment,
    parent_id: plan.parentId,
    is_group: plan.isGroup,
    status: plan.status,
    adopted_on: plan.adoptedOn,
    adopted_by_body_id: plan.adoptedByBodyId,
    summary: plan.summary,
    is_example: plan.isExample,
    version: plan.version,
    themes: [...plan.themes],
    committee_id: plan.committeeId,
    treatment_reason: plan.treatmentReason,
    decision_reference: plan.decisionReference,
    first_adopted_on: plan.firstAdoptedOn,
    ended_on: plan.endedOn,
    end_reason: plan.endReason,
    continued_on: plan.continued?.on ?? null,
    continued_by_body_id: plan.continued?.bodyId ?? null,
    continued_reference: plan.continued?.reference ?? '',
    revision_ordered_on: plan.revision?.orderedOn ?? null,
    revision_started_on: plan.revision?.startedOn ?? null,
    revision_reason: plan.revision?.reason ?? '',
  };
}
