import type { Selectable } from 'kysely';
import type { MessageStore, OutgoingMessage } from '../../app/ports/message-store.ts';
import type { StoreContext } from './store-context.ts';
import type { OutgoingMessageTable } from './tables.ts';

export function createMessageStore({ db, municipalityId }: StoreContext): MessageStore {
  const messages = db
    .selectFrom('outgoing_message')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    async addMissing(wanted) {
      if (wanted.length === 0) return [];
      const rows = await db
        .insertInto('outgoing_message')
        .values(
          wanted.map((message) => ({ municipality_id: municipalityId, ...valuesOf(message) })),
        )
        .onConflict((on) => on.columns(['municipality_id', 'key']).doNothing())
        .returningAll()
        .execute();
      return rows.map(messageOf);
    },
    async forSending(messageId) {
      const row = await messages.where('id', '=', messageId).forUpdate().executeTakeFirst();
      return row ? messageOf(row) : null;
    },
    async save(message) {
      const { id, key: _, ...values } = valuesOf(message);
      await db
        .updateTable('outgoing_message')
        .set(values)
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', id)
        .execute();
    },
    async ofSubject(kind, subjectId) {
      const rows = await messages
        .where('kind', '=', kind)
        .where('subject_id', '=', subjectId)
        .orderBy('key')
        .execute();
      return rows.map(messageOf);
    },
    async stale(before) {
      const rows = await db
        .selectFrom('outgoing_message')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('state', '=', 'waiting')
        .where('updated_at', '<', before)
        .orderBy('updated_at')
        .execute();
      return rows.map((row) => row.id);
    },
  };
}

function messageOf(row: Selectable<OutgoingMessageTable>): OutgoingMessage {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    subjectId: row.subject_id,
    edition: row.edition,
    personId: row.person_id,
    conversationId: row.conversation_id,
    state: row.state,
    activityId: row.activity_id,
    rendered: row.rendered,
    cause: row.cause,
    attempts: row.attempts,
    updatedAt: row.updated_at,
  };
}

function valuesOf(message: OutgoingMessage) {
  return {
    id: message.id,
    key: message.key,
    kind: message.kind,
    subject_id: message.subjectId,
    edition: message.edition,
    person_id: message.personId,
    conversation_id: message.conversationId,
    state: message.state,
    activity_id: message.activityId,
    rendered: message.rendered,
    cause: message.cause,
    attempts: message.attempts,
    updated_at: message.updatedAt,
  };
}
