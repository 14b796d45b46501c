import { nextToLook } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';
import { isHeldBack, recallFacts } from './recalls.ts';

/** Records that have been forgotten. In a stopped library that is only one, whose turn it is to look whether it takes files again; what is held back cannot look. */
export async function recordsToWake(
  tx: Transaction,
  before: Instant,
  now: Instant,
): Promise<readonly ArchiveRecord[]> {
  const stops = (await tx.archiveLibraries.all()).flatMap(({ library, stop, triedBy }) =>
    stop ? [{ library, triedBy, ...stop }] : [],
  );
  const stale = (await tx.records.stale(before)).filter(
    (record) => !stops.some(({ library }) => library === record.library),
  );
  const awake = [...(await onTheirWay(tx, stale))];
  for (const { library, tryAt, triedBy } of stops) {
    if (tryAt > now) continue;
    const looks = nextToLook(await onTheirWay(tx, await tx.records.unarchivedIn(library)), triedBy);
    if (looks) awake.push(looks);
  }
  return awake;
}

/** Those that a run would take to their library. */
async function onTheirWay(
  tx: Transaction,
  records: readonly ArchiveRecord[],
): Promise<readonly ArchiveRecord[]> {
  const facts = await recallFacts(tx, records);
  const found: ArchiveRecord[] = [];
  for (const record of records) if (!(await isHeldBack(tx, facts, record))) found.push(record);
  return found;
}
