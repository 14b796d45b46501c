import type { Selectable } from 'kysely';
import type { MessageStore, OutgoingMessage } from '../../app/ports/message-store.ts';
import { messagePriorities } from '../../core/messages/priority.ts';
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
    async byId(messageId) {
      const row = await messages.where('id', '=', messageId).executeTakeFirst();
      return row ? messageOf(row) : null;
    },
    async dueForSending(now, limit) {
      const found: OutgoingMessage[] = [];
      // One look per priority, each along its index: together they would sort everything that waits, for every few that are sent.
      for (const priority of messagePriorities) {
        if (found.length === limit) break;
        const rows = await messages
          .where('state', '=', 'waiting')
          .where('priority', '=', priority)
          .where('due_at', '<=', now)
          .orderBy('due_at')
          .orderBy('id')
          .limit(limit - found.length)
          .forUpdate()
          .skipLocked()
          .execute();
        found.push(...rows.map(messageOf));
      }
      return found;
    },
    async forChange(messageId) {
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
    async markTaken(messageIds, cause, at) {
      if (messageIds.length === 0) return;
      await db
        .updateTable('outgoing_message')
        .set((row) => ({
          ...{ state: 'uncertain', cause, updated_at: at },
          attempts: row('attempts', '+', 1),
        }))
        .where('municipality_id', '=', municipalityId)
        .where('id', 'in', [...messageIds])
        .execute();
    },
    async holdWaiting(cause, at) {
      const held = await db
        .updateTable('outgoing_message')
        .set({ state: 'uncertain', cause, updated_at: at })
        .where('municipality_id', '=', municipalityId)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return Number(held.numUpdatedRows);
    },
    async ofSubject(kind, subjectId) {
      const rows = await messages
        .where('kind', '=', kind)
        .where('subject_id', '=', subjectId)
        .orderBy('key')
        .execute();
      return rows.map(messageOf);
    },
    async releaseHeld(personId, now) {
      const rows = await db
        .updateTable('outgoing_message')
        .set({ due_at: now, updated_at: now })
        .where('municipality_id', '=', municipalityId)
        .where('person_id', '=', personId)
        .where('state', '=', 'waiting')
        .where('cause', 'in', ['paused', 'quiet-hours'])
        .returning('priority')
        .execute();
      return [...new Set(rows.map(({ priority }) => priority))];
    },
    async isAnyUncertain() {
      const row = await db
        .selectFrom('outgoing_message')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('state', '=', 'uncertain')
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async isAnyOverdue(before) {
      const row = await db
        .selectFrom('outgoing_message')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('state', '=', 'waiting')
        .where('due_at', '<', before)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
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
    priority: row.priority,
    dueAt: row.due_at,
    appInstalledAt: row.app_installed_at,
    sentBy: row.sent_by,
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
    priority: message.priority,
    due_at: message.dueAt,
    app_installed_at: message.appInstalledAt,
    sent_by: message.sentBy,
    updated_at: message.updatedAt,
  };
}
