import type { PhaseDueStore } from '../../app/ports/process-template-store.ts';
import { findingIds } from '../../core/processes/check-in-findings.ts';
import type { FindingId } from '../../core/processes/check-in-findings.ts';
import { dueKinds } from '../../core/processes/templates/process-template.ts';
import { invariant } from '../../core/decision.ts';
import type { PhaseDue } from '../../core/processes/phase-due.ts';
import type { StoreContext } from './store-context.ts';

export function createPhaseDueStore({ db, municipalityId }: StoreContext): PhaseDueStore {
  const dues = db
    .selectFrom('phase_due')
    .select(['id', 'phase_id as phaseId', 'kind', 'title', 'finding', 'day'])
    .select(['done_at as doneAt', 'done_by as doneBy', 'poll_id as pollId'])
    .select('made_address as madeAddress')
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof dues.execute>>[number];
  return {
    async byId(dueId) {
      const row = await dues.where('id', '=', dueId).executeTakeFirst();
      return row ? asDue(row) : null;
    },
    async ofPhases(phaseIds) {
      if (phaseIds.length === 0) return [];
      const rows = await dues
        .where('phase_id', 'in', phaseIds)
        .orderBy('day')
        .orderBy('kind')
        .orderBy('title')
        .execute();
      return rows.map(asDue);
    },
    async ofPoll(pollId) {
      const row = await dues.where('poll_id', '=', pollId).executeTakeFirst();
      return row ? asDue(row) : null;
    },
    async save(given) {
      if (given.length === 0) return;
      await db
        .insertInto('phase_due')
        .values(
          given.map(({ id, phaseId, kind, title, finding, day, ...came }) => ({
            ...{ municipality_id: municipalityId, id, phase_id: phaseId, kind, title, finding },
            ...{ day, done_at: came.doneAt, done_by: came.doneBy },
            ...{ poll_id: came.pollId, made_address: came.madeAddress },
          })),
        )
        .onConflict((on) =>
          on.columns(['municipality_id', 'id']).doUpdateSet((row) => ({
            title: row.ref('excluded.title'),
            day: row.ref('excluded.day'),
            done_at: row.ref('excluded.done_at'),
            done_by: row.ref('excluded.done_by'),
            poll_id: row.ref('excluded.poll_id'),
            made_address: row.ref('excluded.made_address'),
          })),
        )
        .execute();
    },
    async cancellationOf(processId) {
      const row = await db
        .selectFrom('process_cancellation')
        .select(['reason', 'cancelled_by as by', 'cancelled_at as at'])
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .executeTakeFirst();
      return row ?? null;
    },
    async cancel(processId, { reason, by, at }) {
      await db
        .insertInto('process_cancellation')
        .values({
          ...{ municipality_id: municipalityId, process_id: processId },
          ...{ reason, cancelled_by: by, cancelled_at: at },
        })
        .execute();
    },
  };

  function asDue({ kind, finding, ...row }: Row): PhaseDue {
    const known = dueKinds.find((one) => one === kind);
    invariant(known !== undefined, 'the table knows the same kinds of what is due');
    return { ...row, kind: known, finding: findingNamed(finding) };
  }
}

/** A finding that a later version of the product no longer asks about is no finding. */
function findingNamed(name: string | null): FindingId | null {
  return findingIds.find((id) => id === name) ?? null;
}
