import { sql } from 'kysely';
import type { BallotStore } from '../../app/ports/ballot-store.ts';
import { invariant } from '../../core/decision.ts';
import { tallyOf } from './poll-row.ts';
import type { StoreContext } from './store-context.ts';

export function createBallotStore({ client, db, municipalityId }: StoreContext): BallotStore {
  return {
    async saveSealed(pollId, answers, answered) {
      const given = answers.map(({ sealed, ...answer }) => ({
        ...answer,
        sealed: Buffer.from(sealed).toString('base64'),
      }));
      const { rows } = await client.query<{ sums: unknown; eligible: number }>({
        name: 'save-sealed-answers',
        text: 'select sums, eligible from save_sealed_answers($1, $2, $3)',
        values: [pollId, JSON.stringify(given), answered],
      });
      const [row] = rows;
      invariant(row !== undefined, 'saving answers gives the sums');
      return tallyOf(pollId, row.sums, row.eligible);
    },
    async sealedOf(pollId) {
      const rows = await db
        .selectFrom('sealed_answer')
        .select(['person_id', 'sealed'])
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .execute();
      return rows.flatMap(({ person_id: personId, sealed }) =>
        sealed === null ? [] : [{ personId, sealed: new Uint8Array(sealed) }],
      );
    },
    async replaceSealed(pollId, ballots, change) {
      // Written in the order of their places: nothing of where a row lies says more than its number does.
      await sql`insert into ballot (municipality_id, poll_id, place, choices)
        select ${municipalityId}, ${pollId}, b.place, b.choices
          from jsonb_array_elements(${JSON.stringify(ballots)}::jsonb) with ordinality b (choices, place)
          order by b.place`.execute(db);
      await sql`select from save_answers(${pollId}, '[]', ${JSON.stringify(change.options)}, ${change.answered})`.execute(
        db,
      );
      await db
        .updateTable('sealed_answer')
        .set({ sealed: null })
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .execute();
    },
  };
}
