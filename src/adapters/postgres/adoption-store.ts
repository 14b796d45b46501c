import type { AdoptionStore } from '../../app/ports/text-stores.ts';
import type { Adoption } from '../../core/adoptions/adoption.ts';
import type { StoreContext } from './store-context.ts';

export function createAdoptionStore({ db, municipalityId }: StoreContext): AdoptionStore {
  const adoptions = db
    .selectFrom('adoption')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof adoptions.execute>>[number];
  const adoptionOf = (row: Row): Adoption => ({
    ...{ id: row.id, processId: row.process_id, bodyId: row.body_id, decidedOn: row.decided_on },
    ...{ reference: row.reference, decision: row.decision, voteText: row.vote_text },
    votes:
      row.votes_for === null || row.votes_against === null
        ? null
        : { inFavour: row.votes_for, against: row.votes_against },
    text:
      row.draft_text_id === null || row.draft_version === null
        ? null
        : { id: row.draft_text_id, version: row.draft_version },
    ...{ replacedPlanIds: row.replaced_plan_ids, recordedBy: row.recorded_by },
    ...{ recordedAt: row.recorded_at, isExample: row.is_example },
  });

  return {
    async byId(adoptionId) {
      const row = await adoptions.where('id', '=', adoptionId).executeTakeFirst();
      return row ? adoptionOf(row) : null;
    },
    async ofProcess(processId) {
      const row = await adoptions.where('process_id', '=', processId).executeTakeFirst();
      return row ? adoptionOf(row) : null;
    },
    async add(adoption) {
      const { id, reference, decision, votes, text } = adoption;
      await db
        .insertInto('adoption')
        .values({
          ...{ municipality_id: municipalityId, id, process_id: adoption.processId },
          ...{ body_id: adoption.bodyId, decided_on: adoption.decidedOn, reference, decision },
          ...{ votes_for: votes?.inFavour ?? null, votes_against: votes?.against ?? null },
          ...{ vote_text: adoption.voteText, draft_text_id: text?.id ?? null },
          ...{ draft_version: text?.version ?? null, recorded_by: adoption.recordedBy },
          replaced_plan_ids: [...adoption.replacedPlanIds],
          ...{ recorded_at: adoption.recordedAt, is_example: adoption.isExample },
        })
        .execute();
    },
  };
}
