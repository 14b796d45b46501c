import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ArchiveLibrary, LibraryPlace, LibraryStop } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Transaction } from '../ports/stores.ts';

type InLibrary = {
  readonly library: ArchiveRecord['library'];
  /** As SharePoint calls it; null until it has been found there once. */
  readonly name: string | null;
};

/** How the libraries stand: what stops everything in one, and which were lately found in another place. */
export type ArchiveStanding = {
  readonly stops: readonly (InLibrary & LibraryStop & { readonly waiting: number })[];
  readonly moves: readonly (LibraryPlace &
    InLibrary & { readonly name: string; readonly from: LibraryPlace; readonly at: Instant })[];
};

/** A move is told for this long. */
const daysToldOf = 30;

/** What is to be said about the libraries at the top of the desk. */
export async function archiveStanding(
  tx: Transaction,
  records: readonly ArchiveRecord[],
  now: Instant,
): Promise<ArchiveStanding> {
  const libraries = await tx.archiveLibraries.all();
  const since = addMinutes(now, -daysToldOf * 24 * 60);
  return {
    stops: libraries.flatMap((one) => stopOf(one, records)),
    moves: libraries.flatMap(({ library, place, moved }) =>
      place && moved && moved.at > since
        ? [{ library, name: place.name, webUrl: place.webUrl, ...moved }]
        : [],
    ),
  };
}

function stopOf(
  { library, place, stop }: ArchiveLibrary,
  records: readonly ArchiveRecord[],
): ArchiveStanding['stops'] {
  if (!stop) return [];
  const waiting = records.filter(
    (record) => record.library === library && record.state.status === 'waiting',
  ).length;
  return [{ library, name: place?.name ?? null, ...stop, waiting }];
}
