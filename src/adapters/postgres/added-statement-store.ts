import type { AddedStatementStore } from '../../app/ports/added-statement-store.ts';
import type { StoreContext } from './store-context.ts';

export function createAddedStatementStore({
  db,
  municipalityId,
}: StoreContext): AddedStatementStore {
  return {
    async hasAdded(pollId, personId) {
      const row = await db
        .selectFrom('added_statement')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async removedFrom(pollId) {
      const row = await db
        .selectFrom('added_statement')
        .select((select) => select.fn.countAll<string>().as('count'))
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .where('removed_at', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async add({ pollId, id, personId, words, addedAt }) {
      await db
        .insertInto('added_statement')
        .values({
          ...{ municipality_id: municipalityId, poll_id: pollId, id },
          ...{ person_id: personId, words, added_at: addedAt },
        })
        .execute();
    },
    async remove(pollId, statementId, { at, because }) {
      await db
        .updateTable('added_statement')
        .set({ removed_at: at, removed_because: because })
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .where('id', '=', statementId)
        .execute();
    },
  };
}
