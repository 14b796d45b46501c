import type { Selectable } from 'kysely';
import type { ProtocolDraftStore } from '../../app/ports/protocol-draft-store.ts';
import type { Arms } from '../../core/documents/arms.ts';
import type { ProtocolContent } from '../../core/protocols/protocol.ts';
import type {
  CorrectionProposal,
  ProtocolDraft,
  ProtocolDraftState,
} from '../../core/protocols/protocol-draft.ts';
import type { DraftScreening } from '../../core/protocols/screening-mark.ts';
import { usualProtocolRules } from '../../core/protocols/protocol-rules.ts';
import type { StoreContext } from './store-context.ts';
import type { ProtocolAskTable, ProtocolDraftTable, ProtocolProposalTable } from './tables.ts';

export function createProtocolDraftStore({ db, municipalityId }: StoreContext): ProtocolDraftStore {
  const tenant = { municipality_id: municipalityId };
  const drafts = db
    .selectFrom('protocol_draft')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  const whole = async (
    rows: readonly Selectable<ProtocolDraftTable>[],
  ): Promise<readonly ProtocolDraft[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const asks = await db
      .selectFrom('protocol_ask')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .where('draft_id', 'in', ids)
      .orderBy('person_id')
      .execute();
    const proposals = await db
      .selectFrom('protocol_proposal')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .where('draft_id', 'in', ids)
      .orderBy('proposed_at')
      .orderBy('id')
      .execute();
    return rows.map((row) =>
      draftOf(
        row,
        asks.filter(({ draft_id }) => draft_id === row.id),
        proposals.filter(({ draft_id }) => draft_id === row.id),
      ),
    );
  };
  const one = async (
    rows: readonly Selectable<ProtocolDraftTable>[],
  ): Promise<ProtocolDraft | null> => (await whole(rows))[0] ?? null;

  return {
    async rules(bodyId) {
      const row = await db
        .selectFrom('protocol_rules')
        .selectAll()
        .where('municipality_id', '=', municipalityId)
        .where('body_id', '=', bodyId)
        .executeTakeFirst();
      if (!row) return usualProtocolRules(bodyId);
      const { handling, approver, correction_days: correctionDays, version } = row;
      return {
        ...{ bodyId, correctionDays, version },
        handling: handling,
        approver: approver,
        template: { name: row.name, opening: row.opening, closing: row.closing },
      };
    },
    async saveRules({ bodyId, handling, approver, correctionDays, template, version }) {
      const values = { handling, approver, correction_days: correctionDays, ...template, version };
      await db
        .insertInto('protocol_rules')
        .values({ ...tenant, body_id: bodyId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'body_id']).doUpdateSet(values))
        .execute();
    },
    async arms(bodyId) {
      const row = await db
        .selectFrom('protocol_arms')
        .select('arms')
        .where('municipality_id', '=', municipalityId)
        .where('body_id', bodyId === null ? 'is' : '=', bodyId)
        .executeTakeFirst();
      return row ? (row.arms as Arms) : null;
    },
    async saveArms(bodyId, arms) {
      if (arms === null) {
        await db
          .deleteFrom('protocol_arms')
          .where('municipality_id', '=', municipalityId)
          .where('body_id', bodyId === null ? 'is' : '=', bodyId)
          .execute();
        return;
      }
      const values = { arms: JSON.stringify(arms) };
      await db
        .insertInto('protocol_arms')
        .values({ ...tenant, body_id: bodyId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'body_id']).doUpdateSet(values))
        .execute();
    },
    async byId(draftId) {
      return one(await drafts.where('id', '=', draftId).execute());
    },
    async forChange(draftId) {
      return one(await drafts.where('id', '=', draftId).forUpdate().execute());
    },
    async ofRound(roundId) {
      return whole(await drafts.where('round_id', '=', roundId).orderBy('version').execute());
    },
    async underWay() {
      const open = drafts.where('status', '<>', 'frozen').orderBy('begun_at').orderBy('id');
      return whole(await open.execute());
    },
    async waitingFor(personId) {
      const waiting = drafts
        .where('status', '=', 'in-correction')
        .where((where) =>
          where.exists(
            where
              .selectFrom('protocol_ask as ask')
              .select('ask.draft_id')
              .where('ask.municipality_id', '=', municipalityId)
              .whereRef('ask.draft_id', '=', 'protocol_draft.id')
              .where('ask.person_id', '=', personId)
              .where('ask.accepted_at', 'is', null),
          ),
        )
        .orderBy('begun_at')
        .orderBy('id');
      return (await whole(await waiting.execute())).filter(({ asks, proposals }) => {
        const askedAt = asks.find((ask) => ask.personId === personId)?.askedAt ?? '';
        return !proposals.some(
          (proposal) => proposal.personId === personId && proposal.proposedAt >= askedAt,
        );
      });
    },
    async handled() {
      const rows = await db
        .selectFrom('protocol_draft')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('status', '=', 'frozen')
        .execute();
      return rows.map(({ id }) => id);
    },
    async save(draft) {
      const { status, ...rest } = draft.state;
      const values = {
        ...{ content: JSON.stringify(draft.content), revision: draft.revision, status },
        ...{ state: JSON.stringify(rest), screening: JSON.stringify(draft.screening) },
      };
      await db
        .insertInto('protocol_draft')
        .values({
          ...{ ...tenant, id: draft.id, round_id: draft.roundId, version: draft.version },
          ...{ reason: draft.reason, origin: JSON.stringify(draft.origin) },
          ...{ begun_at: draft.begunAt, ...values },
        })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
      for (const { personId, askedAt, acceptedAt } of draft.asks) {
        const asked = { asked_at: askedAt, accepted_at: acceptedAt };
        await db
          .insertInto('protocol_ask')
          .values({ ...tenant, draft_id: draft.id, person_id: personId, ...asked })
          .onConflict((on) =>
            on.columns(['municipality_id', 'draft_id', 'person_id']).doUpdateSet(asked),
          )
          .execute();
      }
      for (const proposal of draft.proposals) {
        const verdict = proposal.verdict === null ? null : JSON.stringify(proposal.verdict);
        await db
          .insertInto('protocol_proposal')
          .values({
            ...{ ...tenant, id: proposal.id, draft_id: draft.id, person_id: proposal.personId },
            ...{ passage: proposal.passage, was: proposal.was, words: proposal.text },
            ...{ why: proposal.why, proposed_at: proposal.proposedAt, verdict },
          })
          .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet({ verdict }))
          .execute();
      }
    },
  };
}

function draftOf(
  row: Selectable<ProtocolDraftTable>,
  asks: readonly Selectable<ProtocolAskTable>[],
  proposals: readonly Selectable<ProtocolProposalTable>[],
): ProtocolDraft {
  return {
    ...{ id: row.id, roundId: row.round_id, version: row.version, reason: row.reason },
    origin: row.origin as ProtocolContent,
    content: row.content as ProtocolContent,
    ...{ revision: row.revision, begunAt: row.begun_at },
    state: { ...(row.state as object), status: row.status } as ProtocolDraftState,
    screening: row.screening as DraftScreening,
    asks: asks.map(({ person_id, asked_at, accepted_at }) => ({
      ...{ personId: person_id, askedAt: asked_at, acceptedAt: accepted_at },
    })),
    proposals: proposals.map((one) => ({
      ...{ id: one.id, personId: one.person_id, passage: one.passage, was: one.was },
      ...{ text: one.words, why: one.why, proposedAt: one.proposed_at },
      verdict: one.verdict as CorrectionProposal['verdict'],
    })),
  };
}
