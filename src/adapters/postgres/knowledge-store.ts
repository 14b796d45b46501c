import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { KnowledgeStore } from '../../app/ports/workshop-stores.ts';
import { invariant } from '../../core/decision.ts';
import type {
  KnowledgeItem,
  KnowledgePoint,
  KnowledgeReaction,
} from '../../core/knowledge/knowledge-item.ts';
import type { StoreContext } from './store-context.ts';
import type { KnowledgeItemTable, KnowledgeReactionTable } from './tables.ts';

export function createKnowledgeStore({ db, municipalityId }: StoreContext): KnowledgeStore {
  const tenant = { municipality_id: municipalityId };
  const items = db
    .selectFrom('knowledge_item')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const reactions = db
    .selectFrom('knowledge_reaction')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    async items(processId) {
      const rows = await items
        .where('process_id', '=', processId)
        .where('removed_at', 'is', null)
        .orderBy('ordinal')
        .orderBy('id')
        .execute();
      return rows.map(itemOf);
    },
    async itemForChange(itemId) {
      const row = await items.where('id', '=', itemId).forUpdate().executeTakeFirst();
      return row ? itemOf(row) : null;
    },
    async saveItem(item) {
      const values = valuesOf(item);
      if (item.version === 1) {
        await db
          .insertInto('knowledge_item')
          .values({ ...tenant, id: item.id, process_id: item.processId, ...values })
          .execute();
        return;
      }
      const { numUpdatedRows } = await db
        .updateTable('knowledge_item')
        .set(values)
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', item.id)
        .where('version', '=', item.version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `item ${item.id} was not at version ${String(item.version - 1)}`,
      );
    },
    async saveOrder(itemIds) {
      await sql`
        update knowledge_item i set ordinal = place.ordinal
        from unnest(${[...itemIds]}::uuid[]) with ordinality as place (id, ordinal)
        where i.municipality_id = ${municipalityId} and i.id = place.id
      `.execute(db);
    },
    async reactions(processId) {
      const rows = await reactions
        .where('item_id', 'in', (where) =>
          where
            .selectFrom('knowledge_item')
            .select('id')
            .where('municipality_id', '=', municipalityId)
            .where('process_id', '=', processId),
        )
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(reactionOf);
    },
    async addReaction(reaction) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('knowledge_reaction')
        .values({
          ...{ ...tenant, id: reaction.id, item_id: reaction.itemId, kind: reaction.kind },
          ...{ words: reaction.words, round_id: reaction.from?.roundId ?? null },
          ...{ table_number: reaction.from?.tableNumber ?? null, made_at: reaction.madeAt },
          ...{ named_person_id: reaction.namedPersonId, client_key: reaction.clientKey },
          ...answerValues(reaction),
        })
        .onConflict((on) => on.columns(['municipality_id', 'client_key']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async itemOfReaction(clientKey) {
      const row = await reactions.where('client_key', '=', clientKey).executeTakeFirst();
      return row?.item_id ?? null;
    },
    async reactionForChange(reactionId) {
      const row = await reactions.where('id', '=', reactionId).forUpdate().executeTakeFirst();
      return row ? reactionOf(row) : null;
    },
    async saveAnswer(reaction) {
      const { numUpdatedRows } = await db
        .updateTable('knowledge_reaction')
        .set(answerValues(reaction))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', reaction.id)
        .where('version', '=', reaction.version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `reaction ${reaction.id} was not at version ${String(reaction.version - 1)}`,
      );
    },
  };
}

function itemOf(row: Selectable<KnowledgeItemTable>): KnowledgeItem {
  return {
    ...{ id: row.id, processId: row.process_id, kind: row.kind, title: row.title, body: row.body },
    ...{ unit: row.unit, points: row.points as readonly KnowledgePoint[], source: row.source },
    ...{ dated: row.dated, ordinal: row.ordinal, version: row.version },
    ...{ removedAt: row.removed_at, isExample: row.is_example },
  };
}

function valuesOf(item: KnowledgeItem) {
  return {
    ...{ kind: item.kind, title: item.title, body: item.body, unit: item.unit },
    ...{ points: JSON.stringify(item.points), source: item.source, dated: item.dated },
    ...{ ordinal: item.ordinal, version: item.version, removed_at: item.removedAt },
    is_example: item.isExample,
  };
}

function reactionOf(row: Selectable<KnowledgeReactionTable>): KnowledgeReaction {
  const { round_id, table_number, answered_by, answered_at } = row;
  const isTables = round_id !== null && table_number !== null;
  const isAnswered = answered_by !== null && answered_at !== null;
  return {
    ...{ id: row.id, itemId: row.item_id, kind: row.kind, words: row.words },
    from: isTables ? { roundId: round_id, tableNumber: table_number } : null,
    ...{ namedPersonId: row.named_person_id, clientKey: row.client_key, madeAt: row.made_at },
    answer: isAnswered ? { text: row.answer, byId: answered_by, at: answered_at } : null,
    version: row.version,
  };
}

function answerValues({ answer, version }: KnowledgeReaction) {
  return {
    ...{ answer: answer?.text ?? '', answered_by: answer?.byId ?? null },
    ...{ answered_at: answer?.at ?? null, version },
  };
}
