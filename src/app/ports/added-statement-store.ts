import type { Instant } from '../../core/time/instant.ts';

/** Who added which statement to a poll. Shown to nobody; what is asked stands in the poll's own questions. */
export type AddedStatementStore = {
  /** Has this person added one, removed or not? */
  hasAdded(pollId: string, personId: string): Promise<boolean>;
  /** How many have been taken out of the poll again. */
  removedFrom(pollId: string): Promise<number>;
  add(statement: {
    readonly pollId: string;
    readonly id: string;
    readonly personId: string;
    readonly words: string;
    readonly addedAt: Instant;
  }): Promise<void>;
  remove(
    pollId: string,
    statementId: string,
    removed: { readonly at: Instant; readonly because: string },
  ): Promise<void>;
};
