import { nextToLook } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

/** Records that have been forgotten. In a stopped library that is only one, whose turn it is to look whether it takes files again. */
export async function recordsToWake(
  tx: Transaction,
  before: Instant,
  now: Instant,
): Promise<readonly ArchiveRecord[]> {
  const stops = (await tx.archiveLibraries.all()).flatMap(({ library, stop, triedBy }) =>
    stop ? [{ library, triedBy, ...stop }] : [],
  );
  const awake = (await tx.records.stale(before)).filter(
    (record) => !stops.some(({ library }) => library === record.library),
  );
  for (const { library, tryAt, triedBy } of stops) {
    if (tryAt > now) continue;
    const looks = nextToLook(await tx.records.unarchivedIn(library), triedBy);
    if (looks) awake.push(looks);
  }
  return awake;
}
