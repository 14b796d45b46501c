import type { CheckInStore } from '../../app/ports/check-in-store.ts';
import type { StatementResult } from '../../core/check-ins/check-in-results.ts';
import type { StoreContext } from './store-context.ts';

export function createCheckInStore({ db, municipalityId }: StoreContext): CheckInStore {
  const tenant = { municipality_id: municipalityId };
  return {
    async saveResults(pollId, results) {
      if (results.length === 0) return;
      await db
        .insertInto('check_in_result')
        .values(
          results.map(({ statement, result }) => ({
            ...{ ...tenant, poll_id: pollId, statement, result: JSON.stringify(result) },
          })),
        )
        .onConflict((on) => on.doNothing())
        .execute();
    },
    async resultsOf(pollIds) {
      if (pollIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('check_in_result')
        .select(['poll_id', 'statement', 'result'])
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', 'in', pollIds)
        .orderBy('statement')
        .execute();
      const ofPoll = Map.groupBy(rows, (row) => row.poll_id);
      return new Map(
        [...ofPoll].map(([pollId, found]) => [
          pollId,
          found.map(({ statement, result }) => ({ statement, result: result as StatementResult })),
        ]),
      );
    },
    async askedSince(pollId, day) {
      const rows = await db
        .selectFrom('check_in_asking')
        .select(['person_id', (row) => row.fn.max('asked_on').as('asked_on')])
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '<>', pollId)
        .where('asked_on', '>=', day)
        .groupBy('person_id')
        .execute();
      return new Map(rows.map((row) => [row.person_id, row.asked_on]));
    },
    async noteAsked(pollId, personIds, on) {
      if (personIds.length === 0) return;
      await db
        .insertInto('check_in_asking')
        .values(
          personIds.map((personId) => ({
            ...tenant,
            poll_id: pollId,
            person_id: personId,
            asked_on: on,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
