import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { DirectoryPerson } from '../../core/people/people-sync.ts';
import type { RemoteFile, RemoteLabel } from '../../core/records/compare-remote.ts';
import type { RecordColumns } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';

/**
 * What Microsoft 365 may answer instead of what was asked for. `try-later` covers throttling (429), outages and cut connections:
 * the same call may be made again. The others need a person.
 */
export type RemoteRefusal =
  | {
      readonly code: 'try-later';
      readonly retryAfterSeconds: number | null;
      readonly throttled: boolean;
    }
  | { readonly code: 'no-access' }
  | { readonly code: 'not-found' }
  | { readonly code: 'quota-exceeded' }
  | { readonly code: 'conflict' }
  | { readonly code: 'refused'; readonly status: number };

export type RemoteResult<Value> =
  | { readonly refused: false; readonly value: Value }
  | {
      readonly refused: true;
      readonly refusal: RemoteRefusal;
      /** By which Microsoft's support finds the call; absent where none was made. */
      readonly requestId?: string;
    };

/** What a library's drive id leads to now. */
export type LibraryAnswer =
  | { readonly found: 'library'; readonly name: string; readonly webUrl: string }
  /** The library has been removed; the site it was in is there. */
  | { readonly found: 'site' }
  | { readonly found: 'nothing' };

/** A retention label as it stands on a file; a locked one lets nobody change or remove the file. */
export type RetentionLabel = RemoteLabel;

export type LibraryItem = {
  readonly itemId: string;
  readonly eTag: string;
  /** Changes with the content alone; null where SharePoint has not said. */
  readonly cTag: string | null;
  readonly webUrl: string;
  readonly size: number;
};

export type RecordLibrary = {
  /** The item at a path in the library, or `not-found`. Paths are relative, with `/` between folders. */
  find(
    municipality: Municipality,
    driveId: string,
    path: string,
  ): Promise<RemoteResult<LibraryItem>>;
  /**
   * Puts a new file at a path; never overwrites (`conflict` when something is there). Small files in one request, larger ones in a session with
   * fragments of 320 KiB multiples that is resumed after a cut. A success that was lost on the way is found again by the caller with `find`.
   */
  upload(
    municipality: Municipality,
    driveId: string,
    path: string,
    bytes: Uint8Array,
    mediaType: string,
  ): Promise<RemoteResult<LibraryItem>>;
  setColumns(
    municipality: Municipality,
    driveId: string,
    itemId: string,
    columns: RecordColumns,
  ): Promise<RemoteResult<null>>;
  readColumns(
    municipality: Municipality,
    driveId: string,
    itemId: string,
  ): Promise<RemoteResult<RecordColumns>>;
  /** The bytes as SharePoint returns them now. */
  download(
    municipality: Municipality,
    driveId: string,
    itemId: string,
  ): Promise<RemoteResult<Uint8Array>>;
  /** Every file in the library as it is now, a page at a time and without fetching any. */
  list(
    municipality: Municipality,
    driveId: string,
    onPage: (files: readonly RemoteFile[]) => Promise<void>,
  ): Promise<RemoteResult<null>>;
  /** Labels and record locks of many files at once; null where a file has no label or is not there. */
  readLabels(
    municipality: Municipality,
    driveId: string,
    itemIds: readonly string[],
  ): Promise<RemoteResult<ReadonlyMap<string, RemoteLabel | null>>>;
  /** The retention label, or null where there is none. */
  readRetentionLabel(
    municipality: Municipality,
    driveId: string,
    itemId: string,
  ): Promise<RemoteResult<RetentionLabel | null>>;
  /** Locks a file that has a label which allows it. Null where the app has not been given the right to (`Files.ReadWrite.All`). */
  readonly lock:
    | ((
        municipality: Municipality,
        driveId: string,
        itemId: string,
      ) => Promise<RemoteResult<RetentionLabel | null>>)
    | null;
  /** Where the library is now. It keeps its drive id when it is renamed, or its site is. */
  locate(municipality: Municipality, driveId: string): Promise<RemoteResult<LibraryAnswer>>;
};

export type CalendarEventWish = {
  /** The same id gives the same event, however often it is asked for. */
  readonly transactionId: string;
  readonly organiserObjectId: string;
  readonly subject: string;
  /** Plain text; the adapter escapes it. */
  readonly bodyText: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly attendeeObjectIds: readonly string[];
  readonly isOnlineMeeting: boolean;
};

export type Calendar = {
  /** Attendees whom the directory gives no e-mail address are left out and counted. */
  createEvent(
    municipality: Municipality,
    wish: CalendarEventWish,
  ): Promise<
    RemoteResult<{
      readonly eventId: string;
      readonly webLink: string;
      readonly attendeesWithoutAddress: number;
    }>
  >;
  /** Changes the event that is there, and tells those who are invited. `not-found` when somebody has removed it. */
  updateEvent(
    municipality: Municipality,
    eventId: string,
    wish: CalendarEventWish,
  ): Promise<RemoteResult<{ readonly webLink: string; readonly attendeesWithoutAddress: number }>>;
  /** Calls the event off: it leaves the calendars, with the words. An event that is gone is called off already. */
  cancelEvent(
    municipality: Municipality,
    event: {
      readonly eventId: string;
      readonly organiserObjectId: string;
      readonly comment: string;
    },
  ): Promise<RemoteResult<null>>;
  /**
   * When people are taken, in steps from `from` on; never by what. At most 62 days. People whose calendar cannot be asked are told apart.
   */
  freeBusy(
    municipality: Municipality,
    asked: FreeBusyWish,
  ): Promise<RemoteResult<readonly FreeBusy[]>>;
};

export type FreeBusyWish = {
  /** In whose name the others' calendars are looked into. */
  readonly organiserObjectId: string;
  readonly personObjectIds: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  readonly stepMinutes: number;
};

export type FreeBusy = {
  readonly objectId: string;
  /** One character per step, as Graph writes them: 0 free, 1 tentative, 2 busy, 3 away, 4 working elsewhere. Null where it cannot be known. */
  readonly view: string | null;
};

export type Directory = {
  /** Object ids of the group's members (people only), all pages. */
  groupMembers(
    municipality: Municipality,
    groupId: string,
  ): Promise<RemoteResult<readonly string[]>>;
  /** The same with their names as the directory shows them. */
  groupPeople(
    municipality: Municipality,
    groupId: string,
  ): Promise<RemoteResult<readonly DirectoryPerson[]>>;
};

export type ActivityFeed = {
  /**
   * Tells somebody who has the app, in Teams' activity feed. A second call tells a second time.
   * @param notice.text  one line; what is too long is cut
   * @param notice.address  a deep link into Teams, where pressing it leads
   */
  notify(
    municipality: Municipality,
    personObjectId: string,
    notice: { readonly text: string; readonly address: string },
  ): Promise<RemoteResult<null>>;
};

export type AppInstallations = {
  /** Installs the app for a person so that the bot may write to them; already installed is fine. `not-found` while no administrator has published the app. */
  installFor(
    municipality: Municipality,
    personObjectId: string,
  ): Promise<RemoteResult<'installed' | 'was-there'>>;
};
