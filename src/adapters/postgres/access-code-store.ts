import { sql } from 'kysely';
import type { AccessCodeStore } from '../../app/ports/access-code-store.ts';
import type { AccessCode } from '../../core/screening/shipped-codes.ts';
import type { StoreContext } from './store-context.ts';

export function createAccessCodeStore({ db, municipalityId }: StoreContext): AccessCodeStore {
  return {
    async lock() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`access-code:${municipalityId}`}, 0))`.execute(
        db,
      );
    },
    async own() {
      const rows = await db
        .selectFrom('access_code')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .orderBy('ordinal')
        .execute();
      const codes = rows.map(
        ({ key, restriction, basis, explanation, is_checked, is_retired }) => ({
          ...{ key, restriction, basis, isChecked: is_checked, isRetired: is_retired },
          explanation: explanation as AccessCode['explanation'],
        }),
      );
      return { codes, version: rows[0]?.version ?? 0 };
    },
    async save(codes, version) {
      for (const [at, code] of codes.entries()) {
        const { key, restriction, basis, isChecked, isRetired } = code;
        const values = {
          ...{ ordinal: at + 1, restriction, basis, version },
          explanation: JSON.stringify(code.explanation),
          ...{ is_checked: isChecked, is_retired: isRetired },
        };
        await db
          .insertInto('access_code')
          .values({ municipality_id: municipalityId, key, ...values })
          .onConflict((on) => on.columns(['municipality_id', 'key']).doUpdateSet(values))
          .execute();
      }
    },
  };
}
