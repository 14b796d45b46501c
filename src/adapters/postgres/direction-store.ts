import type { Selectable } from 'kysely';
import type { DirectionStore } from '../../app/ports/direction-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Direction } from '../../core/directions/direction.ts';
import { anyOf } from './any-of.ts';
import { directionOf, directionValues, versionOf } from './direction-row.ts';
import type { StoreContext } from './store-context.ts';
import type { DirectionTable } from './tables.ts';

export function createDirectionStore({ db, municipalityId }: StoreContext): DirectionStore {
  const tenant = { municipality_id: municipalityId };
  const directions = db
    .selectFrom('direction')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const links = db
    .selectFrom('direction_link')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  const whole = async (
    rows: readonly Selectable<DirectionTable>[],
  ): Promise<readonly Direction[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const words = await db
      .selectFrom('direction_version')
      .selectAll()
      .where('municipality_id', '=', municipalityId)
      .where('direction_id', '=', anyOf(ids))
      .orderBy('version')
      .execute();
    const tied = await links
      .where('direction_id', '=', anyOf(ids))
      .orderBy('stance')
      .orderBy('contribution_id')
      .execute();
    const wordsOf = Map.groupBy(words, (row) => row.direction_id);
    const linksOf = Map.groupBy(tied, (row) => row.direction_id);
    return rows.map((row) =>
      directionOf(
        row,
        (wordsOf.get(row.id) ?? []).map(versionOf),
        (linksOf.get(row.id) ?? []).map((link) => ({
          contributionId: link.contribution_id,
          stance: link.stance,
        })),
      ),
    );
  };

  const ofPhases = async (phaseIds: readonly string[]): Promise<readonly Direction[]> => {
    if (phaseIds.length === 0) return [];
    const rows = await directions
      .where('phase_id', '=', anyOf(phaseIds))
      .orderBy('phase_id')
      .orderBy('ordinal')
      .orderBy('id')
      .execute();
    return whole(rows);
  };
  const byIds = async (ids: readonly string[]): Promise<readonly Direction[]> =>
    ids.length === 0
      ? []
      : whole(
          await directions.where('id', '=', anyOf(ids)).orderBy('ordinal').orderBy('id').execute(),
        );

  return {
    byIds,
    ofPhases,
    ofPhase: (phaseId) => ofPhases([phaseId]),
    async byId(directionId) {
      const [found] = await byIds([directionId]);
      return found ?? null;
    },
    async forChange(directionId) {
      const rows = await directions.where('id', '=', directionId).forUpdate().execute();
      const [found] = await whole(rows);
      return found ?? null;
    },
    async ofContributions(contributionIds) {
      if (contributionIds.length === 0) return [];
      const tied = await links.where('contribution_id', '=', anyOf(contributionIds)).execute();
      return byIds([...new Set(tied.map((link) => link.direction_id))]);
    },
    async save(direction) {
      const { id, version } = direction;
      const values = directionValues(direction);
      if (version === 1) {
        await db
          .insertInto('direction')
          .values({ ...tenant, id, phase_id: direction.phaseId, ...values })
          .execute();
      } else {
        const { numUpdatedRows } = await db
          .updateTable('direction')
          .set(values)
          .where('municipality_id', '=', municipalityId)
          .where('id', '=', id)
          .where('version', '=', version - 1)
          .executeTakeFirst();
        invariant(
          numUpdatedRows === 1n,
          `direction ${id} was not at version ${String(version - 1)}`,
        );
      }
      await saveWords(direction);
      await saveLinks(direction);
    },
  };

  async function saveWords({ id, versions }: Direction): Promise<void> {
    const rows = versions.map((words) => ({
      ...{ ...tenant, direction_id: id, version: words.version, text: words.text },
      ...{ changed: words.changed, made_by: words.madeById, made_at: words.madeAt },
    }));
    // Words that are there stay as they were.
    await db
      .insertInto('direction_version')
      .values(rows)
      .onConflict((on) => on.columns(['municipality_id', 'direction_id', 'version']).doNothing())
      .execute();
  }

  async function saveLinks(direction: Direction): Promise<void> {
    await db
      .deleteFrom('direction_link')
      .where('municipality_id', '=', municipalityId)
      .where('direction_id', '=', direction.id)
      .execute();
    if (direction.links.length === 0) return;
    const rows = direction.links.map(({ contributionId, stance }) => ({
      ...{ ...tenant, direction_id: direction.id, contribution_id: contributionId, stance },
    }));
    await db.insertInto('direction_link').values(rows).execute();
  }
}
