import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ArchiveLibraryStore } from '../../app/ports/archive-stores.ts';
import type { ArchiveLibrary } from '../../core/records/library-stop.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';
import type { ArchiveLibraryTable } from './tables.ts';

export function createArchiveLibraryStore({
  db,
  municipalityId,
}: StoreContext): ArchiveLibraryStore {
  const libraries = db
    .selectFrom('archive_library')
    .leftJoin('archive_library_turn as turn', (join) =>
      join
        .onRef('turn.municipality_id', '=', 'archive_library.municipality_id')
        .onRef('turn.library', '=', 'archive_library.library'),
    )
    .selectAll('archive_library')
    .select(['turn.tried_by', 'turn.resumed_at'])
    .where('archive_library.municipality_id', '=', municipalityId);
  const saveTurn = async (
    library: ArchiveLibrary['library'],
    turn: { readonly tried_by: string | null; readonly resumed_at?: Instant | null },
  ): Promise<void> => {
    await db
      .insertInto('archive_library_turn')
      .values({ municipality_id: municipalityId, library, ...turn })
      .onConflict((on) => on.columns(['municipality_id', 'library']).doUpdateSet(turn))
      .execute();
  };
  const one = (row: Row | undefined): ArchiveLibrary | null => (row ? libraryOf(row) : null);
  return {
    async all() {
      return (await libraries.orderBy('archive_library.library').execute()).map(libraryOf);
    },
    async of(library) {
      return one(await libraries.where('archive_library.library', '=', library).executeTakeFirst());
    },
    async forChange(library) {
      return one(
        await libraries
          .where('archive_library.library', '=', library)
          .forUpdate('archive_library')
          .executeTakeFirst(),
      );
    },
    async save(library) {
      const values = valuesOf(library);
      await db
        .insertInto('archive_library')
        .values({ municipality_id: municipalityId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'library']).doUpdateSet(values))
        .execute();
      const { triedBy, resumedAt } = library;
      await saveTurn(library.library, { tried_by: triedBy, resumed_at: resumedAt });
    },
    async claimTry(library, recordId, now, nextAt) {
      const claimed = await db
        .updateTable('archive_library')
        .set({ try_at: nextAt, tries: sql`tries + 1` })
        .where('municipality_id', '=', municipalityId)
        .where('library', '=', library)
        .where('try_at', '<=', now)
        .executeTakeFirst();
      if (claimed.numUpdatedRows === 0n) return false;
      await saveTurn(library, { tried_by: recordId });
      return true;
    },
  };
}

type Row = Selectable<ArchiveLibraryTable> & {
  readonly tried_by: string | null;
  readonly resumed_at: Instant | null;
};

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
    triedBy: row.tried_by,
    resumedAt: row.resumed_at,
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
