import type { TextStore } from '../../app/ports/text-stores.ts';
import type { VersionHead } from '../../core/texts/draft-text.ts';
import { anyOf } from './any-of.ts';
import { paragraphLinkQueries } from './paragraph-link-store.ts';
import type { StoreContext } from './store-context.ts';

export function createTextStore(context: StoreContext): TextStore {
  const { db, municipalityId } = context;
  const tenant = { municipality_id: municipalityId };
  const texts = db
    .selectFrom('draft_text')
    .select(['id', 'title', 'process_id as processId', 'is_example as isExample'])
    .where('municipality_id', '=', municipalityId);
  const heads = (textId: string) =>
    db
      .selectFrom('draft_version')
      .select(['version', 'label', 'draft_text_id as textId', 'made_by as madeBy'])
      .select(['made_at as madeAt', 'frozen_at as frozenAt'])
      .where('municipality_id', '=', municipalityId)
      .where('draft_text_id', '=', textId)
      .orderBy('version', 'desc');

  const withParagraphs = async (head: VersionHead | undefined) => {
    if (!head) return null;
    const paragraphs = await db
      .selectFrom('draft_paragraph')
      .select(['paragraph_id as id', 'heading', 'body as text'])
      .where('municipality_id', '=', municipalityId)
      .where('draft_text_id', '=', head.textId)
      .where('version', '=', head.version)
      .orderBy('ordinal')
      .execute();
    return { ...head, paragraphs };
  };

  return {
    ...paragraphLinkQueries(context),
    async ofProcess(processId) {
      return (await texts.where('process_id', '=', processId).executeTakeFirst()) ?? null;
    },
    async byId(textId) {
      return (await texts.where('id', '=', textId).executeTakeFirst()) ?? null;
    },
    async byIds(textIds) {
      return texts.where('id', '=', anyOf(textIds)).execute();
    },
    async forChange(textId) {
      return (await texts.where('id', '=', textId).forUpdate().executeTakeFirst()) ?? null;
    },
    async add({ id, processId, title, isExample }) {
      await db
        .insertInto('draft_text')
        .values({ ...tenant, id, title, process_id: processId, is_example: isExample })
        .execute();
    },
    async current(textId) {
      return withParagraphs(await heads(textId).limit(1).executeTakeFirst());
    },
    async version(textId, version) {
      return withParagraphs(await heads(textId).where('version', '=', version).executeTakeFirst());
    },
    async paragraphsIn(textId, versions, paragraphIds) {
      if (versions.length === 0) return [];
      return db
        .selectFrom('draft_paragraph')
        .select(['paragraph_id as id', 'heading', 'body as text', 'version'])
        .where('municipality_id', '=', municipalityId)
        .where('draft_text_id', '=', textId)
        .where('version', 'in', versions)
        .where('paragraph_id', '=', anyOf(paragraphIds))
        .execute();
    },
    async versions(textId) {
      return heads(textId).execute();
    },
    async addVersion({ textId, version, label, madeBy, madeAt, frozenAt, paragraphs }) {
      await db
        .insertInto('draft_version')
        .values({
          ...{ ...tenant, draft_text_id: textId, version, label },
          ...{ made_by: madeBy, made_at: madeAt, frozen_at: frozenAt },
        })
        .execute();
      const rows = paragraphs.map(({ id, heading, text }, index) => ({
        ...{ ...tenant, draft_text_id: textId, version, paragraph_id: id },
        ...{ ordinal: index + 1, heading, body: text },
      }));
      if (rows.length > 0) await db.insertInto('draft_paragraph').values(rows).execute();
    },
    async sentToCouncil(textId) {
      return db
        .selectFrom('draft_sent_to_council')
        .select(['draft_text_id as textId', 'version'])
        .select(['sent_by as sentBy', 'sent_at as sentAt'])
        .where('municipality_id', '=', municipalityId)
        .where('draft_text_id', '=', textId)
        .orderBy('version')
        .execute();
    },
    async addSentToCouncil({ textId, version, sentBy, sentAt }) {
      await db
        .insertInto('draft_sent_to_council')
        .values({ ...tenant, draft_text_id: textId, version, sent_by: sentBy, sent_at: sentAt })
        .execute();
    },
    async freeze({ textId, version, label, frozenAt }) {
      await db
        .updateTable('draft_version')
        .set({ label, frozen_at: frozenAt })
        .where('municipality_id', '=', municipalityId)
        .where('draft_text_id', '=', textId)
        .where('version', '=', version)
        .execute();
    },
  };
}
