import type { CorrectionStore } from '../../app/ports/workshop-stores.ts';
import type { RoundChange } from '../../core/workshops/alter-round.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

export function createCorrectionStore({ db, municipalityId }: StoreContext): CorrectionStore {
  return {
    async ofRound(roundId) {
      const rows = await db
        .selectFrom('round_correction')
        .select(['round_id as roundId', 'number', 'kind', 'reason', 'changes'])
        .select(['published_at as publishedAt', 'published_by as publishedBy'])
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .orderBy('number')
        .execute();
      return rows.map((row) => ({ ...row, changes: row.changes as readonly RoundChange[] }));
    },
    async lastOf(roundIds) {
      const rows = await db
        .selectFrom('round_correction')
        .select(['round_id', 'published_at'])
        .distinctOn('round_id')
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', anyOf(roundIds))
        .orderBy('round_id')
        .orderBy('number', 'desc')
        .execute();
      return new Map(rows.map((row) => [row.round_id, row.published_at]));
    },
    async add({ roundId, changes, publishedAt, publishedBy, ...correction }) {
      await db
        .insertInto('round_correction')
        .values({
          ...{ municipality_id: municipalityId, round_id: roundId, ...correction },
          ...{ published_at: publishedAt, published_by: publishedBy },
          changes: JSON.stringify(changes),
        })
        .execute();
    },
  };
}
