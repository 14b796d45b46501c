import type { ProgressStore } from '../../app/ports/workshop-stores.ts';
import { invariant } from '../../core/decision.ts';
import { nothingYet } from '../../core/workshops/round-progress.ts';
import type { AskedQuestion, HeldItem } from '../../core/workshops/round-progress.ts';
import type { StoreContext } from './store-context.ts';

export function createProgressStore({ db, municipalityId }: StoreContext): ProgressStore {
  return {
    async ofRound(roundId) {
      const row = await db
        .selectFrom('round_progress')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .executeTakeFirst();
      if (!row) return nothingYet(roundId);
      return {
        ...{ roundId, version: row.version, shown: row.shown as readonly string[] },
        ...{ held: row.held as readonly HeldItem[], asked: row.asked as readonly AskedQuestion[] },
      };
    },
    async save({ roundId, version, held, asked, shown }) {
      const values = {
        ...{ version, held: JSON.stringify(held), asked: JSON.stringify(asked) },
        shown: JSON.stringify(shown),
      };
      if (version === 1) {
        const row = { municipality_id: municipalityId, round_id: roundId, ...values };
        await db.insertInto('round_progress').values(row).execute();
        return;
      }
      const { numUpdatedRows } = await db
        .updateTable('round_progress')
        .set(values)
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .where('version', '=', version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `progress of ${roundId} was not at version ${String(version - 1)}`,
      );
    },
  };
}
