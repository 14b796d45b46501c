import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { ArchiveProblem, ArchiveRecord } from './record.ts';

/** What every file in a library meets alike: it stops all records there, once, until it is mended. */
export type StopCause = Extract<
  ArchiveProblem,
  'no-access' | 'library-missing' | 'site-missing' | 'quota-exceeded'
>;

/** Why nothing goes to a library now, and when one record looks again whether it does. */
export type LibraryStop = {
  readonly cause: StopCause;
  readonly since: Instant;
  /** Looked how often since, those that were never heard of again included. */
  readonly tries: number;
  readonly tryAt: Instant;
  /** Graph's id of the call that was refused, which Microsoft's support asks for. */
  readonly requestId: string | null;
};

/** Where a library is found, under its drive's id, which it keeps through every new name and address. */
export type LibraryPlace = { readonly name: string; readonly webUrl: string };

/** What is known of one of a municipality's two libraries. */
export type ArchiveLibrary = {
  readonly library: ArchiveRecord['library'];
  readonly driveId: string;
  readonly place: (LibraryPlace & { readonly seenAt: Instant }) | null;
  /** What it was called, or where it was, before. */
  readonly moved: { readonly from: LibraryPlace; readonly at: Instant } | null;
  readonly stop: LibraryStop | null;
  /** The record that met the stop, or that looked last whether it is over. */
  readonly triedBy: string | null;
  /** When a file last got through after a stop. */
  readonly resumedAt: Instant | null;
};

const stopCauses: ReadonlySet<ArchiveProblem> = new Set<StopCause>([
  'no-access',
  'library-missing',
  'site-missing',
  'quota-exceeded',
]);

/** Is this a trouble of the whole library's, and not of one file's? */
export function isStopCause(problem: ArchiveProblem): problem is StopCause {
  return stopCauses.has(problem);
}

const minutesUntilFirstTry = 5;
const longestMinutes = 60;

/** When one record tries again: after 5, 10, 20, 40 minutes and then every hour, so that what is mended goes on by itself within the hour. */
export function nextTryAt(now: Instant, tries: number): Instant {
  return addMinutes(now, Math.min(longestMinutes, minutesUntilFirstTry * 2 ** Math.min(tries, 10)));
}

/** The stop after one more refusal: it began with the first, unless the cause is another now. The look itself was counted when the turn was taken. */
export function stopAgain(
  before: LibraryStop | null,
  met: { readonly cause: StopCause; readonly requestId: string | null },
  now: Instant,
): LibraryStop {
  const tries = before?.cause === met.cause ? before.tries : 0;
  return {
    ...met,
    since: before?.cause === met.cause ? before.since : now,
    tries,
    tryAt: nextTryAt(now, tries),
  };
}

/** What one file may meet though its library takes others: a file may be closed to the app, or too large for what is left. */
const causesOfOneFile: ReadonlySet<StopCause> = new Set<StopCause>(['no-access', 'quota-exceeded']);

/**
 * Is a refusal that would stop the library the record's own? So it is where the library has taken another's file since it stopped for this record and the same cause: it
 * would only stop it again, and all others with it.
 * @param lastStopped when the record last stopped the library for this cause; null where it never did
 */
export function isRecordsOwn(
  known: Pick<ArchiveLibrary, 'stop' | 'triedBy' | 'resumedAt'> | null,
  record: { readonly id: string; readonly lastStopped: Instant | null },
  cause: StopCause,
): boolean {
  if (!known || known.stop || known.resumedAt === null || record.lastStopped === null) return false;
  return (
    causesOfOneFile.has(cause) &&
    known.triedBy !== record.id &&
    record.lastStopped < known.resumedAt
  );
}

/**
 * Which record looks next whether a stopped library takes files again: the one after the last that tried, round and round, so that one whose own file is
 * the trouble never has two turns in a row. Those that need a person come only where nobody else waits.
 * @param unarchived oldest first
 */
export function nextToLook<One extends Pick<ArchiveRecord, 'id' | 'state'>>(
  unarchived: readonly One[],
  triedBy: string | null,
): One | undefined {
  const waiting = unarchived.filter(({ state }) => state.status === 'waiting');
  const turns = waiting.length > 0 ? waiting : unarchived;
  return turns[(turns.findIndex(({ id }) => id === triedBy) + 1) % Math.max(1, turns.length)];
}

/** How long what is known of a library's place is taken to be true. */
const placeIsFreshMinutes = 60;

/** Has nobody looked at where the library is for an hour, or is it another drive than the one that was looked at? */
export function mustBeLocated(
  known: ArchiveLibrary | null,
  driveId: string,
  now: Instant,
): boolean {
  return (
    known?.driveId !== driveId ||
    known.place === null ||
    addMinutes(known.place.seenAt, placeIsFreshMinutes) <= now
  );
}

/** What is known after looking: a new name or address is kept beside the one before. */
export function locatedAt(
  known: ArchiveLibrary | null,
  asked: { readonly library: ArchiveRecord['library']; readonly driveId: string },
  place: LibraryPlace,
  now: Instant,
): ArchiveLibrary {
  const before = known?.driveId === asked.driveId ? known : null;
  const was = before?.place ?? null;
  const isMoved = was !== null && (was.name !== place.name || was.webUrl !== place.webUrl);
  return {
    ...asked,
    place: { ...place, seenAt: now },
    moved: isMoved
      ? { from: { name: was.name, webUrl: was.webUrl }, at: now }
      : (before?.moved ?? null),
    stop: before?.stop ?? null,
    triedBy: before?.triedBy ?? null,
    resumedAt: before?.resumedAt ?? null,
  };
}
