import type { ProtocolStore } from '../../app/ports/stores.ts';
import type { ProtocolContent } from '../../core/protocols/protocol.ts';
import type { StoreContext } from './store-context.ts';

export function createProtocolStore({ db, municipalityId }: StoreContext): ProtocolStore {
  return {
    async ofRound(roundId) {
      const row = await db
        .selectFrom('protocol')
        .select(['id', 'round_id as roundId', 'version', 'content', 'assembled_at as assembledAt'])
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .orderBy('version', 'desc')
        .executeTakeFirst();
      return row ? { ...row, content: row.content as ProtocolContent } : null;
    },
    async save(protocol) {
      const values = {
        version: protocol.version,
        content: JSON.stringify(protocol.content),
        assembled_at: protocol.assembledAt,
      };
      await db
        .insertInto('protocol')
        .values({
          municipality_id: municipalityId,
          id: protocol.id,
          round_id: protocol.roundId,
          ...values,
        })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
  };
}
