import type { Selectable } from 'kysely';
import type { ContributionStore } from '../../app/ports/workshop-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Contribution } from '../../core/workshops/contribution.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';
import type { ContributionTable } from './tables.ts';

export function createContributionStore({ db, municipalityId }: StoreContext): ContributionStore {
  const tenant = { municipality_id: municipalityId };
  const contributions = db
    .selectFrom('contribution')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const standing = contributions.where('withdrawn_at', 'is', null).orderBy('made_at').orderBy('id');

  return {
    async add(contribution) {
      // The unique key decides, and not a look before: two tabs that deliver the same at once would both find nothing.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('contribution')
        .values({ ...tenant, ...valuesOf(contribution) })
        .onConflict((on) => on.columns(['municipality_id', 'client_key']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async forChange(clientKey) {
      const row = await contributions
        .where('client_key', '=', clientKey)
        .forUpdate()
        .executeTakeFirst();
      return row ? contributionOf(row) : null;
    },
    async save(contribution) {
      const { id, version, text, withdrawnAt, namedPersonId } = contribution;
      const { numUpdatedRows } = await db
        .updateTable('contribution')
        .set({ version, text, withdrawn_at: withdrawnAt, named_person_id: namedPersonId })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', id)
        .where('version', '=', version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `contribution ${id} was not at version ${String(version - 1)}`,
      );
    },
    async ofRound(roundId) {
      return (await standing.where('round_id', '=', roundId).execute()).map(contributionOf);
    },
    async newestOf(roundId, limit) {
      const rows = await contributions
        .where('withdrawn_at', 'is', null)
        .where('round_id', '=', roundId)
        .orderBy('made_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(contributionOf);
    },
    async counts(roundId) {
      const rows = await db
        .selectFrom('contribution')
        .select(['question_id', 'table_number', 'source'])
        .select((of) => of.fn.countAll<string>().as('count'))
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .where('withdrawn_at', 'is', null)
        .groupBy(['question_id', 'table_number', 'source'])
        .execute();
      return rows.map(({ question_id, table_number, source, count }) => ({
        ...{ questionId: question_id, tableNumber: table_number, source, count: Number(count) },
      }));
    },
    async ofPhase(phaseId) {
      return (await standing.where('phase_id', '=', phaseId).execute()).map(contributionOf);
    },
    async byIds(ids) {
      if (ids.length === 0) return [];
      const rows = await contributions.where('id', '=', anyOf(ids)).execute();
      return rows.map(contributionOf);
    },
    async noteTakers(roundId) {
      return db
        .selectFrom('round_note_taker')
        .select(['table_number as tableNumber', 'person_id as personId'])
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .orderBy('table_number')
        .orderBy('person_id')
        .execute();
    },
    async saveNoteTakers(roundId, noteTakers) {
      await db
        .deleteFrom('round_note_taker')
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .execute();
      if (noteTakers.length === 0) return;
      const rows = noteTakers.map(({ tableNumber, personId }) => ({
        ...{ ...tenant, round_id: roundId, table_number: tableNumber, person_id: personId },
      }));
      await db.insertInto('round_note_taker').values(rows).execute();
    },
  };
}

function contributionOf(row: Selectable<ContributionTable>): Contribution {
  return {
    ...{ id: row.id, phaseId: row.phase_id, roundId: row.round_id, bodyId: row.body_id },
    ...{ questionId: row.question_id, tableNumber: row.table_number, text: row.text },
    ...{ namedPersonId: row.named_person_id, source: row.source, clientKey: row.client_key },
    ...{ madeAt: row.made_at, version: row.version, withdrawnAt: row.withdrawn_at },
  };
}

function valuesOf(contribution: Contribution) {
  return {
    id: contribution.id,
    phase_id: contribution.phaseId,
    round_id: contribution.roundId,
    body_id: contribution.bodyId,
    question_id: contribution.questionId,
    table_number: contribution.tableNumber,
    text: contribution.text,
    named_person_id: contribution.namedPersonId,
    source: contribution.source,
    client_key: contribution.clientKey,
    made_at: contribution.madeAt,
    version: contribution.version,
    withdrawn_at: contribution.withdrawnAt,
  };
}
