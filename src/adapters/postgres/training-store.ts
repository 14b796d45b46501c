import type { AuthorizedMember } from '../../app/authority.ts';
import type { TrainingStore } from '../../app/ports/training-store.ts';
import type { StoreContext } from './store-context.ts';

export function createTrainingStore({ client, db, municipalityId }: StoreContext): TrainingStore {
  /** The policy shows nobody's rows until the transaction has said whose it is; it stays said until the transaction ends. */
  const as = async ({ personId }: AuthorizedMember): Promise<void> => {
    await client.query("select set_config('radslag.person', $1, true)", [personId]);
  };
  return {
    async progressOf(by) {
      await as(by);
      const rows = await db
        .selectFrom('training_progress')
        .select(['lesson', 'answered', 'done_on as doneOn'])
        .where('municipality_id', '=', municipalityId)
        .where('person_id', '=', by.personId)
        .execute();
      return rows;
    },
    async lock(by) {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `training:${municipalityId}:${by.personId}`,
      ]);
    },
    async save(by, { lesson, answered, doneOn }) {
      await as(by);
      const values = { answered: [...answered], done_on: doneOn };
      await db
        .insertInto('training_progress')
        .values({ municipality_id: municipalityId, person_id: by.personId, lesson, ...values })
        .onConflict((on) =>
          on.columns(['municipality_id', 'person_id', 'lesson']).doUpdateSet(values),
        )
        .execute();
    },
    async forget(by) {
      await as(by);
      await db
        .deleteFrom('training_progress')
        .where('municipality_id', '=', municipalityId)
        .where('person_id', '=', by.personId)
        .execute();
    },
  };
}
