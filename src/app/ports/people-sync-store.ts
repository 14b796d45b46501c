import type { RoleGroup, SyncRun, SyncSettings } from '../../core/people/people-sync.ts';
import type { PastSeat } from '../../core/people/seat-history.ts';
import type { CivilDate } from '../../core/time/instant.ts';

export type SeatHistoryStore = {
  /** Newest last day first. */
  all(): Promise<readonly PastSeat[]>;
  add(past: PastSeat): Promise<void>;
};

export type PeopleSyncStore = {
  /** Null before anybody has looked at it. */
  settings(): Promise<SyncSettings | null>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  saveSettings(settings: SyncSettings): Promise<void>;
  roleGroups(): Promise<readonly RoleGroup[]>;
  /** Replaces them. */
  saveRoleGroups(groups: readonly RoleGroup[]): Promise<void>;
  /** Newest first. */
  runs(limit: number): Promise<readonly SyncRun[]>;
  /** Reads with a lock that a second confirmation waits for. */
  runForChange(runId: string): Promise<SyncRun | null>;
  /** Held until commit: runs take turns, so that none plans on what another is changing. */
  lock(): Promise<void>;
  hasRunAt(night: CivilDate): Promise<boolean>;
  addRun(run: SyncRun): Promise<void>;
  /** Stores what a person confirmed. */
  saveOutcome(run: SyncRun): Promise<void>;
  /** Removes runs from before the instant: they hold names. */
  forget(before: SyncRun['ranAt']): Promise<void>;
};
