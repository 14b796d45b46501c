import { isStatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import type { Phase, PlanningProcess } from '../../core/processes/process.ts';
import type { ProcessStore } from '../../app/ports/stores.ts';
import type { StoreContext } from './store-context.ts';

export function createProcessStore({ db, municipalityId }: StoreContext): ProcessStore {
  const tenant = { municipality_id: municipalityId };
  const processes = db
    .selectFrom('process')
    .select(['id', 'key', 'template', 'title', 'plan_id as planId', 'status', 'governance'])
    .select(['template_key as templateKey', 'template_version as templateVersion'])
    .select(['counted_from as countedFrom', 'responsible_id as responsibleId', 'version'])
    .where('municipality_id', '=', municipalityId);

  const phasesOf = async (processIds: readonly string[]): Promise<Map<string, Phase[]>> => {
    if (processIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('phase')
      .select(['id', 'process_id as processId', 'ordinal', 'title', 'lead', 'purpose'])
      .select(['starts_on as startsOn', 'ends_on as endsOn', 'expectation', 'products'])
      .select(['planned_rounds as plannedRounds', 'key', 'kind', 'depends_on as dependsOn'])
      .select(['adopted_starts_on as adoptedStartsOn', 'adopted_ends_on as adoptedEndsOn'])
      .select(['opened_at as openedAt', 'closed_at as closedAt', 'version', 'deadlines'])
      .where('municipality_id', '=', municipalityId)
      .where('process_id', 'in', processIds)
      .orderBy('ordinal')
      .execute();
    // A rule that a later version of the product no longer knows holds nobody up.
    const phases = rows.map((row) => ({
      ...row,
      deadlines: row.deadlines.filter(isStatutoryRule),
    }));
    return Map.groupBy(phases, (phase) => phase.processId);
  };
  const withPhases = async (
    rows: readonly Omit<PlanningProcess, 'phases'>[],
  ): Promise<readonly PlanningProcess[]> => {
    const phases = await phasesOf(rows.map((row) => row.id));
    return rows.map((row) => ({ ...row, phases: phases.get(row.id) ?? [] }));
  };

  return {
    async all() {
      return withPhases(await processes.orderBy('key').execute());
    },
    async byId(processId) {
      const [found] = await withPhases(await processes.where('id', '=', processId).execute());
      return found ?? null;
    },
    async ofPlan(planId) {
      return withPhases(await processes.where('plan_id', '=', planId).orderBy('key').execute());
    },
    async ofPhase(phaseId) {
      const rows = await processes
        .where('id', 'in', (phase) =>
          phase
            .selectFrom('phase')
            .select('process_id')
            .where('phase.municipality_id', '=', municipalityId)
            .where('phase.id', '=', phaseId),
        )
        .execute();
      const [found] = await withPhases(rows);
      return found ?? null;
    },
    async forChange(processId) {
      await db
        .selectFrom('process')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', processId)
        .forUpdate()
        .execute();
      const [found] = await withPhases(await processes.where('id', '=', processId).execute());
      return found ?? null;
    },
    async toTurn(today) {
      const rows = await db
        .selectFrom('phase')
        .innerJoin('process', (join) =>
          join
            .onRef('process.municipality_id', '=', 'phase.municipality_id')
            .onRef('process.id', '=', 'phase.process_id'),
        )
        .select('phase.process_id as id')
        .distinct()
        .where('phase.municipality_id', '=', municipalityId)
        .where('process.status', 'in', ['planned', 'running'])
        .where('phase.closed_at', 'is', null)
        .where((phase) =>
          phase.or([
            phase.and([phase('opened_at', 'is', null), phase('starts_on', '<=', today)]),
            phase('ends_on', '<', today),
          ]),
        )
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    async lockPhase(phaseId) {
      await db
        .selectFrom('phase')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', phaseId)
        .forUpdate()
        .execute();
    },
    async save({ id, phases, ...process }) {
      const { key, template, title, status, governance, version } = process;
      const values = {
        ...{ key, template, title, status, governance, version, plan_id: process.planId },
        template_key: process.templateKey,
        template_version: process.templateVersion,
        counted_from: process.countedFrom,
        responsible_id: process.responsibleId,
      };
      await db
        .insertInto('process')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
      // Out of each other's way first: two phases of a process never share a place, not even while they trade places.
      await db
        .updateTable('phase')
        .set((phase) => ({ ordinal: phase.neg('ordinal') }))
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', id)
        .where('ordinal', '>', 0)
        .execute();
      for (const phase of phases) await savePhase(phase);
    },
  };

  async function savePhase(phase: Phase): Promise<void> {
    const values = {
      process_id: phase.processId,
      ordinal: phase.ordinal,
      title: phase.title,
      starts_on: phase.startsOn,
      ends_on: phase.endsOn,
      lead: phase.lead,
      purpose: phase.purpose,
      expectation: phase.expectation,
      products: [...phase.products],
      planned_rounds: [...phase.plannedRounds],
      key: phase.key,
      kind: phase.kind,
      depends_on: [...phase.dependsOn],
      deadlines: [...phase.deadlines],
      adopted_starts_on: phase.adoptedStartsOn,
      adopted_ends_on: phase.adoptedEndsOn,
      opened_at: phase.openedAt,
      closed_at: phase.closedAt,
      version: phase.version,
    };
    await db
      .insertInto('phase')
      .values({ ...tenant, id: phase.id, ...values })
      .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
      .execute();
  }
}
