import type { HearingStore } from '../../app/ports/text-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Hearing } from '../../core/hearings/hearing.ts';
import { anyOf } from './any-of.ts';
import { statementQueries } from './statement-store.ts';
import type { StoreContext } from './store-context.ts';

export function createHearingStore(context: StoreContext): HearingStore {
  const { db, municipalityId } = context;
  const hearings = db
    .selectFrom('hearing')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof hearings.execute>>[number];
  const hearingOf = (row: Row): Hearing => ({
    ...{ id: row.id, processId: row.process_id, phaseId: row.phase_id, textId: row.draft_text_id },
    ...{ startsOn: row.starts_on, endsOn: row.ends_on, rule: row.rule },
    ...{ invitation: row.invitation, parties: row.parties },
    sent:
      row.sent_at === null || row.sent_by === null || row.draft_version === null
        ? null
        : { at: row.sent_at, by: row.sent_by, textVersion: row.draft_version },
    ...{ version: row.version, isExample: row.is_example },
  });
  const first = (rows: readonly Row[]): Hearing | null => (rows[0] ? hearingOf(rows[0]) : null);

  return {
    ...statementQueries(context),
    async byId(hearingId) {
      return first(await hearings.where('id', '=', hearingId).execute());
    },
    async forChange(hearingId) {
      return first(await hearings.where('id', '=', hearingId).forUpdate().execute());
    },
    async ofProcess(processId) {
      const found = hearings.where('process_id', '=', processId).orderBy('starts_on').orderBy('id');
      return (await found.execute()).map(hearingOf);
    },
    async ofProcesses(processIds) {
      const found = hearings.where('process_id', '=', anyOf(processIds)).orderBy('starts_on');
      return (await found.orderBy('id').execute()).map(hearingOf);
    },
    async openOn(day) {
      const found = hearings
        .where('sent_at', 'is not', null)
        .where('starts_on', '<=', day)
        .where('ends_on', '>=', day);
      return (await found.orderBy('ends_on').orderBy('id').execute()).map(hearingOf);
    },
    async save(hearing) {
      const { id, sent, version } = hearing;
      const values = {
        ...{ process_id: hearing.processId, phase_id: hearing.phaseId },
        ...{ draft_text_id: hearing.textId, draft_version: sent?.textVersion ?? null },
        ...{ starts_on: hearing.startsOn, ends_on: hearing.endsOn, rule: hearing.rule },
        ...{ invitation: hearing.invitation, parties: [...hearing.parties], version },
        ...{ sent_at: sent?.at ?? null, sent_by: sent?.by ?? null },
        is_example: hearing.isExample,
      };
      const saved = await db
        .insertInto('hearing')
        .values({ municipality_id: municipalityId, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('hearing.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `hearing ${id} was not at version ${version - 1}`);
    },
  };
}
