import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

/** Records that have been forgotten. In a stopped library that is only one, whose turn it is to look whether it takes files again. */
export async function recordsToWake(
  tx: Transaction,
  before: Instant,
  now: Instant,
): Promise<readonly ArchiveRecord[]> {
  const stops = (await tx.archiveLibraries.all()).flatMap(({ library, stop }) =>
    stop ? [{ library, ...stop }] : [],
  );
  const awake = (await tx.records.stale(before)).filter(
    (record) => !stops.some(({ library }) => library === record.library),
  );
  for (const { library, tryAt, tries } of stops) {
    if (tryAt > now) continue;
    const waiting = await tx.records.unarchivedIn(library);
    // Another one each time: one whose own file is the trouble must not hold up the rest.
    const looks = waiting[tries % Math.max(1, waiting.length)];
    if (looks) awake.push(looks);
  }
  return awake;
}
