import type { RecallStore } from '../../app/ports/archive-stores.ts';
import type { StoreContext } from './store-context.ts';

export function createRecallStore({ db, municipalityId }: StoreContext): RecallStore {
  return {
    async all() {
      const rows = await db
        .selectFrom('record_recall')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .execute();
      return new Map(
        rows.map((row) => [
          row.record_id,
          {
            ...{ recordId: row.record_id, outcome: row.outcome, reason: row.reason },
            ...{ by: row.versions, settledBy: row.settled_by, settledAt: row.settled_at },
          },
        ]),
      );
    },
    async save({ recordId, outcome, reason, by, settledBy, settledAt }) {
      const said = {
        ...{ outcome, reason, versions: [...by] },
        ...{ settled_by: settledBy, settled_at: settledAt },
      };
      await db
        .insertInto('record_recall')
        .values({ municipality_id: municipalityId, record_id: recordId, ...said })
        .onConflict((row) => row.columns(['municipality_id', 'record_id']).doUpdateSet(said))
        .execute();
    },
  };
}
