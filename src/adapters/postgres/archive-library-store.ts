import type { Selectable } from 'kysely';
import type { ArchiveLibraryStore } from '../../app/ports/archive-stores.ts';
import type { ArchiveLibrary } from '../../core/records/library-stop.ts';
import type { StoreContext } from './store-context.ts';
import type { ArchiveLibraryTable } from './tables.ts';

export function createArchiveLibraryStore({
  db,
  municipalityId,
}: StoreContext): ArchiveLibraryStore {
  const libraries = db
    .selectFrom('archive_library')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const one = (row: Row | undefined): ArchiveLibrary | null => (row ? libraryOf(row) : null);
  return {
    async all() {
      return (await libraries.orderBy('library').execute()).map(libraryOf);
    },
    async of(library) {
      return one(await libraries.where('library', '=', library).executeTakeFirst());
    },
    async forChange(library) {
      return one(await libraries.where('library', '=', library).forUpdate().executeTakeFirst());
    },
    async save(library) {
      const values = valuesOf(library);
      await db
        .insertInto('archive_library')
        .values({ municipality_id: municipalityId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'library']).doUpdateSet(values))
        .execute();
    },
    async claimTry(library, now, nextAt) {
      const claimed = await db
        .updateTable('archive_library')
        .set({ try_at: nextAt })
        .where('municipality_id', '=', municipalityId)
        .where('library', '=', library)
        .where('try_at', '<=', now)
        .executeTakeFirst();
      return claimed.numUpdatedRows > 0n;
    },
  };
}

type Row = Selectable<ArchiveLibraryTable>;

function libraryOf(row: Row): ArchiveLibrary {
  return {
    library: row.library,
    driveId: row.drive_id,
    place:
      row.name === null || row.web_url === null || row.seen_at === null
        ? null
        : { name: row.name, webUrl: row.web_url, seenAt: row.seen_at },
    moved:
      row.previous_name === null || row.previous_web_url === null || row.moved_at === null
        ? null
        : { from: { name: row.previous_name, webUrl: row.previous_web_url }, at: row.moved_at },
    stop:
      row.stopped_by === null || row.stopped_at === null || row.try_at === null
        ? null
        : {
            cause: row.stopped_by,
            since: row.stopped_at,
            tries: row.tries,
            tryAt: row.try_at,
            requestId: row.request_id,
          },
  };
}

function valuesOf({ library, driveId, place, moved, stop }: ArchiveLibrary) {
  return {
    library,
    drive_id: driveId,
    name: place?.name ?? null,
    web_url: place?.webUrl ?? null,
    seen_at: place?.seenAt ?? null,
    previous_name: moved?.from.name ?? null,
    previous_web_url: moved?.from.webUrl ?? null,
    moved_at: moved?.at ?? null,
    stopped_by: stop?.cause ?? null,
    stopped_at: stop?.since ?? null,
    tries: stop?.tries ?? 0,
    try_at: stop?.tryAt ?? null,
    request_id: stop?.requestId ?? null,
  };
}
