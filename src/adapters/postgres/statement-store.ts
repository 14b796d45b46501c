import type { HearingStore } from '../../app/ports/text-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Statement } from '../../core/hearings/hearing.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

type StatementQueries = Pick<
  HearingStore,
  | 'statement'
  | 'statementForChange'
  | 'statements'
  | 'statementDays'
  | 'withdrawnStatements'
  | 'saveStatement'
>;

/** What was said in hearings. A part of the hearing store. */
export function statementQueries({ db, municipalityId }: StoreContext): StatementQueries {
  const statements = db
    .selectFrom('hearing_statement')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof statements.execute>>[number];
  const statementOf = (row: Row): Statement => ({
    ...{ id: row.id, hearingId: row.hearing_id, sender: row.sender, senderKind: row.sender_kind },
    ...{ receivedOn: row.received_on, summary: row.summary, text: row.body },
    paragraphIds: row.paragraph_ids,
    openness:
      row.openness === 'open' ? { kind: 'open' } : { kind: 'closed', basis: row.openness_basis },
    verdict:
      row.verdict === null || row.decided_by === null || row.decided_at === null
        ? null
        : { outcome: row.verdict, by: row.decided_by, at: row.decided_at },
    ...{ why: row.why, registeredBy: row.registered_by, registeredAt: row.registered_at },
    withdrawn:
      row.withdrawn_at === null || row.withdrawn_by === null
        ? null
        : {
            ...{ at: row.withdrawn_at, by: row.withdrawn_by, why: row.withdrawn_why },
            areWordsRemoved: row.are_words_removed,
          },
    ...{ version: row.version, isExample: row.is_example },
  });
  const first = (rows: readonly Row[]): Statement | null => (rows[0] ? statementOf(rows[0]) : null);

  return {
    async statement(statementId) {
      return first(await statements.where('id', '=', statementId).execute());
    },
    async statementForChange(statementId) {
      return first(await statements.where('id', '=', statementId).forUpdate().execute());
    },
    async statements(hearingIds) {
      const rows = await statements
        .where('hearing_id', '=', anyOf(hearingIds))
        .where('withdrawn_at', 'is', null)
        .orderBy('received_on')
        .orderBy('registered_at')
        .orderBy('id')
        .execute();
      return rows.map(statementOf);
    },
    async statementDays(hearingId) {
      return db
        .selectFrom('hearing_statement')
        .select(['id', 'received_on as receivedOn'])
        .where('municipality_id', '=', municipalityId)
        .where('hearing_id', '=', hearingId)
        .where('withdrawn_at', 'is', null)
        .orderBy('received_on')
        .orderBy('id')
        .execute();
    },
    async withdrawnStatements(hearingId) {
      const rows = await statements
        .where('hearing_id', '=', hearingId)
        .where('withdrawn_at', 'is not', null)
        .orderBy('withdrawn_at')
        .orderBy('id')
        .execute();
      return rows.map(statementOf);
    },
    async saveStatement(statement) {
      const { id, sender, summary, openness, verdict, why, withdrawn, version } = statement;
      const values = {
        ...{ hearing_id: statement.hearingId, sender, sender_kind: statement.senderKind },
        ...{ received_on: statement.receivedOn, summary, body: statement.text },
        ...{ paragraph_ids: [...statement.paragraphIds], openness: openness.kind },
        openness_basis: openness.kind === 'open' ? '' : openness.basis,
        ...{ verdict: verdict?.outcome ?? null, why, version },
        ...{ decided_by: verdict?.by ?? null, decided_at: verdict?.at ?? null },
        ...{ registered_by: statement.registeredBy, registered_at: statement.registeredAt },
        ...{ withdrawn_at: withdrawn?.at ?? null, withdrawn_by: withdrawn?.by ?? null },
        withdrawn_why: withdrawn?.why ?? '',
        are_words_removed: withdrawn?.areWordsRemoved ?? false,
        is_example: statement.isExample,
      };
      const saved = await db
        .insertInto('hearing_statement')
        .values({ municipality_id: municipalityId, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('hearing_statement.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `statement ${id} was not at version ${version - 1}`);
    },
  };
}
