import type { PollCorrection } from '../../core/polls/correct-poll.ts';
import type { Origin, PollLife } from '../../core/polls/poll-life.ts';
import type { Instant } from '../../core/time/instant.ts';

/** A later poll that asks another again or stands in its place. */
export type Follower = { readonly pollId: string; readonly kind: Origin['kind'] };

export type PollLifeStore = {
  /** `plainLife` where nothing has been said. The poll's own lock is held by whoever is to save it. */
  of(pollId: string): Promise<PollLife>;
  /** Of several polls; those of which nothing has been said are not among them. */
  ofAll(pollIds: readonly string[]): Promise<ReadonlyMap<string, PollLife>>;
  save(pollId: string, life: PollLife): Promise<void>;
  /** Oldest first; drafts among them. */
  followersOf(pollId: string): Promise<readonly Follower[]>;
  /** The poll that has been opened in the place of this one; null for none. */
  replacementOf(pollId: string): Promise<string | null>;
  /** In the order they were made. */
  corrections(pollId: string): Promise<readonly PollCorrection[]>;
  addCorrection(pollId: string, version: number, correction: PollCorrection): Promise<void>;
  /** Polls that are to open, or to close with their phase, by now. */
  due(
    now: Instant,
  ): Promise<{ readonly open: readonly string[]; readonly close: readonly string[] }>;
  /** Drafts that were to open by themselves and could not, the latest first. */
  failed(): Promise<readonly string[]>;
};
