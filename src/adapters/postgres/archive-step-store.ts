import { sql } from 'kysely';
import type { ArchiveStepStore } from '../../app/ports/archive-stores.ts';
import type { KeptStep } from '../../core/records/archive-step.ts';
import type { StoreContext } from './store-context.ts';

export function createArchiveStepStore({ db, municipalityId }: StoreContext): ArchiveStepStore {
  const steps = db
    .selectFrom('archive_step')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  return {
    async add(recordId, step, at) {
      const newest = await steps
        .where('record_id', '=', recordId)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      const isSame =
        newest !== undefined &&
        step.outcome !== 'done' &&
        newest.step === step.step &&
        newest.file_name === step.fileName &&
        newest.outcome === step.outcome &&
        newest.reason === step.reason;
      if (isSame)
        await db
          .updateTable('archive_step')
          .set({ tries: sql`tries + 1`, last_at: at, request_id: step.requestId })
          .where('municipality_id', '=', municipalityId)
          .where('id', '=', newest.id)
          .execute();
      else
        await db
          .insertInto('archive_step')
          .values({
            municipality_id: municipalityId,
            record_id: recordId,
            step: step.step,
            file_name: step.fileName,
            outcome: step.outcome,
            reason: step.reason,
            request_id: step.requestId,
            first_at: at,
            last_at: at,
          })
          .execute();
    },
    async ofRecord(recordId) {
      const rows = await steps.where('record_id', '=', recordId).orderBy('id').execute();
      return rows.map((row) => ({
        step: row.step,
        fileName: row.file_name,
        outcome: row.outcome,
        reason: row.reason as KeptStep['reason'],
        requestId: row.request_id,
        tries: row.tries,
        firstAt: row.first_at,
        lastAt: row.last_at,
      }));
    },
  };
}
