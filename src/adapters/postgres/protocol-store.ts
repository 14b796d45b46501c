import { sql } from 'kysely';
import type { ProtocolStore } from '../../app/ports/stores.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { ProtocolContent } from '../../core/protocols/protocol.ts';
import type { FrozenMark } from '../../core/protocols/screening-mark.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

export function createProtocolStore({ db, municipalityId }: StoreContext): ProtocolStore {
  const protocols = db
    .selectFrom('protocol')
    .select(['id', 'round_id as roundId', 'version', 'content', 'assembled_at as assembledAt'])
    .where('municipality_id', '=', municipalityId);
  return {
    async ofRound(roundId) {
      const row = await protocols
        .where('round_id', '=', roundId)
        .orderBy('version', 'desc')
        .executeTakeFirst();
      return row ? { ...row, content: row.content as ProtocolContent } : null;
    },
    async versionsOf(roundId) {
      const rows = await protocols.where('round_id', '=', roundId).orderBy('version').execute();
      return rows.map((row) => ({ ...row, content: row.content as ProtocolContent }));
    },
    async byId(protocolId) {
      const row = await protocols.where('id', '=', protocolId).executeTakeFirst();
      return row ? { ...row, content: row.content as ProtocolContent } : null;
    },
    async byIds(protocolIds) {
      const rows = await protocols.where('id', '=', anyOf(protocolIds)).execute();
      return rows.map((row) => ({ ...row, content: row.content as ProtocolContent }));
    },
    async screened() {
      // Minutes are long, and a public page asks for this each time it is made: of each only the marks are read, found by an index of their own.
      const rows = await db
        .selectFrom('protocol')
        .select(['id', 'round_id'])
        .select(sql<FrozenMark[] | null>`content -> 'screening'`.as('screening'))
        .select(sql<Language>`content ->> 'language'`.as('language'))
        .where('municipality_id', '=', municipalityId)
        .where(sql<boolean>`content ? 'screening'`)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('protocol as newer')
                .select('newer.id')
                .where('newer.municipality_id', '=', municipalityId)
                .whereRef('newer.round_id', '=', 'protocol.round_id')
                .whereRef('newer.version', '>', 'protocol.version'),
            ),
          ),
        )
        .execute();
      return new Map(
        rows.map(({ id, round_id: roundId, screening, language }) => [
          roundId,
          { id, content: { language, screening: screening ?? [] } },
        ]),
      );
    },
    async save(protocol) {
      // Only ever written: what is frozen is changed by nobody, and the app's login may not (migration 0072).
      await db
        .insertInto('protocol')
        .values({
          municipality_id: municipalityId,
          id: protocol.id,
          round_id: protocol.roundId,
          version: protocol.version,
          content: JSON.stringify(protocol.content),
          assembled_at: protocol.assembledAt,
        })
        .execute();
    },
  };
}
