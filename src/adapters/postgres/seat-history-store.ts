import type { SeatHistoryStore } from '../../app/ports/people-sync-store.ts';
import type { StoreContext } from './store-context.ts';

export function createSeatHistoryStore({ db, municipalityId }: StoreContext): SeatHistoryStore {
  return {
    all: () =>
      db
        .selectFrom('past_seat')
        .select(['id', 'body_id as bodyId', 'person_id as personId', 'term_id as termId'])
        .select(['party_id as partyId', 'function', 'deputy_order as order'])
        .select(['until_on as untilOn', 'why'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('until_on', 'desc')
        .orderBy('id')
        .execute(),
    async add({ id, bodyId, personId, termId, partyId, function: held, order, untilOn, why }) {
      await db
        .insertInto('past_seat')
        .values({
          ...{ municipality_id: municipalityId, id, body_id: bodyId, person_id: personId },
          ...{ term_id: termId, party_id: partyId, function: held, deputy_order: order },
          ...{ until_on: untilOn, why },
        })
        .execute();
    },
  };
}
