import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Conversation } from '../../app/ports/messenger.ts';
import type { ConversationStore } from '../../app/ports/stores.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';
import type { ConversationTable } from './tables.ts';

export function createConversationStore({ db, municipalityId }: StoreContext): ConversationStore {
  const conversations = db
    .selectFrom('conversation')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    async save(conversation) {
      const values = {
        kind: conversation.kind,
        person_id: conversation.personId,
        reference: JSON.stringify(conversation.reference),
        seen_at: sql<Instant>`now()`,
      };
      const bodyId = conversation.bodyId;
      await db
        .insertInto('conversation')
        .values({
          municipality_id: municipalityId,
          conversation_id: conversation.conversationId,
          body_id: bodyId,
          ...values,
        })
        .onConflict((on) =>
          on.columns(['municipality_id', 'conversation_id']).doUpdateSet(
            // Seeing a group chat again must not untie it from its body.
            bodyId === null ? values : { ...values, body_id: bodyId },
          ),
        )
        .execute();
    },
    async remove(conversationId) {
      await db
        .deleteFrom('conversation')
        .where('municipality_id', '=', municipalityId)
        .where('conversation_id', '=', conversationId)
        .execute();
    },
    async byId(conversationId) {
      const row = await conversations
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst();
      return row ? conversationOf(row) : null;
    },
    async ofPerson(personId) {
      const row = await conversations
        .where('person_id', '=', personId)
        .where('kind', '=', 'personal')
        .orderBy('seen_at', 'desc')
        .orderBy('conversation_id')
        .executeTakeFirst();
      return row ? conversationOf(row) : null;
    },
    async ofBody(bodyId) {
      const rows = await conversations
        .where('body_id', '=', bodyId)
        .orderBy('conversation_id')
        .execute();
      return rows.map(conversationOf);
    },
    async ofPeople(personIds) {
      if (personIds.length === 0) return new Map();
      const rows = await conversations
        .where('person_id', 'in', [...personIds])
        .where('kind', '=', 'personal')
        .orderBy('seen_at', 'asc')
        .orderBy('conversation_id', 'desc')
        .execute();
      // Of two the later one is kept, the one that `ofPerson` finds.
      return new Map(rows.map((row) => [row.person_id ?? '', conversationOf(row)]));
    },
    async claimGreeting(conversationId, { at, unlessSince }) {
      const before = await conversations
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst();
      const claimed = await db
        .updateTable('conversation')
        .set({ greeted_at: at })
        .where('municipality_id', '=', municipalityId)
        .where('conversation_id', '=', conversationId)
        .where((row) =>
          row.or([row('greeted_at', 'is', null), row('greeted_at', '<', unlessSince)]),
        )
        .returning('conversation_id')
        .executeTakeFirst();
      if (!claimed) return 'just-given';
      return (before?.greeted_at ?? null) === null ? 'first' : 'again';
    },
    async assignBody(conversationId, bodyId) {
      await db
        .updateTable('conversation')
        .set({ body_id: bodyId })
        .where('municipality_id', '=', municipalityId)
        .where('conversation_id', '=', conversationId)
        .execute();
    },
    async knownServiceUrl() {
      const row = await conversations
        .orderBy('seen_at', 'desc')
        .orderBy('conversation_id')
        .executeTakeFirst();
      const reference = row?.reference as { readonly serviceUrl?: unknown } | null | undefined;
      return typeof reference?.serviceUrl === 'string' ? reference.serviceUrl : null;
    },
  };
}

function conversationOf(row: Selectable<ConversationTable>): Conversation {
  return {
    conversationId: row.conversation_id,
    kind: row.kind,
    personId: row.person_id,
    bodyId: row.body_id,
    reference: row.reference,
  };
}
