import type { ArchiveDriftStore } from '../../app/ports/archive-drift-store.ts';
import type { KeptDrift } from '../../core/record-library/kept-drift.ts';
import type { StoreContext } from './store-context.ts';

export function createArchiveDriftStore({ db, municipalityId }: StoreContext): ArchiveDriftStore {
  return {
    async latest() {
      const row = await db
        .selectFrom('archive_drift')
        .select(['looked_at', 'refusal', 'found'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      if (!row) return null;
      return {
        lookedAt: row.looked_at,
        refusal: row.refusal,
        found: row.found as readonly KeptDrift[],
      };
    },
    async save({ lookedAt, refusal, found }) {
      const values = { looked_at: lookedAt, refusal, found: JSON.stringify(found) };
      await db
        .insertInto('archive_drift')
        .values({ municipality_id: municipalityId, ...values })
        .onConflict((on) => on.column('municipality_id').doUpdateSet(values))
        .execute();
    },
  };
}
