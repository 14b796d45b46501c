import type { TextStore } from '../../app/ports/text-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { DirectionLink } from '../../core/texts/draft-text.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

type LinkQueries = Pick<
  TextStore,
  | 'directionLinks'
  | 'linksOfDirections'
  | 'saveDirectionLink'
  | 'removeDirectionLink'
  | 'goalLinks'
  | 'linksOfGoal'
  | 'addGoalLink'
  | 'removeGoalLink'
>;

/** What paragraphs carry out, and what they became. A part of the text store. */
export function paragraphLinkQueries({ db, municipalityId }: StoreContext): LinkQueries {
  const tenant = { municipality_id: municipalityId };
  const directionLinks = db
    .selectFrom('paragraph_direction')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy('paragraph_id')
    .orderBy('direction_id');
  const goalLinks = db
    .selectFrom('paragraph_goal')
    .select(['draft_text_id as textId', 'paragraph_id as paragraphId', 'goal_id as goalId'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('paragraph_id')
    .orderBy('goal_id');
  type Row = Awaited<ReturnType<typeof directionLinks.execute>>[number];
  const linkOf = (row: Row): DirectionLink => ({
    ...{ textId: row.draft_text_id, paragraphId: row.paragraph_id, directionId: row.direction_id },
    verdict:
      row.verdict === null || row.decided_by === null || row.decided_at === null
        ? null
        : { outcome: row.verdict, by: row.decided_by, at: row.decided_at },
    ...{ why: row.why, version: row.version },
  });

  return {
    async directionLinks(textId) {
      return (await directionLinks.where('draft_text_id', '=', textId).execute()).map(linkOf);
    },
    async linksOfDirections(directionIds) {
      const found = directionLinks.where('direction_id', '=', anyOf(directionIds));
      return (await found.execute()).map(linkOf);
    },
    async saveDirectionLink({ textId, paragraphId, directionId, verdict, why, version }) {
      const values = {
        ...{ verdict: verdict?.outcome ?? null, why, version },
        ...{ decided_by: verdict?.by ?? null, decided_at: verdict?.at ?? null },
      };
      const key = {
        ...{ draft_text_id: textId, paragraph_id: paragraphId, direction_id: directionId },
      };
      const saved = await db
        .insertInto('paragraph_direction')
        .values({ ...tenant, ...key, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'draft_text_id', 'paragraph_id', 'direction_id'])
            .doUpdateSet(values)
            .where('paragraph_direction.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `paragraph ${paragraphId}’s link was not at ${version - 1}`);
    },
    async removeDirectionLink({ textId, paragraphId, directionId }) {
      await db
        .deleteFrom('paragraph_direction')
        .where('municipality_id', '=', municipalityId)
        .where('draft_text_id', '=', textId)
        .where('paragraph_id', '=', paragraphId)
        .where('direction_id', '=', directionId)
        .execute();
    },
    async goalLinks(textId) {
      return goalLinks.where('draft_text_id', '=', textId).execute();
    },
    async linksOfGoal(goalId) {
      return goalLinks.where('goal_id', '=', goalId).execute();
    },
    async addGoalLink({ textId, paragraphId, goalId }) {
      await db
        .insertInto('paragraph_goal')
        .values({
          ...{ ...tenant, draft_text_id: textId, paragraph_id: paragraphId, goal_id: goalId },
        })
        .onConflict((on) => on.doNothing())
        .execute();
    },
    async removeGoalLink({ textId, paragraphId, goalId }) {
      await db
        .deleteFrom('paragraph_goal')
        .where('municipality_id', '=', municipalityId)
        .where('draft_text_id', '=', textId)
        .where('paragraph_id', '=', paragraphId)
        .where('goal_id', '=', goalId)
        .execute();
    },
  };
}
