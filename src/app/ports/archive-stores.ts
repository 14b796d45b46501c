import type { ArchiveStep, KeptStep } from '../../core/records/archive-step.ts';
import type { ArchiveLibrary } from '../../core/records/library-stop.ts';
import type { Recall } from '../../core/records/recall.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';

type Library = ArchiveRecord['library'];

/** What is known of the municipality's libraries in SharePoint. */
export type ArchiveLibraryStore = {
  all(): Promise<readonly ArchiveLibrary[]>;
  of(library: Library): Promise<ArchiveLibrary | null>;
  /** Held until the transaction ends, so that two that stop or mend the same library take turns. */
  forChange(library: Library): Promise<ArchiveLibrary | null>;
  save(library: ArchiveLibrary): Promise<void>;
  /**
   * One record's turn to look whether a stopped library takes files again; false when it is not yet time or another has the turn. The turn is counted as it is taken,
   * and the next is at `nextAt`, whatever becomes of this one.
   */
  claimTry(library: Library, recordId: string, now: Instant, nextAt: Instant): Promise<boolean>;
};

/** What was done with each record, and what came in its way. Nothing is ever taken out. */
export type ArchiveStepStore = {
  /** The same outcome of the same step as the newest is counted there. */
  add(recordId: string, step: ArchiveStep, at: Instant): Promise<void>;
  /** Oldest first. */
  ofRecord(recordId: string): Promise<readonly KeptStep[]>;
};

/** What the clerk has said of records that tell more than a later version may: one word each, the newest. */
export type RecallStore = {
  /** By record. */
  all(): Promise<ReadonlyMap<string, Recall>>;
  save(recall: Recall): Promise<void>;
};
