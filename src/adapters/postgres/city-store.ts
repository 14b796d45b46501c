import type { Selectable } from 'kysely';
import type { CityStore } from '../../app/ports/city-store.ts';
import type { CityContent, CityPicture } from '../../core/city/city-picture.ts';
import type { StoreContext } from './store-context.ts';
import type { CityPictureTable } from './tables.ts';

export function createCityStore({ db, municipalityId }: StoreContext): CityStore {
  const pictures = db
    .selectFrom('city_picture')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  return {
    async ofProcess(processId) {
      const row = await pictures
        .where('process_id', '=', processId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? pictureOf(row) : null;
    },
    async version(processId, version) {
      const row = await pictures
        .where('process_id', '=', processId)
        .where('version', '=', version)
        .executeTakeFirst();
      return row ? pictureOf(row) : null;
    },
    history: (processId) =>
      db
        .selectFrom('city_picture')
        .select(['version', 'made_by as byId', 'made_at as at'])
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .orderBy('version', 'desc')
        .execute(),
    async add({ processId, version, byId, at, isExample, ...content }) {
      await db
        .insertInto('city_picture')
        .values({
          ...{ municipality_id: municipalityId, process_id: processId, version },
          ...{ content: JSON.stringify(content), made_by: byId, made_at: at },
          is_example: isExample,
        })
        .execute();
    },
  };
}

function pictureOf(row: Selectable<CityPictureTable>): CityPicture {
  return {
    ...(row.content as CityContent),
    ...{ processId: row.process_id, version: row.version, byId: row.made_by },
    ...{ at: row.made_at, isExample: row.is_example },
  };
}
