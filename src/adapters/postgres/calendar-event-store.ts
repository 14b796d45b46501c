import type { CalendarEventStore } from '../../app/ports/stores.ts';
import type { StoreContext } from './store-context.ts';

export function createCalendarEventStore({ db, municipalityId }: StoreContext): CalendarEventStore {
  return {
    async waiting(publishedBefore) {
      const rows = await db
        .selectFrom('calendar_event as event')
        .innerJoin('round', (on) =>
          on
            .onRef('round.municipality_id', '=', 'event.municipality_id')
            .onRef('round.id', '=', 'event.round_id'),
        )
        .select('event.round_id as roundId')
        .where('event.municipality_id', '=', municipalityId)
        .where('event.state', '=', 'waiting')
        .where('round.published_at', '<', publishedBefore)
        .execute();
      return rows.map((row) => row.roundId);
    },
    async ofRound(roundId) {
      const row = await db
        .selectFrom('calendar_event')
        .select(['round_id as roundId', 'transaction_id as transactionId', 'event_id as eventId'])
        .select(['web_link as webLink', 'state', 'cause'])
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .executeTakeFirst();
      return row ?? null;
    },
    async save(row) {
      const values = {
        transaction_id: row.transactionId,
        event_id: row.eventId,
        web_link: row.webLink,
        state: row.state,
        cause: row.cause,
      };
      await db
        .insertInto('calendar_event')
        .values({ municipality_id: municipalityId, round_id: row.roundId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'round_id']).doUpdateSet(values))
        .execute();
    },
  };
}
