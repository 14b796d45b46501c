import type { CivilDate, Instant } from '../time/instant.ts';

/** Where a record is on its way to the archive. */
export type RecordState =
  /** Nothing sent yet, or to be taken up again; `reason` says what it waits for. */
  | { readonly status: 'waiting'; readonly reason: WaitingReason; readonly retryAt: Instant | null }
  | { readonly status: 'archived'; readonly archivedAt: Instant; readonly checkedAt: Instant }
  /** Needs a person: what was found, in a stable code. */
  | { readonly status: 'attention'; readonly problem: ArchiveProblem };

export type WaitingReason =
  | 'queued'
  | 'archive-unreachable'
  | 'archive-throttled'
  /** The same trouble holds up every record in its library, and is told once, there. */
  | 'library-stopped';
export type ArchiveProblem =
  | 'no-access'
  | 'library-missing'
  | 'site-missing'
  | 'quota-exceeded'
  | 'other-content-under-same-name'
  | 'read-back-differs'
  | 'columns-differ'
  | 'refused-by-archive';

/** What is still missing on an archived record: shown, never hidden. */
export type Missing = 'retention-label' | 'record-lock';

export type RecordFile = {
  readonly id: string;
  readonly recordId: string;
  /** ASCII, no personal names: `2026-11-19_KS_09-2026_Moetebok_v1.pdf`. */
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'application/json';
  /** PRONOM id, see `pronomFormats`. */
  readonly pronomFormat: string;
  readonly sha256: string;
  readonly size: number;
  /** SharePoint's side, once it is there. */
  readonly itemId: string | null;
  readonly eTag: string | null;
  readonly webUrl: string | null;
  readonly uploadedAt: Instant | null;
  readonly columnsSetAt: Instant | null;
  /** SHA-256 of what SharePoint returned when read back; equal to `sha256` once checked. */
  readonly readBackSha256: string | null;
  readonly checkedAt: Instant | null;
  readonly retentionLabel: string | null;
  /** Where it was put in the library, its name included; and what SharePoint called the version of its content. */
  readonly path: string | null;
  readonly cTag: string | null;
  /** The columns exactly as they were set. Null like these two where it is not there yet, or was before this was kept. */
  readonly columns: RecordColumns | null;
  /** Locked as a record in SharePoint, so that nobody may change or remove it there. */
  readonly isLocked: boolean;
};

/** What a record stands for: the minutes of a round, a poll outside meetings, a phase that was closed, or a day of the audit log. */
export type RecordSubject =
  | { readonly kind: 'protocol'; readonly roundId: string }
  | { readonly kind: 'poll'; readonly pollId: string }
  | { readonly kind: 'phase'; readonly phaseId: string }
  | { readonly kind: 'audit-head'; readonly day: CivilDate };

/** An archived thing (journalpost or møteregistrering): what it is about and its files. */
export type ArchiveRecord = {
  /** Noark systemID: a UUID. */
  readonly id: string;
  readonly subject: RecordSubject;
  /** The frozen version that it is made of: a protocol's id, or a record source's. */
  readonly sourceId: string;
  readonly title: string;
  readonly library: 'open' | 'restricted';
  readonly createdAt: Instant;
  readonly state: RecordState;
  /** Runs in a row in which nothing moved. */
  readonly attempts: number;
  readonly files: readonly RecordFile[];
};

/** Column names are ASCII inside SharePoint; their Norwegian display names are set up with the library (records.md). */
export type RecordColumns = Readonly<Record<string, string>>;
