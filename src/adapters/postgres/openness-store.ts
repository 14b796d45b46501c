import { sql } from 'kysely';
import type { OpennessStore } from '../../app/ports/openness-store.ts';
import { invariant } from '../../core/decision.ts';
import { usualMeetingRules } from '../../core/openness/city-government.ts';
import type { OpennessBasis } from '../../core/openness/openness-basis.ts';
import type { Openness } from '../../core/openness/openness.ts';
import type { OpennessRule } from '../../core/openness/openness-rule.ts';
import { decidedOpennessValues, opennessDecisionOf } from './openness-columns.ts';
import type { StoreContext } from './store-context.ts';

export function createOpennessStore({ db, municipalityId }: StoreContext): OpennessStore {
  const tenant = { municipality_id: municipalityId };
  return {
    async bases() {
      const rows = await db
        .selectFrom('openness_basis')
        .select(['key', 'paragraph', 'explanation', 'is_retired'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('ordinal')
        .execute();
      return rows.map(({ key, paragraph, explanation, is_retired }) => ({
        ...{ key, paragraph, isRetired: is_retired },
        explanation: explanation as OpennessBasis['explanation'],
      }));
    },
    async saveBases(bases) {
      await db.deleteFrom('openness_basis').where('municipality_id', '=', municipalityId).execute();
      if (bases.length === 0) return;
      const rows = bases.map(({ key, paragraph, explanation, isRetired }, index) => ({
        ...{ ...tenant, key, ordinal: index + 1, paragraph, is_retired: isRetired },
        explanation: JSON.stringify(explanation),
      }));
      await db.insertInto('openness_basis').values(rows).execute();
    },
    async rules() {
      const rows = await db
        .selectFrom('openness_rule')
        .select(['rule', 'paragraph'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('rule')
        .execute();
      return rows as readonly OpennessRule[];
    },
    async saveRules(rules) {
      await db.deleteFrom('openness_rule').where('municipality_id', '=', municipalityId).execute();
      if (rules.length === 0) return;
      const rows = rules.map((rule) => ({ ...tenant, ...rule }));
      await db.insertInto('openness_rule').values(rows).execute();
    },
    async meetingRules(bodyId) {
      const row = await db
        .selectFrom('meeting_rules')
        .select(['is_city_government', 'remote_allowed_by'])
        .where('municipality_id', '=', municipalityId)
        .where('body_id', '=', bodyId)
        .executeTakeFirst();
      if (!row) return usualMeetingRules(bodyId);
      return {
        bodyId,
        isCityGovernment: row.is_city_government,
        remoteAllowedBy: row.remote_allowed_by,
      };
    },
    async cityGovernments() {
      const rows = await db
        .selectFrom('meeting_rules')
        .select('body_id')
        .where('municipality_id', '=', municipalityId)
        .where('is_city_government', '=', true)
        .execute();
      return rows.map(({ body_id }) => body_id);
    },
    async saveMeetingRules({ bodyId, isCityGovernment, remoteAllowedBy }) {
      const values = { is_city_government: isCityGovernment, remote_allowed_by: remoteAllowedBy };
      await db
        .insertInto('meeting_rules')
        .values({ ...tenant, body_id: bodyId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'body_id']).doUpdateSet(values))
        .execute();
    },
    async ofNotes(processId) {
      const row = await db
        .selectFrom('note_openness')
        .select(['openness', 'openness_answers', 'openness_decided_by', 'openness_decided_at'])
        .select(['body_id', 'version'])
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .executeTakeFirst();
      if (!row) return null;
      const opennessDecision = opennessDecisionOf(row);
      invariant(opennessDecision !== null, 'the openness of notes was decided by somebody');
      const { body_id: bodyId, version } = row;
      return { processId, openness: row.openness as Openness, opennessDecision, bodyId, version };
    },
    async saveNotes({ processId, openness, opennessDecision, bodyId, version }) {
      const values = {
        ...{ openness: JSON.stringify(openness), body_id: bodyId, version },
        ...decidedOpennessValues(opennessDecision),
      };
      await db
        .insertInto('note_openness')
        .values({ ...tenant, process_id: processId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'process_id']).doUpdateSet(values))
        .execute();
    },
    async notesAreClosedToReader(processId) {
      const asked = sql<{
        closed: boolean;
      }>`select ${processId}::uuid = any (closed_processes()) as closed`;
      const { rows } = await asked.execute(db);
      return rows[0]?.closed ?? false;
    },
  };
}
