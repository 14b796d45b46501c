import type { OwnTemplate, ProcessTemplateStore } from '../../app/ports/process-template-store.ts';
import type { ProcessTemplate } from '../../core/processes/templates/process-template.ts';
import type { StoreContext } from './store-context.ts';

export function createProcessTemplateStore({
  client,
  db,
  municipalityId,
}: StoreContext): ProcessTemplateStore {
  const templates = db
    .selectFrom('process_template')
    .select(['key', 'version', 'content', 'copied_from as copiedFrom'])
    .select(['is_offered as isOffered', 'made_by as madeBy', 'made_at as madeAt'])
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof templates.execute>>[number];
  // What is stored was checked when it was made, by the rule that makes processes of it.
  const asTemplate = ({ key, version, content, ...row }: Row): OwnTemplate => ({
    ...row,
    template: { ...(content as Omit<ProcessTemplate, 'key' | 'version'>), key, version },
  });
  return {
    async newest() {
      const rows = await templates
        .distinctOn('key')
        .orderBy('key')
        .orderBy('version', 'desc')
        .execute();
      return rows
        .map(asTemplate)
        .toSorted((a, b) => a.template.name.localeCompare(b.template.name, 'nb'));
    },
    async versions(key) {
      const rows = await templates.where('key', '=', key).orderBy('version', 'desc').execute();
      return rows.map(asTemplate);
    },
    async add({ template: { key, version, ...content }, copiedFrom, isOffered, madeBy, madeAt }) {
      await db
        .insertInto('process_template')
        .values({
          ...{ municipality_id: municipalityId, key, version, content: JSON.stringify(content) },
          ...{ copied_from: copiedFrom, is_offered: isOffered, made_by: madeBy, made_at: madeAt },
        })
        .execute();
    },
    async lock(key) {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `process-template:${municipalityId}:${key}`,
      ]);
    },
    async originOf(processId) {
      const row = await db
        .selectFrom('process_origin')
        .select(['counted_as', 'content'])
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .executeTakeFirst();
      return row
        ? {
            countedAs: row.counted_as,
            template: row.content as ProcessTemplate,
          }
        : null;
    },
    async saveOrigin(processId, { countedAs, template }) {
      const values = { counted_as: countedAs, content: JSON.stringify(template) };
      await db
        .insertInto('process_origin')
        .values({ municipality_id: municipalityId, process_id: processId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'process_id']).doUpdateSet(values))
        .execute();
    },
  };
}
