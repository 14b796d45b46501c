import type { Selectable } from 'kysely';
import type { LetterStore } from '../../app/ports/letter-stores.ts';
import type {
  Letter,
  LetterConcern,
  LetterContent,
  LetterDate,
  LetterEdition,
  LetterRecipient,
} from '../../core/letters/letter.ts';
import type { StoreContext } from './store-context.ts';
import type { LetterConcernTable, LetterRecipientTable, LetterTable } from './tables.ts';

export function createLetterStore({ db, municipalityId }: StoreContext): LetterStore {
  const tenant = { municipality_id: municipalityId };
  const letters = db.selectFrom('letter').selectAll().where('municipality_id', '=', municipalityId);
  const recipients = db
    .selectFrom('letter_recipient')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const concerns = db
    .selectFrom('letter_concern')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy('made_at')
    .orderBy('id');

  return {
    async ofProcess(processId) {
      const row = await letters.where('process_id', '=', processId).executeTakeFirst();
      return row ? letterOf(row) : null;
    },
    async byId(letterId) {
      const row = await letters.where('id', '=', letterId).executeTakeFirst();
      return row ? letterOf(row) : null;
    },
    async forChange(letterId) {
      const row = await letters.where('id', '=', letterId).forUpdate().executeTakeFirst();
      return row ? letterOf(row) : null;
    },
    async save({ id, processId, content, edition, version }) {
      const values = { content: JSON.stringify(content), edition, version };
      await db
        .insertInto('letter')
        .values({ ...tenant, id, process_id: processId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async addEdition(sent) {
      await db
        .insertInto('letter_edition')
        .values({
          ...{ ...tenant, letter_id: sent.letterId, edition: sent.edition },
          ...{ content: JSON.stringify(sent.content), dates: JSON.stringify(sent.dates) },
          ...{ correction: sent.correction, sent_at: sent.sentAt, sent_by: sent.sentBy },
        })
        .execute();
    },
    async editions(letterId) {
      const rows = await db
        .selectFrom('letter_edition')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .where('letter_id', '=', letterId)
        .orderBy('edition', 'desc')
        .execute();
      return rows.map((row): LetterEdition => ({
        ...{ letterId, edition: row.edition, correction: row.correction },
        content: row.content as LetterContent,
        dates: row.dates as readonly LetterDate[],
        ...{ sentAt: row.sent_at, sentBy: row.sent_by },
      }));
    },
    async recipients(letterId) {
      const rows = await recipients
        .where('letter_id', '=', letterId)
        .orderBy('person_id')
        .execute();
      return rows.map(recipientOf);
    },
    async recipient(letterId, personId) {
      const row = await recipients
        .where('letter_id', '=', letterId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row ? recipientOf(row) : null;
    },
    async ofRecipient(personId) {
      const rows = await letters
        .where('id', 'in', (where) =>
          where
            .selectFrom('letter_recipient')
            .select('letter_id')
            .where('municipality_id', '=', municipalityId)
            .where('person_id', '=', personId),
        )
        .orderBy('id')
        .execute();
      return rows.map(letterOf);
    },
    async saveRecipients(letterId, wanted) {
      if (wanted.length === 0) return;
      await db
        .insertInto('letter_recipient')
        .values(
          wanted.map((recipient) => ({
            ...{ ...tenant, letter_id: letterId, person_id: recipient.personId },
            body_ids: [...recipient.bodyIds],
            accepted_edition: recipient.acceptedEdition,
            accepted_at: recipient.acceptedAt,
          })),
        )
        .onConflict((on) =>
          on.columns(['municipality_id', 'letter_id', 'person_id']).doUpdateSet((excluded) => ({
            body_ids: excluded.ref('excluded.body_ids'),
            accepted_edition: excluded.ref('excluded.accepted_edition'),
            accepted_at: excluded.ref('excluded.accepted_at'),
          })),
        )
        .execute();
    },
    async concerns(letterId) {
      return (await concerns.where('letter_id', '=', letterId).execute()).map(concernOf);
    },
    async owed() {
      const rows = await concerns
        .where('answered_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .execute();
      return rows.map(concernOf);
    },
    async saveConcern(concern) {
      const values = {
        ...{ words: concern.words, answer: concern.answer, answered_by: concern.answeredBy },
        ...{ answered_at: concern.answeredAt, withdrawn_at: concern.withdrawnAt },
      };
      await db
        .insertInto('letter_concern')
        .values({
          ...{ ...tenant, id: concern.id, letter_id: concern.letterId, kind: concern.kind },
          ...{ person_id: concern.personId, date_id: concern.dateId, made_at: concern.madeAt },
          ...values,
        })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
  };
}

const letterOf = (row: Selectable<LetterTable>): Letter => ({
  ...{ id: row.id, processId: row.process_id, content: row.content as LetterContent },
  ...{ edition: row.edition, version: row.version },
});

const recipientOf = (row: Selectable<LetterRecipientTable>): LetterRecipient => ({
  ...{ personId: row.person_id, bodyIds: row.body_ids },
  ...{ acceptedEdition: row.accepted_edition, acceptedAt: row.accepted_at },
});

const concernOf = (row: Selectable<LetterConcernTable>): LetterConcern => ({
  ...{ id: row.id, letterId: row.letter_id, personId: row.person_id, kind: row.kind },
  ...{ dateId: row.date_id, words: row.words, madeAt: row.made_at, answer: row.answer },
  ...{ answeredBy: row.answered_by, answeredAt: row.answered_at, withdrawnAt: row.withdrawn_at },
});
